// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cell_text.h"
#include "tables/csv.h"

#include <QtTest>

using namespace caretaker;

/// Cells for programs: CSV, the clipboard, and what a spreadsheet must not calculate.
class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesARecord_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("record");
        QTest::newRow("plain") << QStringList{"a", "b c", ""} << "a,b c,\r\n";
        QTest::newRow("comma") << QStringList{"a,b", "c"} << "\"a,b\",c\r\n";
        QTest::newRow("quotation mark") << QStringList{"say \"hi\""} << "\"say \"\"hi\"\"\"\r\n";
        QTest::newRow("line break") << QStringList{"a\nb", "c\rd"} << "\"a\nb\",\"c\rd\"\r\n";
        QTest::newRow("semicolon and blanks") << QStringList{" a;b "} << " a;b \r\n";
        QTest::newRow("letters") << QStringList{"Élan, 木"} << "\"Élan, 木\"\r\n";
        QTest::newRow("the null character")
            << QStringList{QString("a") + QChar(0) + "b"} << QString("a") + QChar(0xFFFD) + "b\r\n";
    }
    void writesARecord()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, record);
        QCOMPARE(csvRecord(cells), record);
    }

    void aLineForTheClipboardStaysOneLine()
    {
        const auto line = tabbedLine({"a\tb", "c\nd", "e"});
        QCOMPARE(line.count(u'\t'), 2);
        QCOMPARE(line.count(u'\n'), 1);
        QVERIFY(line.endsWith("\te\n"));
    }

    void givesACellForPrograms_data()
    {
        QTest::addColumn<ColumnKind>("kind");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QString>("cell");
        using K = ColumnKind;
        const auto row = [](const char *name, K kind, const QVariant &stored, const char *cell) {
            QTest::newRow(name) << kind << stored << QString::fromUtf8(cell);
        };
        row("text", K::Text, "Roof", "Roof");
        row("nothing", K::Text, QVariant(), "");
        row("formula", K::Text, "=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")");
        row("plus", K::Text, "+49 30", "'+49 30");
        row("minus", K::Text, "-2+3", "'-2+3");
        row("at", K::Text, "@SUM(A1)", "'@SUM(A1)");
        row("tab", K::Text, "\t=1", "'\t=1");
        row("carriage return", K::Text, "\r=1", "'\r=1");
        row("line feed", K::Text, "\n=1", "'\n=1");
        row("full-width", K::Text, "＝1+1", "'＝1+1");
        row("a formula later on", K::Text, "a =1", "a =1");
        row("a number of a job", K::Identifier, "=1", "'=1");
        row("a status", K::Word, "IN_PROGRESS", "In progress");
        row("a status that is a formula", K::Word, "=1", "'=1");
        row("a date", K::Date, "2026-11-22", "2026-11-22");
        row("no date", K::Date, "-1", "'-1");
        row("a moment", K::Moment, "2026-11-22 14:30:05.123456", "2026-11-22T14:30:05Z");
        row("a moment of PostgreSQL", K::Moment, "2026-11-22 14:30:05+00", "2026-11-22T14:30:05Z");
        row("no moment", K::Moment, "=now()", "'=now()");
        row("an amount", K::Money, "1234.5", "1234.50");
        row("a negative amount", K::Money, "-1234.05", "-1234.05");
        row("a few cents less", K::Money, "-0.05", "-0.05");
        row("no amount", K::Money, "-1+2", "'-1+2");
        row("a large amount", K::Money, "9999999999.99", "9999999999.99");
        row("a number", K::Number, 12, "12");
        row("a negative number", K::Number, -12, "-12");
        row("no number", K::Number, "-1+2", "'-1+2");
        row("a number that is missing", K::Number, QVariant(), "");
    }
    void givesACellForPrograms()
    {
        QFETCH(ColumnKind, kind);
        QFETCH(QVariant, stored);
        QFETCH(QString, cell);
        QCOMPARE(exactText(kind, stored), cell);
    }

    void givesACellForPeople_data()
    {
        QTest::addColumn<ColumnKind>("kind");
        QTest::addColumn<QVariant>("stored");
        QTest::addColumn<QString>("cell");
        using K = ColumnKind;
        QTest::newRow("a date") << K::Date << QVariant("2026-11-22") << "22 Nov 2026";
        QTest::newRow("an amount") << K::Money << QVariant("1234.5") << "€1,234.50";
        QTest::newRow("a text with a line break")
            << K::Text << QVariant("a\nb") << QString("a") + QChar(0xFFFD) + "b";
        QTest::newRow("a number that is missing") << K::Number << QVariant() << "";
    }
    void givesACellForPeople()
    {
        QFETCH(ColumnKind, kind);
        QFETCH(QVariant, stored);
        QFETCH(QString, cell);
        QCOMPARE(shownText(kind, stored, "€"), cell);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
