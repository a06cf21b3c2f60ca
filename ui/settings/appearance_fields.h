// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace caretaker {

/// Theme and language of this machine's console. Unlike the settings of the database they count at
/// once.
class AppearanceFields : public QWidget
{
    Q_OBJECT
public:
    explicit AppearanceFields(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What menus show of them is to be read anew.
    void chosen();
};

} // namespace caretaker
