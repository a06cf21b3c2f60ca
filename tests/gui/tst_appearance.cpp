// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/operation.h"
#include "theme/system_appearance.h"
#include "theme/theme.h"
#include "theme/tone.h"
#include "widgets/progress_row.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProgressBar>
#include <QThreadPool>
#include <QtTest>

using namespace caretaker;

/// The desktop's settings service, as far as we ask it.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Portal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal"))
    {
        if (!m_bus.registerObject("/org/freedesktop/portal/desktop", this,
                                  QDBusConnection::ExportAllSlots) ||
            !m_bus.registerService("org.freedesktop.portal.Desktop"))
            qFatal("no portal: %s", qPrintable(m_bus.lastError().message()));
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        auto signal = QDBusMessage::createSignal(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged");
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        // Wrapped twice, as the real one does it.
        const auto value = key == "color-scheme" ? QVariant(1U) : QVariant(true);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

private:
    QDBusConnection m_bus;
};

/// "As the system" on a desktop that says what it wants.
class AppearanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Portal> m_portal;

    static bool isDarkNow() { return isDark(QApplication::palette()); }

private Q_SLOTS:
    void initTestCase() { m_portal = std::make_unique<Portal>(); }

    void theSystemsSchemeIsFollowedLive()
    {
        applyTheme(Theme::System);
        QTRY_VERIFY(isDarkNow());
        m_portal->change("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_VERIFY(!isDarkNow());
        m_portal->change("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_VERIFY(isDarkNow());
        m_portal->change("org.freedesktop.appearance", "color-scheme", 0U);
        QTRY_VERIFY(!isDarkNow()); // the platform's own palette
    }

    void aChosenThemeStays()
    {
        applyTheme(Theme::Light);
        QSignalSpy changed(&SystemAppearance::instance(), &SystemAppearance::changed);
        m_portal->change("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!isDarkNow());
        applyTheme(Theme::System);
        QVERIFY(isDarkNow());
    }

    void nothingMovesWhereThatIsWanted()
    {
        QVERIFY(!isMotionReduced());
        m_portal->change("org.gnome.desktop.interface", "enable-animations", false);
        QTRY_VERIFY(isMotionReduced());
        ProgressRow row;
        OperationFor<Done> operation(QThreadPool::globalInstance(),
                                     [](const Progress &progress) -> Result<Done> {
                                         while (!progress.isCancelled())
                                             QThread::yieldCurrentThread();
                                         return Done{};
                                     });
        row.follow(&operation, "Working");
        QVERIFY(row.isVisible());
        QVERIFY(!row.findChild<QProgressBar *>()->isVisible());
        operation.cancel();
        QTRY_VERIFY(!row.isVisible());
        m_portal->change("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY(!isMotionReduced());
    }
};

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
