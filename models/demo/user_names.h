// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace caretaker::demo {

/// Gives out user names such as `zoe.muller` or `zoe.muller2`, which are the first part of an
/// e-mail address too: plain ASCII, each once.
class UserNames
{
public:
    /// Avoids the names and addresses of the users in the database.
    static Result<UserNames> besidesThoseOf(const Connection &connection);

    QString unusedFor(const QString &firstName, const QString &lastName);

    /// Whether there is no user without an address yet; from now on there is one.
    bool takeEmptyAddress();

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_lastNumbers; ///< so that a frequent name is not counted up from 2 again
    bool m_hasEmptyAddress = false;
};

} // namespace caretaker::demo
