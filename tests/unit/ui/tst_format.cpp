// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/format.h"

#include "presentation/language.h"

#include <QtTest>

using namespace caretaker;
using namespace std::chrono_literals;

/// How far away a moment is, as people read it.
class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installLanguage();
    }

    void distances_data()
    {
        QTest::addColumn<qint64>("minutesAhead");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, std::chrono::minutes ahead, const char *text) {
            QTest::newRow(name) << qint64(ahead.count()) << QString(text);
        };
        row("now", 0min, "just now");
        row("soon", 20min, "in 20 min");
        row("today", 5h, "in 5 h");
        row("not tomorrow, but the day after", 39h, "in 39 h");
        row("days", 49h, "in 2 days");
        row("earlier", -20min, "20 min ago");
        row("earlier today", -5h, "5 h ago");
        row("yesterday", -39h, "1 day ago");
    }
    void distances()
    {
        QFETCH(qint64, minutesAhead);
        QFETCH(QString, text);
        const Instant now(1764000000s);
        QCOMPARE(formatRelative(now + std::chrono::minutes(minutesAhead), now), text);
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("a file") << qint64(868352) << "848 KiB";
        QTest::newRow("a larger one") << qint64(12897485) << "12.3 MiB";
    }
    void sizes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        QCOMPARE(formatSize(bytes), text);
    }
};

QTEST_MAIN(FormatTest)
#include "tst_format.moc"
