// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/spacing.h"

#include <QLayout>

#include <memory>
#include <vector>

namespace caretaker {

/// Widgets side by side from the left, continued on the next line where there is no more room.
/// Those of one line are centred on it, and those that expand share what is left of it.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// `gap`: between the widgets of a line, in pixels.
    explicit FlowLayout(QWidget *parent = nullptr, int gap = spacing::group);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Place
    {
        QLayoutItem *item;
        int width;
        [[nodiscard]] int height() const;
    };
    using Line = QList<Place>;
    [[nodiscard]] QList<Line> linesWithin(int width) const;
    static void share(int left, Line &line);
    static int heightOf(const Line &line);
    const int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace caretaker
