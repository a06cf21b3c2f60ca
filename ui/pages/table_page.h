// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session.h"
#include "tables/saved_view.h"
#include "tables/table_content.h"
#include "tables/table_model.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class FilterChips;
class FilterPanel;
class PlaceholderView;
class RecordView;
class TableArrangement;
class TableFilters;
class TableOutput;
class TableTools;

/// What a table page says; the rest it takes from the table's definition.
struct TablePageTexts
{
    QString title;          ///< empty: no heading, for a page within tabs
    QString accessibleName; ///< of the table
    QString searchHint;
    QString nothing;            ///< what an empty table means
    QString (*count)(int rows); ///< "12 jobs"
    QString details = {};       ///< where the current row's details will be; empty: it has none
    QString printTitle = {};    ///< of a page without a heading
    QString nextPage = {};      ///< where an empty table leads to; empty: to another database
    QString nextStep = {};      ///< what the button for it says
};

/// A table on any number of rows, with what narrows it, arranges it and takes it elsewhere;
/// ui/tables has the parts. Columns, order and details stay as a person leaves them.
class TablePage : public Page
{
    Q_OBJECT
public:
    TablePage(Session &session, const TableDefinition &definition, TablePageTexts texts,
              QWidget *parent = nullptr);
    ~TablePage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;

    /// What a link asks for: the name of one of the table's filters, with its value after a blank
    /// where it takes one; "search" and words; "is", a column's name and its value; "days", a
    /// column's name, the first and the last day ("-": open), and what else is asked for; or a
    /// status.
    /// A filter holds until a person clicks the button that says so.
    void showRows(const QString &link);

    /// Shows only the rows that refer to this id, such as those of a run, until a person clicks the
    /// button that says so.
    void showReference(qint64 id, const QString &text);

    /// Selects a row as soon as it is there.
    void choose(qint64 id);

    /// For what is built on top of the table, such as editing it.
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] TableModel *model() const { return m_model; }
    /// At the end of the row of tools; the keys click it.
    void addTool(QPushButton *tool, const QKeySequence &keys);
    void addBelow(QWidget *widget); ///< below the table

    /// From now on a row is current wherever there are rows, for a page that shows it in full.
    void keepRowChosen();

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;

    /// The current row's values as stored; empty while there is none, or it is still being read.
    [[nodiscard]] TableRow currentRow() const;

Q_SIGNALS:
    /// Another selection, or the same rows read anew, or the current row has come.
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable(Session &session);
    void connectModel();
    QMenu *makeMenu();
    void openSavedViews();
    void showView(const SavedView &view);
    void showDetails();
    [[nodiscard]] bool mayShowDetails() const;
    void chooseTopRow();
    void makeCurrent(int row);
    void showCurrent();
    void showState();
    void goOn();
    void showFailure(const Error &error);
    void rememberPlace();
    void forgetPlace();
    void restorePlace();
    [[nodiscard]] TableContent content() const;

    const TablePageTexts m_texts;
    TableModel *m_model;
    QTableView *m_table;
    TableTools *m_tools;
    FilterPanel *m_panel;
    FilterChips *m_chips;
    TableFilters *m_filters;
    std::unique_ptr<TableArrangement> m_arrangement; ///< looks at the table once more at its end
    RecordView *m_record = nullptr;                  ///< where the table has details
    QSplitter *m_split;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    TableOutput *m_output;
    bool m_keepsRowChosen = false;
    bool m_isRead = false;
    bool m_hasFailed = false;
    std::optional<qint64> m_currentId;
    QList<qint64> m_chosenIds; ///< several
    int m_currentColumn = 0;
    std::optional<qint64> m_topId;
    int m_sortColumn = -1; ///< of what is shown
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace caretaker
