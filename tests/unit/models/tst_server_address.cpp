// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database_url.h"

#include <QtTest>

using namespace caretaker;

/// What `postgresql://…` takes, what it refuses, and that nothing secret comes out of it again.
class ServerAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatLibpqTakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // without the scheme
        QTest::addColumn<QString>("name");
        QTest::newRow("everything")
            << "postgresql://fm@db.example.com:5433/site?sslmode=verify-full&sslrootcert=/etc/"
               "ca.pem"
            << "fm@db.example.com:5433/site?sslmode=verify-full&sslrootcert=/etc/ca.pem"
            << "fm@db.example.com:5433/site";
        QTest::newRow("the short scheme") << "postgres://fm@db/site"
                                          << "fm@db/site"
                                          << "fm@db/site";
        QTest::newRow("the scheme in capitals") << "PostgreSQL://fm@db/site"
                                                << "fm@db/site"
                                                << "fm@db/site";
        QTest::newRow("the default port") << "postgresql://db:5432/site"
                                          << "db/site"
                                          << "db/site";
        QTest::newRow("a socket's folder") << "postgresql://fm@/site?host=/run/postgresql&port=6432"
                                           << "fm@:6432/site?host=/run/postgresql"
                                           << "fm@/run/postgresql:6432/site";
        QTest::newRow("a socket's folder as the host") << "postgresql://%2Frun%2Fpostgresql/site"
                                                       << "/site?host=/run/postgresql"
                                                       << "/run/postgresql/site";
        QTest::newRow("the local server") << "postgresql:///site"
                                          << "/site"
                                          << "site";
        QTest::newRow("an IPv6 address") << "postgresql://fm@[::1]:5433/site"
                                         << "fm@[::1]:5433/site"
                                         << "fm@::1:5433/site";
        QTest::newRow("percent signs") << "postgresql://f%40m@db/a%20%2Fb%C3%BC?connect_timeout=3"
                                       << QString() << QString(); // a slash in the name
        QTest::newRow("percent signs that stand for harmless characters")
            << "postgresql://f%40m@db/a%20b%C3%BC?connect_timeout=3"
            << "f%40m@db/a%20b%C3%BC?connect_timeout=3"
            << "f@m@db/a bü";
    }
    void takesWhatLibpqTakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, name);
        const auto parsed = DatabaseUrl::parse(text);
        QCOMPARE(parsed.isOk(), !url.isNull());
        if (!parsed)
            return;
        QCOMPARE(parsed->kind(), DatabaseUrl::Kind::Postgres);
        QCOMPARE(parsed->text(), "postgresql://" + url);
        QCOMPARE(parsed->displayName(), name + " (PostgreSQL)");
        QCOMPARE(*DatabaseUrl::parse(parsed->text()), *parsed);
        QCOMPARE(parsed->path(), QString());
    }

    void refusesTheRestWithoutRepeatingIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const QString password = "keep it in the file that PGPASSFILE names";
        QTest::newRow("password") << "postgresql://fm:s3cret@db/site" << password;
        QTest::newRow("password with an at") << "postgresql://fm:x@s3cret@db/site" << password;
        QTest::newRow("password with a slash") << "postgresql://fm:s3/cret@db/site"
                                               << "the port is a number";
        QTest::newRow("password with a question mark") << "postgresql://fm:s3cret?x@db/site"
                                                       << "the port is a number";
        QTest::newRow("password as a parameter")
            << "postgresql://fm@db/site?password=s3cret" << password;
        QTest::newRow("no slashes") << "postgresql:site"
                                    << "two slashes are missing";
        QTest::newRow("no name") << "postgresql://fm@db"
                                 << "the name of the database is missing";
        QTest::newRow("no name after the slash") << "postgresql://fm@db/"
                                                 << "the name of the database is missing";
        QTest::newRow("port") << "postgresql://db:s3cret/site"
                              << "the port is a number from 1 to 65535";
        QTest::newRow("port 0") << "postgresql://db:0/site"
                                << "the port is a number";
        QTest::newRow("port as a parameter") << "postgresql://db/site?port=70000"
                                             << "the port is a number";
        QTest::newRow("two hosts") << "postgresql://a,b/site"
                                   << "only one host";
        QTest::newRow("half a bracket") << "postgresql://[::1/site"
                                        << "the host is not readable";
        QTest::newRow("stray percent sign") << "postgresql://db/si%te"
                                            << "is not readable";
        QTest::newRow("zero byte") << "postgresql://db/si%00te"
                                   << "is not readable";
        QTest::newRow("sslmode") << "postgresql://db/site?sslmode=s3cret"
                                 << "sslmode is one of disable, allow";
        QTest::newRow("timeout") << "postgresql://db/site?connect_timeout=0"
                                 << "connect_timeout is a number of seconds";
        QTest::newRow("another parameter") << "postgresql://db/site?options=-c%20x"
                                           << "the parameter options is not supported";
        QTest::newRow("a parameter that might be a secret") << "postgresql://db/site?S3cret"
                                                            << "the parameter is not supported";
        QTest::newRow("a certificate that would cut the parameters")
            << "postgresql://db/site?sslrootcert=a;b"
            << "sslrootcert is the path of a file";
    }
    void refusesTheRestWithoutRepeatingIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(url.error().message.contains(problem), qPrintable(url.error().message));
        QVERIFY(!url.error().message.contains("s3", Qt::CaseInsensitive));
        QVERIFY(!url.error().message.contains("cret", Qt::CaseInsensitive));
    }

    void aCommandThatIsNamedCanBePasted()
    {
        QCOMPARE(
            DatabaseUrl::parse("postgresql://fm@db/site?sslmode=require&port=6432")->asArgument(),
            "'postgresql://fm@db:6432/site?sslmode=require'");
        QCOMPARE(DatabaseUrl::parse("postgresql://fm@db/site")->asArgument(),
                 "postgresql://fm@db/site");
        QCOMPARE(DatabaseUrl::fromPath("/srv/it's.db").asArgument(), "'/srv/it'\\''s.db'");
    }
};

QTEST_APPLESS_MAIN(ServerAddressTest)
#include "tst_server_address.moc"
