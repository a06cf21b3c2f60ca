// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/palette_entry.h"

#include <QtTest>

using namespace caretaker;

/// What the command palette finds, and in which order.
class PaletteTest : public QObject
{
    Q_OBJECT

    static QList<PaletteEntry> entries()
    {
        QList<PaletteEntry> list;
        const auto add = [&](const char *title, const char *kind, const char *words = "") {
            PaletteEntry entry;
            entry.title = title;
            entry.kind = kind;
            entry.words = words;
            list.append(entry);
        };
        add("Dashboard", "Page");
        add("Payouts", "Page");
        add("Preview: Auto-close stale jobs", "Task", "auto_close_stale_jobs");
        add("Jobs", "Page");
        add("Close jobs inactive for", "Setting", "stale_days");
        return list;
    }

private Q_SLOTS:
    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char *name, const char *text, const QStringList &titles) {
            QTest::newRow(name) << QString(text) << titles;
        };
        row("the title begins so, then a word of it does", "jobs",
            {"Jobs", "Preview: Auto-close stale jobs", "Close jobs inactive for"});
        row("letters of any case, blanks around them", "  JOBS ",
            {"Jobs", "Preview: Auto-close stale jobs", "Close jobs inactive for"});
        row("words in any order", "jobs stale",
            {"Preview: Auto-close stale jobs", "Close jobs inactive for"});
        row("within a word comes after", "lo",
            {"Preview: Auto-close stale jobs", "Close jobs inactive for"});
        row("a word after a hyphen", "close",
            {"Close jobs inactive for", "Preview: Auto-close stale jobs"});
        row("what it is", "page", {"Dashboard", "Payouts", "Jobs"});
        row("a name that is not in the title", "stale_days", {"Close jobs inactive for"});
        row("nothing has all words", "jobs zebra", {});
        row("characters of patterns are plain ones", "j*", {});
        row("no text: all, in their order", "",
            {"Dashboard", "Payouts", "Preview: Auto-close stale jobs", "Jobs",
             "Close jobs inactive for"});
    }
    void theBestComesFirst()
    {
        QFETCH(QString, text);
        QStringList titles;
        for (const auto &entry : matching(entries(), text))
            titles.append(entry.title);
        QTEST(titles, "titles");
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "tst_palette.moc"
