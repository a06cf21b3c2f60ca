// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_with_details.h"

#include "presentation/direction.h"
#include "theme/spacing.h"

#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>

namespace caretaker {

TableWithDetails::TableWithDetails(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_table(new QTableView(this))
    , m_details(new QTextBrowser(this))
{
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    m_details->setOpenLinks(false);
    auto *document = m_details->document();
    document->setDocumentMargin(spacing::related); // below the texts of the cells
    layOutAsWindow(document);
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
