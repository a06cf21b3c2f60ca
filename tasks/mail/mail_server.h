// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace caretaker {

/// How the connection to a mail server is protected.
enum class MailSecurity {
    StartTls, ///< begins in the clear and must become TLS (usually port 587)
    Tls,      ///< TLS from the first octet (usually port 465)
    None,     ///< in the clear, for a relay on the same machine or network
};

/// Where messages are handed over, and as whom.
struct MailServer
{
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user;     ///< empty: no login
    QString password; ///< never to be shown, logged or stored with the rest
    QString token;    ///< of OAuth 2.0 (XOAUTH2), as secret; takes the password's place
    QString caFile;   ///< PEM; trusted in place of the system's authorities; empty: the system's

    std::chrono::milliseconds connectTimeout{30000}; ///< until connected, TLS included
    std::chrono::seconds answerTimeout{120};        ///< for each answer, and for a stalled transfer
    std::chrono::milliseconds wholeTimeout{600000}; ///< for one message, all told
};

} // namespace caretaker
