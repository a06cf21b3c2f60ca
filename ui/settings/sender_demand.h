// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace caretaker {

class SettingField;

/// From now on the sender's field among these objects while there is a mail server without a
/// sender, with which no e-mail could ever go out.
void demandSender(const QList<SettingField *> &fields);

} // namespace caretaker
