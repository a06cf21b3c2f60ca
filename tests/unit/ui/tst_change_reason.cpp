// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/change_reason.h"

#include "presentation/language.h"

#include <QtTest>

using namespace caretaker;

/// Why a row is changed, as plans and the history hold it and as the console says it.
class ChangeReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installLanguage();
    }

    void itIsSaidInWords_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *stored, const char *shown) {
            QTest::newRow(name) << QString(stored) << QString(shown);
        };
        row("a stale job", "95 days inactive", "95 days inactive");
        row("of one day", "1 days inactive", "1 day inactive");
        row("soon", "expires on 2026-12-05", "expires on 5 Dec 2026");
        row("past", "expired on 2026-11-21", "expired on 21 Nov 2026");
        row("undone", "Undo of run 12", "Undo of run 12");
        row("by hand", "Edited by hand", "Edited by hand");
        row("assigned", "Edited by hand, assigned to Ann Lee in place of nobody",
            "Edited by hand ·\u00a0assigned to Ann Lee in place of nobody");
        row("rejected", "Edited by hand, rejected: blurred; send it again",
            "Edited by hand ·\u00a0rejected: blurred; send it again");
        row("both", "Edited by hand, assigned to A in place of B; rejected: old",
            "Edited by hand ·\u00a0assigned to A in place of B ·\u00a0rejected: old");
        row("by hand, of a later Caretaker", "Edited by hand, moved to the moon",
            "Edited by hand ·\u00a0moved to the moon");
        row("no such day", "expires on 2026-02-31", "expires on 2026-02-31");
        row("too many days", "99999999999 days inactive", "99999999999 days inactive");
        row("unknown", "because <b>", "because <b>");
        row("nothing", "", "");
    }
    void itIsSaidInWords()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        QCOMPARE(reasonInWords(stored), shown);
    }
};

QTEST_MAIN(ChangeReasonTest)
#include "tst_change_reason.moc"
