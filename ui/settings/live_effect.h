// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "settings/settings.h"

#include <QTimer>

namespace caretaker {

class SettingField;

/// Says below a threshold what its task would do with it, beside what it would do as things stand:
/// "With 60: 143 jobs will be cancelled. Now: 87 jobs will be cancelled." Plans in the background,
/// a moment after the last key.
class LiveEffect : public QObject
{
    Q_OBJECT
public:
    /// Null for a setting that is no option of a task. Belongs to the field.
    static LiveEffect *make(Session &session, SettingField *field);
    ~LiveEffect() override;

    /// The value as it is stored, to compare with.
    void setStored(const Settings &settings);

private:
    LiveEffect(Session &session, SettingField *field, const Task &task, QString option);
    [[nodiscard]] std::unique_ptr<TaskRunner::Preview> planWith(int value);
    void plan();
    void show();

    Session &m_session;
    SettingField *m_field;
    const Task &m_task;
    const QString m_option;
    int m_storedValue = 0;
    QTimer m_pause;
    std::unique_ptr<TaskRunner::Preview> m_before;
    std::unique_ptr<TaskRunner::Preview> m_after;
};

} // namespace caretaker
