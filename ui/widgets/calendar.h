// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

namespace caretaker {

/// A month to choose a day from: with room for the names of its days, which the plain one cuts, and
/// arrows and weekends in the colours of the theme.
class Calendar : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit Calendar(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace caretaker
