// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker {

class TablePage;

/// What contractors ask for, what is ready to be paid and what has been: a tab each.
class PayoutsPage : public Page
{
    Q_OBJECT
public:
    explicit PayoutsPage(Session &session, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;

    /// The name of one of the three tables and what its link asks for, see TablePage::showRows();
    /// without a table: the payout requests.
    void showRows(const QString &link);

private:
    [[nodiscard]] TablePage *currentTable() const;
    QTabWidget *m_tabs;
    TablePage *m_requests;
    TablePage *m_ready;
    TablePage *m_payouts;
};

} // namespace caretaker
