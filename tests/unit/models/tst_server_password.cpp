// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/postgres_errors.h"
#include "database/postgresql/server_password.h"
#include "postgres_server.h"
#include "temporary_database.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Passwords that come from elsewhere than libpq's file and variable.
class ServerPasswordTest : public QObject
{
    Q_OBJECT

    static DatabaseUrl guarded()
    {
        return PostgresServer::instance().url(QStringLiteral("workspace"),
                                              QStringLiteral("guarded"));
    }

    static ServerRefusal refusal()
    {
        const auto refused = Connection::open(guarded(), Access::ReadOnly);
        return refused ? ServerRefusal::Other : serverRefusal(refused.error().detail);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nonexistent");
    }
    void cleanup()
    {
        setPasswordSource({});
        setServerPassword(guarded().server(), {});
    }

    void withoutOneTheServerRefuses() { QCOMPARE(refusal(), ServerRefusal::NoPassword); }

    void whatIsSetIsGiven()
    {
        setServerPassword(guarded().server(), "s3cret");
        QVERIFY(Connection::open(guarded(), Access::ReadOnly));
        setServerPassword(guarded().server(), "other");
        QCOMPARE(refusal(), ServerRefusal::WrongPassword);
    }

    void theSourceIsAskedWhereTheServerWantsOne()
    {
        int asked = 0;
        setPasswordSource([&](const ServerAddress &server) {
            ++asked;
            return server.user == "guarded" ? QStringLiteral("s3cret") : QString();
        });
        QVERIFY(Connection::open(guarded(), Access::ReadOnly));
        QVERIFY(Connection::open(guarded(), Access::ReadOnly));
        QCOMPARE(asked, 1);
        QVERIFY(Connection::open(PostgresServer::instance().url("workspace"), Access::ReadOnly));
        QCOMPARE(asked, 1);
    }

    void itReplacesAnOldOneAndIsNotAskedForEver()
    {
        setServerPassword(guarded().server(), "old");
        setPasswordSource([](const ServerAddress &) { return QStringLiteral("s3cret"); });
        QVERIFY(Connection::open(guarded(), Access::ReadOnly));
        int asked = 0;
        setPasswordSource([&](const ServerAddress &) {
            ++asked;
            return QStringLiteral("wrong");
        });
        setServerPassword(guarded().server(), {});
        QCOMPARE(refusal(), ServerRefusal::WrongPassword);
        QCOMPARE(asked, 1);
    }

    void quotesInAPasswordAreNoOptions()
    {
        setServerPassword(guarded().server(), "x' host='elsewhere.invalid");
        QCOMPARE(refusal(), ServerRefusal::WrongPassword);
    }
};

QTEST_GUILESS_MAIN(ServerPasswordTest)
#include "tst_server_password.moc"
