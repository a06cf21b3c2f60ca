// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temporary_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace caretaker::testing {

/// The real program as a shell or cron starts it, in a home of its own and without a display.
class Program
{
protected:
    using Content = TemporaryDatabase::Content;
    static constexpr auto moment = "2026-11-22T14:30:00Z";

    struct Ended
    {
        int code = -1;
        QString output;
        QString messages;

        [[nodiscard]] QJsonDocument json() const
        {
            return QJsonDocument::fromJson(output.toUtf8());
        }
        [[nodiscard]] QStringList lines() const { return output.split(u'\n', Qt::SkipEmptyParts); }
    };

    QTemporaryDir m_home;

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                                 "CARETAKER_DATABASE", "XDG_DATA_HOME"})
            environment.remove(name);
        environment.insert("HOME", m_home.path());
        environment.insert("TZ", "UTC");
        return environment;
    }

    Ended run(const QStringList &arguments, const QMap<QString, QString> &variables = {}) const
    {
        auto all = environment();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            all.insert(variable.key(), variable.value());
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(CARETAKER_BINARY, arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Ended runOn(const TemporaryDatabase &database, QStringList arguments) const
    {
        return run(arguments << "--database" << database.url().text());
    }
};

} // namespace caretaker::testing
