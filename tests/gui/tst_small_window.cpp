// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace caretaker;
using namespace caretaker::testing;

/// The console beside other windows on a small screen: every page keeps to 700 x 500.
class SmallWindowTest : public QObject
{
    Q_OBJECT

    static constexpr QSize size{700, 500};

    static void runEveryTask(ConsoleWindow &console)
    {
        for (const auto *task : allTasks())
            expectOk(runTask(console.database.url(), *task, {}, console.session.clock,
                             RunTrigger::Console, {}));
    }

    /// Whether what is to be seen has been read.
    static bool hasRows(const ConsoleWindow &console)
    {
        const auto tables = console.window->findChildren<QTableView *>();
        return std::all_of(tables.begin(), tables.end(), [](const QTableView *table) {
            return !table->isVisible() || table->model()->rowCount() > 0;
        });
    }

private Q_SLOTS:
    void everyPageFits_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto *language : {"en", "de", "ur"})
            QTest::newRow(language) << QLocale(language);
    }
    void everyPageFits()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        installLanguage();
        ConsoleWindow console(TemporaryDatabase::Content::Adopted, runEveryTask);
        console.window->resize(size);
        const auto *sidebar = console.find<QListWidget>("sidebar");
        for (int row = 0; row < sidebar->count(); ++row)
            console.goTo(sidebar->item(row)->text()); // which begins to read
        QStringList tooBig;
        for (int row = 0; row < sidebar->count(); ++row) {
            const auto title = sidebar->item(row)->text();
            console.goTo(title);
            QTRY_VERIFY(hasRows(console));
            const auto least = console.window->minimumSizeHint();
            if (least.expandedTo(size) != size)
                tooBig.append(
                    QString("%1 is %2 x %3").arg(title).arg(least.width()).arg(least.height()));
            for (const auto *area : console.window->findChildren<QScrollArea *>()) {
                const auto sideways = area->horizontalScrollBar()->maximum();
                if (area->isVisible() && sideways > 0)
                    tooBig.append(QString("%1 scrolls sideways by %2").arg(title).arg(sideways));
            }
        }
        QCOMPARE(tooBig.join("\n"), QString());
    }
};

QTEST_MAIN(SmallWindowTest)
#include "tst_small_window.moc"
