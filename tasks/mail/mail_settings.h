// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QString>

#include <chrono>

namespace caretaker {

/// What the settings say about mail: the part of them that a sender needs, without the password.
struct MailSettings
{
    bool isEnabled = true;
    QString host;
    int port = 0;
    QString security; ///< starttls, tls or none
    QString user;
    QString from;
    QString replyTo;       ///< may be empty
    QString caFile;        ///< empty: the system's
    int ratePerMinute = 0; ///< 0: no limit
    std::chrono::hours retry{0};

    static MailSettings read(const Settings &settings);

    /// The key of the setting that has to be changed before anything can be sent; empty: none.
    [[nodiscard]] QString missing() const;

    /// Why nothing can be sent with these, and what to set; empty where something can.
    [[nodiscard]] QString obstacle() const;

    /// A server is to be used, but e-mails have nobody to come from.
    [[nodiscard]] bool lacksSender() const
    {
        return isEnabled && !host.isEmpty() && from.isEmpty();
    }

    [[nodiscard]] bool operator==(const MailSettings &) const = default;

    /// The sender's domain, for Message-IDs.
    [[nodiscard]] QString domain() const;
};

} // namespace caretaker
