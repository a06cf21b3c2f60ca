// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/week_section.h"

#include "clock.h"
#include "schedule/week_view.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"

#include <QBoxLayout>

namespace caretaker {

WeekSection::WeekSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_zone(new Note(this))
    , m_week(new WeekView(this))
    , m_nothingDue(new Note(this))
    , m_collisions(new Banner(this))
{
    m_zone->setObjectName(QStringLiteral("scheduleZone"));
    m_nothingDue->setObjectName(QStringLiteral("nothingDue"));
    m_nothingDue->setText(tr("Nothing runs by itself in these days."));
    m_nothingDue->setWordWrap(true);
    m_nothingDue->hide();
    m_collisions->setObjectName(QStringLiteral("collisionsBanner"));
    connect(m_week, &WeekView::taskClicked, this, &WeekSection::taskClicked);

    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("The next 7 days"), Heading::Level::Group, this));
    head->addStretch();
    head->addWidget(m_zone);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addLayout(head);
    layout->addWidget(m_week);
    layout->addWidget(m_nothingDue);
    layout->addWidget(m_collisions);
}

WeekSection::~WeekSection() = default;

void WeekSection::setSchedules(const Schedules &schedules, Instant now, bool isStored)
{
    const auto zone = zoneName(schedules.zone);
    m_zone->setText(isStored ? tr("Times in %1").arg(zone)
                             : tr("As edited, not saved yet. Times in %1").arg(zone));
    m_reckoning = m_session.runner.start<Week>(
        [schedules, now](const Progress &) -> Result<Week> { return weekFrom(schedules, now); });
    connect(m_reckoning.get(), &Operation::finished, this, [this, tasks = schedules.tasks] {
        if (const auto week = m_reckoning->result())
            showWeek(*week, tasks);
    });
}

void WeekSection::setCurrentTask(const QString &task)
{
    m_week->setCurrentTask(task);
}

void WeekSection::showWeek(const Week &week, const QList<TaskSchedule> &tasks)
{
    m_week->setWeek(week, tasks);
    m_nothingDue->setVisible(week.isEmpty());
    if (const auto collisions = collisionsInWords(week); !collisions.isEmpty())
        m_collisions->tell(Tone::Notice, QStringLiteral("warning"), collisions);
    else
        m_collisions->clear();
}

} // namespace caretaker
