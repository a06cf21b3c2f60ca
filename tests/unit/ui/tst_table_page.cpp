// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/table_page.h"
#include "tables/tables.h"
#include "temporary_database.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// A table page whose database fails and comes back.
class TablePageTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    /// The Jobs page in front, on a database with one pending and one completed job.
    struct Opened
    {
        Opened()
        {
            database.addJob(at("2026-01-01T12:00:00Z"), {{"title", "Roof"}});
            database.addJob(at("2026-01-01T12:00:00Z"),
                            {{"title", "Door"}, {"status", "COMPLETED"}});
            page.show();
            page.activate();
        }

        void breakDatabase() { database.execute("ALTER TABLE jobs RENAME TO hidden"); }
        void mendDatabase() { database.execute("ALTER TABLE hidden RENAME TO jobs"); }

        [[nodiscard]] QString shownCount() const
        {
            return page.findChild<QLabel *>("jobsCount")->text();
        }

        TemporaryDatabase database{Content::Embedded};
        Session session{database.url(), [] { return at("2026-01-02T00:00:00Z"); }};
        TablePage page{session,
                       jobsTable(),
                       {QStringLiteral("Jobs"),
                        QStringLiteral("Jobs table"),
                        {},
                        QStringLiteral("nothing"),
                        [](int rows) { return QString::number(rows); }}};
        QTableView *table = page.findChild<QTableView *>("jobsTable");
        QLineEdit *search = page.findChild<QLineEdit *>("jobsSearch");
        QComboBox *status = page.findChild<QComboBox *>("jobsStatusFilter");
        QPushButton *button = page.findChild<QPushButton *>("placeholderButton");
    };

private Q_SLOTS:
    void showsTheTableAndItsCount()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        QVERIFY(opened.table->isVisible());
    }

    void aFailureTakesThePlaceOfTheTableUntilItIsTriedAgain()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.breakDatabase();
        opened.page.refresh();
        QTRY_COMPARE(opened.button->text(), "Try again");
        QVERIFY(opened.button->isVisible());
        QVERIFY(!opened.table->isVisible());
        opened.mendDatabase();
        QTest::mouseClick(opened.button, Qt::LeftButton);
        QTRY_VERIFY(opened.table->isVisible());
        QCOMPARE(opened.shownCount(), "2");
    }

    void afterAFailureAnotherFilterShowsTheTable()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.breakDatabase();
        opened.page.refresh();
        QTRY_VERIFY(!opened.table->isVisible());
        opened.mendDatabase();
        opened.status->setCurrentIndex(opened.status->findData("COMPLETED"));
        QTRY_VERIFY(opened.table->isVisible());
        QCOMPARE(opened.shownCount(), "1");
    }

    void afterAFailureEnterInTheFilterBoxDoesNotDisarmTryAgain()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.breakDatabase();
        opened.page.refresh();
        QTRY_VERIFY(opened.button->isVisible());
        opened.mendDatabase();
        QTest::keyClick(opened.search, Qt::Key_Return);
        QTest::mouseClick(opened.button, Qt::LeftButton);
        QTRY_VERIFY(opened.table->isVisible());
        QCOMPARE(opened.shownCount(), "2");
    }

    void aWholePageOfTextInTheFilterBoxIsCutShort()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.search->setText(QStringLiteral("roof ").repeated(3000));
        QTest::keyClick(opened.search, Qt::Key_Return);
        QTRY_COMPARE(opened.shownCount(), "1");
        QVERIFY(opened.table->isVisible());
    }

    void anotherOrderIsShownFromItsTop()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.page.resize(700, 300);
        opened.table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        for (int i = 0; i < 20; ++i)
            opened.database.addJob(at("2026-01-02T12:00:00Z"), {{"title", "Lamp"}});
        opened.page.refresh();
        QTRY_COMPARE(opened.shownCount(), "22");
        opened.table->scrollToBottom();
        opened.table->selectRow(18);
        QVERIFY(opened.table->rowAt(0) > 0);
        opened.table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QTRY_COMPARE(opened.table->rowAt(0), 0);
        opened.table->selectRow(18);
        opened.table->scrollToBottom();
        // The same order keeps its place.
        opened.database.addJob(at("2026-01-02T12:00:00Z"), {{"title", "Lamp"}});
        opened.page.refresh();
        QTRY_COMPARE(opened.shownCount(), "23");
        QVERIFY(opened.table->rowAt(0) > 0);
        QCOMPARE(opened.table->currentIndex().row(), 19);
    }

    void keepsTheCurrentRowWhenRowsComeBeforeIt()
    {
        Opened opened;
        QTRY_COMPARE(opened.shownCount(), "2");
        opened.table->selectRow(1);
        const auto id = opened.table->currentIndex().data(TableModel::IdRole);
        opened.database.addJob(at("2026-01-01T13:00:00Z"), {{"title", "Gate"}});
        opened.page.refresh();
        QTRY_COMPARE(opened.shownCount(), "3");
        QCOMPARE(opened.table->currentIndex().row(), 2);
        QCOMPARE(opened.table->currentIndex().data(TableModel::IdRole), id);
    }
};

QTEST_MAIN(TablePageTest)
#include "tst_table_page.moc"
