// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace caretaker {

/// The options of a task, each as a number field within its words: "Inactive for more than [90]
/// days".
class OptionFields : public QWidget
{
    Q_OBJECT
public:
    /// Options that are not in `values` start at their setting's default.
    OptionFields(const TaskDescription &task, const TaskOptions &values, QWidget *parent = nullptr);

    [[nodiscard]] TaskOptions values() const;
    void setValues(const TaskOptions &values);

Q_SIGNALS:
    void changed();

private:
    QMap<QString, QSpinBox *> m_fields;
};

} // namespace caretaker
