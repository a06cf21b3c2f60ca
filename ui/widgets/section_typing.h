// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
QT_END_NAMESPACE

namespace caretaker {

/// Takes what is typed into a date or a time as people mean it: over all of it where all is
/// selected, and over the part that was clicked. By itself the field refuses digits in both cases,
/// without a word, and what comes after them ends up in the wrong part.
void letSectionsBeTyped(QDateTimeEdit *field);

} // namespace caretaker
