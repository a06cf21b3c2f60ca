// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace caretaker {

/// The platform's style, with what it lacks here: an outline around check boxes and radio buttons
/// on dark surfaces, where styles derive theirs from the window's colour by darkening it, which
/// leaves nothing to see of an empty box; flat buttons that look like the links they are; standing
/// still where the desktop wants that; and, where it is Qt's own, room beside the texts of buttons
/// and tables. From right to left it also puts the text beside a button's icon, which Qt 6.4 aligns
/// to the far side, and every label to the right, which Qt puts to the side of its text's language.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    [[nodiscard]] bool isTight() const;
};

} // namespace caretaker
