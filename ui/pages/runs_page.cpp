// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs_page.h"

#include "delegates/cell_delegate.h"
#include "presentation/task_title.h"
#include "runs/run_details_view.h"
#include "runs/run_filter_bar.h"
#include "runs/run_filter_model.h"
#include "runs/runs_model.h"
#include "runs/undo_panel.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/column_fit.h"
#include "widgets/heading.h"
#include "widgets/placeholder_view.h"
#include "widgets/progress_row.h"
#include "widgets/table_style.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker {

namespace {

constexpr int mostRuns = 1000;
constexpr int secondsBetweenLooks = 2;
constexpr int millisecondsOfPause = 200; ///< in typing, before what runs changed is searched

} // namespace

RunsPage::RunsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new RunsModel(this))
    , m_filtered(new RunFilterModel(this))
    , m_table(new QTableView(this))
    , m_details(new RunDetailsView(session, this))
    , m_narrowing(new QPushButton(icon(QStringLiteral("close")), QString(), this))
    , m_filters(new RunFilterBar(this))
    , m_progress(new ProgressRow(this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout)
    , m_content(makeContent())
    , m_changes(session.url)
{
    setObjectName(QStringLiteral("runsPage"));
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_placeholder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    m_narrowing->setObjectName(QStringLiteral("runsNarrowing"));
    m_narrowing->setToolTip(tr("Show the others as well"));
    m_narrowing->hide();
    connect(m_narrowing, &QPushButton::clicked, this, [this] { setSelection(RunSelection::All); });
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::inner);
    top->addWidget(new Heading(tr("Runs"), Heading::Level::Page, this));
    top->addWidget(m_narrowing);
    top->addStretch();
    m_progress->setObjectName(QStringLiteral("runsProgress"));
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_progress);
    layout->addLayout(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(millisecondsOfPause);
    connect(&m_pause, &QTimer::timeout, this, &RunsPage::search);
    m_watch.setInterval(secondsBetweenLooks * 1000);
    connect(&m_watch, &QTimer::timeout, this, &RunsPage::lookAgain);
    connect(&session.runner, &TaskRunner::writingStarted, this,
            [this](Operation *operation, const QString &task) {
                m_progress->follow(operation, taskTitle(task));
            });

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RunsPage::readDetails);
    connect(m_details, &RunDetailsView::undoRequested, this, &RunsPage::openUndo);
    connect(m_details, &RunDetailsView::runRequested, this, &RunsPage::showRun);
    connect(m_details, &RunDetailsView::outboxRequested, this, [this](qint64 runId) {
        Q_EMIT linkActivated(QStringLiteral("outbox"), QStringLiteral("run %1").arg(runId));
    });
    connect(m_details, &RunDetailsView::approvalRequested, this,
            [this](const QString &link) { Q_EMIT linkActivated(QStringLiteral("tasks"), link); });
    connect(m_filters, &RunFilterBar::changed, this, &RunsPage::applyFilter);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, [this] {
        if (m_hasFailed)
            refresh();
        else if (m_model->rowCount() > 0)
            m_filters->setFilter({});
        else if (m_selection != RunSelection::All)
            setSelection(RunSelection::All);
        else
            Q_EMIT linkActivated(QStringLiteral("tasks"), {});
    });
    connect(&session.runner, &TaskRunner::runFinished, this, &RunsPage::refresh);
}

RunsPage::~RunsPage() = default;

QWidget *RunsPage::makeContent()
{
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs table"));
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    applyTableStyle(m_table, {{10, false},
                              {28, true},
                              {14, false},
                              {18, false},
                              {15, false},
                              {16, false},
                              {10, false},
                              {9, false},
                              {10, false}});
    new ColumnFit(m_table);
    m_table->horizontalHeader()->setSortIndicator(RunsModel::Id, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(RunsModel::Started, new MomentDelegate(m_table));
    m_table->setItemDelegateForColumn(RunsModel::Outcome, new WordDelegate(m_table));
    m_table->setItemDelegateForColumn(RunsModel::Trigger, new WordDelegate(m_table));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setSizes({250, 450});
    return splitter;
}

void RunsPage::activate()
{
    refresh();
}

void RunsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_watch.start();
}

void RunsPage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    Page::hideEvent(event);
}

void RunsPage::lookAgain()
{
    m_model->setNow(m_session.clock());
    const bool isReading = m_readingRuns && !m_readingRuns->isFinished();
    if (!isReading && m_changes.mayHaveChanged())
        refresh();
}

void RunsPage::refresh()
{
    search(); // among what has run meanwhile
    m_readingRuns = m_session.runner.start<QList<Run>>(
        [url = m_session.url, selection = m_selection](const Progress &) {
            return readRuns(url, mostRuns, selection);
        });
    connect(m_readingRuns.get(), &Operation::finished, this, &RunsPage::showRuns);
}

QWidget *RunsPage::searchField()
{
    return m_filters->search();
}

void RunsPage::goHome()
{
    if (m_undo && !m_undo->isApplying())
        closeUndo();
}

void RunsPage::showRows(const QString &link)
{
    const auto ofTask = QStringLiteral("is task ");
    if (link.startsWith(ofTask)) {
        showRun(0);
        m_filters->setFilter({.task = link.mid(ofTask.size())});
    } else if (link == QLatin1String("failed"))
        setSelection(RunSelection::Failed);
    else if (link == QLatin1String("needs_approval"))
        setSelection(RunSelection::Waiting);
    else
        showRun(link.toLongLong());
}

void RunsPage::setSelection(RunSelection selection)
{
    m_selection = selection;
    m_filters->setFilter({});
    m_narrowing->setText(selection == RunSelection::Failed ? tr("Failed, not succeeded since")
                                                           : tr("Needs approval"));
    m_narrowing->setAccessibleName(tr("Filter: %1").arg(m_narrowing->text()));
    m_narrowing->setVisible(selection != RunSelection::All);
    refresh();
}

void RunsPage::showRun(qint64 runId)
{
    m_selection = RunSelection::All;
    m_filters->setFilter({}); // it might hide the run
    m_chosen = runId;         // what is listed now may not have it yet
    m_narrowing->hide();
    if (m_undo && !m_undo->isApplying())
        closeUndo();
    else
        refresh();
}

void RunsPage::showRuns()
{
    const auto runs = m_readingRuns->result();
    m_hasFailed = !runs;
    if (!runs) {
        m_placeholder->show(QStringLiteral("error"), runs.error().message, tr("Try again"),
                            runs.error().detail);
        bringToFront(m_placeholder);
        return;
    }
    if (runs->isEmpty()) {
        m_model->setRuns({}, m_session.clock());
        m_filters->setCount(0, 0);
    }
    if (runs->isEmpty() && m_selection != RunSelection::All) {
        m_placeholder->show(QStringLiteral("ok"), tr("No run is left that needs a look."),
                            tr("Show all runs"));
        bringToFront(m_placeholder);
        return;
    }
    if (runs->isEmpty()) {
        m_placeholder->show(QStringLiteral("runs"),
                            tr("No task has run on this database yet. What you run on the Tasks "
                               "page or with the command line is listed here."),
                            tr("Go to the tasks"));
        bringToFront(m_placeholder);
        return;
    }
    const auto chosen = m_chosen; // the reset of the model forgets it
    if (*runs != m_model->runs())
        m_model->setRuns(*runs, m_session.clock());
    m_chosen = chosen;
    chooseRun();
}

/// The one that was chosen, or the first of the list.
void RunsPage::chooseRun()
{
    const auto all = m_model->rowCount();
    const bool isCut = all == mostRuns;
    m_filters->setCount(m_filtered->rowCount(), all, isCut);
    if (m_filtered->rowCount() == 0) {
        m_placeholder->show(
            QStringLiteral("search"),
            isCut ? tr("None of the newest %Ln run(s) matches this filter.", nullptr, all)
                  : tr("Nothing matches this filter."),
            tr("Clear the filter"));
        bringToFront(m_placeholder);
        return;
    }
    bringToFront(m_content);
    const auto wanted = m_chosen;
    const auto row = m_model->rowOf(wanted);
    const auto chosen = m_filtered->mapFromSource(m_model->index(row, 0));
    const auto index = chosen.isValid() ? chosen : m_filtered->index(0, 0);
    if (index == m_table->currentIndex())
        readDetails(); // its e-mails may have gone meanwhile
    else
        m_table->setCurrentIndex(index);
    if (row >= 0 && !chosen.isValid())
        m_chosen = wanted; // the filter hides it: it is chosen again once it comes back
}

/// What the runs changed is not in the list: it is looked for in the background.
void RunsPage::search()
{
    m_searching.reset();
    if (m_searchedFor.isEmpty())
        return;
    m_searching = m_session.runner.start<QSet<qint64>>(
        [url = m_session.url, words = m_searchedFor](const Progress &) {
            return findRunsThatTouched(url, words);
        });
    connect(m_searching.get(), &Operation::finished, this, [this] {
        const auto touching = m_searching->result();
        m_touching = touching ? *touching : QSet<qint64>();
        applyFilter();
    });
}

void RunsPage::applyFilter()
{
    const auto chosen = m_chosen; // the table has another current row once it is hidden
    auto filter = m_filters->filter();
    if (const auto words = filter.search.simplified(); words != m_searchedFor) {
        m_searchedFor = words;
        m_touching.clear();
        m_searching.reset(); // of other words
        m_pause.start();
    }
    filter.touching = m_touching;
    m_filtered->setFilter(filter);
    m_chosen = chosen;
    if (m_model->rowCount() > 0 && !m_hasFailed)
        chooseRun();
}

void RunsPage::readDetails()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_chosen = m_model->runAt(m_filtered->mapToSource(current).row()).id;
    m_readingDetails = m_session.runner.start<RunDetails>(
        [url = m_session.url, id = m_chosen](const Progress &) { return readRun(url, id); });
    connect(m_readingDetails.get(), &Operation::finished, this, &RunsPage::showDetails);
}

void RunsPage::showDetails()
{
    const auto details = m_readingDetails->result();
    if (!details) {
        m_details->clear();
        return;
    }
    m_details->setRun(*details);
    m_details->chooseChange(m_searchedFor);
}

void RunsPage::openUndo(qint64 runId)
{
    if (m_undo)
        return;
    auto *undo = new UndoPanel(m_session, runId, this);
    connect(undo, &UndoPanel::closed, this, &RunsPage::closeUndo);
    m_stack->addWidget(undo);
    m_stack->setCurrentWidget(undo);
    m_undo = undo;
    m_filters->hide(); // they narrow a list that is not to be seen
    m_narrowing->hide();
}

void RunsPage::closeUndo()
{
    m_stack->removeWidget(m_undo);
    m_undo->hide();
    m_undo->deleteLater(); // it may be the sender
    m_undo = nullptr;
    m_filters->show();
    m_narrowing->setVisible(m_selection != RunSelection::All);
    bringToFront(m_content);
    m_table->setFocus();
    refresh();
}

/// What is read meanwhile does not push an undo aside.
void RunsPage::bringToFront(QWidget *widget)
{
    if (!m_undo)
        m_stack->setCurrentWidget(widget);
}

} // namespace caretaker
