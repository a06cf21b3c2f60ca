// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

namespace caretaker {

/// Words that several tasks share.

/// `January 5, 2024`, in English whatever the locale, as the e-mails have it.
[[nodiscard]] QString longDate(QDate date);

/// A job's status as the e-mails have it: `In progress`. In English, too.
[[nodiscard]] QString statusInWords(const QString &status);

/// The lines of a top list, with `  ... and N more` where it stands for more than it shows.
[[nodiscard]] QStringList topList(const QStringList &lines, qint64 total);

/// A person's greeting and a text, ready for an e-mail's body.
[[nodiscard]] QString letterTo(const Person &person, const QString &text);

/// What a dry run says instead of sending: a line for each e-mail.
[[nodiscard]] QStringList dryRunOfEmails(const Plan &plan);

/// Translated words for a plan that changes no row: of its e-mails, or of its notifications where
/// nobody gets an e-mail.
[[nodiscard]] QString describeMessages(const Plan &plan, Phrase phrase);

} // namespace caretaker
