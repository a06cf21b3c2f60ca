// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/secrets.h"

#include "base/printable.h"
#include "mail/keychain.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace caretaker {

namespace {

/// Why the file's content is no secret, or not ours; empty where it is. Asked of the open file, so
/// that it cannot be exchanged in between.
QString objection(const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    const auto path = printable(file.fileName());
    if (fstat(file.handle(), &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return QStringLiteral("is open to others and is not used. Run: chmod 600 '%1'").arg(path);
    if (info.st_uid != 0 && info.st_uid != geteuid())
        return QStringLiteral("belongs to another user and is not used. Its owner has to be who "
                              "runs this program.");
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
            QStringLiteral("The keychain gives no password for %1 on %2: it has none, or it is "
                           "locked. Unlock it, or store the password with the console's settings, "
                           "or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that "
                           "only you can read.")
                .arg(printable(mail.user), printable(mail.host)),
            {}};
}

Error fileError(const QString &path, const QString &what, const QString &detail = {})
{
    return {ErrorCode::Failed,
            QStringLiteral("The file with the mail secret, %1, %2").arg(printable(path), what),
            detail};
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
        return fileError(
            path, QStringLiteral("cannot be read. %1 has to name a file of yours.").arg(variable),
            file.errorString());
    if (const auto what = objection(file); !what.isEmpty())
        return fileError(path, what);
    auto line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        return fileError(path, QStringLiteral("is empty. Its first line has to be the secret."));
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
