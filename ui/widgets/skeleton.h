// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace caretaker {

/// Grey lines in the place of something that is being read. They stand still.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_lines;
};

} // namespace caretaker
