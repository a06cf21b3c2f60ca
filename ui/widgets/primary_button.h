// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace caretaker {

/// The button of a panel that does what the panel is for: it stands out by the theme's accent. It
/// is not the default one: what changes data is never a stray Enter away.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace caretaker
