// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "queries/related_records.h"

#include <QPalette>
#include <QUrl>

namespace caretaker {

/// A row of a table for people: its heading, and what the table says of it.
struct RecordFacts
{
    QStringList heading;
    QList<std::pair<QString, QString>> facts; ///< column title, value; those that have one
};

/// How it is laid out.
struct RecordLook
{
    QPalette palette;
    QString currencySymbol;
    Instant now;
    bool isWide = false; ///< facts and related records side by side
};

/// Where a link in the details leads; see Page::linkActivated().
struct RecordLink
{
    QString page;
    QString argument;
};

/// The facts and, once they have been read, the related records as HTML. Every text is escaped: it
/// may come from anybody.
[[nodiscard]] QString recordHtml(const RecordFacts &facts,
                                 const std::optional<RelatedRecords> &related,
                                 const RecordLook &look);

[[nodiscard]] RecordLink recordLink(const QUrl &url);

} // namespace caretaker
