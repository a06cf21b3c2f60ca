// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/log_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace caretaker;

/// A run's log as a person reads it.
class LogViewTest : public QObject
{
    Q_OBJECT

    static QList<LogEntry> entries()
    {
        const auto at = *instantFromIso(QStringLiteral("2026-11-22T14:30:00Z"));
        return {{at, LogLevel::Debug, "jobs JOB-1 changed"},
                {at, LogLevel::Info, "Found 1 stale jobs"},
                {at, LogLevel::Warning, "u has no address\nand two lines"},
                {at, LogLevel::Error, "The disk is full"}};
    }

    static QStringList messages(const LogView &view)
    {
        const auto *model = view.findChild<QTableView *>("runLog")->model();
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row)
            shown.append(model->index(row, 2).data().toString());
        return shown;
    }

private Q_SLOTS:
    void isNarrowedDownByLevelAndWords_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("lines");
        QTest::newRow("everything") << 0 << QString() << 4;
        QTest::newRow("info") << 1 << QString() << 3;
        QTest::newRow("warnings") << 2 << QString() << 2;
        QTest::newRow("errors") << 3 << QString() << 1;
        QTest::newRow("words") << 0 << "STALE" << 1;
        QTest::newRow("both") << 2 << "stale" << 0;
    }
    void isNarrowedDownByLevelAndWords()
    {
        QFETCH(int, level);
        QFETCH(QString, words);
        QFETCH(int, lines);
        LogView view;
        view.setEntries(entries());
        view.findChild<QComboBox *>("logLevel")->setCurrentIndex(level);
        QTest::keyClicks(view.findChild<QLineEdit *>("logSearch"), words);
        QCOMPARE(messages(view).size(), lines);
        QCOMPARE(view.findChild<QPushButton *>("logCopy")->isEnabled(), lines > 0);
    }

    void aMessageStaysOnOneLine()
    {
        LogView view;
        view.setEntries(entries());
        QVERIFY(!messages(view).value(2).contains(u'\n'));
    }

    void whatIsShownCanBeCopied()
    {
        LogView view;
        view.setEntries(entries());
        view.findChild<QComboBox *>("logLevel")->setCurrentIndex(3);
        view.findChild<QPushButton *>("logCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 "2026-11-22T14:30:00Z  error  The disk is full");
    }
};

QTEST_MAIN(LogViewTest)
#include "tst_log_view.moc"
