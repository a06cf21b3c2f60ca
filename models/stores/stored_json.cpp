// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores/stored_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace caretaker {

QString toStoredJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toStoredJson(const QStringList &lines)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromStored(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList linesFromStored(const QString &json)
{
    QStringList lines;
    for (const auto &line : QJsonDocument::fromJson(json.toUtf8()).array())
        lines.append(line.toString());
    return lines;
}

} // namespace caretaker
