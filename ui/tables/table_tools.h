// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_definition.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// The row above a table: what is searched, the status, the count, and the buttons that open the
/// filters, the details and the menu. Where all of it does not fit into one line the
/// buttons show their icons only.
class TableTools : public QWidget
{
    Q_OBJECT
public:
    TableTools(const TableDefinition &definition, const QString &searchHint, bool hasDetails,
               QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QPushButton *filters() const { return m_filters; }
    [[nodiscard]] QPushButton *details() const { return m_details; }
    void setMenu(QMenu *menu); ///< takes it
    /// At the end; its text is its accessible name, and the keys click it.
    void add(QPushButton *tool, const QKeySequence &keys);

    /// Shows what holds, without a signal.
    void setChoice(const TableQuery &query);

    void setCount(const QString &text);
    /// In the count's place for a moment.
    void tell(const QString &text);

    /// Searches for what is typed, at once.
    void applySearch();

Q_SIGNALS:
    void searched(const QString &text);
    void statusChosen(const QString &status);
    /// One of the definition's filters, which stand among the statuses.
    void filterChosen(const QString &name);
    void kindChosen(const QString &kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSearch();
    void buildButton(QPushButton *button, const char *name, const QString &text,
                     const QString &tip);
    void addKey(const QKeySequence &keys, QPushButton *button, void (QPushButton::*act)());
    void fillWords(QComboBox *field, int column, const QString &all);
    void addFilters();
    void showCount(const QString &text);
    void showButtonTexts();

    const TableDefinition &m_definition;
    QLineEdit *m_search;
    QComboBox *m_status;
    QComboBox *m_kind; ///< hidden where the table has no kinds
    QLabel *m_count;
    QPushButton *m_filters;
    QPushButton *m_details; ///< hidden where there are none
    QPushButton *m_view;
    QHBoxLayout *m_trailing;        ///< the count and what follows it
    QList<QPushButton *> m_buttons; ///< all, which lose their texts where it is narrow
    QString m_countText;
    QTimer m_typing;  ///< a query for each word, not for each letter
    QTimer m_telling; ///< until the count is shown again
};

} // namespace caretaker
