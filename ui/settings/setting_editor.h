// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QWidget>

namespace caretaker {

/// The field in which a setting's value is entered, by the type of the setting.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is entered, as Setting::parse() takes it.
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;

Q_SIGNALS:
    void edited();
};

/// The setting outlives it.
[[nodiscard]] SettingEditor *makeSettingEditor(const Setting &setting, QWidget *parent);

} // namespace caretaker
