// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar_counts.h"

#include "runs/dashboard.h"
#include "widgets/sidebar.h"

#include <QEvent>

namespace caretaker {

namespace {

constexpr int millisecondsBetweenLooks = 60000;

}

SidebarCounts::SidebarCounts(Session &session, Sidebar *sidebar, QStringList pages)
    : QObject(sidebar)
    , m_session(session)
    , m_sidebar(sidebar)
    , m_pages(std::move(pages))
    , m_changes(session.url)
{
    m_watch.setInterval(millisecondsBetweenLooks);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_changes.mayHaveChanged())
            read();
    });
    connect(&session.runner, &TaskRunner::runFinished, this, [this] {
        if (m_sidebar->isVisible())
            read();
    });
    sidebar->installEventFilter(this);
}

SidebarCounts::~SidebarCounts() = default;

/// In the tray nobody sees them, and a program there should not stir.
bool SidebarCounts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_watch.start();
        read();
    } else if (event->type() == QEvent::Hide) {
        m_watch.stop();
    }
    return QObject::eventFilter(watched, event);
}

void SidebarCounts::read()
{
    m_reading = m_session.runner.start<Attention>(
        [url = m_session.url, now = m_session.clock()](const Progress &) {
            return readAttention(url, now);
        });
    connect(m_reading.get(), &Operation::finished, this, &SidebarCounts::showCounts);
}

/// Where it fails the counts stay as they are: the pages say what is wrong.
void SidebarCounts::showCounts()
{
    const auto read = m_reading->result();
    if (!read)
        return;
    const auto n = [](qint64 count) { return int(count); };
    setCount("jobs", read->jobsToSee,
             tr("%Ln job(s) overdue or unassigned", nullptr, n(read->jobsToSee)));
    setCount("compliance", read->expiredDocuments,
             tr("%Ln expired document(s)", nullptr, n(read->expiredDocuments)));
    setCount("payouts", read->oldRequests,
             tr("%Ln old payout request(s)", nullptr, n(read->oldRequests)));
    setCount("tasks", read->waitingRuns,
             tr("%Ln run(s) waiting for approval", nullptr, n(read->waitingRuns)));
    setCount("runs", read->failedRuns, tr("%Ln failed run(s)", nullptr, n(read->failedRuns)));
    QStringList emails;
    if (read->failedEmails > 0)
        emails.append(tr("%Ln failed e-mail(s)", nullptr, n(read->failedEmails)));
    if (read->stuckEmails > 0)
        emails.append(
            tr("%Ln e-mail(s) tried in vain for more than an hour", nullptr, n(read->stuckEmails)));
    setCount("outbox", read->failedEmails + read->stuckEmails, emails.join(u'\n'));
}

void SidebarCounts::setCount(const char *page, qint64 count, const QString &text)
{
    m_sidebar->setCount(int(m_pages.indexOf(QLatin1String(page))), count, text);
}

} // namespace caretaker
