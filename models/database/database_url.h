// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace caretaker {

/// Where a database is: what `--database` and CARETAKER_DATABASE take.
class DatabaseUrl
{
public:
    /// A path or `sqlite:PATH`. Relative paths are taken from the working directory. Another
    /// scheme or an empty path is an InvalidArgument error.
    static Result<DatabaseUrl> parse(const QString &text);

    /// The file itself, absolute.
    static DatabaseUrl fromPath(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// For messages and the status bar.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;

private:
    explicit DatabaseUrl(QString path);
    QString m_path;
};

} // namespace caretaker
