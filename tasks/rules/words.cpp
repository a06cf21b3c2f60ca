// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/words.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QLocale>

namespace caretaker {

namespace {

QString translated(const char *text, qsizetype count)
{
    return QCoreApplication::translate("caretaker::Task", text, nullptr, int(count));
}

} // namespace

QString longDate(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("MMMM d, yyyy"));
}

QString statusInWords(const QString &status)
{
    auto words = status.toLower().replace(u'_', u' ');
    return words.replace(0, 1, words.left(1).toUpper());
}

QStringList topList(const QStringList &lines, qint64 total)
{
    if (total <= lines.size())
        return lines;
    return lines + QStringList(QStringLiteral("  ... and %1 more").arg(total - lines.size()));
}

QString letterTo(const Person &person, const QString &text)
{
    return QStringLiteral("Hello %1,\n\n").arg(printable(person.displayName())) + text;
}

QStringList dryRunOfEmails(const Plan &plan)
{
    QStringList lines{QStringLiteral("DRY RUN - Nothing will be sent")};
    for (const auto &email : plan.emails)
        lines.append(
            QStringLiteral("  • %1: %2").arg(printable(email.recipient.email), email.subject));
    return lines;
}

QString describeMessages(const Plan &plan, Phrase phrase)
{
    const auto emails = plan.emails.size();
    const auto notifications = plan.notifications.size();
    const bool isInAppOnly = emails == 0 && notifications > 0;
    switch (phrase) {
    case Phrase::Action:
        return isInAppOnly
                   ? translated(QT_TRANSLATE_N_NOOP("caretaker::Task", "Send %n notification(s)"),
                                notifications)
                   : translated(QT_TRANSLATE_N_NOOP("caretaker::Task", "Send %n e-mail(s)"),
                                emails);
    case Phrase::Forecast:
        return isInAppOnly
                   ? translated(
                         QT_TRANSLATE_N_NOOP("caretaker::Task", "%n notification(s) will be sent"),
                         notifications)
                   : translated(QT_TRANSLATE_N_NOOP("caretaker::Task", "%n e-mail(s) will be sent"),
                                emails);
    case Phrase::Report:
        return isInAppOnly
                   ? translated(QT_TRANSLATE_N_NOOP("caretaker::Task", "%n notification(s) sent"),
                                notifications)
                   : translated(QT_TRANSLATE_N_NOOP("caretaker::Task", "%n e-mail(s) sent"),
                                emails);
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
