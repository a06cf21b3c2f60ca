// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <qnamespace.h>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QTextDocument;
QT_END_NAMESPACE

namespace caretaker {

/// A text that keeps its own direction inside a window from right to left, so that an English title
/// does not lose its full stop to the other side and "$1,250.00" is not turned around: between
/// Unicode's isolates (UAX #9). In a window from left to right the text as it is. Not for what
/// goes through printable() afterwards, which takes the isolates for hostile ones.
[[nodiscard]] QString isolated(const QString &text);

/// For the clipboard: no other program should get marks that nobody sees.
[[nodiscard]] QString withoutIsolates(QString text);

/// Between the parts of a line: "2 rows · 3 e-mails". Where it wraps the dot begins the next line
/// and never ends one.
inline const auto partSeparator = QStringLiteral(" ·\u00a0");

/// Parts in one line: they follow each other as the window is read, and each keeps its own
/// direction. For a cell, which is isolated as a whole, join with the separator alone.
[[nodiscard]] QString joinedParts(const QStringList &parts);

/// Lays a document out in the window's direction, whatever language its paragraphs are in.
void layOutAsWindow(QTextDocument *document);

/// Lays a document out from left to right, whatever language the comments in it are in.
void layOutAsCode(QTextDocument *document);
/// Shows a text whose paragraphs have their own directions, at the edge where its first begins. Qt
/// would show it at the left always.
void showProse(QPlainTextEdit *box, const QString &text);

/// Two HTML cells of a row in the order of reading: Qt lays them out from left to right always.
[[nodiscard]] QString cellsInOrder(const QString &first, const QString &second);
/// An HTML table that begins where reading begins, of rows whose second cell takes what room the
/// first leaves. As wide as the page: Qt moves one that is aligned to the right over the margin.
[[nodiscard]] QString tableInOrder(const QString &rows, const QString &attributes);
/// Where reading begins and where it ends, as HTML and CSS name it: "left" or "right".
[[nodiscard]] QString leadingEdge();
[[nodiscard]] QString trailingEdge();

/// At the right in every language: figures are read from left to right, units stand below units.
inline constexpr auto numberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

} // namespace caretaker
