// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_difference.h"

#include <QtTest>

using namespace caretaker;

/// Two plans side by side: plain values, no database.
class PlanDifferenceTest : public QObject
{
    Q_OBJECT

    static PlannedChange closing(qint64 id, const QString &before = "PENDING",
                                 const QString &touched = "2026-01-01 00:00:00")
    {
        return {{"jobs", id, {{"status", before, "CANCELLED"}}, touched},
                QString("JOB-%1").arg(id),
                "Title",
                {}};
    }

    static Person person(const QString &address)
    {
        Person person;
        person.email = address;
        return person;
    }

    static PlannedEmail email(const QString &to, const QString &subject, const QString &body,
                              std::optional<qsizetype> change = {})
    {
        return {person(to), subject, body, change};
    }

    static PlannedNotification notification(const QString &to, const QString &message)
    {
        return {person(to), "T", "Title", message, {}, {}, {}};
    }

    static Plan planOf(const QList<PlannedChange> &changes, const QList<PlannedEmail> &emails = {})
    {
        Plan plan;
        plan.changes = changes;
        plan.emails = emails;
        return plan;
    }

    /// "-1" gone, "+2" new, "3" different, in their order.
    static QStringList rowsIn(const PlanDifference &difference)
    {
        QStringList rows;
        for (const auto &each : difference.changes)
            rows.append((each.isGone()  ? "-"
                         : each.isNew() ? "+"
                                        : "") +
                        QString::number((each.current ? each.current : each.shown)->update.id));
        return rows;
    }

    static QStringList emailsIn(const PlanDifference &difference)
    {
        QStringList lines;
        for (const auto &each : difference.emails)
            lines.append((each.shown ? each.shown->body : QString()) + u'>' +
                         (each.current ? each.current->body : QString()));
        return lines;
    }

private Q_SLOTS:
    void plansThatAreAlikeDoNotDiffer()
    {
        const auto plan =
            planOf({closing(1), closing(2)}, {email("a", "s", "1", 0), email("a", "s", "1", 0)});
        QVERIFY(compare(plan, plan).isNone());
        auto later = plan;
        later.asOf += std::chrono::hours(1);
        QVERIFY(compare(plan, later).isNone());
    }

    void rowsAreGoneNewOrDifferent()
    {
        const auto difference =
            compare(planOf({closing(1), closing(2), closing(3)}),
                    planOf({closing(4), closing(3, "IN_PROGRESS"), closing(1)}));
        QCOMPARE(rowsIn(difference), (QStringList{"-2", "3", "+4"}));
        QCOMPARE(difference.changes.at(1).shown->update.fields.first().before, "PENDING");
        QCOMPARE(difference.changes.at(1).current->update.fields.first().before, "IN_PROGRESS");
        QCOMPARE(difference.changeCounts.shown, 3);
        QCOMPARE(difference.changeCounts.current, 3);
    }

    void aRowThatWasTouchedDiffers()
    {
        const auto difference =
            compare(planOf({closing(1)}), planOf({closing(1, "PENDING", "2026-01-02 00:00:00")}));
        QCOMPARE(rowsIn(difference), QStringList{"1"});
    }

    void theSameIdInAnotherTableIsAnotherRow()
    {
        auto document = closing(1);
        document.update.table = "compliance_data";
        QCOMPARE(rowsIn(compare(planOf({closing(1)}), planOf({document}))),
                 (QStringList{"-1", "+1"}));
    }

    void eMailsAreMatched_data()
    {
        QTest::addColumn<QList<QStringList>>("shown"); // to, subject, body
        QTest::addColumn<QList<QStringList>>("current");
        QTest::addColumn<QStringList>("expected");
        using Mails = QList<QStringList>;
        QTest::newRow("another order") << Mails{{"a", "s", "1"}, {"b", "s", "1"}}
                                       << Mails{{"b", "s", "1"}, {"a", "s", "1"}} << QStringList();
        QTest::newRow("another text")
            << Mails{{"a", "s", "1"}} << Mails{{"a", "s", "2"}} << QStringList{"1>2"};
        QTest::newRow("another subject, as of the next day")
            << Mails{{"a", "Monday", "1"}} << Mails{{"a", "Tuesday", "2"}} << QStringList{"1>2"};
        QTest::newRow("one of several of a subject is gone")
            << Mails{{"a", "s", "1"}, {"a", "s", "2"}, {"a", "s", "3"}}
            << Mails{{"a", "s", "2"}, {"a", "s", "3"}} << QStringList{"1>"};
        QTest::newRow("the same twice becomes once") << Mails{{"a", "s", "1"}, {"a", "s", "1"}}
                                                     << Mails{{"a", "s", "1"}} << QStringList{"1>"};
        QTest::newRow("the same subject comes before the same person")
            << Mails{{"a", "s", "1"}, {"a", "t", "2"}} << Mails{{"a", "t", "3"}}
            << QStringList{"1>", "2>3"};
        QTest::newRow("another person")
            << Mails{{"a", "s", "1"}} << Mails{{"b", "s", "1"}} << QStringList{"1>", ">1"};
    }
    void eMailsAreMatched()
    {
        using Mails = QList<QStringList>;
        QFETCH(Mails, shown);
        QFETCH(Mails, current);
        QFETCH(QStringList, expected);
        const auto mails = [](const Mails &given) {
            QList<PlannedEmail> list;
            for (const auto &each : given)
                list.append(email(each.at(0), each.at(1), each.at(2)));
            return list;
        };
        const auto difference = compare(planOf({}, mails(shown)), planOf({}, mails(current)));
        QCOMPARE(emailsIn(difference), expected);
        QCOMPARE(difference.emailCounts.shown, shown.size());
        QCOMPARE(difference.emailCounts.current, current.size());
    }

    void whatTellsOfAGoneOrNewRowGoesWithIt()
    {
        const auto difference =
            compare(planOf({closing(1), closing(2)},
                           {email("a", "s", "of 1", 0), email("a", "s", "of 2", 1)}),
                    planOf({closing(2), closing(3)},
                           {email("b", "s", "of 2", 0), email("a", "s", "of 3", 1)}));
        QCOMPARE(rowsIn(difference), (QStringList{"-1", "+3"}));
        QCOMPARE(emailsIn(difference), (QStringList{"of 2>", ">of 2"})); // to somebody else
    }

    void notificationsAreComparedAsWell()
    {
        Plan shown, current;
        shown.notifications = {notification("a", "5 jobs"), notification("b", "5 jobs")};
        current.notifications = {notification("a", "4 jobs"), notification("b", "5 jobs")};
        const auto difference = compare(shown, current);
        QVERIFY(!difference.isNone());
        QCOMPARE(difference.notifications.size(), 1);
        QCOMPARE(difference.notifications.first().shown->message, "5 jobs");
        QCOMPARE(difference.notifications.first().current->message, "4 jobs");
    }
};

QTEST_GUILESS_MAIN(PlanDifferenceTest)
#include "tst_plan_difference.moc"
