// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace caretaker {

/// Rows as high as those of tables, with icons of their text's size.
void applyListStyle(QListWidget *list);

} // namespace caretaker
