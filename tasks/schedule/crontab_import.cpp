// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/crontab_import.h"

#include "base/printable.h"
#include "schedule/cron_expression.h"
#include "schedule/schedules.h"
#include "schedule/shell_words.h"
#include "settings/setting.h"
#include "task_list.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caretaker {

namespace {

constexpr qsizetype largestFile = 1'000'000;
constexpr qsizetype longestEcho = 80;
constexpr qsizetype mostWarnings = 50;
constexpr int deepestNesting = 3; ///< of sh -c "sh -c …"

struct CrontabText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::CrontabText)
};

QString echo(const QString &text)
{
    const auto line = printable(text);
    return line.size() > longestEcho ? line.left(longestEcho) + u'…' : line;
}

/// What runs a task on a crontab's line.
struct Invocation
{
    QString name;                   ///< of the task
    QMap<QString, QString> options; ///< without dashes; a switch has no value
    bool isOurs = false;            ///< caretaker itself, else the web application's manage.py
};

bool takesValue(const QString &option)
{
    static const QStringList names{QStringLiteral("days"),     QStringLiteral("verbosity"),
                                   QStringLiteral("v"),        QStringLiteral("settings"),
                                   QStringLiteral("database"), QStringLiteral("pythonpath"),
                                   QStringLiteral("as-of")};
    return names.contains(option);
}

/// What follows the program's name.
Invocation invocationOf(const QStringList &words, bool isOurs)
{
    Invocation found{{}, {}, isOurs};
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto word = words.at(i);
        if (!word.startsWith(u'-')) {
            if (found.name.isEmpty())
                found.name = word;
            continue;
        }
        word.remove(0, word.startsWith(QLatin1String("--")) ? 2 : 1);
        const auto name = word.section(u'=', 0, 0);
        auto value = word.section(u'=', 1);
        if (!word.contains(u'=') && takesValue(name) && i + 1 < words.size())
            value = words.at(++i);
        found.options.insert(name, value);
    }
    return found;
}

/// "caretaker" may be the name of the user in whose crontab it stands, so what counts is the task.
void addInvocations(QList<Invocation> &found, const QString &command, int depth)
{
    for (const auto &words : shellCommands(command)) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto &word = words.at(i);
            const auto program = word.section(u'/', -1);
            const bool isOurs = program == QLatin1String("caretaker");
            if (isOurs || program == QLatin1String("manage.py")) {
                const auto invocation = invocationOf(words.mid(i + 1), isOurs);
                if (findTask(invocation.name)) {
                    found.append(invocation);
                    break;
                }
            }
            if (word.contains(u' ') && depth < deepestNesting)
                addInvocations(found, word, depth + 1);
        }
    }
}

/// cron ends a command at a percent sign; what follows is the command's input.
QString commandOf(const QString &text)
{
    QString command;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%')
            break;
        if (text.at(i) == u'\\' && text.mid(i + 1, 1) == QLatin1String("%"))
            ++i;
        command.append(text.at(i));
    }
    return command;
}

/// Options that make no difference to what a task does.
bool isHarmless(const QString &option)
{
    static const QStringList names{
        QStringLiteral("verbosity"), QStringLiteral("v"),           QStringLiteral("settings"),
        QStringLiteral("json"),      QStringLiteral("pythonpath"),  QStringLiteral("traceback"),
        QStringLiteral("no-color"),  QStringLiteral("force-color"), QStringLiteral("skip-checks")};
    return names.contains(option);
}

class Reader
{
public:
    CrontabPlan read(const QString &text)
    {
        const auto lines = text.split(u'\n');
        for (m_number = 1; m_number <= lines.size(); ++m_number)
            readLine(lines.at(m_number - 1).trimmed());
        if (m_unsaid > 0)
            m_plan.warnings.append(CrontabText::tr("%n more warning(s)", nullptr, m_unsaid));
        return m_plan;
    }

private:
    void warn(const QString &text)
    {
        if (m_plan.warnings.size() >= mostWarnings)
            ++m_unsaid;
        else
            m_plan.warnings.append(CrontabText::tr("Line %1: %2").arg(m_number).arg(text));
    }

    static QString titleOf(const CrontabPlan::Line &line)
    {
        return findTask(line.task)->description().title;
    }

    void readLine(const QString &line)
    {
        static const QRegularExpression assignment(
            QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)$"));
        static const QRegularExpression job(
            QStringLiteral("^(@\\S+|\\S+\\s+\\S+\\s+\\S+\\s+\\S+\\s+\\S+)\\s+(\\S.*)$"));
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        if (const auto found = assignment.match(line); found.hasMatch()) {
            assign(found.captured(1), found.captured(2));
            return;
        }
        const auto found = job.match(line);
        if (!found.hasMatch()) {
            warn(CrontabText::tr("no time and command can be made out in \"%1\"; left out")
                     .arg(echo(line)));
            return;
        }
        readJob(found.captured(1), found.captured(2));
    }

    void assign(const QString &name, QString value)
    {
        auto *zone = name == QLatin1String("CRON_TZ") ? &m_cronZone
                     : name == QLatin1String("TZ")    ? &m_zone
                                                      : nullptr;
        if (!zone)
            return;
        for (const auto mark : {u'"', u'\''}) {
            if (value.size() >= 2 && value.startsWith(mark) && value.endsWith(mark))
                value = value.mid(1, value.size() - 2);
        }
        if (value.startsWith(u':'))
            value.remove(0, 1);
        const auto accepted = acceptedValue(QStringLiteral("timezone"), value);
        if (!accepted)
            warn(CrontabText::tr("\"%1\" is no time zone that is known here; the times below are "
                                 "taken without it")
                     .arg(echo(value)));
        *zone = accepted ? *accepted : QString();
    }

    void readJob(const QString &moment, const QString &command)
    {
        QList<Invocation> invocations;
        addInvocations(invocations, commandOf(command), 1);
        if (invocations.isEmpty())
            m_plan.otherLines.append({m_number, echo(command)});
        for (const auto &invocation : invocations)
            take(*findTask(invocation.name), invocation, moment);
    }

    void take(const Task &task, const Invocation &invocation, const QString &moment)
    {
        const auto name = task.description().name;
        const auto expression = CronExpression::parse(moment);
        if (!expression) {
            warn(CrontabText::tr("%1 is left out: \"%2\" is no time that a schedule takes. %3")
                     .arg(task.description().title, echo(moment), expression.error().message));
            return;
        }
        CrontabPlan::Line line{m_number, name, expression->text(), {}};
        if (!readOptions(task, invocation, line) || !agrees(line))
            return;
        m_plan.timeZone = zone();
        m_plan.lines.append(line);
    }

    [[nodiscard]] QString zone() const { return m_cronZone.isEmpty() ? m_zone : m_cronZone; }

    /// Whether it can stand beside the lines before it.
    bool agrees(const CrontabPlan::Line &line)
    {
        for (const auto &other : m_plan.lines) {
            if (other.task != line.task)
                continue;
            warn(CrontabText::tr("%1 is in line %2 already, and a task has one schedule; this one "
                                 "is left out")
                     .arg(titleOf(line))
                     .arg(other.number));
            return false;
        }
        if (m_plan.lines.isEmpty() || zone() == m_plan.timeZone)
            return true;
        warn(CrontabText::tr("%1 is left out: its time zone is not that of line %2, and all "
                             "schedules have one")
                 .arg(titleOf(line))
                 .arg(m_plan.lines.first().number));
        return false;
    }

    /// False where the line is not one to take.
    bool readOptions(const Task &task, const Invocation &invocation, CrontabPlan::Line &line)
    {
        if (invocation.options.contains(QStringLiteral("dry-run"))) {
            warn(
                CrontabText::tr("%1 is left out: with --dry-run it only looks").arg(titleOf(line)));
            return false;
        }
        const auto options = task.description().options;
        for (auto given = invocation.options.begin(); given != invocation.options.end(); ++given) {
            const auto known =
                std::find_if(options.begin(), options.end(),
                             [&](const TaskOption &option) { return option.name == given.key(); });
            if (known != options.end()) {
                const auto value = acceptedValue(known->setting, *given);
                if (!value) {
                    warn(CrontabText::tr("%1 is left out: --%2 does not take \"%3\"")
                             .arg(titleOf(line), known->name, echo(*given)));
                    return false;
                }
                line.settings.insert(known->setting, *value);
            } else if (invocation.isOurs && given.key() == QLatin1String("database")) {
                warn(CrontabText::tr("%1 names a database of its own, %2, which is not heeded")
                         .arg(titleOf(line), echo(*given)));
            } else if (!isHarmless(given.key())) {
                warn(CrontabText::tr("%1 has an option that is not known, %2; it is not heeded")
                         .arg(titleOf(line), echo(given.key())));
            }
        }
        return true;
    }

    CrontabPlan m_plan;
    int m_number = 0;
    int m_unsaid = 0;
    QString m_cronZone;
    QString m_zone;
};

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::Failed,
            QStringLiteral("%1 could not be read: %2.").arg(printable(path), why),
            {}};
}

} // namespace

QMap<QString, QString> CrontabPlan::settings() const
{
    QMap<QString, QString> all;
    for (const auto &line : lines)
        all.insert(line.settings);
    if (!timeZone.isEmpty())
        all.insert(QStringLiteral("timezone"), timeZone);
    return all;
}

Result<CrontabPlan> planFromCrontab(const QByteArray &text)
{
    if (text.size() > largestFile || text.contains('\0'))
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("This is no crontab: it is too large, or no text. \"crontab -l "
                                    "> FILE\" writes one."),
                     {}};
    return Reader().read(QString::fromUtf8(text));
}

Result<CrontabPlan> readCrontab(const QString &path)
{
    QFile file(path);
    // A pipe or a device might never end.
    if (!QFileInfo(path).isFile())
        return unreadable(path, QStringLiteral("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return planFromCrontab(file.read(largestFile + 1));
}

Status applyCrontab(const DatabaseUrl &url, const CrontabPlan &plan, Instant now)
{
    QList<ScheduleChange> changes;
    for (const auto &line : plan.lines)
        changes.append({line.task, line.expression, true});
    return changeSchedules(url, changes, plan.settings(), now);
}

} // namespace caretaker
