// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "records/compliance.h"
#include "rules/compliance_check.h"

namespace caretaker {

/// What a contractor reads about a document, in the app and by e-mail. English, as the web
/// application's other messages.
[[nodiscard]] QString notificationTitle(const CheckedDocument &checked);
[[nodiscard]] QString notificationMessage(const CheckedDocument &checked);
[[nodiscard]] QString emailSubject(const CheckedDocument &checked);
[[nodiscard]] QString emailBody(const CheckedDocument &checked);

/// One e-mail for several documents: a line for each.
[[nodiscard]] QString digestSubject();
[[nodiscard]] QString digestLine(const CheckedDocument &checked);
[[nodiscard]] QString digestBody(const Person &reader, const QList<EmailPart> &lines);

} // namespace caretaker
