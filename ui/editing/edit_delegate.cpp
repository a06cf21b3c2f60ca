// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_delegate.h"

#include "editing/cell_editors.h"
#include "edits/edit_rules.h"
#include "presentation/words.h"
#include "tables/table_model.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace caretaker {

namespace {

constexpr int markWidth = 3;
constexpr int iconSize = 16;

/// What choosing a state means.
QString actionFor(const QString &state)
{
    if (state == QLatin1String("APPROVED"))
        return EditDelegate::tr("Approve");
    if (state == QLatin1String("REJECTED"))
        return EditDelegate::tr("Reject…");
    return EditDelegate::tr("Reopen as: %1").arg(wordFor(state).text);
}

} // namespace

EditDelegate::EditDelegate(const EditBuffer &buffer, const TableModel &model,
                           QStyledItemDelegate &look, const QList<Person> &people, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_buffer(buffer)
    , m_model(model)
    , m_look(look)
    , m_people(people)
{
    // The view closes an editor on its own as well, and then knows it no more.
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](const QWidget *editor) {
        if (editor == m_editor)
            m_editor = nullptr;
    });
}

void EditDelegate::finish()
{
    if (m_editor)
        take(m_editor);
}

void EditDelegate::take(QWidget *editor) const
{
    // The view hands delegates out as constant ones, and yet they signal.
    auto *self = const_cast<EditDelegate *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor);
}

void EditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isPending = index.data(CellOverlay::PendingRole).toBool();
    const bool isWrong = !index.data(CellOverlay::ProblemRole).toString().isEmpty();
    const bool isEditable = m_buffer.isOn() && index.flags().testFlag(Qt::ItemIsEditable);
    const bool isCurrent = m_buffer.isOn() && option.state.testFlag(QStyle::State_HasFocus);
    const auto colors = colorsOf(isWrong ? Tone::Danger : Tone::Accent, option.palette);
    auto cell = option;
    if (isPending) { // in a selected row as well
        painter->fillRect(option.rect, colors.surface);
        cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.palette.highlight()); // below the icon as well
    } else if (isEditable) {
        painter->fillRect(option.rect, editableSurface(option.palette));
    }
    // One icon at the end of the cell: what is wrong, or else that it can be edited here.
    const auto mark = isWrong                   ? QStringLiteral("error")
                      : isEditable && isCurrent ? QStringLiteral("edit")
                                                : QString();
    if (!mark.isEmpty()) {
        const auto room = iconSize + spacing::related;
        cell.rect =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -room, 0));
    }
    m_look.paint(painter, cell, index);
    if (isPending)
        painter->fillRect(QStyle::visualRect(
                              option.direction, option.rect,
                              QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height()))),
                          colors.text);
    const bool isMarked = option.state.testFlag(QStyle::State_Selected) && !isPending;
    const auto ink = isMarked ? option.palette.color(QPalette::HighlightedText) : colors.text;
    if (!mark.isEmpty())
        paintIcon(
            painter, mark,
            QStyle::visualRect(option.direction, option.rect,
                               QRect(option.rect.right() - iconSize - spacing::tight,
                                     option.rect.center().y() - iconSize / 2, iconSize, iconSize)),
            ink);
    if (isCurrent) {
        painter->setPen(ink);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize EditDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_look.sizeHint(option, index);
}

QString EditDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return m_look.displayText(value, locale);
}

bool EditDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(CellOverlay::PendingRole).toBool())
        return m_look.helpEvent(event, view, option, index);
    const auto problem = index.data(CellOverlay::ProblemRole).toString();
    const auto row = m_model.readRow(index.row());
    const auto before = m_look.displayText(row.value(index.column()), view->locale());
    QStringList lines;
    if (!problem.isEmpty())
        lines.append(problem);
    lines.append(before.isEmpty() ? tr("Edited, not saved. The cell was empty.")
                                  : tr("Edited, not saved. Before: %1").arg(before));
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                           .arg(lines.join(u'\n').toHtmlEscaped()),
                       view);
    return true;
}

QWidget *EditDelegate::makeEditor(QWidget *parent, const QModelIndex &index) const
{
    const auto &table = m_buffer.table();
    switch (table.fieldAt(index.column())->kind) {
    case EditKind::Date:
        return new DateEditor(parent);
    case EditKind::Word: {
        auto *editor = new WordEditor(parent);
        for (const auto &word : table.definition.columns.at(index.column()).words)
            editor->addWord(word, wordFor(word).text);
        return editor;
    }
    case EditKind::State: {
        auto *editor = new WordEditor(parent);
        const auto row = m_model.readRow(index.row());
        const auto now = row.value(index.column()).toString();
        editor->addWord(now, tr("Leave as: %1").arg(wordFor(now).text));
        for (const auto &state : statusChoices(table, row))
            editor->addWord(state, actionFor(state));
        return editor;
    }
    case EditKind::Person: {
        auto *editor = new PersonEditor(m_people, parent);
        connect(
            editor, &PersonEditor::chosen, this, [this, editor] { take(editor); },
            Qt::QueuedConnection);
        return editor;
    }
    case EditKind::Text: {
        auto *editor = new TextEditor(parent);
        connect(editor, &TextEditor::done, this, [this, editor] { take(editor); });
        return editor;
    }
    }
    Q_UNREACHABLE();
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    m_editor = makeEditor(parent, index);
    m_editor->setAutoFillBackground(true);
    m_editor->setProperty("isFresh", true);
    return m_editor;
}

/// Once: a view hands the data over anew whenever the table is read again, and would take away what
/// is being typed.
void EditDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!editor->property("isFresh").toBool())
        return;
    editor->setProperty("isFresh", false);
    const auto value = index.data(Qt::EditRole).toString();
    if (auto *word = qobject_cast<WordEditor *>(editor))
        word->choose(value);
    else if (auto *date = qobject_cast<DateEditor *>(editor))
        date->setStored(value);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value);
    else if (auto *text = qobject_cast<TextEditor *>(editor))
        text->setPlainText(value);
}

void EditDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    CellEdit edit;
    if (const auto *word = qobject_cast<WordEditor *>(editor)) {
        edit = word->edit();
        edit.reason = m_buffer.entered({m_model.idAt(index.row()), index.column()}).reason;
    } else if (const auto *date = qobject_cast<DateEditor *>(editor)) {
        edit = date->edit();
    } else if (const auto *person = qobject_cast<PersonEditor *>(editor)) {
        if (!person->isTouched())
            return;
        edit = person->edit();
    } else if (const auto *text = qobject_cast<TextEditor *>(editor)) {
        if (!text->document()->isModified()) // which may hold line ends of another kind
            return;
        edit = text->edit();
    }
    model->setData(index, QVariant::fromValue(edit));
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    auto place = option.rect;
    if (qobject_cast<TextEditor *>(editor)) {
        constexpr int lines = 6;
        constexpr int characters = 48;
        place.setSize(place.size().expandedTo({characterWidth(option.fontMetrics) * characters,
                                               option.fontMetrics.lineSpacing() * lines}));
    } else {
        place.setSize(place.size().expandedTo(editor->minimumSizeHint()));
    }
    // Within what is to be seen of the table.
    const auto room = editor->parentWidget()->rect();
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left()));
    place.moveTop(qMax(place.top(), room.top()));
    editor->setGeometry(place);
}

} // namespace caretaker
