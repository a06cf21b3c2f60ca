// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "help/help_window.h"
#include "scene_tools.h"
#include "schedule/crontab_dialog.h"
#include "theme/theme.h"
#include "wizard/setup_wizard.h"

#include <QLineEdit>
#include <QRadioButton>

namespace caretaker::testing {

namespace {

using Content = TemporaryDatabase::Content;

/// A mail server is entered: without a sender the page stays, with one nothing was tested.
void fillInMail(SetupWizard &wizard, const char *sender)
{
    auto *next = wizard.findChild<QPushButton *>("wizardNext");
    if (!QTest::qWaitFor([&] { return next->isEnabled(); }, 20000))
        qFatal("the settings were not read");
    wizard.findChild<QLineEdit *>("setting_mail.host")->setText("mail.example.com");
    wizard.findChild<QLineEdit *>("setting_mail.from")->setText(sender);
    next->click();
}

/// The wizard at a page, on the web application's file.
QImage wizardPicture(int page, const char *choice, const char *sender = nullptr)
{
    TemporaryDatabase database(page == SetupWizard::Adoption || page == SetupWizard::File
                                   ? Content::WebApplication
                                   : Content::Adopted);
    applyTheme(chosenTheme());
    SetupWizard wizard({DatabaseUrl::fromPath("/home/ada/.local/share/caretaker/caretaker.sqlite3"),
                        DatabaseUrl::fromPath(database.filePath("demo.sqlite3")),
                        {}},
                       [] { return at("2026-11-22T14:30:00Z"); });
    wizard.show();
    wizard.findChild<QRadioButton *>(choice)->click();
    const auto arrive = [&](int id) {
        if (!QTest::qWaitFor([&] { return wizard.currentId() == id; }, 20000))
            qFatal("the wizard did not come to page %d", id);
    };
    if (page == SetupWizard::Choice)
        return settled(wizard);
    wizard.next();
    if (page == SetupWizard::Server) {
        wizard.findChild<QLineEdit *>("serverDatabase")->setText("workspace");
        wizard.findChild<QLineEdit *>("serverUser")->setText("caretaker");
        wizard.findChild<QLineEdit *>("serverHost")->setText("nowhere.invalid");
        wizard.findChild<QPushButton *>("testConnectionButton")->click();
        return settled(wizard);
    }
    wizard.findChild<QLineEdit *>("filePath")->setText(database.path());
    wizard.findChild<QPushButton *>("testConnectionButton")->click();
    if (page == SetupWizard::File)
        return settled(wizard);
    wizard.next();
    arrive(page == SetupWizard::Adoption ? SetupWizard::Adoption : SetupWizard::Mail);
    for (int id = SetupWizard::Mail; page > SetupWizard::Adoption && id < page; ++id) {
        if (id == SetupWizard::Mail && sender)
            fillInMail(wizard, sender);
        else
            wizard.findChild<QPushButton *>("wizardSkip")->click();
        arrive(id + 1);
    }
    if (page == SetupWizard::Mail && sender)
        fillInMail(wizard, sender);
    return settled(wizard);
}

QImage crontabPicture()
{
    ConsoleWindow console(Content::Adopted);
    const auto path = console.database.filePath("crontab.txt");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("CRON_TZ=Europe/Berlin\n"
               "0 6 * * * cd /srv/app && python manage.py check_compliance_expiry --days=45\n"
               "0 8 * * 1-5 cd /srv/app && python manage.py send_pending_jobs_reminder\n"
               "@reboot cd /srv/app && python manage.py send_daily_summary\n"
               "0 1 * * * /usr/local/bin/backup --all\n"
               "0 2 * * 0 cd /srv/app && python manage.py auto_close_stale_jobs --days=60\n");
    file.close();
    CrontabDialog dialog(console.session, path, console.window.get());
    dialog.show();
    return settled(dialog);
}

QImage helpPicture(const QString &topic)
{
    ConsoleWindow console(Content::Adopted);
    HelpWindow::showFor(console.window.get(), topic);
    return settled(*console.window->findChild<HelpWindow *>());
}

} // namespace

void addSetupScenes(std::vector<Scene> &scenes)
{
    const std::tuple<const char *, int, const char *> pages[] = {
        {"choice", SetupWizard::Choice, "choice_empty"},
        {"file", SetupWizard::File, "choice_file"},
        {"server", SetupWizard::Server, "choice_server"},
        {"adoption", SetupWizard::Adoption, "choice_file"},
        {"mail", SetupWizard::Mail, "choice_file"},
        {"schedules", SetupWizard::Schedules, "choice_file"},
        {"done", SetupWizard::Finished, "choice_file"},
    };
    for (const auto &[name, page, choice] : pages)
        scenes.push_back({QString("setup-%1").arg(name),
                          [id = page, button = choice] { return wizardPicture(id, button); }});
    scenes.push_back({"setup-without-sender",
                      [] { return wizardPicture(SetupWizard::Mail, "choice_file", ""); }});
    scenes.push_back(
        {"setup-done-untested",
         [] { return wizardPicture(SetupWizard::Finished, "choice_file", "office@example.com"); }});
    scenes.push_back({"crontab", crontabPicture});
    for (const auto &topic :
         {QString("set-up"), QString("tasks"), QString("command-line"), HelpWindow::shortcuts})
        scenes.push_back({"help-" + topic, [topic] { return helpPicture(topic); }});
}

} // namespace caretaker::testing
