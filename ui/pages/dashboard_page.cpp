// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_page.h"

#include "dashboard/attention_view.h"
#include "dashboard/chart_card.h"
#include "dashboard/link_list.h"
#include "dashboard/trend_figures.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "presentation/task_title.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/column_grid.h"
#include "widgets/heading.h"
#include "widgets/page_scroll.h"
#include "widgets/placeholder_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

using namespace std::chrono_literals;

namespace caretaker {

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_banner(new Banner(this))
    , m_asOf(new Note(this))
    , m_attention(new AttentionView(this))
    , m_next(new LinkList(QStringLiteral("nextRuns"), tr("Next runs"), tr("Schedule"), this))
    , m_last(new LinkList(QStringLiteral("lastRuns"), tr("Last runs"), tr("All runs"), this))
    , m_expiry(new ChartCard(QStringLiteral("expiryChart"), tr("Documents expiring by week"), this))
    , m_openJobs(new ChartCard(QStringLiteral("openJobsChart"), tr("Open jobs by age"), this))
    , m_payouts(new ChartCard(QStringLiteral("payoutsChart"), tr("Payouts by week"), this))
    , m_durations(new ChartCard(QStringLiteral("durationsChart"), tr("Run durations"), this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_placeholder);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::read);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &DashboardPage::showMoments);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, &DashboardPage::read);
    connect(m_attention, &AttentionView::linkActivated, this, &Page::linkActivated);
    connect(&session.runner, &TaskRunner::runFinished, this, &DashboardPage::refresh);
    connect(&session.scheduler, &Scheduler::runEnded, this, &DashboardPage::refresh);
    connect(&session.outbox, &OutboxWorker::delivered, this, &DashboardPage::refresh);
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    auto *top = new QHBoxLayout;
    top->addWidget(new Heading(tr("Dashboard"), Heading::Level::Page, content), 1);
    m_asOf->setObjectName(QStringLiteral("dashboardAsOf"));
    top->addWidget(m_asOf);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(new Heading(tr("Needs attention"), Heading::Level::Group, content));
    layout->addWidget(m_attention);
    layout->addSpacing(spacing::tight);
    layout->addWidget(makeLists());
    layout->addWidget(makeCharts());
    layout->addStretch(1);

    return scrolled(content, this);
}

QWidget *DashboardPage::makeLists()
{
    constexpr int mostColumns = 2;
    auto *lists = new ColumnGrid(mostColumns, this);
    lists->add(m_next);
    lists->add(m_last);
    connect(m_next, &LinkList::rowActivated, this,
            [this](const QString &task) { Q_EMIT linkActivated(QStringLiteral("tasks"), task); });
    connect(m_next, &LinkList::restRequested, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("schedule"), {}); });
    connect(m_last, &LinkList::rowActivated, this,
            [this](const QString &run) { Q_EMIT linkActivated(QStringLiteral("runs"), run); });
    connect(m_last, &LinkList::restRequested, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("runs"), {}); });
    return lists;
}

QWidget *DashboardPage::makeCharts()
{
    constexpr int mostColumns = 4;
    auto *charts = new ColumnGrid(mostColumns, this);
    for (auto *chart : {m_expiry, m_openJobs, m_payouts, m_durations}) {
        charts->add(chart);
        connect(chart, &ChartCard::linkActivated, this, &Page::linkActivated);
    }
    return charts;
}

void DashboardPage::activate()
{
    read();
}

void DashboardPage::refresh()
{
    if (isVisible()) // else it is read when it comes to the front
        m_soon.start();
}

void DashboardPage::read()
{
    const auto url = m_session.url;
    const auto now = m_session.clock();
    m_banner->clear();
    m_reading = m_session.runner.start<Dashboard>(
        [url, now](const Progress &) { return readDashboard(url, now); });
    connect(m_reading.get(), &Operation::finished, this, &DashboardPage::showNumbers);
    m_readingTrends = m_session.runner.start<DashboardTrends>(
        [url, now](const Progress &) { return readDashboardTrends(url, now); });
    connect(m_readingTrends.get(), &Operation::finished, this, &DashboardPage::showTrends);
}

void DashboardPage::showNumbers()
{
    const auto numbers = m_reading->result();
    if (!numbers && !m_shown) {
        m_placeholder->show(QStringLiteral("error"), numbers.error().message, tr("Try again"),
                            numbers.error().detail);
        m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    if (!numbers) {
        showFailure(numbers.error());
        return;
    }
    m_stack->setCurrentIndex(0);
    m_shown = *numbers;
    m_asOf->setText(tr("As of %1").arg(formatMoment(m_session.clock())));
    m_attention->setAttention(numbers->attention, numbers->limits);
    showMoments();
    m_minute.start();
}

/// What is relative to now, which a clock that goes on makes untrue.
void DashboardPage::showMoments()
{
    if (!isVisible() || !m_shown) {
        m_minute.stop();
        return;
    }
    const auto now = m_session.clock();
    QList<LinkList::Row> next;
    for (const auto &moment : m_shown->next)
        next.append({taskTitle(moment.task),
                     {},
                     formatRelative(moment.moment, now),
                     formatMoment(moment.moment),
                     moment.task});
    QString note;
    if (next.isEmpty())
        note = tr("No task is scheduled. Turn one on in the schedule, and it runs by itself.");
    else if (m_shown->pausedUntil)
        note = tr("Paused until %1.").arg(formatMoment(*m_shown->pausedUntil));
    m_next->setRows(next, note);

    QList<LinkList::Row> last;
    for (const auto &run : m_shown->last)
        last.append({runTitle(run), wordFor(shownOutcome(run)), formatRelative(run.startedAt, now),
                     formatMoment(run.startedAt), QString::number(run.id)});
    m_last->setRows(last, last.isEmpty() ? tr("No task has run on this database yet. The Tasks "
                                              "page shows what each would do.")
                                         : QString());
}

void DashboardPage::showTrends()
{
    const auto trends = m_readingTrends->result();
    if (!trends) {
        showFailure(trends.error());
        return;
    }
    m_expiry->setFigures(expiryFigures(*trends));
    m_openJobs->setFigures(openJobFigures(*trends));
    m_payouts->setFigures(payoutFigures(*trends, m_session.currencySymbol));
    m_durations->setFigures(durationFigures(*trends));
}

void DashboardPage::showFailure(const Error &error)
{
    m_banner->tell(Tone::Danger, QStringLiteral("error"), error.message);
    connect(m_banner->addButton(tr("Try again"), QStringLiteral("dashboardRetryButton")),
            &QPushButton::clicked, this, &DashboardPage::read);
}

} // namespace caretaker
