// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard_page.h"

#include "presentation/format.h"
#include "presentation/words.h"
#include "task_list.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/tile.h"
#include "widgets/tile_grid.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace caretaker {

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_banner(new Banner(this))
    , m_lastRun(new QLabel(this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(new Heading(tr("Dashboard"), Heading::Level::Page, content));
    layout->addWidget(m_banner);
    layout->addWidget(new Heading(tr("Needs attention"), Heading::Level::Group, content));
    layout->addWidget(makeTiles());
    layout->addSpacing(spacing::inner);
    layout->addWidget(new Heading(tr("Last run"), Heading::Level::Group, content));
    m_lastRun->setTextFormat(Qt::PlainText);
    m_lastRun->setWordWrap(true);
    m_lastRun->setObjectName(QStringLiteral("dashboardLastRun"));
    layout->addWidget(m_lastRun);
    auto *buttons = new QHBoxLayout;
    auto *tasks = new QPushButton(tr("Go to the tasks"), content);
    tasks->setObjectName(QStringLiteral("goToTasksButton"));
    connect(tasks, &QPushButton::clicked, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("tasks"), {}); });
    buttons->addWidget(tasks);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&session.runner, &TaskRunner::runFinished, this, &DashboardPage::refresh);
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::makeTiles()
{
    struct Spec
    {
        const char *icon;
        QString title;
        Tone tone;
        qint64 Overview::*field;
        const char *page;
        const char *status;
    };
    const Spec specs[] = {
        {"urgent", tr("Overdue jobs"), Tone::Danger, &Overview::overdueJobs, "jobs", ""},
        {"person", tr("Unassigned jobs"), Tone::Notice, &Overview::unassignedJobs, "jobs",
         "PENDING"},
        {"expired", tr("Expired documents"), Tone::Danger, &Overview::expiredDocuments,
         "compliance", "EXPIRED"},
        {"pending", tr("Documents expiring soon"), Tone::Notice, &Overview::expiringDocuments,
         "compliance", "EXPIRING_SOON"},
        {"pending", tr("Pending jobs"), Tone::Accent, &Overview::pendingJobs, "jobs", "PENDING"},
        {"progress", tr("Jobs in progress"), Tone::Accent, &Overview::activeJobs, "jobs",
         "IN_PROGRESS"},
        {"payouts", tr("Pending payout requests"), Tone::Notice, &Overview::pendingRequests,
         "payouts", "PENDING"},
        {"outbox", tr("E-mails in the outbox"), Tone::Notice, &Overview::queuedEmails, "runs", ""},
    };
    auto *grid = new TileGrid(this);
    for (const auto &spec : specs) {
        auto *tile = new Tile(QString::fromLatin1(spec.icon), spec.title, spec.tone, this);
        tile->setObjectName(QStringLiteral("tile_%1").arg(m_counters.size()));
        connect(
            tile, &Tile::clicked, this,
            [this, page = QString::fromLatin1(spec.page),
             status = QString::fromLatin1(spec.status)] { Q_EMIT linkActivated(page, status); });
        grid->add(tile);
        m_counters.append({tile, spec.field});
    }
    return grid;
}

void DashboardPage::activate()
{
    refresh();
}

void DashboardPage::refresh()
{
    m_reading = m_session.runner.start<Dashboard>(
        [url = m_session.url, now = m_session.clock()](const Progress &) {
            return readDashboard(url, now);
        });
    connect(m_reading.get(), &Operation::finished, this, &DashboardPage::showNumbers);
}

void DashboardPage::showNumbers()
{
    const auto numbers = m_reading->result();
    if (!numbers) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"), numbers.error().message);
        connect(m_banner->addButton(tr("Try again"), QStringLiteral("dashboardRetryButton")),
                &QPushButton::clicked, this, &DashboardPage::refresh);
        return;
    }
    m_banner->clear();
    for (const auto &counter : std::as_const(m_counters))
        counter.tile->setCount(numbers->overview.*counter.field);
    if (!numbers->lastRun) {
        m_lastRun->setText(tr("No task has run on this database yet."));
        return;
    }
    const auto &run = *numbers->lastRun;
    const auto *task = findTask(run.task);
    m_lastRun->setText(tr("%1, %2: %3, %n change(s)", nullptr, int(run.changeCount))
                           .arg(task ? task->description().title : run.task,
                                formatRelative(run.startedAt, m_session.clock()),
                                wordFor(run.outcome).text.toLower()));
}

} // namespace caretaker
