// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace caretaker {

/// Widgets side by side in columns of one width, as many as there is room for, shared out so that
/// the last row is as full as can be. Those that are hidden leave no gap.
class ColumnGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnGrid(int mostColumns, QWidget *parent = nullptr);

    void add(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    const int m_mostColumns;
    QList<QWidget *> m_widgets;
    QList<QWidget *> m_arranged; ///< those that are shown
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace caretaker
