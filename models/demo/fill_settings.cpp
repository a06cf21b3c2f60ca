// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fill_settings.h"

#include "database/statement.h"

#include <utility>

namespace caretaker::demo {

namespace {

constexpr qint64 fillCacheSize = -64 * 1024; // KiB

Status setCacheSize(const Connection &connection, qint64 size)
{
    auto set = Statement::run(connection, QStringLiteral("PRAGMA cache_size = %1").arg(size));
    if (!set)
        return set.error();
    return Done{};
}

Status checkForeignKeys(const Connection &connection, bool isChecked)
{
    auto set = Statement::run(connection, isChecked ? QStringLiteral("PRAGMA foreign_keys = ON")
                                                    : QStringLiteral("PRAGMA foreign_keys = OFF"));
    if (!set)
        return set.error();
    return Done{};
}

} // namespace

FillSettings::FillSettings(const Connection &connection, qint64 cacheSize)
    : m_connection(&connection)
    , m_cacheSize(cacheSize)
{
}

FillSettings::FillSettings(FillSettings &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_cacheSize(other.m_cacheSize)
{
}

FillSettings::~FillSettings()
{
    if (!m_connection)
        return;
    (void)setCacheSize(*m_connection, m_cacheSize);
    (void)checkForeignKeys(*m_connection, true);
}

Result<FillSettings> FillSettings::apply(const Connection &connection)
{
    const auto before = readOne(connection, QStringLiteral("PRAGMA cache_size"));
    if (!before)
        return before.error();
    FillSettings settings(connection, before->toLongLong());
    if (auto set = setCacheSize(connection, fillCacheSize); !set)
        return set.error();
    if (auto unchecked = checkForeignKeys(connection, false); !unchecked)
        return unchecked.error();
    return settings;
}

} // namespace caretaker::demo
