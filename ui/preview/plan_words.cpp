// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/plan_words.h"

#include "presentation/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace caretaker {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::PlanWords)
public:
    static QString ofPlan(const Task &task, const Plan &plan);
    static QString ofResult(const Task &task, const Plan &applied);
    static QString ofEarlierRun(const Plan &plan);
};

QString Words::ofPlan(const Task &task, const Plan &plan)
{
    QStringList parts{task.describe(plan, Phrase::Forecast)};
    if (const auto count = int(plan.notifications.size()); count > 0)
        parts.append(tr("%n notification(s)", nullptr, count));
    // Without changes the e-mails are what the task speaks of.
    if (const auto count = int(plan.emails.size()); count > 0 && !plan.changes.isEmpty())
        parts.append(tr("%n e-mail(s)", nullptr, count));
    if (const auto count = int(plan.warnings.size()); count > 0)
        parts.append(tr("%n warning(s)", nullptr, count));
    return parts.join(partSeparator);
}

QString Words::ofResult(const Task &task, const Plan &applied)
{
    QStringList parts;
    if (!applied.changes.isEmpty() || applied.emails.isEmpty())
        parts.append(task.describe(applied, Phrase::Report));
    if (const auto count = int(applied.emails.size()); count > 0)
        parts.append(tr("%n e-mail(s) in the outbox", nullptr, count));
    return parts.join(partSeparator);
}

QString Words::ofEarlierRun(const Plan &plan)
{
    if (!plan.preceding || plan.preceding->emailCount == 0)
        return {};
    const QTimeZone zone(plan.timezone.toLatin1());
    if (dateIn(zone, plan.preceding->finishedAt) != dateIn(zone, plan.asOf))
        return {};
    const auto time = QLocale().toString(toDateTime(plan.preceding->finishedAt).toTimeZone(zone),
                                         QStringLiteral("HH:mm"));
    auto text = tr("This task already ran today at %1 (run %2): %n e-mail(s).", nullptr,
                   int(plan.preceding->emailCount))
                    .arg(time)
                    .arg(plan.preceding->id);
    // What tells of changed rows or is remembered is not told again.
    if (plan.changes.isEmpty() && plan.reminders.isEmpty() && !plan.emails.isEmpty())
        text += u' ' + tr("Applying sends them again.");
    return text;
}

} // namespace

QString planInWords(const Task &task, const Plan &plan)
{
    return Words::ofPlan(task, plan);
}

QString resultInWords(const Task &task, const Plan &applied)
{
    return Words::ofResult(task, applied);
}

QString earlierRunInWords(const Plan &plan)
{
    return Words::ofEarlierRun(plan);
}

} // namespace caretaker
