// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QtTest>

using namespace caretaker;

/// What a person can put away.
class BannerTest : public QObject
{
    Q_OBJECT

    static QToolButton *dismissButton(const Banner &banner)
    {
        return banner.findChild<QToolButton *>("dismissButton");
    }

private Q_SLOTS:
    void aFailureIsPutAwayByAClick()
    {
        QWidget page;
        Banner banner(&page);
        page.show();
        banner.tellFailure({ErrorCode::Failed, "It did not work.", {}});
        QVERIFY(banner.isVisible());
        dismissButton(banner)->click();
        QVERIFY(!banner.isVisible());
    }

    /// And not whatever Escape does on the page.
    void escapePutsAFailureAwayWhereTheKeyboardIsInIt()
    {
        QWidget page;
        auto *banner = new Banner(&page);
        int left = 0;
        auto *escape = new QShortcut(Qt::Key_Escape, &page);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, [&] { ++left; });
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        banner->tellFailure({ErrorCode::Failed, "It did not work.", {}});
        auto *again = banner->addButton("Try again", "again");
        QTRY_VERIFY(again->isVisible()); // once the layout has it
        again->setFocus();
        QVERIFY(again->hasFocus());
        QTest::keyClick(again, Qt::Key_Escape);
        QVERIFY(!banner->isVisible());
        QCOMPARE(left, 0);
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(left, 1);
    }

    void whatIsNoFailureStays()
    {
        QWidget page;
        Banner banner(&page);
        page.show();
        banner.tellFailure({ErrorCode::Failed, "It did not work.", {}});
        banner.tell(Tone::Notice, "warning", "The database is not prepared.");
        QVERIFY(!dismissButton(banner)->isVisible());
    }
};

QTEST_MAIN(BannerTest)
#include "tst_banner.moc"
