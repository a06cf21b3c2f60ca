// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class Operation;

/// Progress in place: what is being done, how far it is, and a button to cancel it. Hidden while
/// there is nothing under way.
class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(QWidget *parent = nullptr);

    /// Follows the operation until it has finished or is deleted; `text` says what it does. The
    /// newest one counts.
    void follow(Operation *operation, const QString &text);

private:
    void showProgress(int done, int total);
    void endWith(const Operation *operation);

    const Operation *m_operation = nullptr; ///< compared only
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace caretaker
