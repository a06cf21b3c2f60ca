// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/schedules_page.h"

#include "clock.h"
#include "schedule/crontab_dialog.h"
#include "task_list.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/below_box.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace caretaker {

SchedulesPage::SchedulesPage(Setup &setup)
    : StepPage(setup, tr("Schedules"),
               tr("Which tasks run by themselves, and when. Their times are changed on the "
                  "Schedule page."))
    , m_zone(new Note(this))
    , m_crontab(new Banner(this))
{
    content()->setSpacing(spacing::related); // five rows of two lines have to find room
    m_crontab->setObjectName(QStringLiteral("crontabBanner"));
    content()->addWidget(m_crontab);
    for (const auto *task : allTasks())
        addRow(*task);
    auto *button =
        new QPushButton(icon(QStringLiteral("schedule")), tr("&Import from crontab…"), this);
    button->setObjectName(QStringLiteral("importCrontabButton"));
    button->setToolTip(tr("Takes over times and options of the old cron jobs, after showing them"));
    connect(button, &QPushButton::clicked, this, &SchedulesPage::importCrontab);
    m_zone->setObjectName(QStringLiteral("scheduleZone"));
    auto *hint = new Note(this);
    hint->setObjectName(QStringLiteral("crontabHint"));
    hint->setWordWrap(true);
    hint->setText(CrontabDialog::hint());
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::inner);
    row->addWidget(button);
    row->addWidget(hint, 1);
    row->addWidget(m_zone);
    content()->addSpacing(spacing::related);
    content()->addLayout(row);
    content()->addStretch();
    setSkipHint(tr("Skip leaves the schedules as they are."));
}

void SchedulesPage::addRow(const Task &task)
{
    const auto description = task.description();
    auto *box = new QCheckBox(description.title, this);
    box->setObjectName(QStringLiteral("scheduleBox_") + description.name);
    box->setToolTip(description.purpose);
    auto *when = new Note(this);
    when->setObjectName(QStringLiteral("scheduleWhen_") + description.name);
    when->setWordWrap(true);
    indentBelowBox(when);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(box);
    column->addWidget(when);
    content()->addLayout(column);
    m_rows.append({description.name, box, when});
}

void SchedulesPage::initializePage()
{
    read();
}

void SchedulesPage::cleanupPage()
{
    StepPage::cleanupPage();
    m_isRead = false;
}

void SchedulesPage::read()
{
    work<Schedules>(
        tr("Reading the schedules"),
        [url = setup().session->url, now = setup().now()](const Progress &) {
            return readSchedules(url, now);
        },
        [this](const Schedules &schedules) { showSchedules(schedules); });
}

void SchedulesPage::showSchedules(const Schedules &schedules)
{
    for (const auto &row : std::as_const(m_rows)) {
        const auto found =
            std::find_if(schedules.tasks.begin(), schedules.tasks.end(),
                         [&](const TaskSchedule &schedule) { return schedule.task == row.task; });
        row.box->setChecked(found->isEnabled);
        row.when->setText(found->sentence.isEmpty() ? found->expression : found->sentence);
    }
    m_zone->setText(tr("Times in %1").arg(zoneName(schedules.zone)));
    if (schedules.database.kind == DatabaseKind::WebApplication)
        m_crontab->tell(Tone::Accent, QStringLiteral("info"),
                        tr("The web application's old cron jobs may still do these tasks. Turn a "
                           "task on once its line is out of the crontab, or both will do it."));
    else
        m_crontab->clear();
    m_isRead = true;
    Q_EMIT completeChanged();
}

void SchedulesPage::importCrontab()
{
    auto *dialog = CrontabDialog::forChosenFile(*setup().session, this);
    if (!dialog)
        return;
    connect(dialog, &CrontabDialog::applied, this, &SchedulesPage::read);
    dialog->open();
}

void SchedulesPage::begin()
{
    QList<ScheduleChange> changes;
    int on = 0;
    for (const auto &row : std::as_const(m_rows)) {
        changes.append({row.task, {}, row.box->isChecked()});
        on += row.box->isChecked() ? 1 : 0;
    }
    work<Done>(
        tr("Storing the schedules"),
        [url = setup().session->url, changes, now = setup().now()](const Progress &) {
            return changeSchedules(url, changes, {}, now);
        },
        [this, on](const Done &) {
            const auto tasks = tr("%n task(s) run by themselves.", nullptr, on);
            if (on > 0 && setup().found.kind == DatabaseKind::WebApplication)
                tellDone(
                    tr("%1 Take the lines of the old cron jobs out of the crontab now, or both "
                       "will do these tasks.")
                        .arg(tasks),
                    Tone::Notice);
            else
                tellDone(tasks);
            goOn();
        });
}

} // namespace caretaker
