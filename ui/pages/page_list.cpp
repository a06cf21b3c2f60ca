// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_list.h"

#include "editing/editing_page.h"
#include "pages/dashboard_page.h"
#include "pages/notifications_page.h"
#include "pages/outbox_page.h"
#include "pages/payouts_page.h"
#include "pages/runs_page.h"
#include "pages/schedule_page.h"
#include "pages/tasks_page.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct PageList
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::PageList)
public:
    static Page *makeJobs(Session &session, QWidget *parent);
    static Page *makeCompliance(Session &session, QWidget *parent);
    static QList<PageEntry> entries();
};

Page *PageList::makeJobs(Session &session, QWidget *parent)
{
    return new EditingPage(session, editableJobs(),
                           {tr("Jobs"), tr("Jobs table"),
                            tr("Job, title, assignee, site, customer"),
                            tr("There are no jobs in this database."),
                            [](int rows) { return tr("%Ln job(s)", nullptr, rows); },
                            tr("Choose a job to see it in full, with its documents, payouts, "
                               "notifications and the runs that changed it.")},
                           parent);
}

Page *PageList::makeCompliance(Session &session, QWidget *parent)
{
    return new EditingPage(
        session, editableDocuments(),
        {tr("Compliance documents"), tr("Compliance table"), tr("Document, contractor, site"),
         tr("No contractor has a compliance document."),
         [](int rows) { return tr("%Ln document(s)", nullptr, rows); },
         tr("Choose a document to see it in full, with what else there is of its "
            "contractor.")},
        parent);
}

template<typename T>
Page *make(Session &session, QWidget *parent)
{
    return new T(session, parent);
}

/// Calls a member of the page that takes the argument as text.
template<typename T>
std::function<void(Page *, const QString &)> showBy(void (T::*show)(const QString &))
{
    return
        [show](Page *page, const QString &argument) { (static_cast<T *>(page)->*show)(argument); };
}

QList<PageEntry> PageList::entries()
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {name("dashboard"), tr("Dashboard"), name("dashboard"), make<DashboardPage>, {}},
        {name("jobs"), tr("Jobs"), name("jobs"), makeJobs, showBy(&EditingPage::showRows)},
        {name("compliance"), tr("Compliance"), name("compliance"), makeCompliance,
         showBy(&EditingPage::showRows)},
        {name("payouts"), tr("Payouts"), name("payouts"), make<PayoutsPage>,
         showBy(&PayoutsPage::showRows)},
        {name("tasks"), tr("Tasks"), name("tasks"), make<TasksPage>,
         showBy<TasksPage>(&TasksPage::show)},
        {name("schedule"), tr("Schedule"), name("schedule"), make<SchedulePage>,
         showBy(&SchedulePage::showTask)},
        {name("runs"), tr("Runs"), name("runs"), make<RunsPage>,
         showBy<RunsPage>(&RunsPage::showRows)},
        {name("outbox"), tr("Outbox"), name("outbox"), make<OutboxPage>,
         showBy<OutboxPage>(&OutboxPage::show)},
        {name("notifications"), tr("Notifications"), name("notifications"), make<NotificationsPage>,
         showBy(&NotificationsPage::showRows)},
    };
}

} // namespace

QList<PageEntry> pageList()
{
    return PageList::entries();
}

} // namespace caretaker
