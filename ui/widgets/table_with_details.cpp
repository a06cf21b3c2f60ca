// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_with_details.h"

#include "widgets/reading_browser.h"

#include <QScrollBar>
#include <QTableView>

namespace caretaker {

TableWithDetails::TableWithDetails(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_table(new QTableView(this))
    , m_details(new ReadingBrowser(this))
{
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
}

void TableWithDetails::showDetails(const QString &html)
{
    m_details->setHtml(html);
    m_details->setVisible(!html.isEmpty());
    // When it is first shown it scrolls to its cursor before it has its size.
    QMetaObject::invokeMethod(
        m_details, [this] { m_details->verticalScrollBar()->setValue(0); }, Qt::QueuedConnection);
}

} // namespace caretaker
