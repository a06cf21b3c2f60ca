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
                       [](int rows) { return tr("%Ln payout request(s)", nullptr, rows); },
                       tr("Choose a payout request to see its contractor's documents and payouts."),
                       tr("Payout requests")});
    m_tabs->addTab(m_requests, tr("Payout requests"));
    m_ready = new TablePage(session, readyPayoutsTable(),
                            {{},
                             tr("Ready for payout table"),
                             tr("Job, title, contractor"),
                             tr("No job is ready for payout."),
                             [](int rows) { return tr("%Ln job(s)", nullptr, rows); },
                             tr("Choose a row to see its job and its contractor's documents."),
                             tr("Ready for payout")});
    m_tabs->addTab(m_ready, tr("Ready for payout"));
    m_payouts = new TablePage(session, payoutsTable(),
                              {{},
                               tr("Payouts table"),
                               tr("Payout, contractor, job"),
                               tr("Nothing has been paid out."),
                               [](int rows) { return tr("%Ln payout(s)", nullptr, rows); },
                               tr("Choose a payout to see its job and its contractor's documents."),
                               tr("Payouts")});
    m_tabs->addTab(m_payouts, tr("Payouts"));
    for (auto *table : {m_requests, m_ready, m_payouts}) {
        connect(table, &Page::linkActivated, this, &Page::linkActivated);
        connect(table, &Page::setUpRequested, this, &Page::setUpRequested);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &PayoutsPage::activate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(new Heading(tr("Payouts")));
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
    const auto tab = link.section(u' ', 0, 0);
    for (const auto &[table, name] : {std::pair(m_requests, payoutRequestsTable().name),
                                      std::pair(m_ready, readyPayoutsTable().name),
                                      std::pair(m_payouts, payoutsTable().name)}) {
        if (tab != name)
            continue;
        m_tabs->setCurrentWidget(table);
        table->showRows(link.section(u' ', 1));
        return;
    }
    m_tabs->setCurrentWidget(m_requests);
    m_requests->showRows(link);
}

} // namespace caretaker
