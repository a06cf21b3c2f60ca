// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chart_figures.h"
#include "widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker {

class BarChart;
class TextTableModel;

/// A chart with its title, and the same figures as a table that can be read without seeing the
/// chart, and copied.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// `name`: for object names, for example "expiryChart".
    ChartCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Until the first figures come there is a skeleton.
    void setFigures(const ChartFigures &figures);

Q_SIGNALS:
    /// A bar, or its figure in the table. See Page::linkActivated().
    void linkActivated(const QString &page, const QString &argument);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showFigures();
    void follow(const QModelIndex &figure);
    void copyAsTable() const;

    ChartFigures m_figures;
    QLabel *m_summary;
    QToolButton *m_asTable;
    QWidget *m_skeleton;
    BarChart *m_chart;
    QTableView *m_table;
    QLabel *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace caretaker
