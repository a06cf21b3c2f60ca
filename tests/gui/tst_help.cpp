// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include "help/help_window.h"

#include <QAction>
#include <QDialog>
#include <QTextBrowser>

using namespace caretaker;
using namespace caretaker::testing;

/// F1 and what it opens.
class HelpTest : public QObject
{
    Q_OBJECT

    using Content = TemporaryDatabase::Content;

    static QString heading(const ConsoleWindow &console)
    {
        return console.find<QTextBrowser>("helpText")->toPlainText().section('\n', 0, 0);
    }

private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void itExplainsThePageThatIsOpen()
    {
        ConsoleWindow console(Content::Embedded);
        const auto *sidebar = console.find<QListWidget>("sidebar");
        for (int row = 0; row < sidebar->count(); ++row) {
            const auto title = sidebar->item(row)->text();
            console.goTo(title);
            console.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(console.window.get()));
            QTest::keyClick(console.window.get(), Qt::Key_F1);
            QTRY_COMPARE(heading(console), title);
        }
        QCOMPARE(console.window->findChildren<HelpWindow *>().size(), 1);
    }

    void theSettingsHaveTheirOwn()
    {
        ConsoleWindow console(Content::Embedded);
        console.find<QAction>("settingsAction")->trigger();
        auto *dialog = console.find<QDialog>("settingsDialog");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(console.find<QPushButton>("settingsOk")->isEnabled());
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QTRY_VERIFY(dialog->findChild<HelpWindow *>());
        QCOMPARE(heading(console), "Settings");
    }

    void theShortcutsAreThoseOfTheActions()
    {
        ConsoleWindow console(Content::Embedded);
        console.find<QAction>("shortcutsAction")->trigger();
        const auto text = console.find<QTextBrowser>("helpText")->toPlainText();
        int listed = 0;
        for (const auto *action : console.window->findChildren<QAction *>()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
            ++listed;
        }
        QVERIFY(listed >= 14);
        QVERIFY(text.contains("Go to"));
    }

    void aLinkLeadsToATopicOrNowhere()
    {
        ConsoleWindow console(Content::Embedded);
        console.find<QAction>("helpAction")->trigger();
        auto *text = console.find<QTextBrowser>("helpText");
        const auto follow = [&](const char *link) {
            Q_EMIT text->anchorClicked(QUrl(QString::fromLatin1(link)));
        };
        follow("schedule");
        QCOMPARE(heading(console), "Schedule");
        for (const auto *hostile : {"file:///etc/passwd", "https://example.com/", "../en/jobs",
                                    "javascript:alert(1)", "qrc:/caretaker/help/en/jobs.md"}) {
            follow(hostile);
            QCOMPARE(heading(console), "Schedule");
        }
        QVERIFY(!text->openLinks() && !text->openExternalLinks());
        QVERIFY(text->loadResource(0, QUrl("file:///etc/passwd")).isNull());
    }

    void everyLinkOfTheTextsIsATopic()
    {
        static const QRegularExpression link("\\]\\(([^)]*)\\)");
        for (const auto *language : {"en", "de", "ur"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(language)));
            QStringList names;
            const auto topics = helpTopics();
            for (const auto &topic : topics)
                names.append(topic.name);
            for (const auto &topic : topics) {
                QVERIFY(!topic.title.isEmpty() && !topic.title.contains('#'));
                for (auto found = link.globalMatch(topic.text); found.hasNext();)
                    QVERIFY2(names.contains(found.next().captured(1)), qPrintable(topic.name));
            }
        }
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
