// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "session.h"
#include "tables/table_model.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class PlaceholderView;

/// What a table page says; the rest it takes from the table's definition.
struct TablePageTexts
{
    QString title;          ///< empty: no heading, for a page within tabs
    QString accessibleName; ///< of the table
    QString searchHint;
    QString nothing;            ///< what an empty table means
    QString (*count)(int rows); ///< "12 jobs"
};

/// A table with a filter box, a status filter and its row count, on any number of rows.
class TablePage : public Page
{
    Q_OBJECT
public:
    TablePage(Session &session, const TableDefinition &definition, TablePageTexts texts,
              QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QWidget *searchField() override;

    /// What a link asks for: the name of one of the table's filters, with its value after a blank
    /// where it takes one, or "search" and words, or a status. A filter holds until a person clicks
    /// the button that says so.
    void showRows(const QString &link);

    /// Shows the rows of one status only; empty: all.
    void showStatus(const QString &status);

    /// Shows only the rows that refer to this id, such as those of a run, until a person clicks the
    /// button that says so.
    void showReference(qint64 id, const QString &text);

    /// Selects a row as soon as it is there.
    void choose(qint64 id);

    /// For what is built on top of the table, such as editing it.
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] TableModel *model() const { return m_model; }
    void addTool(QWidget *tool);    ///< at the end of the row of tools
    void addBelow(QWidget *widget); ///< below the table

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] std::optional<qint64> currentId() const;

    /// The current row's values as stored; empty while there is none, or it is still being read.
    [[nodiscard]] TableRow currentRow() const;

Q_SIGNALS:
    /// Another selection, or the same rows read anew, or the current row has come.
    void selectionChanged();

private:
    void buildTable(Session &session);
    QLayout *makeToolRow();
    void fillWordFilter(QComboBox *filter, int column, const QString &all);
    void applySearch();
    void clearFilters();
    void showNarrowing(const QString &text);
    void showState();
    void showFailure(const Error &error);
    void rememberPlace();
    void restorePlace();
    [[nodiscard]] bool isFiltered() const;

    const TablePageTexts m_texts;
    TableModel *m_model;
    QTableView *m_table;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    QLineEdit *m_search;
    QComboBox *m_status;
    QComboBox *m_kind;        ///< hidden where the table has no kinds
    QPushButton *m_narrowing; ///< says by what the rows were chosen, and ends that
    QLabel *m_count;
    QBoxLayout *m_tools = nullptr;
    QTimer m_typing; ///< a query for each word, not for each letter
    bool m_isRead = false;
    bool m_hasFailed = false;
    std::optional<qint64> m_currentId;
    int m_currentColumn = 0;
    std::optional<qint64> m_topId;
};

} // namespace caretaker
