// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session.h"

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class NotificationView;
class PlaceholderView;
class TablePage;

/// What people were told in the web application, and what its table could not take. To look at
/// only: whether something has been read is the reader's business.
class NotificationsPage : public Page
{
    Q_OBJECT
public:
    explicit NotificationsPage(Session &session, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;

    /// See TablePage::showRows(); as soon as there is a table.
    void showRows(const QString &link);

private:
    void showAvailability();
    void makeTable(bool isAdopted);
    void showCurrent();

    Session &m_session;
    TablePage *m_table = nullptr; ///< once it is known what the database has
    bool m_isAdopted = false;     ///< as the table was made
    QString m_link;               ///< for the table that is to come
    NotificationView *m_notification;
    PlaceholderView *m_placeholder;
    QSplitter *m_content;
    QStackedLayout *m_stack;
    std::unique_ptr<OperationFor<bool>> m_looking;
};

} // namespace caretaker
