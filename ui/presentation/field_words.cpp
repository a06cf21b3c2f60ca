// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/field_words.h"

#include "presentation/format.h"
#include "presentation/words.h"
#include "records/compliance.h"

#include <QCoreApplication>

namespace caretaker {

QString fieldInWords(const QString &column, const QString &stored,
                     const QMap<qint64, QString> &people)
{
    if (column.endsWith(QLatin1String("_id")))
        return people.value(stored.toLongLong(), stored);
    if (column.endsWith(QLatin1String("_date"))) {
        const auto date = QDate::fromString(stored, Qt::ISODate);
        return date.isValid() ? formatDate(date) : stored;
    }
    if (column.endsWith(QLatin1String("_at"))) {
        const auto moment = instantFromStored(stored);
        return moment ? formatMoment(*moment) : stored;
    }
    return stored;
}

QString labelInWords(const QString &table, const QString &label)
{
    if (table != QLatin1String("compliance_data"))
        return label;
    for (const auto &type : documentTypes()) {
        if (documentTypeInWords(type) == label)
            return wordFor(type).text;
    }
    return label;
}

QString fieldTitle(const QString &column)
{
    static const QMap<QString, const char *> titles{
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("caretaker::Field", "Status")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("caretaker::Field", "Notes")},
        {QStringLiteral("expiry_date"), QT_TRANSLATE_NOOP("caretaker::Field", "Expires")},
        {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("caretaker::Field", "Due")},
        {QStringLiteral("priority"), QT_TRANSLATE_NOOP("caretaker::Field", "Priority")},
        {QStringLiteral("assigned_to_id"), QT_TRANSLATE_NOOP("caretaker::Field", "Assignee")},
        {QStringLiteral("rejection_reason"),
         QT_TRANSLATE_NOOP("caretaker::Field", "Reason for the rejection")},
        {QStringLiteral("verified_at"), QT_TRANSLATE_NOOP("caretaker::Field", "Verified")},
        {QStringLiteral("verified_by_id"), QT_TRANSLATE_NOOP("caretaker::Field", "Verified by")},
        {QStringLiteral("updated_at"), QT_TRANSLATE_NOOP("caretaker::Field", "Last change")},
    };
    const auto *title = titles.value(column);
    return title ? QCoreApplication::translate("caretaker::Field", title) : column;
}

} // namespace caretaker
