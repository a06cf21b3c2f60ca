// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit_buffer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// Below a table that is being edited: what is wrong with the current cell, how many edits there
/// are, and where they go from here. Where a document is being rejected, its reason is entered
/// here.
class EditBar : public QWidget
{
    Q_OBJECT
public:
    explicit EditBar(EditBuffer &buffer, QWidget *parent = nullptr);

    /// The cell that the person is at; none: an id that is no row's.
    void setPlace(CellPlace place);

    /// Says once why something cannot be edited, until the person moves on.
    void explain(const QString &text);

    /// Where the current document is being rejected and has no reason yet: asks for it.
    void askForReason();

Q_SIGNALS:
    void reviewRequested();
    /// To the first cell that cannot be saved.
    void placeRequested(caretaker::CellPlace place);
    /// Entering the reason has ended.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showState();
    void showMessage();
    void showReason();
    void showIcon(const QString &name, const QColor &color);
    [[nodiscard]] bool isRejecting() const;

    EditBuffer &m_buffer;
    CellPlace m_place;
    QString m_explanation;
    QWidget *m_reasonRow;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_goTo;
    QLabel *m_count;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace caretaker
