// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/opened_database.h"

namespace caretaker {

Result<OpenedDatabase> openWithSettings(const DatabaseUrl &url)
{
    auto database = openToRead(url);
    if (!database)
        return database.error();
    auto settings = Settings::read(database->connection);
    if (!settings)
        return settings.error();
    return OpenedDatabase{std::move(database->connection), database->found,
                          std::move(settings).value()};
}

} // namespace caretaker
