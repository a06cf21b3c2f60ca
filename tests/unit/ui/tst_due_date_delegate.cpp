// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/due_date_delegate.h"
#include "presentation/language.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace caretaker;

/// A day that has passed is told where the row still waits for it, and only there.
class DueDateDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void tellsThatTheDayIsOver_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("tip");
        QTest::newRow("passed") << "PENDING"
                                << "2026-11-20"
                                << "20 Nov 2026: 2 days over";
        QTest::newRow("yesterday") << "PENDING"
                                   << "2026-11-21"
                                   << "21 Nov 2026: 1 day over";
        QTest::newRow("today") << "PENDING"
                               << "2026-11-22"
                               << "";
        QTest::newRow("to come") << "PENDING"
                                 << "2026-11-30"
                                 << "";
        QTest::newRow("done with") << "COMPLETED"
                                   << "2026-11-20"
                                   << "";
        QTest::newRow("none") << "PENDING"
                              << ""
                              << "";
        QTest::newRow("no date") << "PENDING"
                                 << "soon"
                                 << "";
    }
    void tellsThatTheDayIsOver()
    {
        QFETCH(QString, status);
        QFETCH(QString, due);
        QFETCH(QString, tip);
        // Late in the evening of 21 November in UTC, and the day after in Tokyo.
        const Clock clock([] { return *instantFromIso(u"2026-11-21T20:00:00Z"); },
                          QTimeZone("Asia/Tokyo"));
        DueDateDelegate delegate(clock, 0, {QStringLiteral("PENDING")});
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), status);
        model.setData(model.index(0, 1), due);
        const auto cell = model.index(0, 1);
        QCOMPARE(delegate.fullText(cell), tip);

        // To be seen as well: drawn otherwise than a date that is not over.
        const auto drawn = [&](const CellDelegate &by) {
            QImage image(160, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            by.paint(&painter, option, cell);
            return image;
        };
        QCOMPARE(drawn(delegate) == drawn(DateDelegate()), tip.isEmpty());
    }
};

QTEST_MAIN(DueDateDelegateTest)
#include "tst_due_date_delegate.moc"
