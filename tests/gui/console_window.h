// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "presentation/language.h"
#include "runs/run_task.h"
#include "settings/settings.h"
#include "stores/moment_store.h"
#include "task_list.h"
#include "temporary_database.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

namespace caretaker::testing {

/// The real window on a temporary database, with what a person does to it. The clock stands still
/// unless it is moved.
class ConsoleWindow
{
public:
    /// `fill` prepares the database before the window opens it.
    explicit ConsoleWindow(TemporaryDatabase::Content content,
                           const std::function<void(ConsoleWindow &)> &fill = {},
                           Backend backend = Backend::Sqlite)
        : database(content, backend)
        , session(database.url(), [this] { return now; })
    {
        if (fill)
            fill(*this);
        const auto inspection = [&] {
            const auto connection = Connection::open(database.url(), Access::ReadOnly);
            return *inspect(*connection);
        }();
        window = std::make_unique<MainWindow>(session, inspection);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
    }

    /// Of several by that name, the one that is to be seen.
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        const auto all = window->findChildren<T *>(QString::fromLatin1(name));
        if (all.isEmpty())
            qFatal("there is no %s", name);
        if constexpr (std::is_base_of_v<QWidget, T>) {
            for (auto *each : all) {
                if (each->isVisible())
                    return each;
            }
        }
        return all.first();
    }

    void click(const char *name) const
    {
        QPushButton *button = nullptr;
        // A button that has just come into a layout is shown at the next turn of the event loop.
        if (!QTest::qWaitFor([&] {
                button = find<QPushButton>(name);
                return button->isVisible() && button->isEnabled();
            }))
            qFatal("%s cannot be clicked", name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// A row of the sidebar by its title.
    void goTo(const QString &title) const
    {
        auto *sidebar = find<QListWidget>("sidebar");
        const auto found = sidebar->findItems(title, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("there is no page %s", qPrintable(title));
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {},
                          sidebar->visualItemRect(found.first()).center());
    }

    /// Makes a scheduled run of the web application's database wait for approval: run 1, of 7 jobs.
    void letARunWait()
    {
        const auto &task = *findTask(u"auto_close_stale_jobs");
        expectOk(changeSettings(database.url(), {{"runs.max_changes", "3"}}, now));
        const auto connection = expectOk(Connection::open(database.url(), Access::ReadWrite));
        const auto claim =
            *expectOk(claimMoment(connection, task.description().name, at("2026-11-22T02:00:00Z"),
                                  {"host", 1}, {}, now, [](qint64) { return true; }));
        const auto report = expectOk(
            runTask(database.url(), task, {}, session.clock, {RunTrigger::Schedule, claim}, {}));
        if (report.outcome != RunOutcome::NeedsApproval)
            qFatal("the run does not wait");
    }

    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }

    Instant now = at("2026-11-22T14:30:00Z");
    TemporaryDatabase database;
    Session session;
    std::unique_ptr<MainWindow> window;
};

} // namespace caretaker::testing
