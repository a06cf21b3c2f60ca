// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef QT_DBUS_LIB
#include <QDBusMessage>
#endif

namespace caretaker {

/// What the desktop wants programs to look like, as far as Qt does not tell: the settings that
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
/// serves over D-Bus, as they are and as they change. Where there is no such service nothing is
/// wanted. Belongs to the GUI thread.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { NoPreference, Dark, Light };

    static SystemAppearance &instance();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isMotionReduced() const { return m_isMotionReduced; }

Q_SIGNALS:
    void changed();

#ifdef QT_DBUS_LIB
private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal);
#endif

private:
    explicit SystemAppearance(QObject *parent);
#ifdef QT_DBUS_LIB
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
#endif

    Scheme m_scheme = Scheme::NoPreference;
    bool m_isMotionReduced = false;
};

} // namespace caretaker
