// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"

#include <QJsonArray>

namespace caretaker {

namespace {

QJsonValue toJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

QJsonObject toJson(const PlannedChange &change)
{
    return {{QStringLiteral("table"), change.update.table},
            {QStringLiteral("id"), change.update.id},
            {QStringLiteral("key"), change.key},
            {QStringLiteral("label"), change.label},
            {QStringLiteral("fields"), fieldsToJson(change.update)}};
}

QJsonObject toJson(const PlannedNotification &notification)
{
    return {{QStringLiteral("recipient"), addressOf(notification.recipient)},
            {QStringLiteral("type"), notification.type},
            {QStringLiteral("title"), notification.title},
            {QStringLiteral("message"), notification.message},
            {QStringLiteral("job"),
             notification.jobId ? QJsonValue(notification.jobKey) : QJsonValue()}};
}

QJsonObject toJson(const PlannedEmail &email)
{
    return {{QStringLiteral("to"), email.recipient.email},
            {QStringLiteral("subject"), email.subject},
            {QStringLiteral("body"), email.body}};
}

template<typename T>
QJsonArray toJsonArray(const QList<T> &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject fieldsToJson(const RowUpdate &update)
{
    QJsonObject fields;
    for (const auto &field : update.fields)
        fields.insert(field.column, QJsonArray{toJson(field.before), toJson(field.after)});
    return fields;
}

QJsonObject toJson(const TaskOptions &options)
{
    QJsonObject object;
    for (auto option = options.begin(); option != options.end(); ++option)
        object.insert(option.key(), option.value());
    return object;
}

QJsonObject toJson(const Plan &plan)
{
    return {{QStringLiteral("task"), plan.task},
            {QStringLiteral("as_of"), toIso(plan.asOf)},
            {QStringLiteral("timezone"), plan.timezone},
            {QStringLiteral("options"), toJson(plan.options)},
            {QStringLiteral("changes"), toJsonArray(plan.changes)},
            {QStringLiteral("notifications"), toJsonArray(plan.notifications)},
            {QStringLiteral("emails"), toJsonArray(plan.emails)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(plan.warnings)},
            {QStringLiteral("summary"), QJsonArray::fromStringList(plan.summary)}};
}

} // namespace caretaker
