// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedules.h"
#include "wizard/step_page.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace caretaker {

class Note;

/// Which tasks run by themselves: each with its time, on or off, or all of them as an old crontab
/// has them.
class SchedulesPage : public StepPage
{
    Q_OBJECT
public:
    explicit SchedulesPage(Setup &setup);

    void initializePage() override;
    void cleanupPage() override;

protected:
    void begin() override;
    [[nodiscard]] bool isFilledIn() const override { return m_isRead; }

private:
    struct Row
    {
        QString task;
        QCheckBox *box;
        Note *when;
    };

    void addRow(const Task &task);
    void read();
    void showSchedules(const Schedules &schedules);
    void importCrontab();

    QList<Row> m_rows;
    Note *m_zone;
    Banner *m_crontab; ///< where the old cron jobs may be at work
    bool m_isRead = false;
};

} // namespace caretaker
