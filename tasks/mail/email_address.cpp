// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/email_address.h"

#include "plan/plan.h"

#include <QUrl>

#include <algorithm>

namespace caretaker {

namespace {

constexpr qsizetype octetsBeforeAt = 64; // RFC 5321, 4.5.3.1

bool isVisible(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](char32_t character) {
        return QChar::isPrint(character) && !QChar::isSpace(character);
    });
}

bool hasEmptyPart(const QString &dotted)
{
    return dotted.startsWith(u'.') || dotted.endsWith(u'.') ||
           dotted.contains(QStringLiteral(".."));
}

} // namespace

std::optional<EmailAddress> EmailAddress::parse(const QString &text)
{
    if (!isUsableAddress(text) || !isVisible(text))
        return std::nullopt;
    const auto at = text.indexOf(u'@');
    const auto local = text.first(at);
    const auto domain = QUrl::toAce(text.sliced(at + 1));
    if (domain.isEmpty() || hasEmptyPart(local) || local.toUtf8().size() > octetsBeforeAt)
        return std::nullopt;
    return EmailAddress(local.toUtf8() + '@' + domain);
}

bool EmailAddress::isInternational() const
{
    return std::any_of(m_wire.begin(), m_wire.end(),
                       [](char octet) { return static_cast<unsigned char>(octet) > 0x7f; });
}

} // namespace caretaker
