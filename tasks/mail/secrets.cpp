// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"

#include "base/printable.h"
#include "mail/keychain.h"
#include "mail/mail_text.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace caretaker {

namespace {

/// Why the file's content is no secret, or not ours, with a place for the file; empty where it is.
/// Asked of the open file, so that it cannot be exchanged in between.
QString objection(const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (fstat(file.handle(), &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return MailText::tr("The file with the mail secret, %1, is open to others and is not used. "
                            "Run: chmod 600 '%1'");
    if (info.st_uid != 0 && info.st_uid != geteuid())
        return MailText::tr("The file with the mail secret, %1, belongs to another user and is not "
                            "used. Its owner has to be who runs this program.");
#else
    Q_UNUSED(file) // a user's own files are theirs by the folder that they are in
#endif
    return {};
}

/// A core would hold the secret.
void forbidCores()
{
#ifdef Q_OS_UNIX
    const rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// libsecret does not tell a keychain that stays locked from one without the entry.
Error noPassword(const MailSettings &mail)
{
    return {ErrorCode::Failed,
            MailText::tr("The keychain gives no password for %1 on %2: it has none, or it is "
                         "locked. Unlock it, or store the password with the console's settings, "
                         "or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that "
                         "only you can read.")
                .arg(printable(mail.user), printable(mail.host)),
            {}};
}

/// `message` has a place for the file.
Error fileError(const QString &path, const QString &message)
{
    return {ErrorCode::Failed, message.arg(printable(path)), {}};
}

/// Of a variable, or of the file that the variable of the same name and _FILE names; empty where
/// neither is set.
Result<QString> fromEnvironment(const QString &variable)
{
    if (auto value = qEnvironmentVariable(variable.toLatin1().constData()); !value.isEmpty())
        return value;
    const auto fileVariable = variable + QStringLiteral("_FILE");
    const auto path = qEnvironmentVariable(fileVariable.toLatin1().constData());
    return path.isEmpty() ? Result<QString>(QString()) : secretFrom(path, fileVariable);
}

} // namespace

Result<QString> secretFrom(const QString &path, const QString &variable)
{
    constexpr qint64 longest = 10000;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Failed,
                     MailText::tr("The file with the mail secret, %1, cannot be read. %2 has to "
                                  "name a file of yours.")
                         .arg(printable(path), variable),
                     file.errorString()};
    if (const auto message = objection(file); !message.isEmpty())
        return fileError(path, message);
    auto line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fileError(path,
                         MailText::tr("The file with the mail secret, %1, is empty. Its first "
                                      "line has to be the secret."));
    return line;
}

Result<MailSecret> mailSecret(const MailSettings &mail, const std::function<bool()> &isCancelled)
{
    if (mail.user.isEmpty())
        return MailSecret{};
    forbidCores();
    const auto token = fromEnvironment(QStringLiteral("CARETAKER_SMTP_TOKEN"));
    if (!token)
        return token.error();
    if (!token->isEmpty())
        return MailSecret{{}, *token};
    auto password = fromEnvironment(QStringLiteral("CARETAKER_SMTP_PASSWORD"));
    if (password && password->isEmpty())
        password = readKeychain(keychainEntry(mail.host, mail.user), isCancelled);
    if (!password)
        return password.error();
    return password->isEmpty() ? Result<MailSecret>(noPassword(mail)) : MailSecret{*password, {}};
}

} // namespace caretaker
