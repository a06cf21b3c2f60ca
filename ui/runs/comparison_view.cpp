// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/comparison_view.h"

#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "presentation/run_words.h"
#include "theme/spacing.h"
#include "widgets/placeholder_view.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

namespace caretaker {

namespace {

QString kindText(RunComparison::Kind kind)
{
    switch (kind) {
    case RunComparison::Kind::Change:
        return ComparisonView::tr("Change");
    case RunComparison::Kind::Email:
        return ComparisonView::tr("E-mail");
    case RunComparison::Kind::Notification:
        return ComparisonView::tr("Notification");
    }
    Q_UNREACHABLE();
}

QString durationOf(const Run &run)
{
    const auto duration = run.duration();
    return duration ? formatDuration(std::chrono::floor<std::chrono::milliseconds>(*duration))
                    : QString();
}

QList<QStringList> figureRows(const RunComparison &comparison)
{
    const auto &[previous, run, differences] = comparison;
    const auto row = [](const QString &title, qint64 before, qint64 now) {
        return QStringList{title, formatNumber(before), formatNumber(now)};
    };
    QList<QStringList> rows{
        {ComparisonView::tr("Started"), formatMoment(previous.startedAt),
         formatMoment(run.startedAt)},
        row(ComparisonView::tr("Changes"), previous.changeCount, run.changeCount),
        row(ComparisonView::tr("Left alone"), previous.skippedCount, run.skippedCount),
        row(ComparisonView::tr("E-mails"), previous.emailCount, run.emailCount),
        row(ComparisonView::tr("Notifications"), previous.notificationCount, run.notificationCount),
        {ComparisonView::tr("Duration"), durationOf(previous), durationOf(run)}};
    auto options = (previous.options.keys() + run.options.keys());
    options.removeDuplicates();
    for (const auto &option : options)
        rows.append({optionInWords(run.task, option, QStringLiteral("…")),
                     previous.options.value(option).toVariant().toString(),
                     run.options.value(option).toVariant().toString()});
    return rows;
}

QList<QStringList> differenceRows(const RunComparison &comparison)
{
    QList<QStringList> rows;
    for (const auto &each : comparison.differences)
        rows.append({each.isInRun ? ComparisonView::tr("This run only")
                                  : ComparisonView::tr("Run %1 only").arg(comparison.previous.id),
                     kindText(each.kind), each.subject, each.text});
    return rows;
}

QTableView *makeTable(const char *name, const QString &accessibleName, TextTableModel *model,
                      const QList<ColumnWidth> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    applyTableStyle(table, widths);
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

} // namespace

ComparisonView::ComparisonView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_figures(new TextTableModel({QString(), tr("The run before"), tr("This run")}, this))
    , m_differences(
          new TextTableModel({tr("Where"), tr("What"), tr("Row or recipient"), tr("Title")}, this))
    , m_content(makeContent())
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_placeholder);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(m_previousId); });
}

ComparisonView::~ComparisonView() = default;

QWidget *ComparisonView::makeContent()
{
    m_head->setObjectName(QStringLiteral("comparisonHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("comparisonOpenButton"));
    auto *content = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::related);
    head->addWidget(m_head, 1);
    head->addWidget(m_open);
    auto *tables = new QSplitter(content);
    tables->setChildrenCollapsible(false);
    tables->addWidget(makeTable("comparisonFigures", tr("Figures of both runs"), m_figures,
                                {{16, true}, {18, false}, {18, false}}, tables));
    tables->addWidget(makeTable("comparisonDifferences", tr("What only one of the runs did"),
                                m_differences, {{16, false}, {14, false}, {24, false}, {30, true}},
                                tables));
    tables->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, spacing::related, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addLayout(head);
    layout->addWidget(tables, 1);
    return content;
}

void ComparisonView::setRun(qint64 runId)
{
    m_runId = runId;
    m_isRead = false;
    if (isVisible())
        read();
}

void ComparisonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isRead)
        read();
}

void ComparisonView::read()
{
    m_isRead = true;
    m_placeholder->show(QStringLiteral("runs"), tr("Reading…"));
    m_stack->setCurrentWidget(m_placeholder);
    m_reading = m_session.runner.start<std::optional<RunComparison>>(
        [url = m_session.url, id = m_runId](const Progress &) {
            return compareWithPrevious(url, id);
        });
    connect(m_reading.get(), &Operation::finished, this, &ComparisonView::showRead);
}

void ComparisonView::showRead()
{
    const auto comparison = m_reading->result();
    if (!comparison)
        m_placeholder->show(QStringLiteral("error"), comparison.error().message, {},
                            comparison.error().detail);
    else if (!*comparison)
        m_placeholder->show(QStringLiteral("runs"),
                            tr("No earlier run of this task succeeded, so there is nothing to "
                               "compare with."));
    else
        showComparison(**comparison);
}

void ComparisonView::showComparison(const RunComparison &comparison)
{
    m_previousId = comparison.previous.id;
    m_head->setText(comparison.differences.isEmpty()
                        ? tr("Both runs did the same.")
                        : tr("%n difference(s)", nullptr, int(comparison.differences.size())));
    m_open->setText(tr("Show run %1").arg(m_previousId));
    m_open->setToolTip(
        tr("Go to the run before, of %1").arg(formatMoment(comparison.previous.startedAt)));
    m_figures->setRows(figureRows(comparison));
    m_differences->setRows(differenceRows(comparison));
    m_stack->setCurrentWidget(m_content);
}

} // namespace caretaker
