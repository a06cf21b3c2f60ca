// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/notification_view.h"

#include "base/printable.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker {

NotificationView::NotificationView(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading({}, Heading::Level::Group, this))
    , m_head(new Note(this))
    , m_message(new QPlainTextEdit(this))
    , m_showJob(new QPushButton(icon(QStringLiteral("jobs")), {}, this))
    , m_showPerson(new QPushButton(icon(QStringLiteral("person")), {}, this))
{
    setObjectName(QStringLiteral("notificationView"));
    m_title->setObjectName(QStringLiteral("notificationTitle"));
    m_head->setObjectName(QStringLiteral("notificationHead"));
    for (auto *label : {m_title, m_head}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_message->setObjectName(QStringLiteral("notificationMessage"));
    m_message->setAccessibleName(tr("The notification's text"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_showJob->setObjectName(QStringLiteral("notificationShowJob"));
    m_showJob->setToolTip(tr("Go to the job that it is about"));
    m_showPerson->setObjectName(QStringLiteral("notificationShowPerson"));
    m_showPerson->setToolTip(tr("Show only what this person was told"));
    connect(m_showJob, &QPushButton::clicked, this,
            [this] { Q_EMIT jobRequested(m_notification.job); });
    connect(m_showPerson, &QPushButton::clicked, this,
            [this] { Q_EMIT personRequested(m_notification.person); });

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_showJob);
    buttons->addWidget(m_showPerson);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::related, spacing::page, spacing::page);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_title);
    layout->addWidget(m_head);
    layout->addWidget(m_message, 1);
    layout->addLayout(buttons);
    clear();
}

void NotificationView::setNotification(const ShownNotification &notification, Instant now)
{
    m_notification = notification;
    m_title->setText(printable(notification.title));
    QStringList head{tr("To %1").arg(printable(notification.person))};
    if (notification.toldAt)
        head.append(tr("told %1 (%2)")
                        .arg(formatRelative(*notification.toldAt, now),
                             formatMoment(*notification.toldAt)));
    if (notification.readAt)
        head.append(tr("read %1").arg(formatMoment(*notification.readAt)));
    else
        head.append(inSentence(wordFor(notification.state).text));
    m_head->setText(head.join(partSeparator));
    m_message->setPlainText(notification.message);
    m_message->setEnabled(true);
    m_showJob->setText(tr("Job %1").arg(printable(notification.job)));
    m_showJob->setVisible(!notification.job.isEmpty());
    m_showPerson->setText(tr("Only %1").arg(printable(notification.person)));
    m_showPerson->setVisible(!notification.person.isEmpty());
}

void NotificationView::clear()
{
    m_notification = {};
    m_title->setText(tr("No notification is chosen"));
    m_head->clear();
    m_message->clear();
    m_message->setEnabled(false);
    m_showJob->hide();
    m_showPerson->hide();
}

} // namespace caretaker
