// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace caretaker {

/// The platform's style, with an outline around check boxes and radio buttons on dark surfaces:
/// styles derive theirs from the window's colour by darkening it, which leaves nothing to see of an
/// empty box there.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace caretaker
