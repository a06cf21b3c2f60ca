// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QTableView;
class QTextBrowser;
QT_END_NAMESPACE

namespace caretaker {

/// A table, and below it the current row in full. Whoever makes it says what that is. A table of few
/// rows leaves its room to the details, until a person has moved the border.
class TableWithDetails : public QSplitter
{
    Q_OBJECT
public:
    explicit TableWithDetails(QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QTextBrowser *details() const { return m_details; }

    /// From its first line on; an empty text hides the details.
    void showDetails(const QString &html);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    QTableView *m_table;
    QTextBrowser *m_details;
    bool m_hasDetails = false;
    bool m_isMoved = false;
};

} // namespace caretaker
