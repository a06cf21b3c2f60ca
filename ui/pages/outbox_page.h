// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mail/delivery.h"
#include "mail/outbox.h"
#include "outbox/outbox_entry_view.h"
#include "pages/page.h"
#include "session.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class PlaceholderView;
class ProgressRow;
class TablePage;

/// Every e-mail with its state, and what can be done about it: for one or for many.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(Session &session, QWidget *parent = nullptr);
    ~OutboxPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;

    /// "run 12" shows that run's e-mails; else see TablePage::showRows().
    void show(const QString &argument);

private:
    QWidget *makeContent();
    QLayout *makeButtons();
    void showAvailability();
    void readCurrent();
    void showCurrent();
    void showButtons();
    [[nodiscard]] bool isOpen() const;
    void act(OperationFor<OutboxReport>::Work work);
    void showReport();
    void send();
    void showSent();
    void tellObstacle(const QString &obstacle);
    void showDelivery(const Delivery &delivery);

    Session &m_session;
    TablePage *m_entries;
    QWidget *m_current = nullptr; ///< the current e-mail with its buttons
    OutboxEntryView *m_entry;
    Banner *m_banner;
    ProgressRow *m_progress;
    QPushButton *m_send;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    QTimer m_changes;           ///< many e-mails that go are one reading of the list
    QString m_obstacle;         ///< the last that was told
    bool m_isAvailable = false; ///< the database has an outbox
    bool m_isMissing = false;   ///< the database has none
    std::unique_ptr<OperationFor<bool>> m_looking;
    std::unique_ptr<OperationFor<ShownEmail>> m_reading;
    std::unique_ptr<OperationFor<OutboxReport>> m_acting;
    std::unique_ptr<OperationFor<Delivery>> m_sending;
};

} // namespace caretaker
