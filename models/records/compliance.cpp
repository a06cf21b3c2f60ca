// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/compliance.h"

#include <utility>

namespace caretaker {

namespace {

constexpr std::pair<const char *, const char *> types[] = {
    {"ID", "ID Document"},      {"LICENSE", "License"},
    {"INSURANCE", "Insurance"}, {"CERTIFICATION", "Certification"},
    {"CONTRACT", "Contract"},   {"SAFETY", "Safety Training"},
    {"OTHER", "Other"},
};

} // namespace

const QStringList &documentTypes()
{
    static const auto all = [] {
        QStringList list;
        for (const auto &[stored, words] : types)
            list.append(QString::fromLatin1(stored));
        return list;
    }();
    return all;
}

QString documentTypeInWords(const QString &type)
{
    for (const auto &[stored, words] : types) {
        if (type == QLatin1String(stored))
            return QString::fromLatin1(words);
    }
    return type;
}

} // namespace caretaker
