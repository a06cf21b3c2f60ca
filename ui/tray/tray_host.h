// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace caretaker {

/// Whether there is a place for tray icons. On Linux that is a host of StatusNotifierItems, which
/// may come and go with the panel; it is asked for in the background.
///
/// QSystemTrayIcon must not be asked or made before: it settles then, for as long as the program
/// runs, whether there are such hosts.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    explicit TrayHost(QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_isThere; }

Q_SIGNALS:
    void changed(bool isThere);

private Q_SLOTS:
    void ask();

private:
    void set(bool isThere);

    bool m_isThere = false;
};

} // namespace caretaker
