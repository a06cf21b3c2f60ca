// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "base/printable.h"
#include "presentation/direction.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTextBrowser>
#include <QTextLayout>
#include <QWizard>

using namespace caretaker;
using namespace caretaker::testing;

/// The console in Urdu, which is read from right to left.
class RightToLeftTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static void openPreview(const ConsoleWindow &console)
    {
        console.window->showPage("tasks", "auto_close_stale_jobs");
        QTRY_VERIFY(console.find<QPushButton>("applyButton")->isEnabled());
    }

    /// Where a part of a line is seen in a paragraph from right to left.
    static double placeOf(const QString &part, const QString &line)
    {
        QTextLayout layout(line, QFont());
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        auto inLine = layout.createLine();
        layout.endLayout();
        return inLine.cursorToX(int(line.indexOf(part)));
    }

    /// What cells show that would be taken for hostile.
    static QStringList hostileCells(const ConsoleWindow &console)
    {
        QStringList hostile;
        for (const auto *table : console.window->findChildren<QTableView *>()) {
            for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const auto index = table->model()->index(row, column);
                    const auto *delegate =
                        qobject_cast<QStyledItemDelegate *>(table->itemDelegateForIndex(index));
                    auto text = delegate->displayText(index.data(), QLocale());
                    text.remove(QChar(QChar::LineSeparator)); // Qt's, for a note of several lines
                    if (text != printable(text))
                        hostile.append(table->objectName() + ": " + text);
                }
            }
        }
        return hostile;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Urdu, QLocale::Pakistan));
        installLanguage();
    }

    void theSidebarIsOnTheRight()
    {
        ConsoleWindow console(Content::Adopted);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        const auto *sidebar = console.find<QListWidget>("sidebar");
        QCOMPARE(sidebar->item(1)->text(), "کام");
        QVERIFY(sidebar->mapTo(console.window.get(), QPoint()).x() > console.window->width() / 2);
    }

    void aDifferenceReadsFromOldToNew()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        const auto *table = console.find<QTableView>("changesTable");
        const auto placeOfColumn = [&](int column) {
            return table->visualRect(table->model()->index(0, column)).left();
        };
        constexpr int before = 3, after = 4;
        QVERIFY(placeOfColumn(before) > placeOfColumn(after));

        const auto step = QCoreApplication::translate("caretaker::DifferenceRow", "%1 → %2")
                              .arg("Pending", "Cancelled");
        QVERIFY(placeOf("Pending", step) > placeOf("←", step));
        QVERIFY(placeOf("←", step) > placeOf("Cancelled", step));
    }

    void detailsBeginOnTheRight()
    {
        ConsoleWindow console(Content::Adopted);
        console.window->resize(1400, 800); // facts and related records side by side
        openPreview(console);
        console.click("applyButton");
        QTRY_VERIFY(console.window->findChild<QPushButton *>("showRunButton"));
        console.window->showPage("jobs", "CANCELLED");
        auto *record = console.find<QTextBrowser>("jobsRecord");
        QTRY_VERIFY(record->toPlainText().contains("JOB-"));
        QTRY_VERIFY(record->toPlainText().contains("رن"));
        QVERIFY2(!record->toPlainText().contains(QChar(QChar::ReplacementCharacter)),
                 qPrintable(record->toPlainText()));
        const auto placeOfText = [&](const QString &text) {
            return record->cursorRect(record->document()->find(text)).x();
        };
        QVERIFY(placeOfText("مقام") > placeOfText("Site 1"));
        QVERIFY(placeOfText("Site 1") > placeOfText("رن جنہوں نے اسے بدلا"));
    }

    void whatMachinesReadStaysLeftToRight()
    {
        ConsoleWindow console(Content::Adopted);
        console.window->showPage("schedule");
        QCOMPARE(console.find<QLineEdit>("expressionField")->layoutDirection(), Qt::LeftToRight);
        const QString name = "رقم: ";
        const QString amount = "$1,250.00";
        QVERIFY(placeOf("1", name + amount) > placeOf("50", name + amount)); // as Unicode has it
        const auto line = name + isolated(amount);
        QVERIFY(placeOf("1", line) < placeOf("50", line));
    }

    void ownMarksAreNotTakenForHostileOnes()
    {
        ConsoleWindow console(Content::Adopted);
        openPreview(console);
        console.click("applyButton");
        QTRY_VERIFY(console.window->findChild<QPushButton *>("showRunButton"));
        for (const auto *page : {"jobs", "schedule", "runs", "outbox", "notifications"}) {
            console.window->showPage(page);
            const auto isFilled = [&] {
                const auto *table = console.find<QTableView>(QByteArray(page) + "Table");
                return table->isVisible() && table->model()->rowCount() > 0;
            };
            QTRY_VERIFY(isFilled());
        }
        const auto hostile = hostileCells(console);
        QVERIFY2(hostile.isEmpty(), qPrintable(hostile.join(u'\n')));
    }

    void qtsOwnButtonsSpeakUrdu()
    {
        const QDialogButtonBox box(QDialogButtonBox::Ok);
        QCOMPARE(box.button(QDialogButtonBox::Ok)->text(), "ٹھیک ہے");
        QCOMPARE(QWizard().buttonText(QWizard::CancelButton), "منسوخ");
    }
};

QTEST_MAIN(RightToLeftTest)
#include "tst_right_to_left.moc"
