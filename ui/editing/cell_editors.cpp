// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/cell_editors.h"

#include "base/printable.h"
#include "edits/edit_rules.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "theme/icon.h"
#include "widgets/calendar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScreen>
#include <QStandardItemModel>

namespace caretaker {

namespace {

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

/// With what tells apart people of the same name.
QString lineOf(const Person &person)
{
    return QStringLiteral("%1 (%2)").arg(
        printable(person.displayName()),
        printable(person.email.isEmpty() ? person.username : person.email));
}

} // namespace

DateEditor::DateEditor(QWidget *parent) : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setObjectName(QStringLiteral("dateEditor"));
    setAccessibleName(tr("Date"));
    setPlaceholderText(tr("none"));
    setToolTip(tr("A date such as %1, or nothing. Up and Down go by days, Alt+Down opens the "
                  "calendar.")
                   .arg(exampleDate()));
    auto *calendar = addAction(icon(QStringLiteral("schedule")), QLineEdit::TrailingPosition);
    calendar->setObjectName(QStringLiteral("calendarAction"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEditor::openCalendar);
}

/// What nobody has touched is as it was, however it reads.
CellEdit DateEditor::edit() const
{
    if (text() == m_shown)
        return {textOrNothing(m_stored)};
    const auto date = typedDate(text());
    return {textOrNothing(date.isValid() ? date.toString(Qt::ISODate) : text().trimmed())};
}

void DateEditor::setStored(const QString &stored)
{
    const auto date = typedDate(stored);
    m_stored = stored;
    m_shown = date.isValid() ? formatDate(date) : stored;
    setText(m_shown);
}

/// Room for the date beside the calendar's button, in a column that was made for the date alone.
QSize DateEditor::minimumSizeHint() const
{
    const auto base = QLineEdit::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(exampleDate() + QStringLiteral("00")) +
                2 * base.height(),
            base.height()};
}

void DateEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        openCalendar();
    else if (event->key() == Qt::Key_Up)
        move(0, 1);
    else if (event->key() == Qt::Key_Down)
        move(0, -1);
    else if (event->key() == Qt::Key_PageUp)
        move(1, 0);
    else if (event->key() == Qt::Key_PageDown)
        move(-1, 0);
    else
        QLineEdit::keyPressEvent(event);
}

void DateEditor::move(int months, int days)
{
    if (const auto date = typedDate(text()); date.isValid())
        setText(formatDate(date.addMonths(months).addDays(days)));
}

void DateEditor::openCalendar()
{
    auto *calendar = new Calendar(this);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto date = typedDate(text()); date.isValid())
        calendar->setSelectedDate(date);
    const auto take = [this, calendar](QDate date) {
        setText(formatDate(date));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(placeBelow(calendar->sizeHint()));
    calendar->show();
    calendar->setFocus();
}

/// Or above, where there is no room; and wholly on the screen.
QPoint DateEditor::placeBelow(QSize size) const
{
    const auto room = screen()->availableGeometry();
    auto place = mapToGlobal(rect().bottomLeft());
    if (place.y() + size.height() > room.bottom())
        place.setY(mapToGlobal(rect().topLeft()).y() - size.height());
    place.setX(qMax(room.left(), qMin(place.x(), room.right() - size.width())));
    return place;
}

WordEditor::WordEditor(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("wordEditor"));
    setAccessibleName(tr("Value"));
    setToolTip(tr("Up and Down choose, Enter takes it, Esc leaves it as it was"));
    view()->setTextElideMode(Qt::ElideNone);
}

void WordEditor::addWord(const QString &stored, const QString &text)
{
    const auto word = wordFor(stored);
    addItem(word.icon.isEmpty() ? QIcon() : icon(word.icon), text, stored);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
}

void WordEditor::choose(const QString &stored)
{
    setCurrentIndex(qMax(0, findData(stored)));
}

CellEdit WordEditor::edit() const
{
    return {currentData()};
}

PersonEditor::PersonEditor(const QList<Person> &people, QWidget *parent)
    : QLineEdit(parent)
    , m_people(people)
{
    setObjectName(QStringLiteral("personEditor"));
    setAccessibleName(tr("Contractor"));
    setPlaceholderText(tr("nobody"));
    setToolTip(tr("Type a part of the name or the address of an active contractor and choose from "
                  "the list; empty for nobody"));
    auto *list = new QStandardItemModel(this);
    for (const auto &person : people)
        list->appendRow(new QStandardItem(lineOf(person)));
    auto *completer = new QCompleter(list, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    widenList();
    auto *all = addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    all->setObjectName(QStringLiteral("allPeopleAction"));
    all->setToolTip(tr("Choose from all active contractors (Down)"));
    connect(all, &QAction::triggered, this, &PersonEditor::openList);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] {
        m_isTouched = true;
        Q_EMIT chosen();
    });
    connect(this, &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
}

void PersonEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible())
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

/// All of them, whoever stands in the field.
void PersonEditor::openList()
{
    completer()->setCompletionPrefix(QString());
    completer()->complete();
}

/// The list is as wide as what is in it: the field has the width of its column.
void PersonEditor::widenList()
{
    auto *list = completer()->popup();
    const auto frame = list->width() - list->viewport()->width();
    list->setMinimumWidth(qMin(list->sizeHintForColumn(0) + frame +
                                   list->style()->pixelMetric(QStyle::PM_ScrollBarExtent),
                               screen()->availableSize().width() / 2));
}

CellEdit PersonEditor::edit() const
{
    const auto typed = text().simplified();
    if (typed.isEmpty())
        return {QVariant(QMetaType(QMetaType::QString))};
    QList<Person> matching;
    for (const auto &person : m_people) {
        const QStringList names{lineOf(person), person.displayName(), person.email,
                                person.username};
        if (names.contains(typed, Qt::CaseInsensitive))
            matching.append(person);
    }
    if (matching.isEmpty()) {
        for (const auto &person : m_people) {
            if (lineOf(person).contains(typed, Qt::CaseInsensitive))
                matching.append(person);
        }
    }
    if (matching.size() == 1)
        return {QVariant(matching.first().id), matching.first().displayName()};
    return {QVariant(typed)};
}

TextEditor::TextEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("textEditor"));
    setAccessibleName(tr("Text"));
    setToolTip(tr("Ctrl+Enter takes the text, Esc leaves it as it was"));
}

CellEdit TextEditor::edit() const
{
    return {textOrNothing(toPlainText())};
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT done();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace caretaker
