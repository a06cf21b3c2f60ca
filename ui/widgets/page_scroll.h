// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace caretaker {

/// Lets a page's content, which becomes its child, be scrolled where it is higher than the page.
[[nodiscard]] QWidget *scrolled(QWidget *content, QWidget *page);

} // namespace caretaker
