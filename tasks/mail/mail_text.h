// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace caretaker {

/// Translates what is said of mail servers, passwords and the outbox. E-mails themselves are
/// English.
struct MailText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Mail)
};

} // namespace caretaker
