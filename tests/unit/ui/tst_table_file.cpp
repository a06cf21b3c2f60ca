// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/record_html.h"
#include "tables/table_file.h"
#include "tables/table_print.h"
#include "tables/tables.h"
#include "temporary_database.h"

#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::testing;

/// Rows in files and on paper, and a row's details as HTML.
class TableFileTest : public QObject
{
    Q_OBJECT

    TemporaryDatabase m_database{TemporaryDatabase::Content::Embedded};

    static int column(const char *name) { return jobsTable().column(QLatin1String(name)); }

    [[nodiscard]] TableExport wanted(const char *file) const
    {
        TableQuery query;
        query.sortColumn = column("number");
        return {.content = {.definition = jobsTable(),
                            .title = "Jobs",
                            .query = query,
                            .columns = {column("title"), column("status"), column("actual"),
                                        column("updated")},
                            .count = 3},
                .path = m_database.filePath(file)};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.addJob(at("2026-11-22T14:30:00Z"),
                          {{"title", "Roof, west"}, {"actual_cost", "-12.5"}});
        m_database.addJob(at("2026-11-22T14:31:00Z"), {{"title", "=1+1"}});
        m_database.addJob(at("2026-11-22T14:32:00Z"), {{"title", "Élan"}, {"status", "CANCELLED"}});
    }

    void writesEveryRow()
    {
        auto chosen = wanted("all.csv");
        chosen.hasByteOrderMark = false;
        QCOMPARE(expectOk(writeTableFile(m_database.url(), chosen, {})), 3);
        QCOMPARE(contentOf(chosen.path),
                 QByteArray("Title,Status,Actual cost,Last change\r\n"
                            "\"Roof, west\",Pending,-12.50,2026-11-22T14:30:00Z\r\n"
                            "'=1+1,Pending,,2026-11-22T14:31:00Z\r\n"
                            "Élan,Cancelled,,2026-11-22T14:32:00Z\r\n"));
    }

    void writesTheChosenRowsInTheColumnsOfTheTable()
    {
        auto chosen = wanted("chosen.csv");
        chosen.content.columns = {column("status"), column("title")};
        chosen.content.selected = {3, 1};
        chosen.isSelectionOnly = true;
        QCOMPARE(expectOk(writeTableFile(m_database.url(), chosen, {})), 2);
        QCOMPARE(contentOf(chosen.path), QByteArray("\xEF\xBB\xBFStatus,Title\r\n"
                                                    "Cancelled,Élan\r\n"
                                                    "Pending,\"Roof, west\"\r\n"));
    }

    void whatWentWrongLeavesTheFileAsItWas()
    {
        auto chosen = wanted("kept.csv");
        QFile before(chosen.path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        Progress cancelled;
        cancelled.isCancelled = [] { return true; };
        const auto result = writeTableFile(m_database.url(), chosen, cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(contentOf(chosen.path), QByteArray("before"));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        auto chosen = wanted("no such folder/a.csv");
        const auto result = writeTableFile(m_database.url(), chosen, {});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains("no such folder"),
                 qPrintable(result.error().message));
    }

    void writesAPdf()
    {
        auto chosen = wanted("rows.pdf");
        chosen.format = TableFormat::Pdf;
        QCOMPARE(expectOk(writeTableFile(m_database.url(), chosen, {})), 3);
        QVERIFY(contentOf(chosen.path).startsWith("%PDF"));
    }

    void aLongTableTakesSeveralPages()
    {
        PrintedTable table{"Jobs",
                           "Status: Pending",
                           "22 Nov 2026",
                           {{"Title", false, true}, {"Cost", true, false}},
                           {},
                           100};
        QPdfWriter writer(m_database.filePath("long.pdf"));
        setPaper(&writer);
        QCOMPARE(paintPrintedTable(table, &writer), 1);
        for (int row = 0; row < 100; ++row)
            table.rows.append(
                {"a title that is far too long for its column " + QString("x").repeated(200),
                 "$1.00"});
        QPdfWriter longer(m_database.filePath("longer.pdf"));
        setPaper(&longer);
        const auto pages = paintPrintedTable(table, &longer);
        QVERIFY2(pages >= 2 && pages <= 5, qPrintable(QString::number(pages)));
    }

    void detailsShowHostileTextsAsTheyAre()
    {
        const QString hostile = "<img src=x><script>alert(1)</script>&amp;\u202e";
        RelatedRecords related;
        related.job = hostile;
        related.groups.append({RelatedKind::Documents,
                               {{hostile, "LICENSE", hostile, hostile, hostile, hostile}},
                               30});
        const auto html = recordHtml({{hostile}, {{"Title", hostile}, {"Notes", "one\ntwo"}}},
                                     related, {QPalette(), "$", at("2026-11-22T14:30:00Z"), true});
        QVERIFY(!html.contains("<img"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains(QChar(0x202e)));
        QTextDocument document;
        document.setHtml(html);
        QVERIFY(document.toPlainText().contains("<script>alert(1)</script>&amp;"));
        QVERIFY(document.toPlainText().contains("one\ntwo"));
        QVERIFY(document.toPlainText().contains("License"));
    }

    void aLinkKeepsItsArgument()
    {
        const QString hostile = "50% off? a&b=\"c\" #1 Ärger";
        RelatedRecords related;
        related.groups.append({RelatedKind::Documents, {{hostile, {}, {}, {}, {}, {}}}, 1});
        const auto html = recordHtml({}, related, {});
        static const QRegularExpression href("href=\"([^\"]*)\"");
        const auto found = href.match(html).captured(1).replace("&amp;", "&");
        const auto link = recordLink(QUrl::fromEncoded(found.toUtf8()));
        QCOMPARE(link.page, "compliance");
        QCOMPARE(link.argument, "is document " + hostile);
    }
};

QTEST_MAIN(TableFileTest)
#include "tst_table_file.moc"
