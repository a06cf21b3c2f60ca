// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/estimates.h"
#include "demo/job_life.h"
#include "demo/payments.h"
#include "demo/people.h"
#include "demo/table_writer.h"

#include <QList>

namespace caretaker::demo {

/// Jobs, each with what follows from it: the assignment, what the assignee was told, the
/// estimate, the completion and the money.
class Jobs
{
public:
    Jobs(const Connection &connection, const Calendar &calendar, const Company &company,
         qint64 jobs, Random random);

    void addNext();
    [[nodiscard]] Status status() const;

private:
    struct Work
    {
        QString task;
        int lowest;
        int highest;
    };

    [[nodiscard]] QVariant customer();
    void addAssignment(qint64 job, const QString &title, const JobLife &life,
                       const Contractor &contractor);

    TableWriter m_jobs;
    TableWriter m_assignments;
    TableWriter m_notifications;
    Estimates m_estimates;
    Payments m_payments;
    const Calendar &m_calendar;
    const Company &m_company;
    Random m_random;
    JobLives m_lives;
    QList<Work> m_works;
    QList<QList<QString>> m_places; ///< of each site: its name with a place in it
    QList<QString> m_tenants;
    QList<QString> m_remarks;
    qint64 m_number = 0;
};

} // namespace caretaker::demo
