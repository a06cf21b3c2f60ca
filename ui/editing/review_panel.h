// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit_buffer.h"
#include "edits/edit_review.h"
#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ChangesModel;
class ProgressRow;
class TextTableModel;

/// What saving the edits of a table would change, looked up in the database as it is now, and the
/// button that saves it. A row that others have changed meanwhile is shown with what differs; the
/// person keeps the edits on top of that, or drops them. The other rows are not held up by it.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    ReviewPanel(Session &session, EditBuffer &buffer, QWidget *parent = nullptr);
    ~ReviewPanel() override;

    /// Whether rows are being written at this moment.
    [[nodiscard]] bool isSaving() const { return m_saving != nullptr; }

Q_SIGNALS:
    void closed();
    void saved(qint64 runId, int rows);

private:
    void build();
    QWidget *makeConflicts();
    QLayout *makeButtons();
    void read();
    void showReview();
    void showConflicts();
    [[nodiscard]] qsizetype heldUp() const;
    void showProblems();
    void keepOnTop();
    void drop();
    [[nodiscard]] const EditConflict *currentConflict() const;
    void save();
    void showSaved();

    Session &m_session;
    EditBuffer &m_buffer;
    EditReview m_review;
    std::unique_ptr<OperationFor<EditReview>> m_reading;
    std::unique_ptr<TaskRunner::Run> m_saving;
    QList<qint64> m_conflictOfRow; ///< the row's id for each line of the conflicts

    QLabel *m_summary;
    Banner *m_banner;
    QWidget *m_conflictsBox;
    TextTableModel *m_conflicts;
    QTableView *m_conflictsTable;
    QPushButton *m_keep;
    QPushButton *m_drop;
    ChangesModel *m_changes;
    QWidget *m_changesView;
    ProgressRow *m_progress;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace caretaker
