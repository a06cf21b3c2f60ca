// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/inspection.h"
#include "session.h"
#include "theme/tone.h"

#include <memory>
#include <optional>

namespace caretaker {

/// What the person wants Caretaker to work on.
enum class DatabaseChoice { Current, Demo, Empty, File, Server };

/// The databases that the wizard has to know of.
struct SetupPlaces
{
    DatabaseUrl embedded;
    DatabaseUrl demo;
    std::optional<DatabaseUrl> current; ///< that the console has open; nothing at the first start
};

/// What a page of the wizard has set up, for the last one.
struct SetUp
{
    const QObject *page;
    Tone tone; ///< Ok, unless it remains to be looked after
    QString text;
};

/// What the pages of the wizard hand on to each other.
struct Setup
{
    SetupPlaces places;
    TimeSource now;
    DatabaseChoice choice = DatabaseChoice::Demo;
    std::unique_ptr<Session> session = {}; ///< on the chosen database; null: none is chosen yet
    Inspection found = {};                 ///< of that database
    /// One for each page: one that is gone back to may do its work anew.
    QList<SetUp> done = {};
};

} // namespace caretaker
