// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker {

/// The row above the list of runs: what is searched, the task, the outcome, where they were started
/// from, and how many there are.
class RunFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] RunFilter filter() const;
    /// Shows it, and tells of it as if a person had chosen it.
    void setFilter(const RunFilter &filter);

    /// `isCut`: there are older ones, which are not listed.
    void setCount(int shown, int all, bool isCut = false);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_search;
    QComboBox *m_task;
    QComboBox *m_outcome;
    QComboBox *m_trigger;
    QLabel *m_count;
};

} // namespace caretaker
