// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inspection.h"
#include "database/preparation.h"
#include "database/statement.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Making an embedded database: all of it or nothing, and never over something that is there.
class CreationTest : public QObject
{
    Q_OBJECT

    const Instant m_now = at("2026-11-22T14:30:00Z");
    QTemporaryDir m_root;
    QString m_folder; ///< of the test that runs
    QString m_path;

    [[nodiscard]] Status create() const
    {
        return createEmbedded(DatabaseUrl::fromPath(m_path), m_now);
    }

    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(path));
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        static int counter = 0;
        m_folder = m_root.filePath(QString::number(++counter));
        QVERIFY(QDir().mkdir(m_folder));
        m_path = m_folder + "/new.sqlite3";
    }

    void aNewDatabaseIsWholeAndEmpty()
    {
        QVERIFY(create());
        QCOMPARE(filesInFolder(), QStringList{"new.sqlite3"});
        const auto connection = Connection::open(DatabaseUrl::fromPath(m_path), Access::ReadOnly);
        QVERIFY(connection);
        const auto found = inspect(*connection);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->kind, DatabaseKind::Embedded);
        QVERIFY(requireOwnTables(*connection));
        QCOMPARE(readOne(*connection, "PRAGMA journal_mode")->toString(), "wal");
        QCOMPARE(readOne(*connection, "SELECT count(*) FROM jobs")->toInt(), 0);
        QCOMPARE(readOne(*connection, "SELECT applied_at FROM caretaker_migrations")->toString(),
                 "2026-11-22 14:30:00");
        const auto indexed = readOne(
            *connection, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'caretaker_jobs_%'");
        QCOMPARE(indexed->toInt(), 2);
    }

    void whatIsThereIsNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text") << QByteArray("notes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a database")
            << TemporaryDatabase(TemporaryDatabase::Content::Adopted).bytes();
    }
    void whatIsThereIsNeverOverwritten()
    {
        QFETCH(QByteArray, content);
        write(m_path, content);
        const auto created = create();
        QVERIFY(!created);
        QVERIFY(created.error().message.startsWith(m_path + " exists already"));
        QCOMPARE(read(m_path), content);
        QCOMPARE(filesInFolder(), QStringList{"new.sqlite3"});
    }

    void aLinkIsNotFollowed()
    {
        QVERIFY(QFile::link(m_folder + "/elsewhere.sqlite3", m_path));
        const auto created = create();
        QVERIFY(!created);
        QVERIFY(created.error().message.startsWith(m_path + " exists already"));
        QCOMPARE(filesInFolder(), QStringList{"new.sqlite3"});
    }

    /// SQLite would play the journal of a database that was deleted into the new one.
    void aLeftOverJournalIsRefused_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("write-ahead log") << "-wal";
        QTest::newRow("rollback journal") << "-journal";
    }
    void aLeftOverJournalIsRefused()
    {
        QFETCH(QString, suffix);
        write(m_path + suffix, "changes of yesterday");
        const auto created = create();
        QVERIFY(!created);
        QVERIFY2(created.error().message.startsWith(m_path + suffix + " is left"),
                 qPrintable(created.error().message));
        QCOMPARE(read(m_path + suffix), "changes of yesterday");
        QCOMPARE(filesInFolder(), QStringList{"new.sqlite3" + suffix});
    }

    void whatCannotBeFinishedLeavesNothing()
    {
        m_path = m_folder + "/" + QString(245, 'x'); // too long once SQLite adds its journal's name
        const auto created = create();
        QVERIFY(!created);
        QVERIFY(created.error().message.contains("cannot be opened"));
        QCOMPARE(filesInFolder(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CreationTest)
#include "tst_creation.moc"
