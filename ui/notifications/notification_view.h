// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// A notification as it is shown; texts as stored.
struct ShownNotification
{
    QString person;
    QString title;
    QString message;
    QString job; ///< its number; empty without a job
    QString state;
    std::optional<Instant> toldAt;
    std::optional<Instant> readAt;
};

/// One notification with its whole text, and the ways on from it.
class NotificationView : public QWidget
{
    Q_OBJECT
public:
    explicit NotificationView(QWidget *parent = nullptr);

    void setNotification(const ShownNotification &notification, Instant now);
    void clear();

Q_SIGNALS:
    void jobRequested(const QString &job);
    void personRequested(const QString &person);

private:
    QLabel *m_title;
    QLabel *m_head;
    QPlainTextEdit *m_message;
    QPushButton *m_showJob;
    QPushButton *m_showPerson;
    ShownNotification m_notification;
};

} // namespace caretaker
