// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "theme/icon.h"
#include "theme/spacing.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace caretaker {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_dismiss(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_buttons->setSpacing(spacing::related);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::inner, spacing::related, spacing::inner, spacing::related);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_dismiss);
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    m_dismiss->setIcon(icon(QStringLiteral("close")));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setAccessibleName(tr("Put this message away"));
    m_dismiss->setToolTip(tr("Put this message away (Esc)"));
    connect(m_dismiss, &QToolButton::clicked, this, &Banner::clear);
    hide();
}

void Banner::tell(Tone tone, const QString &iconName, const QString &text)
{
    clear();
    m_dismiss->hide();
    m_tone = tone;
    m_iconName = iconName;
    m_text->setText(text);
    setAccessibleName(text);
    showIcon();
    show();
    update();
}

QPushButton *Banner::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void Banner::clear()
{
    while (auto *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click leads here
        delete item;
    }
    m_isOutcome = false;
    hide();
}

void Banner::tellOutcome(const QString &text)
{
    tell(Tone::Ok, QStringLiteral("ok"), text);
    m_dismiss->show();
    m_isOutcome = true;
}

void Banner::clearOutcome()
{
    if (m_isOutcome)
        clear();
}

void Banner::tellFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        tell(Tone::Idle, QStringLiteral("stopped"), error.message);
    else
        tell(Tone::Danger, QStringLiteral("error"), error.message);
    m_dismiss->show();
}

/// Escape is for the message while the keyboard is in it, not for the page around it.
bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_dismiss->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dismiss->isVisible())
        clear();
    else
        QFrame::keyPressEvent(event);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::showIcon()
{
    if (m_iconName.isEmpty())
        return;
    const auto colors = colorsOf(m_tone, palette());
    QPixmap pixmap(QSize(16, 16) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, m_iconName, QRectF(0, 0, 16, 16), colors.text);
    painter.end();
    m_icon->setPixmap(pixmap);
    auto textPalette = m_text->palette();
    if (textPalette.color(QPalette::WindowText) != colors.text) {
        textPalette.setColor(QPalette::WindowText, colors.text);
        m_text->setPalette(textPalette);
    }
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void Banner::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous() && window()->isVisible()) // the page has gone, not the whole window
        clearOutcome();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsOf(m_tone, palette()).surface);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace caretaker
