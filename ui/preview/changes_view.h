// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/changes_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class TableWithDetails;

/// Changed rows as a diff: the table, and below it every field of the current row in full.
class ChangesView : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesView(ChangesModel *model, QWidget *parent = nullptr);

    /// Makes the first row current whose key or title has all of these words; none: as it is.
    void choose(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetails();
    ChangesModel *m_model;
    TableWithDetails *m_content;
    QTableView *m_table;
};

} // namespace caretaker
