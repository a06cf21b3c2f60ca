// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_tools.h"

#include "runs/run_task.h"
#include "task_list.h"

#include <QElapsedTimer>

namespace caretaker::testing {

QImage settled(QWidget &widget)
{
    QElapsedTimer since;
    since.start();
    auto picture = widget.grab().toImage();
    while (since.elapsed() < 20000) {
        QTest::qWait(300);
        auto next = widget.grab().toImage();
        if (next == picture)
            return picture;
        picture = std::move(next);
    }
    return picture;
}

void waitFor(const ConsoleWindow &console, const char *button)
{
    if (!QTest::qWaitFor(
            [&] {
                const auto *found = console.window->findChild<QPushButton *>(button);
                return found && found->isVisible() && found->isEnabled();
            },
            20000))
        qFatal("%s did not come", button);
}

QImage windowPicture(TemporaryDatabase::Content content, const Arrange &fill, const Arrange &open,
                     QSize size)
{
    ConsoleWindow console(content, fill);
    console.window->resize(size);
    open(console);
    return settled(*console.window);
}

void runEveryTask(ConsoleWindow &console)
{
    for (const auto *task : allTasks())
        expectOk(runTask(console.database.url(), *task, {}, [&] { return console.now; },
                         RunTrigger::CommandLine, {}));
}

} // namespace caretaker::testing
