// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"

#include "base/printable.h"
#include "mail/keychain.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace caretaker {

namespace {

/// Asked of the open file, so that it cannot be exchanged in between.
bool isPrivate(const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    return fstat(file.handle(), &info) == 0 && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
#else
    Q_UNUSED(file)
    return true; // a user's own files are, by the folder that they are in
#endif
}

/// libsecret does not tell a keychain that stays locked from one without the entry.
Error noPassword(const MailSettings &mail)
{
    return {ErrorCode::Failed,
            QStringLiteral("The keychain gives no password for %1 on %2: it has none, or it is "
                           "locked. Unlock it, or store the password with the console's settings, "
                           "or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that "
                           "only you can read.")
                .arg(printable(mail.user), printable(mail.host)),
            {}};
}

} // namespace

Result<QString> passwordFrom(const QString &path)
{
    constexpr qint64 longest = 10000;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Failed,
                     QStringLiteral("The file with the mail password, %1, cannot be read. "
                                    "CARETAKER_SMTP_PASSWORD_FILE has to name a file of yours.")
                         .arg(printable(path)),
                     file.errorString()};
    if (!isPrivate(file))
        return Error{ErrorCode::Failed,
                     QStringLiteral("The file with the mail password, %1, is open to others and "
                                    "is not used. Run: chmod 600 '%1'")
                         .arg(printable(path)),
                     {}};
    auto line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{ErrorCode::Failed,
                     QStringLiteral("The file with the mail password, %1, is empty. Its first line "
                                    "has to be the password.")
                         .arg(printable(path)),
                     {}};
    return line;
}

Result<QString> smtpPassword(const MailSettings &mail, const std::function<bool()> &isCancelled)
{
    if (mail.user.isEmpty())
        return QString();
    if (auto password = qEnvironmentVariable("CARETAKER_SMTP_PASSWORD"); !password.isEmpty())
        return password;
    if (const auto path = qEnvironmentVariable("CARETAKER_SMTP_PASSWORD_FILE"); !path.isEmpty())
        return passwordFrom(path);
    auto password = readKeychain(keychainEntry(mail.host, mail.user), isCancelled);
    if (!password)
        return password;
    return password->isEmpty() ? Result<QString>(noPassword(mail)) : password;
}

} // namespace caretaker
