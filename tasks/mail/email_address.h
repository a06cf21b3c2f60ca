// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace caretaker {

/// One address as it goes over the wire: the domain in its ASCII form (IDNA), the part before it as
/// it is, in UTF-8. What isUsableAddress() (plan/plan.h) refuses is none, nor is one with
/// characters that cannot be seen or a domain that cannot be.
class EmailAddress
{
public:
    [[nodiscard]] static std::optional<EmailAddress> parse(const QString &text);

    [[nodiscard]] const QByteArray &wire() const { return m_wire; }

    /// Whether it can only go to a server with SMTPUTF8 (RFC 6531).
    [[nodiscard]] bool isInternational() const;

private:
    explicit EmailAddress(QByteArray wire) : m_wire(std::move(wire)) {}

    QByteArray m_wire;
};

} // namespace caretaker
