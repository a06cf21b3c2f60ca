// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_editor.h"

#include "schedule/simple_schedule.h"
#include "temporary_database.h"
#include "widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QToolButton>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// The two forms of a schedule, and the editor with both.
class ScheduleEditorTest : public QObject
{
    Q_OBJECT

    static TaskSchedule schedule(const QString &task, const QString &expression)
    {
        TaskSchedule made;
        made.task = task;
        made.title = task;
        made.expression = expression;
        made.isEnabled = true;
        return made;
    }

    /// An editor on a task, on a Sunday in New York.
    struct Opened
    {
        explicit Opened(const QString &expression) { show("auto_close_stale_jobs", expression); }

        void show(const QString &task, const QString &expression)
        {
            editor.setSchedule(schedule(task, expression), QTimeZone("America/New_York"),
                               at("2026-11-22T14:30:00Z"));
        }
        template<typename T>
        [[nodiscard]] T *find(const char *name) const
        {
            return editor.findChild<T *>(QString::fromLatin1(name));
        }
        [[nodiscard]] QToolButton *dayButton(Qt::DayOfWeek day) const
        {
            return editor.findChild<QToolButton *>(QStringLiteral("weekdayButton_%1").arg(day));
        }
        /// In the order of the buttons.
        [[nodiscard]] QStringList ticked() const
        {
            QStringList names;
            for (const auto *button : editor.findChildren<QToolButton *>()) {
                if (button->isChecked())
                    names.append(button->accessibleName());
            }
            return names;
        }
        [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }

        ScheduleEditor editor;
        QLineEdit *field = find<QLineEdit>("expressionField");
        QRadioButton *simple = find<QRadioButton>("simpleButton");
        QRadioButton *cron = find<QRadioButton>("expressionButton");
        QComboBox *days = find<QComboBox>("simpleDays");
        QTimeEdit *time = find<QTimeEdit>("simpleTime");
        QPushButton *save = find<QPushButton>("saveScheduleButton");
        QPushButton *revert = find<QPushButton>("revertScheduleButton");
        Banner *error = find<Banner>("expressionError");
    };

private Q_SLOTS:
    void withoutATaskThereIsNothingToEdit() { QVERIFY(!ScheduleEditor().isEnabled()); }

    void theSimpleFormGoesThereAndBack_data()
    {
        QTest::addColumn<Weekdays>("days");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *name, const Weekdays &days, QTime time,
                            const char *expression) {
            QTest::newRow(name) << days << time << QString(expression);
        };
        row("daily", everyDay(), {6, 0}, "0 6 * * *");
        row("midnight", everyDay(), {0, 0}, "0 0 * * *");
        row("weekdays", mondayToFriday(), {23, 59}, "59 23 * * 1-5");
        row("two days", {Qt::Monday, Qt::Thursday}, {6, 0}, "0 6 * * 1,4");
        row("the weekend", {Qt::Saturday, Qt::Sunday}, {8, 0}, "0 8 * * 0,6");
        row("days in a row", {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday}, {8, 0},
            "0 8 * * 1-4");
        row("a row and a day", {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Sunday}, {8, 0},
            "0 8 * * 0-3");
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            QTest::addRow("weekly on %d", day) << Weekdays{Qt::DayOfWeek(day)} << QTime(2, 5)
                                               << QStringLiteral("5 2 * * %1").arg(day % 7);
    }

    void theSimpleFormGoesThereAndBack()
    {
        QFETCH(const Weekdays, days);
        QFETCH(const QTime, time);
        QFETCH(const QString, expression);
        const SimpleSchedule simple{days, time};
        QCOMPARE(expressionFor(simple), expression);
        const auto parsed = CronExpression::parse(expression);
        QVERIFY(parsed);
        QCOMPARE(parsed->text(), expression);
        QVERIFY(simpleFrom(*parsed) == simple);
        const Opened opened(expression);
        QVERIFY(opened.simple->isChecked());
        QCOMPARE(opened.editor.expression(), expression);
    }

    void otherWordsForTheSameAreSimpleToo_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("simple");
        QTest::newRow("name") << "0 2 * * SUN"
                              << "0 2 * * 0";
        QTest::newRow("seven") << "0 2 * * 7"
                               << "0 2 * * 0";
        QTest::newRow("list") << "0 2 * * 1,2,3,4,5"
                              << "0 2 * * 1-5";
        QTest::newRow("word") << "@daily"
                              << "0 0 * * *";
        QTest::newRow("zeros") << "05 02 * * *"
                               << "5 2 * * *";
    }

    void otherWordsForTheSameAreSimpleToo()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, simple);
        const auto form = simpleFrom(*CronExpression::parse(expression));
        QVERIFY(form);
        QCOMPARE(expressionFor(*form), simple);
    }

    void whatTheSimpleFormCannotSayStaysAnExpression_data()
    {
        QTest::addColumn<QString>("expression");
        for (const auto *expression :
             {"*/15 * * * *", "0 8,20 * * *", "0 8 1 * *", "0 8 * 6 *", "0 8 L * *", "0 8 * * 1#2",
              "0 8 * * 1,5L", "0 8 */2 * *", "0 * * * *", "0 8 * * */2"})
            QTest::newRow(expression) << expression;
    }

    void whatTheSimpleFormCannotSayStaysAnExpression()
    {
        QFETCH(const QString, expression);
        QVERIFY(!simpleFrom(*CronExpression::parse(expression)));
        const Opened opened(expression);
        QVERIFY(opened.cron->isChecked());
        QCOMPARE(opened.editor.expression(), expression);
        QVERIFY(opened.editor.unsaved().isEmpty());
    }

    void showsWhatItMeansAndTheNextMomentsInTheZone()
    {
        const Opened opened("0 2 * * 0");
        QVERIFY(opened.simple->isChecked());
        QCOMPARE(opened.days->currentText(), "Chosen days");
        QCOMPARE(opened.ticked(), QStringList{"Sunday"});
        QCOMPARE(opened.time->time(), QTime(2, 0));
        QCOMPARE(opened.text("scheduleSentence"), "At 02:00 on Sunday");
        QVERIFY(opened.text("nextMomentsTitle").contains("America/New_York"));
        const auto lines = opened.text("nextMoments").split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.first().startsWith("Sun 29 Nov 2026 02:00"), qPrintable(lines.first()));
    }

    void editingTheSimpleFormWritesTheExpression()
    {
        Opened opened("0 2 * * 0");
        QVERIFY(!opened.save->isEnabled());
        opened.days->setCurrentIndex(1);
        opened.time->setTime(QTime(17, 30));
        QCOMPARE(opened.editor.expression(), "30 17 * * 1-5");
        QCOMPARE(opened.field->text(), "30 17 * * 1-5");
        QCOMPARE(opened.text("scheduleSentence"), "At 17:30 on Monday to Friday");
        QVERIFY(opened.save->isEnabled());
        QVERIFY(opened.revert->isEnabled());

        const QSignalSpy saved(&opened.editor, &ScheduleEditor::saveRequested);
        opened.save->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first(),
                 (QVariantList{"auto_close_stale_jobs", QStringLiteral("30 17 * * 1-5")}));
        opened.editor.markSaved("auto_close_stale_jobs", "30 17 * * 1-5");
        QVERIFY(!opened.save->isEnabled());
        QVERIFY(opened.editor.unsaved().isEmpty());
    }

    void severalDaysAreChosenByClicking()
    {
        Opened opened("0 6 * * 1");
        opened.dayButton(Qt::Thursday)->click();
        QCOMPARE(opened.editor.expression(), "0 6 * * 1,4");
        QCOMPARE(opened.text("scheduleSentence"), "At 06:00 on Monday and Thursday");
        QCOMPARE(opened.days->currentText(), "Chosen days");
        opened.dayButton(Qt::Monday)->click();
        opened.dayButton(Qt::Thursday)->click(); // the last one stays
        QCOMPARE(opened.ticked(), QStringList{"Thursday"});
        QCOMPARE(opened.editor.expression(), "0 6 * * 4");
        opened.days->setCurrentIndex(0);
        QCOMPARE(opened.ticked().size(), 7);
        QCOMPARE(opened.editor.expression(), "0 6 * * *");
    }

    void theWeekBeginsAsInThePersonsCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("Monday") << QLocale("de_DE") << "Montag";
        QTest::newRow("Sunday") << QLocale("en_US") << "Sunday";
    }

    void theWeekBeginsAsInThePersonsCountry()
    {
        QFETCH(const QLocale, locale);
        const auto before = QLocale();
        QLocale::setDefault(locale);
        const Opened opened("0 6 * * *");
        QLocale::setDefault(before);
        QCOMPARE(opened.ticked().size(), 7);
        QTEST(opened.ticked().first(), "first");
    }

    void aWrongExpressionIsToldAndNotSaved_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("told");
        QTest::newRow("out of range") << "0 25 * * *"
                                      << "The hour field, character 3:";
        QTest::newRow("unknown name") << "0 2 * * SUNDAYS"
                                      << "The day of week field, character";
        QTest::newRow("never") << "0 2 30 2 *"
                               << "there is never such a day";
        QTest::newRow("too few") << "0 2 *"
                                 << "The month field is missing";
        QTest::newRow("empty") << ""
                               << "The minute field is missing";
    }

    void aWrongExpressionIsToldAndNotSaved()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, told);
        Opened opened("0 2 * * 0");
        opened.cron->click();
        opened.field->setText(expression);
        QVERIFY(!opened.error->isHidden());
        QVERIFY2(opened.error->text().contains(told), qPrintable(opened.error->text()));
        QVERIFY(opened.error->text().contains("Allowed are"));
        QCOMPARE(opened.field->accessibleDescription(), opened.error->text());
        QVERIFY(!opened.save->isEnabled());
        QVERIFY(opened.find<QLabel>("scheduleSentence")->isHidden());
        const QSignalSpy saved(&opened.editor, &ScheduleEditor::saveRequested);
        QTest::keyClick(opened.field, Qt::Key_Return);
        QVERIFY(saved.isEmpty());

        opened.revert->click();
        QVERIFY(opened.error->isHidden());
        QVERIFY(opened.simple->isChecked());
        QCOMPARE(opened.editor.expression(), "0 2 * * 0");
    }

    void changingTheFormKeepsTheSchedule()
    {
        Opened opened("30 17 * * 1-5");
        opened.cron->click();
        QCOMPARE(opened.editor.expression(), "30 17 * * 1-5");
        QVERIFY(opened.editor.unsaved().isEmpty());
        opened.field->setText("15 6 * * MON");
        opened.simple->click();
        QCOMPARE(opened.editor.expression(), "15 6 * * 1");
        QCOMPARE(opened.ticked(), QStringList{"Monday"});
    }

    void whatWasEditedIsThereAfterLookingAtAnotherTask()
    {
        Opened opened("0 2 * * 0");
        opened.cron->click();
        opened.field->setText("0 2 * *");
        opened.show("send_daily_summary", "0 8 * * 1-5");
        QCOMPARE(opened.editor.expression(), "0 8 * * 1-5");
        QVERIFY(opened.error->isHidden());
        QCOMPARE(opened.editor.unsaved(),
                 (QMap<QString, QString>{{"auto_close_stale_jobs", "0 2 * *"}}));
        opened.show("auto_close_stale_jobs", "0 2 * * 0");
        QCOMPARE(opened.field->text(), "0 2 * *");
        QVERIFY(!opened.error->isHidden());
    }

    void aRefreshLeavesWhatIsBeingEditedAlone()
    {
        Opened opened("0 2 * * 0");
        opened.time->setTime(QTime(3, 0));
        opened.show("auto_close_stale_jobs", "0 4 * * *");
        QCOMPARE(opened.editor.expression(), "0 3 * * 0");
        opened.revert->click();
        QCOMPARE(opened.editor.expression(), "0 4 * * *");
    }

    void goesBackToTheDefault()
    {
        Opened opened("*/5 * * * *");
        auto *reset = opened.find<QPushButton>("defaultScheduleButton");
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(opened.editor.expression(), "0 2 * * 0");
        QVERIFY(!reset->isEnabled());
        QVERIFY(opened.save->isEnabled());
    }
};

QTEST_MAIN(ScheduleEditorTest)
#include "tst_schedule_editor.moc"
