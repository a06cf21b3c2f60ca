// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace caretaker {

/// The surface that things of a page which belong together lie on.
class Card : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace caretaker
