// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "database/database_url.h"

#include <QMap>
#include <QStringList>

namespace caretaker {

/// An option of a command, as --help shows it. Without a value name it is a switch.
struct OptionSpec
{
    QString name; ///< without dashes
    QString valueName;
    QString help;
};

/// What was given to a command: options by name, and the words that are not options.
class Arguments
{
public:
    Arguments(QMap<QString, QString> options, QStringList words)
        : m_options(std::move(options))
        , m_words(std::move(words))
    {
    }

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    /// The option as a whole number; the fallback where it is not given. An InvalidArgument error
    /// that names the option and what it takes where it is something else.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 minimum, qint64 maximum,
                                        qint64 fallback) const;

    /// --database, else CARETAKER_DATABASE, else the embedded database in the application-data
    /// folder.
    [[nodiscard]] Result<DatabaseUrl> database() const;

    /// Whether the database was named, by option or environment.
    [[nodiscard]] bool namesDatabase() const;

private:
    QMap<QString, QString> m_options;
    QStringList m_words;
};

/// An error about the command line, for exit code 2.
[[nodiscard]] Error usageError(const QString &message);

/// The same for words that are not what a command takes; there may be none at all.
[[nodiscard]] Error wrongWords(const QString &takes, const QStringList &given);

/// The database files in the application-data folder.
[[nodiscard]] DatabaseUrl defaultDatabase();
[[nodiscard]] DatabaseUrl demoDatabase();

} // namespace caretaker
