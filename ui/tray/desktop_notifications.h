// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

namespace caretaker {

/// Something that a person is told wherever they are on the desktop.
struct Notice
{
    QString title;
    QString text;
    bool isUrgent = false;
    QString page = {}; ///< what a click leads to, see PageEntry; empty: just the window
    QString argument = {};
};

/// Shows notices through the desktop's notification service
/// (https://specifications.freedesktop.org/notification-spec/), which needs no tray. Where there
/// is no such service nothing is shown.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    void tell(const Notice &notice);

Q_SIGNALS:
    /// A notice was clicked. The token lets a window come to the front; it may be empty.
    void opened(const QString &page, const QString &argument, const QString &activationToken);

private Q_SLOTS:
    void noteToken(uint id, const QString &token);
    void open(uint id, const QString &action);
    void forget(uint id);

private:
    struct Shown
    {
        QString page;
        QString argument;
        QString activationToken = {};
    };
    QMap<uint, Shown> m_shown; ///< by the service's number
};

} // namespace caretaker
