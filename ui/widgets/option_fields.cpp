// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/option_fields.h"

#include "settings/setting.h"
#include "theme/spacing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace caretaker {

OptionFields::OptionFields(const TaskDescription &task, const TaskOptions &values, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    for (const auto &option : task.options) {
        const auto *setting = findSetting(option.setting);
        auto *field = new QSpinBox(this);
        field->setObjectName(QStringLiteral("optionField_%1_%2").arg(task.name, option.name));
        field->setRange(setting->minimum, setting->maximum);
        field->setValue(values.value(option.name, setting->defaultValue.toInt()));
        field->setAccessibleName(QStringLiteral("%1 %2").arg(option.before, option.after));
        field->setToolTip(
            tr("%1 From %2 to %3.").arg(setting->help).arg(setting->minimum).arg(setting->maximum));
        field->setAlignment(Qt::AlignRight);
        auto *label = new QLabel(option.before, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addWidget(new QLabel(option.after, this));
        connect(field, &QSpinBox::valueChanged, this, &OptionFields::changed);
        m_fields.insert(option.name, field);
    }
}

TaskOptions OptionFields::values() const
{
    TaskOptions values;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        values.insert(field.key(), field.value()->value());
    return values;
}

void OptionFields::setValues(const TaskOptions &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (auto *field = m_fields.value(value.key())) {
            const QSignalBlocker quiet(field);
            field->setValue(value.value());
        }
    }
}

} // namespace caretaker
