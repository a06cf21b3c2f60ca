// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/stale_view.h"

#include "presentation/direction.h"
#include "preview/diff_delegate.h"
#include "preview/diff_html.h"
#include "theme/spacing.h"
#include "widgets/table_style.h"
#include "widgets/table_with_details.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTableView>
#include <QTextBrowser>

namespace caretaker {

namespace {

enum Column { Key, Label, What, Shown, Current };

/// The line of a text that says what is different about it.
QString telling(const QString &text, const QString &other)
{
    const auto lines = text.split(u'\n');
    const auto otherLines = other.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= otherLines.size() || lines.at(i) != otherLines.at(i))
            return lines.at(i).trimmed();
    }
    return lines.constFirst().trimmed();
}

} // namespace

StaleView::StaleView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TextTableModel(
          {tr("Row or recipient"), tr("Title"), tr("Difference"), tr("In the preview"), tr("Now")},
          this))
    , m_content(new TableWithDetails(this))
    , m_table(m_content->table())
{
    m_table->setObjectName(QStringLiteral("differenceTable"));
    m_table->setAccessibleName(tr("Changed since the preview"));
    m_table->setModel(m_model);
    applyTableStyle(m_table, {{24, false}, {20, true}, {29, false}, {28, true}, {28, true}});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(Shown, new DiffDelegate(DiffDelegate::Side::Before, m_table));
    m_table->setItemDelegateForColumn(Current,
                                      new DiffDelegate(DiffDelegate::Side::After, m_table));
    m_content->details()->setObjectName(QStringLiteral("differenceDetails"));
    m_content->details()->setAccessibleName(tr("The current line in full"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StaleView::showDetails);
}

void StaleView::setDifference(const PlanDifference &difference)
{
    m_rows = differenceRows(difference);
    QList<QStringList> lines;
    lines.reserve(m_rows.size());
    for (const auto &row : std::as_const(m_rows))
        lines.append({row.key, row.label, row.what, telling(row.shown, row.current),
                      telling(row.current, row.shown)});
    m_model->setRows(std::move(lines));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void StaleView::showDetails()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid()) {
        m_content->showDetails({});
        return;
    }
    const auto &row = m_rows.at(current.row());
    m_content->showDetails(QStringLiteral("<p><b>%1</b> &nbsp;%2</p><p><b>%3</b><br>%4</p>")
                               .arg(isolated(escapedLines(row.key)),
                                    isolated(escapedLines(row.label)), escapedLines(row.what),
                                    differenceAsHtml(row.shown, row.current, palette())));
}

void StaleView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDetails();
}

} // namespace caretaker
