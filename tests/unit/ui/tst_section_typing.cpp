// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_typing.h"

#include <QLineEdit>
#include <QTimeEdit>
#include <QtTest>

using namespace caretaker;

/// A time is what was typed.
class SectionTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("expected");
        for (const auto *start : {"all", "home", "click"}) {
            const auto row = [&](const char *typed, QTime expected) {
                QTest::addRow("%s %s", start, typed)
                    << QString(start) << QString(typed) << expected;
            };
            row("09:45", QTime(9, 45));
            row("0945", QTime(9, 45));
            row("0900", QTime(9, 0));
            row("9:30", QTime(9, 30));
            row("08", QTime(8, 15));
            row("23", QTime(23, 15));
        }
    }
    void takesWhatIsTyped()
    {
        QFETCH(QString, start);
        QFETCH(QString, typed);
        QFETCH(QTime, expected);
        QTimeEdit field(QTime(7, 15));
        field.setDisplayFormat("HH:mm");
        letSectionsBeTyped(&field);
        field.show();
        auto *line = field.findChild<QLineEdit *>();
        field.setFocus();
        if (start == "all") {
            QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        } else if (start == "home") {
            QTest::keyClick(&field, Qt::Key_Home);
        } else {
            QTest::mouseClick(line, Qt::LeftButton, {}, {8, line->height() / 2}); // the hours
            QCoreApplication::processEvents();
        }
        QTest::keyClicks(&field, typed);
        field.interpretText();
        QCOMPARE(field.time(), expected);
    }
};

QTEST_MAIN(SectionTypingTest)
#include "tst_section_typing.moc"
