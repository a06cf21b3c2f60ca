// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit_buffer.h"
#include "records/person.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace caretaker {

class TableModel;

/// A cell of a table that is being edited: looks as the table's own delegate paints it, with a mark
/// where something was entered and an icon where that cannot be saved; and makes the editor.
class EditDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All outlive it. `look` is the table's own delegate of the column, `people` those who may be
    /// assigned.
    EditDelegate(const EditBuffer &buffer, const TableModel &model, QStyledItemDelegate &look,
                 const QList<Person> &people, QObject *parent = nullptr);

    /// Takes what is in the open editor, if there is one, and closes it.
    void finish();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *makeEditor(QWidget *parent, const QModelIndex &index) const;
    void take(QWidget *editor) const;

    const EditBuffer &m_buffer;
    const TableModel &m_model;
    QStyledItemDelegate &m_look;
    const QList<Person> &m_people;
    mutable QPointer<QWidget> m_editor;
};

} // namespace caretaker
