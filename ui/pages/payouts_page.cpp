// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/payouts_page.h"

#include "pages/table_page.h"
#include "tables/tables.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace caretaker {

PayoutsPage::PayoutsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("payoutTabs"));
    m_tabs->setDocumentMode(true);
    m_requests =
        new TablePage(session, payoutRequestsTable(),
                      {{},
                       tr("Payout requests table"),
                       tr("Request, contractor, e-mail"),
                       tr("No contractor has asked for a payout."),
                       [](int rows) { return tr("%Ln payout request(s)", nullptr, rows); }});
    m_tabs->addTab(m_requests, tr("Payout requests"));
    m_tabs->addTab(new TablePage(session, readyPayoutsTable(),
                                 {{},
                                  tr("Ready for payout table"),
                                  tr("Job, title, contractor"),
                                  tr("No job is ready for payout."),
                                  [](int rows) { return tr("%Ln job(s)", nullptr, rows); }}),
                   tr("Ready for payout"));
    m_tabs->addTab(new TablePage(session, payoutsTable(),
                                 {{},
                                  tr("Payouts table"),
                                  tr("Payout, contractor, job"),
                                  tr("Nothing has been paid out."),
                                  [](int rows) { return tr("%Ln payout(s)", nullptr, rows); }}),
                   tr("Payouts"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &PayoutsPage::activate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::page, 0, 0);
    layout->setSpacing(spacing::inner);
    auto *heading = new Heading(tr("Payouts"));
    heading->setContentsMargins(spacing::page, 0, spacing::page, 0);
    layout->addWidget(heading);
    layout->addWidget(m_tabs, 1);
}

TablePage *PayoutsPage::currentTable() const
{
    return static_cast<TablePage *>(m_tabs->currentWidget());
}

void PayoutsPage::activate()
{
    currentTable()->activate();
}

void PayoutsPage::refresh()
{
    currentTable()->refresh();
}

QWidget *PayoutsPage::searchField()
{
    return currentTable()->searchField();
}

void PayoutsPage::showRows(const QString &link)
{
    m_tabs->setCurrentWidget(m_requests);
    m_requests->showRows(link);
}

} // namespace caretaker
