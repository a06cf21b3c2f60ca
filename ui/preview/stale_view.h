// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/difference_row.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class TableWithDetails;
class TextTableModel;

/// What has changed since a preview that went stale: a line for each thing, and below them the
/// current one in full.
class StaleView : public QWidget
{
    Q_OBJECT
public:
    explicit StaleView(QWidget *parent = nullptr);

    void setDifference(const PlanDifference &difference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetails();

    QList<DifferenceRow> m_rows;
    TextTableModel *m_model;
    TableWithDetails *m_content;
    QTableView *m_table;
};

} // namespace caretaker
