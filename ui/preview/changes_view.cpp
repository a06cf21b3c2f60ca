// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/changes_view.h"

#include "delegates/cell_delegate.h"
#include "presentation/direction.h"
#include "presentation/field_words.h"
#include "presentation/word_search.h"
#include "presentation/words.h"
#include "preview/diff_delegate.h"
#include "preview/diff_html.h"
#include "theme/spacing.h"
#include "widgets/column_fit.h"
#include "widgets/table_style.h"
#include "widgets/table_with_details.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTextBrowser>

#include <algorithm>

namespace caretaker {

ChangesView::ChangesView(ChangesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_content(new TableWithDetails(this))
    , m_table(m_content->table())
{
    m_table->setObjectName(QStringLiteral("changesTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(model);
    applyTableStyle(m_table,
                    {{36, false}, {34, true}, {18, false}, {19, false}, {19, false}, {36, false}});
    m_table->setItemDelegate(new CellDelegate(m_table));
    new ColumnFit(m_table);
    m_table->setItemDelegateForColumn(ChangesModel::Before,
                                      new DiffDelegate(DiffDelegate::Side::Before, m_table));
    m_table->setItemDelegateForColumn(ChangesModel::After,
                                      new DiffDelegate(DiffDelegate::Side::After, m_table));
    m_content->details()->setObjectName(QStringLiteral("changeDetails"));
    m_content->details()->setAccessibleName(tr("Fields of the current row"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangesView::showDetails);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showDetails();
    });
    showDetails();
}

void ChangesView::choose(const QString &words)
{
    const auto &rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ChangeRow &row) {
        return containsAllWords(row.key + u' ' + row.label, words);
    });
    if (!words.isEmpty() && found != rows.end())
        m_table->setCurrentIndex(m_model->index(int(found - rows.begin()), 0));
}

void ChangesView::showDetails()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid()) {
        m_content->showDetails({});
        return;
    }
    const auto &row = m_model->rows().at(current.row());
    auto html = QStringLiteral("<p><b>%1</b> &nbsp;%2</p>")
                    .arg(isolated(escapedLines(row.key)), isolated(escapedLines(row.label)));
    for (const auto &field : row.fields) {
        const bool isWord =
            field.field == QLatin1String("status") || field.field == QLatin1String("priority");
        html +=
            QStringLiteral("<p><b>%1</b><br>%2</p>")
                .arg(escapedLines(fieldTitle(field.field)),
                     differenceAsHtml(isWord ? wordFor(field.before).text : field.before,
                                      isWord ? wordFor(field.after).text : field.after, palette()));
    }
    m_content->showDetails(html);
}

void ChangesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDetails();
}

} // namespace caretaker
