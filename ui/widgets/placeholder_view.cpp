// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/placeholder_view.h"

#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace caretaker {

PlaceholderView::PlaceholderView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new Note(this))
    , m_action(new QPushButton(this))
{
    for (auto *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(560);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_icon->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(QStringLiteral("placeholderButton"));
    connect(m_action, &QPushButton::clicked, this, &PlaceholderView::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::inner);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    for (auto *label : {m_text, m_detail}) {
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 1);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(3);
}

void PlaceholderView::show(const QString &iconName, const QString &text, const QString &action,
                           const QString &detail)
{
    m_icon->setPixmap(icon(iconName).pixmap(48, QIcon::Disabled));
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace caretaker
