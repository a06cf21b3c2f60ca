// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/database_words.h"

#include <QCoreApplication>
#include <QMap>

namespace caretaker {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::DatabaseText)
};

} // namespace

QString kindInWords(DatabaseKind kind)
{
    return kind == DatabaseKind::Embedded ? DatabaseText::tr("Caretaker's own database")
                                          : DatabaseText::tr("web application's database");
}

QString tableInWords(const QString &table)
{
    static const QMap<QString, const char *> words{
        {QStringLiteral("users"), QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Users")},
        {QStringLiteral("workspaces"), QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Sites")},
        {QStringLiteral("contractors"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Contractors")},
        {QStringLiteral("jobs"), QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Jobs")},
        {QStringLiteral("job_assignments"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Job assignments")},
        {QStringLiteral("job_completions"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Job completions")},
        {QStringLiteral("estimates"), QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Estimates")},
        {QStringLiteral("compliance_data"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Compliance documents")},
        {QStringLiteral("payouts"), QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Payouts")},
        {QStringLiteral("payout_requests"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Payout requests")},
        {QStringLiteral("job_payout_eligibility"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Ready for payout")},
        {QStringLiteral("job_notifications"),
         QT_TRANSLATE_NOOP("caretaker::DatabaseText", "Notifications")},
    };
    const auto *word = words.value(table);
    return word ? QCoreApplication::translate("caretaker::DatabaseText", word) : table;
}

QString adoptionInWords(const Inspection &database)
{
    if (database.isUpToDate())
        return DatabaseText::tr("Caretaker's own tables are there.");
    return database.isAdopted() ? DatabaseText::tr("Caretaker's own tables are there in an older "
                                                   "form.")
                                : DatabaseText::tr("Caretaker's own tables are not there yet.");
}

} // namespace caretaker
