// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit_buffer.h"
#include "edits/save_edits.h"
#include "pages/table_page.h"

QT_BEGIN_NAMESPACE
class QAbstractItemDelegate;
class QShortcut;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class EditBar;
class EditDelegate;
class ReviewPanel;
class UndoPanel;

/// A table page whose table can be edited once a switch is on. Goes through edited cells, which
/// stay in the program, a review of them, and a run that saves them; from there the run can be
/// undone.
class EditingPage : public Page
{
    Q_OBJECT
public:
    EditingPage(Session &session, const EditableTable &table, TablePageTexts texts,
                QWidget *parent = nullptr);
    ~EditingPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;
    void goHome() override;
    [[nodiscard]] int unsavedEdits() const override;
    void finishTyping() override;
    void discardEdits() override;
    void saveEdits() override;

    /// See TablePage::showRows().
    void showRows(const QString &link);

private:
    void build();
    void addShortcuts();
    void readConditions();
    void showConditions();
    void setEditing(bool isOn);
    void showSwitch();
    void useDelegates(bool isEditing);
    void edit();
    void discardCurrent();
    void restoreDiscarded();
    void moveTo(CellPlace place);
    void review();
    void closeReview();
    void showSaved(qint64 runId, int rows);
    void openUndo(qint64 runId);
    void closeUndo();
    void leave(QWidget *panel);
    [[nodiscard]] CellPlace currentPlace() const;

    Session &m_session;
    const EditableTable &m_table;
    EditBuffer *m_buffer;
    TablePage *m_rows;
    QPushButton *m_switch;
    Banner *m_banner;
    EditBar *m_bar;
    QStackedLayout *m_stack;
    ReviewPanel *m_review = nullptr; ///< while edits are being reviewed
    UndoPanel *m_undo = nullptr;     ///< while a run of edits is being undone
    QList<QShortcut *> m_cellShortcuts;
    QMap<int, QAbstractItemDelegate *> m_looks; ///< the table's own, by the column
    QMap<int, EditDelegate *> m_editDelegates;
    EditConditions m_conditions;
    std::unique_ptr<OperationFor<EditConditions>> m_reading;
};

} // namespace caretaker
