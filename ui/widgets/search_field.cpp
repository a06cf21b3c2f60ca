// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "theme/character_width.h"
#include "theme/icon.h"

namespace caretaker {

namespace {

constexpr int fewestCharacters = 16;
constexpr int mostCharacters = 50;

} // namespace

SearchField::SearchField(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setMinimumWidth(characterWidth(fontMetrics()) * fewestCharacters);
    setMaximumWidth(qMax(characterWidth(fontMetrics()) * mostCharacters, sizeHint().width()));
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::minimumSizeHint() +
           QSize(fontMetrics().horizontalAdvance(placeholderText()), 0);
}

} // namespace caretaker
