// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/statement.h"
#include "database/transaction.h"
#include "temporary_database.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace caretaker;
using namespace caretaker::testing;
using namespace std::chrono_literals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s could not be read", qPrintable(path));
    return file.readAll();
}

#ifdef Q_OS_UNIX
/// Permissions do not hold for root: as long as this lives, the process is nobody.
class Unprivileged
{
public:
    Unprivileged() : m_user(getuid())
    {
        if (m_user == 0 && setresuid(65534, 65534, 0) != 0)
            qFatal("root could not become nobody");
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    ~Unprivileged()
    {
        if (m_user == 0 && setresuid(0, 0, 0) != 0)
            qFatal("nobody could not become root again");
    }

private:
    uid_t m_user;
};
#endif

constexpr auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser |
                          QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup |
                          QFile::ReadOther | QFile::WriteOther;
constexpr auto nobodyWrites =
    QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

} // namespace

/// Opening a database: which files are refused and with which words, what a read-only connection
/// leaves alone, locks, and that nothing of a connection stays behind.
class ConnectionTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void whatIsNoDatabaseFileIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        const auto whole = TemporaryDatabase(Content::WebApplication).bytes();
        QTest::newRow("empty") << QByteArray() << "is empty";
        QTest::newRow("text file") << QByteArray("id,name\n1,A\n") << "is not an SQLite database";
        QTest::newRow("one wrong letter in the first line")
            << QByteArray(whole).replace(0, 6, "SQLate") << "is not an SQLite database";
        QTest::newRow("a part of the first line") << whole.left(10) << "is cut short";
        QTest::newRow("a part of the header") << whole.left(99) << "is cut short";
        QTest::newRow("the header only") << whole.left(100) << "is cut short";
        QTest::newRow("the first half") << whole.left(whole.size() / 2) << "is cut short";
        QTest::newRow("all but the last byte") << whole.chopped(1) << "is cut short";
    }
    void whatIsNoDatabaseFileIsNamedAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        QTemporaryDir folder;
        const auto path = folder.filePath("bad.sqlite3");
        write(path, content);
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto connection = Connection::open(DatabaseUrl::fromPath(path), access);
            QVERIFY(!connection);
            QCOMPARE(connection.error().code, ErrorCode::DatabaseUnusable);
            QVERIFY2(connection.error().message.startsWith(path + ' ' + problem),
                     qPrintable(connection.error().message));
        }
        QCOMPARE(read(path), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"bad.sqlite3"});
    }

    /// On POSIX systems a process that closes a file loses all its locks on it.
    void anotherConnectionOfTheProcessLeavesATransactionItsLock_data()
    {
        QTest::addColumn<Access>("access");
        QTest::newRow("read-only") << Access::ReadOnly;
        QTest::newRow("read and write") << Access::ReadWrite;
    }
    void anotherConnectionOfTheProcessLeavesATransactionItsLock()
    {
        QFETCH(Access, access);
        const TemporaryDatabase database(Content::WebApplication);
        const auto writer = Connection::open(database.url(), Access::ReadWrite);
        auto transaction = Transaction::begin(*writer, Transaction::Kind::Write);
        expectOk(Statement::run(*writer, "UPDATE jobs SET notes = 'mine'"));
        {
            const auto other = Connection::open(database.url(), access);
            QVERIFY(other);
        }
        QProcess stranger;
        stranger.start("python3", {"-c",
                                   "import sqlite3, sys\n"
                                   "db = sqlite3.connect(sys.argv[1], timeout=0)\n"
                                   "db.execute('BEGIN IMMEDIATE')",
                                   database.url().path()});
        QVERIFY(stranger.waitForFinished());
        QVERIFY(stranger.readAllStandardError().contains("database is locked"));
        expectOk(transaction->commit());
    }

    void aMissingFileIsNamedAndNotMade()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("none.sqlite3");
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto connection = Connection::open(DatabaseUrl::fromPath(path), access);
            QVERIFY(!connection);
            QCOMPARE(connection.error().code, ErrorCode::DatabaseUnusable);
            QVERIFY(connection.error().message.startsWith(path + " does not exist"));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("a device") << "/dev/null";
    }
    void whatIsNoFileIsRefused()
    {
        QFETCH(QString, path);
        const auto connection = Connection::open(DatabaseUrl::fromPath(path), Access::ReadOnly);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(connection.error().message.startsWith(path + " is not a file"));
    }

    void aLinkToNowhereIsRefused()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("link.sqlite3");
        QVERIFY(QFile::link(folder.filePath("none.sqlite3"), path));
        const auto connection = Connection::open(DatabaseUrl::fromPath(path), Access::ReadWrite);
        QVERIFY(!connection);
        QVERIFY(connection.error().message.startsWith(path + " is not a file"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System),
                 QStringList{"link.sqlite3"});
    }

#ifdef Q_OS_UNIX
    void permissionsDecide_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::addColumn<Access>("access");
        QTest::addColumn<QString>("problem");
        QTest::newRow("may read and does")
            << int(nobodyWrites) << int(everyone | enter) << Access::ReadOnly << QString();
        QTest::newRow("may read, folder too, and does")
            << int(nobodyWrites) << int(nobodyWrites | enter) << Access::ReadOnly << QString();
        QTest::newRow("may not read")
            << 0 << int(everyone | enter) << Access::ReadOnly << "cannot be read";
        QTest::newRow("may not write")
            << int(nobodyWrites) << int(everyone | enter) << Access::ReadWrite << "is read-only";
    }
    void permissionsDecide()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QFETCH(Access, access);
        QFETCH(QString, problem);
        TemporaryDatabase database(Content::WebApplication);
        const auto folderPath = QFileInfo(database.path()).path();
        QVERIFY(QFile::setPermissions(database.path(), QFile::Permissions(file)));
        QVERIFY(QFile::setPermissions(folderPath, QFile::Permissions(folder)));
        QString message;
        {
            const Unprivileged nobody;
            const auto connection = Connection::open(database.url(), access);
            message = connection ? QString() : connection.error().message;
        }
        QVERIFY(QFile::setPermissions(folderPath, everyone | enter));
        if (problem.isEmpty())
            QCOMPARE(message, QString());
        else
            QVERIFY2(message.startsWith(database.path() + ' ' + problem), qPrintable(message));
    }
#endif

    void aReadOnlyConnectionNeverWrites_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("row") << "UPDATE jobs SET title = 'x'";
        QTest::newRow("table") << "CREATE TABLE caretaker_x (id integer)";
        QTest::newRow("header") << "PRAGMA user_version = 7";
        QTest::newRow("all of it") << "VACUUM";
    }
    void aReadOnlyConnectionNeverWrites()
    {
        QFETCH(QString, sql);
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        {
            const auto connection = Connection::open(database.url(), Access::ReadOnly);
            QVERIFY(connection);
            const auto written = Statement::run(*connection, sql);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::DatabaseUnusable);
            QVERIFY(written.error().message.contains("is read-only"));
        }
        QCOMPARE(database.bytes(), before);
        QCOMPARE(QFileInfo(database.path()).dir().entryList(QDir::Files).size(), 1);
    }

    void aConnectionEnforcesForeignKeysAndFlushesEveryCommit()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QCOMPARE(readOne(*connection, "PRAGMA foreign_keys")->toInt(), 1);
        QCOMPARE(readOne(*connection, "PRAGMA synchronous")->toInt(), 2); // FULL
    }

    void theJournalModeOfAFileIsKept()
    {
        TemporaryDatabase embedded(Content::Embedded), web(Content::WebApplication);
        QCOMPARE(embedded.value("PRAGMA journal_mode").toString(), "wal");
        QCOMPARE(web.value("PRAGMA journal_mode").toString(), "delete");
    }

    void aDatabaseThatIsLockedWhenOpenedIsSaidToBeLocked()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto other = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY(Statement::run(*other, "BEGIN EXCLUSIVE"));
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto connection = Connection::open(database.url(), access, 1ms);
            QVERIFY(!connection);
            QCOMPARE(connection.error().code, ErrorCode::Locked);
            QVERIFY2(connection.error().message.startsWith(database.path() + " is locked"),
                     qPrintable(connection.error().message));
        }
    }

    void aWriteLockIsWaitedForAndThenGivenUp()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto other = Connection::open(database.url(), Access::ReadWrite);
        const auto connection = Connection::open(database.url(), Access::ReadWrite, 150ms);
        {
            const auto held = Transaction::begin(*other, Transaction::Kind::Write);
            QVERIFY(held);
            QElapsedTimer waited;
            waited.start();
            const auto refused = Transaction::begin(*connection, Transaction::Kind::Write);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            QVERIFY2(waited.elapsed() >= 140, qPrintable(QString::number(waited.elapsed())));
        }
        QVERIFY(Transaction::begin(*connection, Transaction::Kind::Write));
    }

    void nothingOfAConnectionStaysBehind()
    {
        TemporaryDatabase database(Content::Embedded);
        const auto names = QSqlDatabase::connectionNames();
        {
            auto connection = Connection::open(database.url(), Access::ReadWrite);
            QCOMPARE(QSqlDatabase::connectionNames().size(), names.size() + 1);
            QVERIFY(Statement::run(*connection, "UPDATE users SET first_name = 'x'"));
            const auto moved = std::move(connection).value();
            QCOMPARE(readOne(moved, "SELECT first_name FROM users")->toString(), "x");
            QVERIFY(QFile::exists(database.path() + "-wal"));
        }
        QCOMPARE(QSqlDatabase::connectionNames(), names);
        QVERIFY(!QFile::exists(database.path() + "-wal")); // SQLite removes it on the last close
    }

    void nothingOfAFailedConnectionStaysBehind()
    {
        const auto names = QSqlDatabase::connectionNames();
        QTemporaryDir folder;
        const auto path = folder.filePath("damaged.sqlite3");
        auto damaged = TemporaryDatabase(Content::WebApplication).bytes();
        write(path, damaged.replace(100, 3000, QByteArray(3000, '\xa5')));
        const auto connection = Connection::open(DatabaseUrl::fromPath(path), Access::ReadOnly);
        QVERIFY(!connection);
        QVERIFY(connection.error().message.contains("is damaged"));
        QCOMPARE(QSqlDatabase::connectionNames(), names);
    }

    /// A program that was killed within a commit leaves a file that is shorter than its header
    /// says, and a journal with which SQLite puts it right.
    void aCommitThatWasCutOffIsRolledBackAndNotTakenForDamage()
    {
        TemporaryDatabase database(Content::WebApplication);
        const auto before = database.bytes();
        const auto count = database.value("SELECT count(*) FROM jobs");
        QByteArray journal;
        {
            const auto connection = Connection::open(database.url(), Access::ReadWrite);
            QVERIFY(Statement::run(*connection, "PRAGMA synchronous = OFF"));
            auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
            QVERIFY(Statement::run(*connection, "DELETE FROM payouts"));
            QVERIFY(Statement::run(*connection, "CREATE TABLE big AS SELECT zeroblob(100000)"));
            journal = read(database.path() + "-journal");
            QVERIFY(transaction->commit());
        }
        const auto firstPage = database.bytes().left(4096);
        QVERIFY(database.bytes().size() > before.size());
        write(database.path(), firstPage + before.mid(4096));
        write(database.path() + "-journal", journal);

        const auto reader = Connection::open(database.url(), Access::ReadOnly);
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains("did not finish"),
                 qPrintable(reader.error().message));
        QCOMPARE(read(database.path() + "-journal"), journal);

        const auto connection = Connection::open(database.url(), Access::ReadWrite);
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
        QCOMPARE(*readOne(*connection, "SELECT count(*) FROM jobs"), count);
        QCOMPARE(readOne(*connection, "PRAGMA integrity_check")->toString(), "ok");
        QCOMPARE(readOne(*connection, "SELECT count(*) FROM payouts")->toInt(), 40);
    }

    void createNeverOverwrites_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("notes");
        QTest::newRow("empty") << QByteArray();
    }
    void createNeverOverwrites()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const auto path = folder.filePath("there.sqlite3");
        write(path, content);
        const auto connection = Connection::create(DatabaseUrl::fromPath(path));
        QVERIFY(!connection);
        QVERIFY(connection.error().message.startsWith(path + " exists already"));
        QCOMPARE(read(path), content);
    }

    void createMakesTheFolder()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("a/b/new.sqlite3");
        const auto connection = Connection::create(DatabaseUrl::fromPath(path));
        QVERIFY(connection);
        QVERIFY(Statement::run(*connection, "CREATE TABLE t (id integer)"));
        QVERIFY(QFile::exists(path));
    }

    void createSaysWhichFolderCannotBeMade()
    {
        QTemporaryDir folder;
        write(folder.filePath("file"), "x");
        const auto connection =
            Connection::create(DatabaseUrl::fromPath(folder.filePath("file/new.sqlite3")));
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(connection.error().message.contains("folder cannot be made"));
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
