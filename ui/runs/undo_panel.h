// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ChangesModel;
class Heading;
class MailsView;
class Note;
class ProgressRow;
class TextTableModel;

/// What undoing a run would put back, and the button that does it. Goes through reading → shown →
/// applying → done; what has changed since it was shown is left alone and told.
class UndoPanel : public QWidget
{
    Q_OBJECT
public:
    UndoPanel(Session &session, qint64 runId, QWidget *parent = nullptr);
    ~UndoPanel() override;

    /// Whether rows are being written at this moment.
    [[nodiscard]] bool isApplying() const { return m_undo != nullptr; }

Q_SIGNALS:
    void closed();

private:
    void build();
    QLayout *makeButtons();
    void read();
    void showPlan();
    void apply();
    void showApplied();
    void showRows(const UndoPlan &plan);
    void showKeepOpen(bool isOffered);

    Session &m_session;
    const qint64 m_runId;
    std::unique_ptr<OperationFor<UndoPlan>> m_preview;
    std::unique_ptr<TaskRunner::Undo> m_undo;

    Heading *m_heading;
    QLabel *m_summary;
    Banner *m_banner;
    QTabWidget *m_tabs;
    ChangesModel *m_restored;
    QMap<qint64, QString> m_people; ///< see UndoPlan
    TextTableModel *m_left;
    MailsView *m_mails;
    QCheckBox *m_keepOpen;
    Note *m_keepOpenNote;
    ProgressRow *m_progress;
    QPushButton *m_close;
    QPushButton *m_restore;
};

} // namespace caretaker
