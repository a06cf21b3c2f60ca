// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/console_style.h"

#include "theme/spacing.h"
#include "theme/system_appearance.h"
#include "theme/tone.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace caretaker {

namespace {

/// Between Unicode's isolates, for a painter whose direction is the other one.
QString rightToLeft(const QString &text)
{
    constexpr QChar rightToLeftIsolate(0x2067);
    constexpr QChar popDirectionalIsolate(0x2069);
    return text.isEmpty() ? text : rightToLeftIsolate + text + popDirectionalIsolate;
}

/// In the dark the style leaves a field without an edge that can be seen (WCAG 2.1, 1.4.11: 3 : 1).
void outlineField(const QStyleOption *option, QPainter *painter)
{
    if (!isDark(option->palette) || option->state.testFlag(QStyle::State_HasFocus))
        return; // the style marks the focus
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(fieldEdge(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// A flat button looks like any text but for its colour.
bool isLink(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::Flat) &&
           button.state.testFlag(QStyle::State_Enabled);
}

constexpr int roomInControls = 10; ///< above and below the text together
constexpr qreal faintness = 0.4;   ///< of what can no longer be used

/// Qt sets a label at the edge of its text's language: an English title in Urdu would begin far
/// from everything around it.
void beginWhereTheWindowBegins(QLabel *label)
{
    constexpr Qt::Alignment sideways = Qt::AlignHorizontal_Mask;
    if (label->layoutDirection() == Qt::RightToLeft &&
        (label->alignment() & sideways) == Qt::AlignLeft)
        label->setAlignment((label->alignment() & ~sideways) | Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget))
        beginWhereTheWindowBegins(label);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    // The plain style draws a row's box alike whether it can be ticked or not.
    const bool isFaint =
        element == PE_IndicatorItemViewItemCheck && !option->state.testFlag(State_Enabled);
    const auto opacity = painter->opacity();
    if (isFaint)
        painter->setOpacity(opacity * faintness);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->setOpacity(opacity);
    if (element == PE_FrameLineEdit)
        outlineField(option, painter);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isRound = element == PE_IndicatorRadioButton;
    if ((!isBox && !isRound) || !isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The chosen one is not to look fainter than the others.
    painter->setPen(isRound && option->state.testFlag(State_On)
                        ? colorsOf(Tone::Accent, option->palette).text
                        : secondaryText(option->palette));
    painter->setBrush(Qt::NoBrush);
    const auto outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, 2, 2);
    painter->restore();
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_SpinBox || (control == CC_ComboBox && combo && combo->editable))
        outlineField(option, painter);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isLink(*button)) {
        auto link = *button;
        link.features &= ~QStyleOptionButton::Flat;
        link.palette.setColor(QPalette::ButtonText, link.palette.color(QPalette::Link));
        painter->save();
        auto font = painter->font();
        font.setUnderline(button->state.testFlag(State_MouseOver));
        painter->setFont(font);
        drawControl(element, &link, painter, widget);
        painter->restore();
        return;
    }
    if (button && button->state.testFlag(State_On) && button->state.testFlag(State_Enabled) &&
        (element == CE_PushButtonBevel || element == CE_PushButtonLabel)) {
        // Pressed down alone is hardly to be told from a button that is not.
        const auto accent = colorsOf(Tone::Accent, option->palette);
        auto pressed = *button;
        pressed.state &= ~State_On;
        pressed.palette.setColor(QPalette::Button, accent.surface);
        pressed.palette.setColor(QPalette::ButtonText, accent.text);
        drawControl(element, &pressed, painter, widget);
        return;
    }
    if (element != CE_PushButtonLabel || !button || button->icon.isNull() ||
        option->direction == Qt::LeftToRight) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // The style asks for the right, and the painter would turn that around once more.
    auto label = *button;
    label.text = rightToLeft(button->text);
    painter->setLayoutDirection(Qt::LeftToRight);
    QProxyStyle::drawControl(element, &label, painter, widget);
    painter->setLayoutDirection(Qt::RightToLeft);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    if (metric == PM_HeaderMargin && isTight() && header &&
        header->orientation() == Qt::Horizontal) // a vertical one would make the rows higher
        return spacing::related;
    if (metric == PM_FocusFrameHMargin && isTight() &&
        qobject_cast<const QAbstractItemView *>(widget))
        return spacing::related - 1; // views add one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!isTight())
        return size;
    // Side by side they are of one height.
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        size.setHeight(qMax(size.height(), option->fontMetrics.height() + roomInControls));
    if (type != CT_PushButton)
        return size;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        size.setWidth(contents.width() + 2 * spacing::tight); // a link stands like a text
    else
        size.rwidth() += 2 * spacing::tight;
    return size;
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (hint == SH_Widget_Animation_Duration && SystemAppearance::instance().isMotionReduced())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

bool ConsoleStyle::isTight() const
{
    return baseStyle()->name() == QLatin1String("fusion");
}

} // namespace caretaker
