// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"

#include "presentation/format.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/current_item.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace caretaker {

namespace {

constexpr int iconSide = 20;
constexpr int iconNameRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int tipRole = Qt::UserRole + 2; ///< the tooltip without a count

/// Rounded highlight, an icon in the colour of the text, room around both.
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + spacing::page};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        const auto colors = colorsOf(Tone::Accent, option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->setPen(hasFocus ? QPen(option.palette.color(QPalette::Highlight), 1.5)
                                 : QPen(Qt::NoPen));
        painter->setBrush(isChosen    ? QBrush(colors.surface)
                          : isHovered ? QBrush(colorsOf(Tone::Idle, option.palette).surface)
                                      : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(row, 6, 6);
        const auto color = isChosen ? colors.text : option.palette.color(QPalette::WindowText);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        paintIcon(
            painter, index.data(iconNameRole).toString(),
            place({option.rect.left() + spacing::related,
                   option.rect.top() + (option.rect.height() - iconSide) / 2, iconSide, iconSide}),
            color);
        auto font = option.font;
        font.setBold(isChosen);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(place(option.rect.adjusted(spacing::related + iconSide + spacing::related,
                                                     0, -spacing::related, 0)),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->drawText(place(option.rect.adjusted(0, 0, -spacing::inner, 0)),
                          Qt::AlignRight | Qt::AlignVCenter, index.data(countRole).toString());
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new SidebarDelegate(this));
    letCurrentFollowSelection(this);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(spacing::related, spacing::related, spacing::related, spacing::related);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
}

void Sidebar::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(iconNameRole, iconName);
    item->setData(tipRole, tr("%1 (Ctrl+%2)").arg(title).arg(count()));
    item->setToolTip(item->data(tipRole).toString());
}

void Sidebar::setCount(int row, qint64 count, const QString &text)
{
    auto *page = item(row);
    page->setData(countRole, count > 0 ? formatNumber(count) : QString());
    const auto description = count > 0 ? text : QString();
    page->setData(Qt::AccessibleDescriptionRole, description);
    const auto tip = page->data(tipRole).toString();
    page->setToolTip(description.isEmpty() ? tip : tip + u'\n' + description);
    updateGeometry(); // a long count takes more room
}

QSize Sidebar::sizeHint() const
{
    auto bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int text = 0;
    for (int row = 0; row < count(); ++row) {
        const auto number = metrics.horizontalAdvance(item(row)->data(countRole).toString());
        text = qMax(text, metrics.horizontalAdvance(item(row)->text()) +
                              qMax(int(spacing::group), number + spacing::related));
    }
    // Icon, text, count and the margins around them.
    return {text + iconSide + 6 * spacing::related, QListWidget::sizeHint().height()};
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const auto *pressed = itemAt(event->position().toPoint());
    const bool isAgain = pressed && pressed == currentItem() && event->button() == Qt::LeftButton;
    QListWidget::mousePressEvent(event);
    if (isAgain)
        Q_EMIT currentChosenAgain();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    QListWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT currentChosenAgain();
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace caretaker
