// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/scheduler_label.h"

#include "presentation/direction.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "tray/scheduler_words.h"

#include <QBoxLayout>
#include <QLabel>

namespace caretaker {

SchedulerLabel::SchedulerLabel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("schedulerLabel"));
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::related, 0, spacing::related, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    connect(&session.scheduler, &Scheduler::stateChanged, this, &SchedulerLabel::showState);
    showState();
}

void SchedulerLabel::showState()
{
    const auto words = wordsFor(m_session.scheduler, m_session.clock());
    const auto whole = words.next.isEmpty() ? words.state : joinedParts({words.state, words.next});
    if (m_text->toolTip() == whole)
        return;
    m_icon->setPixmap(icon(words.icon).pixmap(16));
    m_text->setText(
        fontMetrics().elidedText(whole, Qt::ElideRight, characterWidth(fontMetrics()) * 90));
    m_text->setToolTip(whole);
    m_text->setAccessibleName(whole);
}

} // namespace caretaker
