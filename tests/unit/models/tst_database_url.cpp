// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database_url.h"

#include <QDir>
#include <QtTest>

using namespace caretaker;

/// What `--database` and CARETAKER_DATABASE take, and what they refuse.
class DatabaseUrlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesPathsAndSqliteUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        const auto here = QDir::currentPath();
        QTest::newRow("absolute path") << "/var/lib/site/db.sqlite3"
                                       << "/var/lib/site/db.sqlite3";
        QTest::newRow("relative path") << "db.sqlite3" << here + "/db.sqlite3";
        QTest::newRow("relative path with a colon") << "./jobs:2026.db" << here + "/jobs:2026.db";
        QTest::newRow("sqlite: and an absolute path") << "sqlite:/var/db.sqlite3"
                                                      << "/var/db.sqlite3";
        QTest::newRow("sqlite: and a relative path") << "sqlite:db.sqlite3" << here + "/db.sqlite3";
        QTest::newRow("three slashes") << "sqlite:///var/db.sqlite3"
                                       << "/var/db.sqlite3";
        QTest::newRow("the scheme in capitals") << "SQLite:/var/db.sqlite3"
                                                << "/var/db.sqlite3";
        QTest::newRow("blanks, umlauts and what a query would be")
            << "sqlite:/srv/Gebäude 7/db.sqlite3?mode=ro"
            << "/srv/Gebäude 7/db.sqlite3?mode=ro";
        QTest::newRow("a name that SQLite takes for memory") << ":memory:" << here + "/:memory:";
        QTest::newRow("one letter before the colon") << "C:/db.sqlite3" << here + "/C:/db.sqlite3";
    }
    void takesPathsAndSqliteUrls()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY2(url, url ? "" : qPrintable(url.error().message));
        QCOMPARE(url->path(), path);
        QCOMPARE(*url, DatabaseUrl::fromPath(path));
    }

    void refusesTheRestAndSaysWhatItTakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << ""
                                 << "the path is empty";
        QTest::newRow("a scheme only") << "sqlite:"
                                       << "the path is empty";
        QTest::newRow("another kind") << "mysql://x/y"
                                      << "mysql: databases are not supported";
        QTest::newRow("a capital scheme") << "MySQL://x"
                                          << "mysql: databases are not supported";
        QTest::newRow("file URL") << "file:///x"
                                  << "file: databases are not supported";
        QTest::newRow("line break after the scheme") << "odbc:a\nb"
                                                     << "odbc: databases are not";
        QTest::newRow("a zero byte") << QString("/tmp/a") + QChar(u'\0') + "b"
                                     << "the path holds a character that no file name can hold";
    }
    void refusesTheRestAndSaysWhatItTakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(url.error().message.startsWith(problem), qPrintable(url.error().message));
        QVERIFY(url.error().message.endsWith(
            "give a path, sqlite:PATH or postgresql://user@host:port/name"));
    }

    void aPasswordInTheUrlIsNotRepeated()
    {
        const auto url = DatabaseUrl::parse("mysql://admin:s3cret@db/site");
        QVERIFY(!url.error().message.contains("s3cret"));
    }

    void aHostileNameIsShownOnOneLine()
    {
        QCOMPARE(DatabaseUrl::fromPath("/tmp/a\x1b[2J\nb").displayName(),
                 QString("/tmp/a\uFFFD[2J\uFFFDb"));
    }
};

QTEST_APPLESS_MAIN(DatabaseUrlTest)
#include "tst_database_url.moc"
