// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include "cli/arguments.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace caretaker {

namespace {

QString entryPath(const DatabaseUrl &url)
{
    auto name = QStringLiteral("caretaker");
    if (url != defaultDatabase()) {
        const auto hash = QCryptographicHash::hash(url.text().toUtf8(), QCryptographicHash::Sha256);
        name += u'-' + QString::fromLatin1(hash.toHex().first(8));
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation))
        .filePath(QStringLiteral("autostart/%1.desktop").arg(name));
}

QString entryFor(const DatabaseUrl &url)
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--tray")};
    if (url != defaultDatabase())
        command << QStringLiteral("--database") << url.text();
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Caretaker\n"
                          "Comment=Runs the scheduled tasks\n"
                          "Icon=caretaker\n"
                          "Exec=%1\n"
                          "StartupNotify=false\n")
        .arg(execLine(command));
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorCode::Failed,
            QCoreApplication::translate("caretaker::Desktop",
                                        "The entry that starts Caretaker with the session, %1, "
                                        "cannot be changed: %2.")
                .arg(path, why),
            {}};
}

} // namespace

bool canStartWithSession()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

bool startsWithSession(const DatabaseUrl &url)
{
    return QFile::exists(entryPath(url));
}

Status startWithSession(const DatabaseUrl &url, bool starts)
{
    const auto path = entryPath(url);
    if (!starts) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return notWritten(path, file.errorString());
        return Done{};
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entryFor(url).toUtf8()) < 0 ||
        !file.commit())
        return notWritten(path, file.errorString());
    return Done{};
}

QString execLine(const QStringList &command)
{
    QStringList quoted;
    for (auto part : command) {
        part.replace(u'%', QStringLiteral("%%")); // else a field code
        for (const auto special : {u'\\', u'"', u'`', u'$'})
            part.replace(special, QString(u'\\') + special);
        quoted.append(u'"' + part + u'"');
    }
    // A string in such a file has its backslashes doubled once more.
    return quoted.join(u' ').replace(u'\\', QStringLiteral("\\\\"));
}

} // namespace caretaker
