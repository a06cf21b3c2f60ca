// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/cell_delegate.h"

namespace caretaker {

/// A value of a diff: the old one struck through on the danger tint, the new one on the ok tint.
class DiffDelegate : public CellDelegate
{
    Q_OBJECT
public:
    enum class Side { Before, After };

    explicit DiffDelegate(Side side, QObject *parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Side m_side;
};

} // namespace caretaker
