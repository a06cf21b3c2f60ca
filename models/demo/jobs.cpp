// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs.h"

#include "demo/names.h"
#include "demo/places.h"
#include "demo/text_list.h"
#include "demo/trades.h"

using namespace std::chrono;

namespace caretaker::demo {

namespace {

QString jobNumber(qint64 number)
{
    return QStringLiteral("JOB-") + QString::number(number).rightJustified(6, u'0');
}

} // namespace

Jobs::Jobs(const Connection &connection, const Calendar &calendar, const Company &company,
           qint64 jobs, Random random)
    : m_jobs(connection, "jobs",
             "job_number,title,status,priority,due_date,completed_date,location,notes,created_at,"
             "updated_at,assigned_to_id,created_by_id,workspace_id,actual_cost,customer_name,"
             "estimated_cost")
    , m_assignments(connection, "job_assignments", "status,assigned_at,contractor_id,job_id")
    , m_notifications(connection, "job_notifications",
                      "notification_type,title,message,is_read,read_at,created_at,job_id,"
                      "recipient_id")
    , m_estimates(connection, calendar, Random(random.next()))
    , m_payments(connection, calendar, Random(random.next()))
    , m_calendar(calendar)
    , m_company(company)
    , m_random(random.next())
    , m_lives(calendar, jobs, Random(random.next()))
    , m_tenants(textList(tenants))
    , m_remarks(textList(remarks))
{
    for (const auto &trade : trades)
        m_works.append({QString::fromUtf8(trade.task), trade.lowest, trade.highest});
    const auto within = textList(areas);
    for (const auto &site : company.sites) {
        auto &places = m_places.emplaceBack();
        for (const auto &area : within)
            places.append(site.name + QStringLiteral(", ") + area);
    }
}

QVariant Jobs::customer()
{
    return m_random.isPercent(92) ? QVariant(m_random.pick(m_tenants)) : QVariant();
}

void Jobs::addNext()
{
    const auto life = m_lives.next();
    const auto site = m_random.below(m_company.sites.size());
    const auto &work = m_random.pick(m_works);
    const auto &place = m_random.pick(m_places.at(site));
    const auto &contractor = m_company.contractorAt(site, m_random);
    const auto title = QString(work.task + QStringLiteral(" – ") + place);
    const auto estimated = m_random.between(work.lowest * 100, work.highest * 100);
    const auto actual = estimated * m_random.between(82, 128) / 100;
    const auto orNothing = [](bool isThere, const QVariant &value) {
        return isThere ? value : QVariant();
    };
    const auto number = ++m_number;
    const auto day = [&](sys_days date) { return m_calendar.text(date); };

    const auto id =
        m_jobs.add({jobNumber(number), title, toStored(life.status), toStored(life.priority),
                    life.due ? QVariant(day(*life.due)) : QVariant(),
                    life.isCompleted() ? QVariant(day(floor<days>(*life.finished))) : QVariant(),
                    place, m_random.isPercent(18) ? QVariant(m_random.pick(m_remarks)) : QVariant(),
                    m_calendar.text(life.created), m_calendar.text(life.updated),
                    orNothing(life.assigned.has_value(), contractor.user),
                    // A job that came in through the building's control system has no creator.
                    orNothing(number % 150 != 75, m_random.pick(m_company.staff)), contractor.site,
                    life.isCompleted() ? QVariant(decimalText(actual)) : QVariant(), customer(),
                    m_random.isPercent(85) ? QVariant(decimalText(estimated)) : QVariant()});

    if (life.assigned)
        addAssignment(id, title, life, contractor);
    m_estimates.addFor(id, number, life, estimated);
    m_payments.addFor(id, number, life, contractor, actual);
}

void Jobs::addAssignment(qint64 job, const QString &title, const JobLife &life,
                         const Contractor &contractor)
{
    const auto at = m_calendar.text(*life.assigned);
    const bool isAccepted = life.status != JobStatus::Pending || m_random.isPercent(70);
    m_assignments.add({isAccepted ? QStringLiteral("ACCEPTED") : QStringLiteral("PENDING"), at,
                       contractor.id, job});
    if (!m_random.isPercent(10))
        return;
    const bool isRead = life.status != JobStatus::Pending;
    m_notifications.add({QStringLiteral("JOB_ASSIGNED"), QStringLiteral("New Job Assigned"),
                         QString(QStringLiteral("You have been assigned: ") + title + u'.'), isRead,
                         isRead ? QVariant(m_calendar.text(life.updated)) : QVariant(), at, job,
                         contractor.user});
}

Status Jobs::status() const
{
    for (const auto *table : {&m_jobs, &m_assignments, &m_notifications}) {
        if (auto added = table->status(); !added)
            return added;
    }
    if (auto added = m_estimates.status(); !added)
        return added;
    return m_payments.status();
}

} // namespace caretaker::demo
