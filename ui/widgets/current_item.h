// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace caretaker {

/// Makes the one selected item the current one. Keyboard and mouse do so by themselves; a screen
/// reader's "choose this" only selects, and pages go by the current item. The model has to be set.
void letCurrentFollowSelection(QAbstractItemView *view);

} // namespace caretaker
