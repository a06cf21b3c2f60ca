// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/chosen_database.h"

#include "cli/default_database.h"
#include "clock.h"
#include "machine_settings.h"
#include "runs/database_care.h"
#include "theme/theme.h"
#include "wizard/setup_wizard.h"

#include <QFileInfo>

namespace caretaker {

namespace {

const auto databaseKey = QStringLiteral("database");

std::optional<DatabaseUrl> knownDatabase()
{
    if (const auto chosen = chosenDatabase())
        return chosen;
    return QFileInfo::exists(defaultDatabase().path()) ? std::optional(defaultDatabase())
                                                       : std::nullopt;
}

} // namespace

std::optional<DatabaseUrl> chosenDatabase()
{
    const auto text = MachineSettings().value(databaseKey).toString();
    if (text.isEmpty())
        return {};
    const auto url = DatabaseUrl::parse(text);
    return url ? std::optional(*url) : std::nullopt;
}

void chooseDatabase(const DatabaseUrl &url)
{
    MachineSettings().setValue(databaseKey, url.text());
}

std::optional<DatabaseUrl> askForDatabase()
{
    applyTheme(chosenTheme());
    SetupWizard wizard(setupPlaces(), systemNow);
    if (wizard.exec() != QDialog::Accepted)
        return {};
    const auto url = wizard.database().value_or(defaultDatabase());
    chooseDatabase(url);
    return url;
}

SetupPlaces setupPlaces(const std::optional<DatabaseUrl> &current)
{
    return {defaultDatabase(), demoDatabase(), current};
}

Result<std::optional<DatabaseUrl>> databaseOf(const ConsoleRequest &request)
{
    using Found = std::optional<DatabaseUrl>;
    if (request.demo) {
        if (auto made = makeDemo(demoDatabase(), systemNow(), {}); !made)
            return made.error();
        return Found(demoDatabase());
    }
    Found url;
    if (request.arguments.namesDatabase()) {
        const auto named = request.arguments.database();
        if (!named)
            return named.error();
        url = *named;
    } else {
        url = knownDatabase();
        // Nobody is there to be asked while the session starts.
        if (!url)
            url = request.isHidden ? defaultDatabase() : askForDatabase();
    }
    if (url) {
        if (auto made = createDefaultIfMissing(*url); !made)
            return made.error();
    }
    return url;
}

} // namespace caretaker
