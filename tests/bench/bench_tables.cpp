// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still over a large table: the console's Jobs page beside a view on a
// plain QSqlTableModel, on the same database in the same run. Run it on its own, without other
// load: what is compared are milliseconds.
//
//     bench_tables [number of jobs]
//
// CARETAKER_BENCH_DATABASE names a file to be used, or made for the next time.
#include "database/preparation.h"
#include "demo/demo_data.h"
#include "pages/table_page.h"
#include "stopwatch.h"
#include "tables/tables.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSqlTableModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace caretaker;
using namespace caretaker::bench;

namespace {

constexpr double stallAllowed = 100; // ms
constexpr auto windowSize = QSize(1400, 900);

Instant systemTime()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Status makeDatabase(const DatabaseUrl &url, qint64 jobs)
{
    if (auto created = createEmbedded(url, systemTime()); !created)
        return created;
    const auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return fillWithDemoData(*connection, {.jobs = jobs}, systemTime());
}

/// One thing that a person does to a table.
struct Step
{
    QString name;
    std::function<void()> doIt;
    bool isLimited = true; ///< by stallAllowed
};

/// A table in a window, whatever is behind it.
class Subject
{
public:
    virtual ~Subject() = default;
    [[nodiscard]] virtual QWidget *window() = 0;
    [[nodiscard]] virtual QTableView *table() = 0;
    virtual void select() = 0;
    virtual void filter(const QString &text) = 0;
    virtual void jumpToEnd() = 0;
    [[nodiscard]] virtual bool isDone() = 0;

    void sort(int column, Qt::SortOrder order)
    {
        table()->horizontalHeader()->setSortIndicator(column, order);
    }

    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(table(), &event);
    }

    /// A screenful at a time, as fast as a wheel turns.
    void scroll()
    {
        m_turnsLeft = 100;
        m_wheel.setInterval(10);
        QObject::connect(&m_wheel, &QTimer::timeout, table(), [this] {
            auto *bar = table()->verticalScrollBar();
            bar->setValue(bar->value() + bar->pageStep());
            if (--m_turnsLeft == 0)
                m_wheel.disconnect();
        });
        m_wheel.start();
    }

    [[nodiscard]] bool isAtRest() const { return m_turnsLeft == 0; }

private:
    QTimer m_wheel;
    int m_turnsLeft = 0;
};

class OurPage : public Subject
{
public:
    explicit OurPage(const DatabaseUrl &url)
        : m_session(url, systemTime)
        , m_page(m_session, jobsTable(),
                 {QStringLiteral("Jobs"),
                  QStringLiteral("Jobs table"),
                  {},
                  {},
                  [](int rows) { return QString::number(rows); }})
        , m_table(m_page.findChild<QTableView *>())
        , m_model(m_page.findChild<TableModel *>())
        , m_search(m_page.findChild<QLineEdit *>())
    {
    }

    QWidget *window() override { return &m_page; }
    QTableView *table() override { return m_table; }
    void select() override { m_page.refresh(); }

    /// A letter every 60 ms: the page is to wait for the end of the word.
    void filter(const QString &text) override
    {
        m_typed = text;
        m_search->clear();
        for (int i = 0; i < text.size(); ++i) {
            QTimer::singleShot(60 * i, &m_page, [this, letter = text.at(i)] {
                QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                QCoreApplication::sendEvent(m_search, &event);
            });
        }
    }

    void jumpToEnd() override
    {
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    }

    bool isDone() override
    {
        if (!isAtRest() || m_model->isReading() || m_model->query().search != m_typed)
            return false;
        const auto top = m_model->index(qMax(0, m_table->rowAt(0)), 0);
        const auto bottomRow = m_table->rowAt(m_table->viewport()->height() - 1);
        const auto bottom = m_model->index(bottomRow < 0 ? m_model->rowCount() - 1 : bottomRow, 0);
        return m_model->rowCount() == 0 || (top.data(TableModel::LoadedRole).toBool() &&
                                            bottom.data(TableModel::LoadedRole).toBool());
    }

private:
    Session m_session;
    TablePage m_page;
    QTableView *m_table;
    TableModel *m_model;
    QLineEdit *m_search;
    QString m_typed;
};

/// As Qt's documentation shows it: no names for ids, a filter on one column.
class PlainView : public Subject
{
public:
    explicit PlainView(const Connection &connection) : m_model(nullptr, connection.database())
    {
        m_model.setTable(QStringLiteral("jobs"));
        m_table.setModel(&m_model);
        m_table.setSortingEnabled(false);
    }

    QWidget *window() override { return &m_table; }
    QTableView *table() override { return &m_table; }

    void select() override
    {
        m_model.select();
        if (!m_table.isSortingEnabled())
            m_table.setSortingEnabled(true);
    }

    void filter(const QString &text) override
    {
        m_model.setFilter(text.isEmpty() ? QString()
                                         : QStringLiteral("title LIKE '%%1%'").arg(text));
    }

    void jumpToEnd() override
    {
        while (m_model.canFetchMore())
            m_model.fetchMore();
        m_table.scrollToBottom();
    }

    bool isDone() override { return isAtRest(); }

    [[nodiscard]] int column(const QString &field) const { return m_model.fieldIndex(field); }

private:
    QSqlTableModel m_model;
    QTableView m_table;
};

/// The field of a plain table that holds what a column of jobsTable() shows, or its id.
QString plainField(const TableColumn &column)
{
    static const QHash<QString, QString> ids{
        {QStringLiteral("Assignee"), QStringLiteral("assigned_to_id")},
        {QStringLiteral("Created by"), QStringLiteral("created_by_id")},
        {QStringLiteral("Site"), QStringLiteral("workspace_id")}};
    return ids.value(column.title, column.expression.mid(2));
}

QList<Step> stepsFor(Subject &subject, const std::function<int(int)> &columnFor)
{
    QList<Step> steps{{QStringLiteral("first select"), [&] { subject.select(); }},
                      {QStringLiteral("refresh"), [&] { subject.select(); }}};
    for (int i = 0; i < jobsTable().columns.size(); ++i) {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            steps.append(
                {QStringLiteral("sort by %1, %2")
                     .arg(jobsTable().columns.at(i).title, order == Qt::AscendingOrder
                                                               ? QStringLiteral("up")
                                                               : QStringLiteral("down")),
                 [&subject, column = columnFor(i), order] { subject.sort(column, order); }});
    }
    steps.append(
        {QStringLiteral("filter \"roof\""), [&] { subject.filter(QStringLiteral("roof")); }});
    steps.append({QStringLiteral("filter taken away"), [&] { subject.filter({}); }});
    steps.append({QStringLiteral("a screenful, 100 times"), [&] { subject.scroll(); }});
    steps.append({QStringLiteral("jump to the end"), [&] { subject.jumpToEnd(); }});
    // Not limited: there is nothing yet that a person could do with all rows.
    steps.append({QStringLiteral("select all"),
                  [&] { subject.press(Qt::Key_A, Qt::ControlModifier); }, false});
    steps.append({QStringLiteral("a letter typed into it"),
                  [&] { subject.press(Qt::Key_Q, Qt::NoModifier, QStringLiteral("q")); }});
    return steps;
}

struct Measured
{
    QList<Step> steps;
    QList<Cost> costs;
    double memory = 0; ///< MiB more than before, at its peak
};

Measured measure(Subject &subject, const std::function<int(int)> &columnFor)
{
    Stopwatch stopwatch;
    Measured measured;
    subject.window()->resize(windowSize);
    subject.window()->show();
    QCoreApplication::processEvents();
    const auto before = memoryInUse();
    stopwatch.takePeakMemory();
    measured.steps = stepsFor(subject, columnFor);
    for (const auto &step : measured.steps) {
        measured.costs.append(stopwatch.measure(step.doIt, [&] { return subject.isDone(); }));
    }
    measured.memory = stopwatch.takePeakMemory() - before;
    return measured;
}

bool print(const Measured &ours, const Measured &plain)
{
    std::printf("%-28s %38s   %21s   %s\n", "", "Caretaker's table", "plain QSqlTableModel",
                "ratio");
    std::printf("%-28s %10s %12s %14s   %10s %10s   %s\n", "ms", "stall", "(processor)",
                "until done", "stall", "until done", "of stalls");
    double worst = 0;
    bool areAllDone = true;
    for (qsizetype i = 0; i < ours.steps.size(); ++i) {
        const auto &our = ours.costs.at(i);
        const auto &their = plain.costs.at(i);
        std::printf("%-28s %10.1f %12.1f %14.0f   %10.1f %10.0f   1 : %.1f%s\n",
                    qPrintable(ours.steps.at(i).name), our.longestStall, our.ownTime, our.untilDone,
                    their.longestStall, their.untilDone, their.longestStall / our.longestStall,
                    our.isDone ? "" : "  NOT DONE");
        if (ours.steps.at(i).isLimited)
            worst = qMax(worst, our.longestStall);
        areAllDone = areAllDone && our.isDone;
    }
    std::printf("%-28s %10.1f %38s %10.1f %10s   1 : %.1f\n", "memory at its peak, MiB more",
                ours.memory, "", plain.memory, "", plain.memory / ours.memory);
    std::printf(
        "\nlongest stall of Caretaker's table but for select all: %.1f ms, allowed: %.0f ms\n",
        worst, stallAllowed);
    return areAllDone && worst <= stallAllowed;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto jobs = arguments.size() > 1 ? arguments.at(1).toLongLong() : 1000000;

    const QTemporaryDir folder;
    const auto given = qEnvironmentVariable("CARETAKER_BENCH_DATABASE");
    const auto path = given.isEmpty() ? folder.filePath(QStringLiteral("bench.sqlite3")) : given;
    const auto url = DatabaseUrl::fromPath(path);
    if (!QFileInfo::exists(path)) {
        std::fprintf(stderr, "making %lld jobs\n", static_cast<long long>(jobs));
        if (auto made = makeDatabase(url, jobs); !made)
            return fail(made.error());
    }

    Measured ours;
    {
        OurPage page(url);
        ours = measure(page, [](int column) { return column; });
    }
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    const auto connection = Connection::open(url, Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    PlainView view(*connection);
    const auto plain = measure(
        view, [&](int column) { return view.column(plainField(jobsTable().columns.at(column))); });
    return print(ours, plain) ? 0 : 1;
}
