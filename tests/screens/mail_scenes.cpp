// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_tools.h"
#include "scenes.h"

#include "mail_server_process.h"
#include "settings/settings.h"
#include "settings/settings_dialog.h"

#include <QLineEdit>
#include <QTabWidget>

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

const auto body =
    QString("Hello Ayşe Yılmaz 🔧,\n\nthese jobs are due soon:\n\n  • JOB-000100 Leaking "
            "roof (URGENT, due 2026-11-24)\n  • JOB-000101 Kitchen <b>repair</b>\n\n"
            "Best regards\nThe facility team");

void useServer(ConsoleWindow &console, int port, const QString &security = "none")
{
    expectOk(changeSettings(console.database.url(),
                            {{"mail.host", "127.0.0.1"},
                             {"mail.port", QString::number(port)},
                             {"mail.security", security},
                             {"mail.from", "caretaker@example.com"}},
                            console.now));
}

/// One of each state, the newest first in the table.
void fillOutbox(ConsoleWindow &console)
{
    struct Mail
    {
        const char *to, *state, *error, *answer;
        int attempts;
    };
    const Mail mails[] = {
        {"ann@example.com", "sent", "", "250 2.0.0 OK", 1},
        {"bob@example.com", "cancelled", "", "", 0},
        {"carla@example.com", "failed", "The mail server does not know this recipient.",
         "550 5.1.1 <carla@example.com>: Recipient address rejected: User unknown", 1},
        {"dmitri@example.com", "deferred", "The mail server asks to try again later.",
         "452 4.3.1 Insufficient system storage", 3},
        {"ayse@example.com", "queued", "", "", 0},
    };
    int minute = 0;
    for (const auto &mail : mails) {
        const auto created = QString("2026-11-22 14:0%1:00").arg(minute++);
        QVariantMap row{{"to_address", mail.to},
                        {"to_name", "Ayşe Yılmaz"},
                        {"subject", "Daily reminder: 2 jobs are due soon"},
                        {"body", body},
                        {"state", mail.state},
                        {"last_error", mail.error},
                        {"last_answer", mail.answer},
                        {"attempts", mail.attempts},
                        {"created_at", created},
                        {"updated_at", created}};
        if (QByteArray(mail.state) == "deferred")
            row.insert("next_attempt_at", "2026-11-22 15:10:00");
        if (QByteArray(mail.state) == "sent")
            row.insert("sent_at", "2026-11-22 14:01:00");
        console.database.insert("caretaker_outbox", row);
    }
    expectOk(changeSettings(console.database.url(), {{"mail.enabled", "false"}}, console.now));
}

Scene outboxScene(const QString &name, int row, int tab)
{
    return {name, [=] {
                return windowPicture(Content::Adopted, fillOutbox, [=](ConsoleWindow &console) {
                    console.window->showPage("outbox");
                    auto *table = console.find<QTableView>("outboxTable");
                    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 5; }, 20000))
                        qFatal("the outbox was not read");
                    table->setCurrentIndex(table->model()->index(row, 0));
                    console.find<QTabWidget>("outboxTabs")->setCurrentIndex(tab);
                });
            }};
}

QImage testPicture(int port, const QString &security)
{
    ConsoleWindow console(Content::Adopted,
                          [=](ConsoleWindow &self) { useServer(self, port, security); });
    SettingsDialog dialog(console.session, console.window.get());
    dialog.resize(820, 760);
    dialog.show();
    dialog.showSection(SettingSection::Mail);
    if (!QTest::qWaitFor([&] { return dialog.findChild<QPushButton *>("settingsOk")->isEnabled(); },
                         20000))
        qFatal("the settings were not read");
    dialog.findChild<QLineEdit *>("testAddress")->setText("ann@example.com");
    dialog.findChild<QPushButton *>("sendTestButton")->click();
    return settled(dialog);
}

QImage takenPicture()
{
    const auto server = MailServerProcess::real();
    return testPicture(server.port(), "none");
}

QImage withoutStartTlsPicture()
{
    const auto server = MailServerProcess::real();
    return testPicture(server.port(), "starttls");
}

} // namespace

void addMailScenes(std::vector<Scene> &scenes)
{
    scenes.push_back(outboxScene("outbox-text", 0, 0));
    scenes.push_back(outboxScene("outbox-html", 1, 1));
    scenes.push_back(outboxScene("outbox-source", 2, 2));
    scenes.push_back({"mail-test-taken", takenPicture});
    scenes.push_back({"mail-test-refused", withoutStartTlsPicture});
}

} // namespace caretaker::testing
