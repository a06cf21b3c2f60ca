// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_window.h"
#include "desktop/desktop.h"
#include "settings/settings.h"

namespace caretaker::testing {

/// The console as it is on a person's desktop.
struct Console : ConsoleWindow
{
    using Content = TemporaryDatabase::Content;
    explicit Console(Content content = Content::Adopted, Backend backend = Backend::Sqlite)
        : ConsoleWindow(content, {}, backend)
        , instance(database.url())
        , desktop(session, *window, instance)
    {
    }

    void scheduleComplianceCheck()
    {
        database.execute("INSERT INTO caretaker_schedules (task, expression, is_enabled, since, "
                         "updated_at, updated_by) VALUES ('check_compliance_expiry', '0 6 * * *', "
                         "?, '2026-11-22 14:00:00', '2026-11-22 14:00:00', 'u@h')",
                         {true});
    }

    [[nodiscard]] QString pausedUntil()
    {
        return readSettings(database.url())->value("schedule.paused_until");
    }

    SingleInstance instance;
    Desktop desktop;
};

} // namespace caretaker::testing
