// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace caretaker;
using namespace caretaker::testing;

/// Going anywhere by typing what a person calls it.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static QTreeWidget *typed(const ConsoleWindow &console, const QString &text)
    {
        QTest::keyClick(console.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = console.find<QLineEdit>("paletteSearch");
        QTest::keyClicks(search, text);
        return console.find<QTreeWidget>("paletteList");
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void otherNamesLeadThereToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *text, const char *title) {
            QTest::newRow(text) << QString(text) << QString(title);
        };
        row("email", "Outbox");
        row("smtp", "Outbox");
        row("smtp", "Mail settings and password");
        row("password", "Mail settings and password");
        row("undo", "Runs");
        row("cron", "Schedule");
        row("dark", "Theme: Dark");
        row("appearance", "Theme: Dark");
        row("preferences", "Settings…");
        row("german", "Language: Deutsch");
    }
    void otherNamesLeadThereToo()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        ConsoleWindow console(Content::Embedded);
        const auto *list = typed(console, text);
        const auto found = list->findItems(title, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first()->icon(0).isNull());
        QVERIFY(list->indexOfTopLevelItem(found.first()) < 8); // to be seen without scrolling
    }

    void thePasswordIsInTheMailSettings()
    {
        ConsoleWindow console(Content::Embedded);
        typed(console, "password");
        QTest::keyClick(console.find<QLineEdit>("paletteSearch"), Qt::Key_Return);
        QTRY_VERIFY(console.find<QWidget>("settingsDialog")->isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "tst_command_palette.moc"
