// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"

#include <algorithm>

namespace caretaker {

namespace {

bool isUnsafe(QChar character)
{
    const auto code = character.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool lineBreak = code == 0x2028 || code == 0x2029;
    // Unicode's bidirectional embeddings, overrides and isolates (UAX #9).
    const bool reorders = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || lineBreak || reorders;
}

} // namespace

QString printable(const QString &text)
{
    auto safe = text;
    std::replace_if(safe.begin(), safe.end(), isUnsafe, QChar(QChar::ReplacementCharacter));
    return safe;
}

} // namespace caretaker
