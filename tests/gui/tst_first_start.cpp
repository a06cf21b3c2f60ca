// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Which database the real program opens, and when it asks.
class FirstStartTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_process;

    void start(const QStringList &arguments = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("HOME", m_home->path());
        environment.remove("CARETAKER_DATABASE");
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->start(CARETAKER_BINARY, arguments);
        QVERIFY(m_process->waitForStarted());
    }

    static QString output(const QStringList &arguments)
    {
        QProcess process;
        process.start("xprop", arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// The titles of all windows.
    static QString titles()
    {
        const auto ids = output({"-root", "_NET_CLIENT_LIST"}).section('#', 1).trimmed();
        QString all;
        for (const auto &id : ids.split(", ", Qt::SkipEmptyParts))
            all += output({"-id", id, "_NET_WM_NAME"});
        return all;
    }

    [[nodiscard]] QString inHome(const QString &path) const { return m_home->filePath(path); }

    void remember(const QString &database) const
    {
        QDir(m_home->path()).mkpath(".config/caretaker");
        QSettings(inHome(".config/caretaker/console.ini"), QSettings::IniFormat)
            .setValue("database", database);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(60000));
    }

    void itAsksAndMakesNothingMeanwhile()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains("Set up Caretaker"), 60000);
        QVERIFY(!QFile::exists(inHome(".local/share/caretaker/caretaker.sqlite3")));
    }

    void aNamedDatabaseIsNotAskedFor()
    {
        TemporaryDatabase database(Content::Adopted);
        start({"--database", database.path()});
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains("Dashboard"), 60000);
        QVERIFY(!titles().contains("Set up"));
    }

    void whatWasChosenIsOpened()
    {
        TemporaryDatabase database(Content::Adopted);
        remember(database.path());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains("Dashboard"), 60000);
        QVERIFY(!QFile::exists(inHome(".local/share/caretaker/caretaker.sqlite3")));
    }

    void whatWasChosenAndIsGoneIsTold()
    {
        remember("/no/such/file.sqlite3");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains("Caretaker"), 60000);
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(60000));
        QVERIFY(m_process->readAllStandardError().contains("/no/such/file.sqlite3"));
    }

    void startingWithTheSessionAsksNothing()
    {
        start({"--tray"});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(inHome(".local/share/caretaker/caretaker.sqlite3")),
                                 60000);
        QVERIFY(!titles().contains("Set up"));
    }

    void theCommandLineTakesTheEmbeddedOne()
    {
        TemporaryDatabase database(Content::Adopted);
        remember(database.path());
        start({"database", "check"});
        QVERIFY(m_process->waitForFinished(60000));
        QCOMPARE(m_process->exitCode(), 3); // there is none yet
        QVERIFY(m_process->readAllStandardError().contains(".local/share/caretaker"));
    }
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_first_start.moc"
