// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_with_details.h"

#include "widgets/reading_browser.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace caretaker {

namespace {

constexpr int fewestRows = 5; ///< below that all of the room is the table's

} // namespace

TableWithDetails::TableWithDetails(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_table(new QTableView(this))
    , m_details(new ReadingBrowser(this))
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void TableWithDetails::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    shareRoom();
}

/// By the number of rows alone: nothing moves while a person goes from row to row.
void TableWithDetails::shareRoom()
{
    if (!m_table->model())
        return;
    const auto row = m_table->verticalHeader()->defaultSectionSize();
    const auto head = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    m_details->setVisible(m_hasDetails && height() >= head + row * fewestRows);
    if (m_isMoved)
        return;
    const auto room = std::max(0, height() - handleWidth());
    const auto rows = head + m_table->model()->rowCount() * row;
    const auto table = std::clamp(rows, room / 2, room * 3 / 4);
    setSizes({table, room - table});
}

void TableWithDetails::showDetails(const QString &html)
{
    m_details->setHtml(html);
    m_hasDetails = !html.isEmpty();
    shareRoom();
    // When it is first shown it scrolls to its cursor before it has its size.
    QMetaObject::invokeMethod(
        m_details, [this] { m_details->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

} // namespace caretaker
