// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QMenu>

using namespace caretaker;
using namespace caretaker::testing;

/// The underlined letters of the menus.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMenuHasALetterTwice_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto *language : {"en", "de", "ur"})
            QTest::newRow(language) << QLocale(language);
    }
    void noMenuHasALetterTwice()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        installLanguage();
        ConsoleWindow console(TemporaryDatabase::Content::Adopted);
        for (const auto *page : {"jobs", "compliance", "payouts"})
            console.window->showPage(page);
        QStringList twice;
        int menus = 0;
        for (const auto *menu : console.window->findChildren<QMenu *>()) {
            QMap<QString, QString> taken;
            for (const auto *action : menu->actions()) {
                const auto letter = QKeySequence::mnemonic(action->text()).toString();
                if (letter.isEmpty() || !action->isVisible())
                    continue;
                if (taken.contains(letter))
                    twice.append(taken.value(letter) + ", " + action->text());
                taken.insert(letter, action->text());
            }
            menus += taken.size() > 1 ? 1 : 0;
        }
        QCOMPARE(twice.join("\n"), QString());
        QVERIFY(menus >= 4);
    }
};

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
