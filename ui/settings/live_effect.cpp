// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/live_effect.h"

#include "settings/setting_field.h"
#include "task_list.h"

namespace caretaker {

LiveEffect *LiveEffect::make(Session &session, SettingField *field)
{
    for (const auto *task : allTasks()) {
        for (const auto &option : task->description().options) {
            if (option.setting == field->setting().key)
                return new LiveEffect(session, field, *task, option.name);
        }
    }
    return nullptr;
}

LiveEffect::LiveEffect(Session &session, SettingField *field, const Task &task, QString option)
    : QObject(field)
    , m_session(session)
    , m_field(field)
    , m_task(task)
    , m_option(std::move(option))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &LiveEffect::plan);
    field->keepRoomForEffect();
    connect(field, &SettingField::edited, &m_pause, qOverload<>(&QTimer::start));
}

LiveEffect::~LiveEffect() = default;

void LiveEffect::setStored(const Settings &settings)
{
    m_storedValue = settings.number(m_field->setting().key);
    m_before.reset();
    m_after.reset();
    m_field->setEffect({});
}

std::unique_ptr<TaskRunner::Preview> LiveEffect::planWith(int value)
{
    auto preview = m_session.runner.preview(m_task, {{m_option, value}});
    connect(preview.get(), &Operation::finished, this, &LiveEffect::show);
    return preview;
}

void LiveEffect::plan()
{
    const auto value = m_field->text().toInt();
    if (value == m_storedValue) {
        m_after.reset();
        m_field->setEffect({});
        return;
    }
    m_field->setEffect(tr("Looking what that would do…"));
    if (!m_before)
        m_before = planWith(m_storedValue);
    m_after = planWith(value);
}

void LiveEffect::show()
{
    if (!m_after || !m_before->isFinished() || !m_after->isFinished())
        return;
    const auto before = m_before->result();
    const auto after = m_after->result();
    if (!before || !after) {
        m_field->setEffect({});
        return;
    }
    const auto inWords = [this](const Plan &plan) {
        return plan.isEmpty() ? plan.summary.join(u' ') : m_task.describe(plan, Phrase::Forecast);
    };
    m_field->setEffect(tr("With %1: %2. With %3, as it is now: %4.")
                           .arg(after->options.value(m_option))
                           .arg(inWords(*after))
                           .arg(before->options.value(m_option))
                           .arg(inWords(*before)));
}

} // namespace caretaker
