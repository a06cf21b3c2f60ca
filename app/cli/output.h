// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/exit_code.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace caretaker {

/// The two streams of the command line, in UTF-8 whatever the locale: results go to standard
/// output, messages and progress to standard error.
class Output
{
public:
    void line(const QString &text);
    void lines(const QStringList &texts);

    /// One JSON value, indented.
    void json(const QJsonValue &value);

    void message(const QString &text);

    /// A message for a person at a terminal, not for the mail that cron makes of messages.
    void hint(const QString &text);

    /// Tells the error and gives its exit code.
    ExitCode fail(const Error &error);

    /// Redraws a progress bar, on a terminal only; done == total removes it.
    void progress(qsizetype done, qsizetype total);

private:
    void clearProgress();
    bool m_hasProgress = false;
};

/// Lines up the cells of rows in columns, two blanks apart; the last column is not padded.
[[nodiscard]] QStringList alignColumns(const QList<QStringList> &rows);

} // namespace caretaker
