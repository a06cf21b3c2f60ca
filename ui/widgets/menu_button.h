// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace caretaker {

/// A button that opens a menu, for a screen reader too. Qt's own opens the menu within the call by
/// which a screen reader asks for it, which so gets no answer before the menu is closed, and hides
/// from it the menu that has opened. The menu's parent has to be the button.
class MenuButton : public QPushButton
{
    Q_OBJECT
public:
    explicit MenuButton(QWidget *parent = nullptr);
};

} // namespace caretaker
