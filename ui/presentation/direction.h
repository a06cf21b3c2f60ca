// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <qnamespace.h>

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace caretaker {

/// A text that keeps its own direction inside a window from right to left, so that an English title
/// does not lose its full stop to the other side and "$1,250.00" is not turned around: between
/// Unicode's isolates (UAX #9). In a window from left to right the text as it is. Not for what
/// goes through printable() afterwards, which takes the isolates for hostile ones.
[[nodiscard]] QString isolated(const QString &text);

/// Lays a document out in the window's direction, whatever language its paragraphs are in.
void layOutAsWindow(QTextDocument *document);

/// Two HTML cells of a row in the order of reading: Qt lays them out from left to right always.
[[nodiscard]] QString cellsInOrder(const QString &first, const QString &second);
/// Where reading begins and where it ends, as HTML and CSS name it: "left" or "right".
[[nodiscard]] QString leadingEdge();
[[nodiscard]] QString trailingEdge();

/// At the right in every language: figures are read from left to right, units stand below units.
inline constexpr auto numberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

} // namespace caretaker
