// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_process.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstring>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace caretaker::bench {

Result<ChildCost> runChild(const QString &program, const QStringList &arguments,
                           const QString &input)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    const auto source = input.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(input);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, source.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int failure =
        posix_spawnp(&child, pointers.front(), &files, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (failure != 0)
        return Error{ErrorCode::Failed,
                     QStringLiteral("%1 could not be started: %2.")
                         .arg(program, QString::fromLocal8Bit(std::strerror(failure))),
                     {}};
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    // Linux counts in KiB, others in bytes.
#ifdef Q_OS_LINUX
    constexpr double unitsPerMebibyte = 1024;
#else
    constexpr double unitsPerMebibyte = 1024 * 1024;
#endif
    return ChildCost{double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / unitsPerMebibyte,
                     WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace caretaker::bench
