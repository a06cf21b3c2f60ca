// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "base/printable.h"
#include "help/help_window.h"
#include "help/shortcut_list.h"
#include "presentation/direction.h"
#include "tables/header_menu.h"
#include "tables/table_print.h"
#include "theme/fixed_font.h"
#include "widgets/fixed_text_box.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTextBlock>
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
        const auto link = record->document()->find("Job Auto-Closed");
        const auto separator = record->document()->find(" · ", link);
        QVERIFY(record->cursorRect(link).x() > record->cursorRect(separator).x());
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

    /// The parts of a line where they are seen, from the right.
    void partsFollowEachOtherFromTheRight_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::newRow("alone") << "%1";
        QTest::newRow("in a sentence") << "ترتیبات: %1";
        QTest::newRow("isolated once more") << "ترتیبات: " + isolated("%1");
    }

    void partsFollowEachOtherFromTheRight()
    {
        QFETCH(QString, frame);
        const auto line =
            frame.arg(joinedParts({"JOB-1", "Leaking roof", "منسوخ", "$100.00", "3 دن پہلے"}));
        QList<double> places;
        for (const auto *part : {"JOB-1", "Leaking", "منسوخ", "100", "دن"})
            places.append(placeOf(part, line));
        QVERIFY(std::is_sorted(places.rbegin(), places.rend()));
    }

    /// Neither as boxes nor by their room.
    void marksAreNotSeen_data()
    {
        QTest::addColumn<QFont>("font");
        QTest::newRow("the application's font") << QApplication::font();
        QTest::newRow("the font of fixed pitch") << fixedFont();
        QTest::newRow("one for another script") << QFont("Noto Sans Thai UI");
    }

    void marksAreNotSeen()
    {
        QFETCH(QFont, font);
        const auto picture = [&](const QString &text, Qt::LayoutDirection direction) {
            QImage image(400, 60, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(font);
            painter.setLayoutDirection(direction);
            painter.drawText(image.rect(), Qt::AlignCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, 200));
            return image;
        };
        for (const auto *text : {"Roof", "A title that is longer than its place on the screen"})
            QCOMPARE(picture(isolated(text), Qt::RightToLeft), picture(text, Qt::LeftToRight));
    }

    void whatIsCopiedIsWithoutMarks()
    {
        ConsoleWindow console(Content::Adopted);
        console.window->showPage("payouts", "payouts");
        auto *record = console.find<QTextBrowser>("payoutsRecord");
        QTRY_VERIFY(record->toPlainText().contains(" · "));
        record->selectAll();
        record->copy();
        const auto *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(" · "));
        QCOMPARE(copied->text(), withoutIsolates(copied->text()));
        QCOMPARE(copied->html(), withoutIsolates(copied->html()));
    }

    void aCommandIsCopiedFromTheHelpAsItIs()
    {
        QWidget owner;
        HelpWindow::showFor(&owner, "command-line");
        auto *text = owner.findChild<QTextBrowser *>("helpText");
        const QString command = "caretaker auto_close_stale_jobs --days 60";
        QVERIFY2(text->toPlainText().contains(isolated(command)), qPrintable(text->toPlainText()));
        text->selectAll();
        text->copy();
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(command));
        QCOMPARE(copied, withoutIsolates(copied));
    }

    void aTranscriptIsLeftToRight()
    {
        FixedTextBox box;
        layOutAsCode(box.document());
        box.setPlainText("> " + isolated("(پیغام، 2931 بائٹ)"));
        QCOMPARE(box.document()->firstBlock().textDirection(), Qt::LeftToRight);
        box.selectAll();
        box.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), "> (پیغام، 2931 بائٹ)");
        const auto formats = box.document()->firstBlock().layout()->formats();
        QVERIFY(!formats.isEmpty());
        QVERIFY(formats.first().format.fontFamilies().toStringList() != fixedFont().families());
    }

    void labelsBeginOnTheRight()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *title = new Heading("Job Auto-Closed");
        auto *centred = new QLabel("Nothing here");
        centred->setAlignment(Qt::AlignCenter);
        layout->addWidget(title);
        layout->addWidget(centred);
        window.show();
        QCOMPARE(title->alignment(), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        QCOMPARE(centred->alignment(), Qt::AlignCenter);
    }

    void aColumnMovesToTheSideThatIsNamed()
    {
        QTableWidget table(0, 3);
        table.resize(600, 200);
        table.show();
        auto *header = table.horizontalHeader();
        QAction all;
        HeaderMenu menu(header, 0, &all);
        QVERIFY(!menu.findChild<QAction *>("moveColumnRight")->isEnabled());
        const auto before = header->sectionViewportPosition(0);
        menu.findChild<QAction *>("moveColumnLeft")->trigger();
        QVERIFY(header->sectionViewportPosition(0) < before);
    }

    void plainTextBeginsWhereItsLanguageDoes()
    {
        QPlainTextEdit box;
        showProse(&box, "The job was closed.");
        QCOMPARE(box.document()->defaultTextOption().alignment(), Qt::AlignLeft);
        showProse(&box, "کام بند کر دیا گیا۔");
        QCOMPARE(box.document()->defaultTextOption().alignment(), Qt::AlignRight);
    }

    void shortcutsAreLeftToRightAndWithoutMnemonics()
    {
        ConsoleWindow console(Content::Adopted);
        QTextDocument list;
        list.setHtml(shortcutList(*console.window));
        const auto text = list.toPlainText();
        QVERIFY2(text.contains("فائل\n") && !text.contains('('), qPrintable(text));
        QVERIFY(text.contains(isolated("Ctrl+,")));
        QVERIFY(placeOf("trl", isolated("Ctrl+,")) < placeOf("+", isolated("Ctrl+,")));
    }

    /// The page as the preview shows it; only the first column has rows.
    void paperBeginsOnTheRight()
    {
        PrintedTable table{"کام", "مقام: North", "22 نومبر 2026", {}, {}, 10};
        table.columns = {{"کام", false, false}, {"عنوان", false, true}, {"رقم", true, false}};
        for (int row = 0; row < table.total; ++row)
            table.rows.append({"JOB-1", "", ""});
        QPrinter printer;
        setPaper(&printer);
        QPrintPreviewWidget preview(&printer);
        preview.resize(1200, 850);
        connect(&preview, &QPrintPreviewWidget::paintRequested,
                [&](QPrinter *device) { paintPrintedTable(table, device); });
        preview.show();
        preview.updatePreview();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        const auto whole = preview.grab().toImage();
        const auto rows = whole.copy(whole.width() / 10, whole.height() / 5, whole.width() * 8 / 10,
                                     whole.height() / 2);
        int atTheLeft = 0, atTheRight = 0;
        for (int y = 0; y < rows.height(); ++y) {
            for (int x = 0; x < rows.width(); ++x) {
                if (rows.pixelColor(x, y).lightness() < 100)
                    ++(x < rows.width() / 2 ? atTheLeft : atTheRight);
            }
        }
        QCOMPARE(atTheLeft, 0);
        QVERIFY(atTheRight > 0);
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
