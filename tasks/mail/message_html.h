// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caretaker {

/// The HTML form of an e-mail's plain text, laid out by the templates in resources/email: titles
/// (underlined with `=`), heads of sections, bullets, `Label:  value` lines and paragraphs. It
/// holds nothing that the text does not say, no link and nothing remote; every value is escaped.
/// `subject` and `text` are clean: lines end with `\n` and hold no control characters.
[[nodiscard]] QString htmlOf(const QString &subject, const QString &text);

} // namespace caretaker
