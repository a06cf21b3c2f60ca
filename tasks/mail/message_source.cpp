// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/message_source.h"

#include "base/printable.h"
#include "mail/email_address.h"
#include "mail/message_html.h"

#include <QCryptographicHash>
#include <QStringList>

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace caretaker {

namespace {

struct Release
{
    void operator()(GMimeObject *object) const { g_object_unref(object); }
    void operator()(GMimeMessage *object) const { g_object_unref(object); }
    void operator()(GMimeMultipart *object) const { g_object_unref(object); }
    void operator()(GMimeTextPart *object) const { g_object_unref(object); }
    void operator()(InternetAddress *object) const { g_object_unref(object); }
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
    void operator()(char *text) const { g_free(text); }
};

template<typename T>
using Owned = std::unique_ptr<T, Release>;

void startLibrary()
{
    static const bool isStarted = (g_mime_init(), true);
    Q_UNUSED(isStarted)
}

/// A text of a header by RFC 2047: as it is where it is ASCII that no reader's program would decode
/// and that can be folded, else in base64. GMime, which counts characters, makes words of twice the
/// 75 octets allowed where a text has no blanks.
QByteArray headerText(const QString &text)
{
    constexpr qsizetype longestWord = 60;
    constexpr qsizetype octetsInWord = 42;
    const auto clean = printable(text).trimmed();
    const auto isPlain = [](const QString &word) {
        return word.size() <= longestWord && !word.contains(QStringLiteral("=?")) &&
               std::all_of(word.begin(), word.end(),
                           [](QChar character) { return character.unicode() < 0x7f; });
    };
    const auto words = clean.split(u' ');
    if (std::all_of(words.begin(), words.end(), isPlain))
        return clean.toLatin1();

    QByteArrayList encoded;
    QByteArray piece;
    const auto endPiece = [&] { encoded.append("=?UTF-8?B?" + piece.toBase64() + "?="); };
    for (const auto character : clean.toStdU32String()) {
        const auto octets = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + octets.size() > octetsInWord) {
            endPiece();
            piece.clear();
        }
        piece += octets;
    }
    endPiece();
    return encoded.join(' ');
}

QString cleanText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(u'\t', QStringLiteral("    "));
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        lines.append(printable(line));
    return lines.join(u'\n');
}

/// What may stand between the angle brackets of a Message-ID.
QByteArray cleanId(const QString &id)
{
    constexpr qsizetype longest = 250;
    auto clean = id.toLatin1().first(qMin(id.size(), longest));
    for (auto &octet : clean) {
        const bool isAllowed = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') ||
                               (octet >= '0' && octet <= '9') ||
                               QByteArrayView(".@-_+=").contains(octet);
        if (!isAllowed)
            octet = '_';
    }
    return clean;
}

void addMailbox(GMimeMessage *message, GMimeAddressType field, const Mailbox &mailbox)
{
    const auto address = EmailAddress::parse(mailbox.address);
    const auto name =
        address ? mailbox.name : QStringLiteral("%1 %2").arg(mailbox.name, mailbox.address);
    const auto encoded = headerText(name);
    const Owned<InternetAddress> entry(
        internet_address_mailbox_new(encoded.isEmpty() ? nullptr : encoded.constData(),
                                     address ? address->wire().constData() : ""));
    internet_address_list_add(g_mime_message_get_addresses(message, field), entry.get());
}

void addText(GMimeMultipart *parts, const char *subtype, const QString &text)
{
    // The canonical line break, also inside base64 (RFC 2045, 6.8).
    const auto octets = QString(text).replace(u'\n', QStringLiteral("\r\n")).toUtf8();
    const Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype(subtype));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), octets.constData());
    // Never as it is: quoted-printable folds long lines and keeps blanks at their ends.
    const auto best = g_mime_part_get_best_content_encoding(GMIME_PART(part.get()),
                                                            GMIME_ENCODING_CONSTRAINT_7BIT);
    g_mime_part_set_content_encoding(GMIME_PART(part.get()),
                                     best == GMIME_CONTENT_ENCODING_BASE64
                                         ? GMIME_CONTENT_ENCODING_BASE64
                                         : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_multipart_add(parts, GMIME_OBJECT(part.get()));
}

/// Stands in no part: it would have to hold its own hash.
QByteArray boundaryFor(const Message &message)
{
    const auto hash = QCryptographicHash::hash(
        (message.id + message.subject + message.text).toUtf8(), QCryptographicHash::Sha256);
    return "=_" + hash.toHex().first(40);
}

QByteArray written(GMimeMessage *message)
{
    const Owned<GMimeFormatOptions> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<char> text(g_mime_object_to_string(GMIME_OBJECT(message), format.get()));
    return {text.get()};
}

} // namespace

QByteArray composed(const Message &message)
{
    startLibrary();
    const Owned<GMimeMessage> mime(g_mime_message_new(1));
    const auto seconds = std::chrono::floor<std::chrono::seconds>(message.date);
    const Owned<GDateTime> date(g_date_time_new_from_unix_utc(seconds.time_since_epoch().count()));
    if (date)
        g_mime_message_set_date(mime.get(), date.get());
    addMailbox(mime.get(), GMIME_ADDRESS_TYPE_FROM, message.from);
    if (message.replyTo)
        addMailbox(mime.get(), GMIME_ADDRESS_TYPE_REPLY_TO, *message.replyTo);
    addMailbox(mime.get(), GMIME_ADDRESS_TYPE_TO, message.to);
    g_mime_message_set_subject(mime.get(), headerText(message.subject).constData(), "utf-8");
    if (const auto id = cleanId(message.id); !id.isEmpty())
        g_mime_message_set_message_id(mime.get(), id.constData());
    g_mime_object_set_header(GMIME_OBJECT(mime.get()), "Auto-Submitted", "auto-generated", nullptr);

    const Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_set_boundary(parts.get(), boundaryFor(message).constData());
    const auto text = cleanText(message.text);
    addText(parts.get(), "plain", text);
    addText(parts.get(), "html", htmlOf(printable(message.subject), text));
    g_mime_message_set_mime_part(mime.get(), GMIME_OBJECT(parts.get()));
    return written(mime.get());
}

} // namespace caretaker
