// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtTest>

namespace caretaker::testing {

/// A real panel with a tray, for as long as it is started.
class Panel
{
public:
    ~Panel() { stop(); }

    void start()
    {
        const QDir folder(QDir::homePath() + "/.config/xfce4/xfconf/xfce-perchannel-xml");
        folder.mkpath(".");
        QFile file(folder.filePath("xfce4-panel.xml"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the panel cannot be set up");
        file.write(configuration);
        file.close();
        m_process.setStandardErrorFile(QDir::homePath() + "/panel.log");
        m_process.start("xfce4-panel", {"--disable-wm-check"});
        if (!m_process.waitForStarted())
            qFatal("xfce4-panel did not start");
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    static constexpr auto configuration = R"(<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=700;y=880"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="26"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
)";
    QProcess m_process;
};

/// What another program sees of the tray icon, over D-Bus. Asked without blocking, because who
/// answers lives in this very process.
class TrayItem
{
public:
    struct Entry
    {
        int id = 0;
        QVariantMap properties;
        QList<Entry> children;

        [[nodiscard]] QString label() const
        {
            return properties.value("label").toString().remove('_');
        }
        /// As dbusmenu has it: what is not said is true.
        [[nodiscard]] bool is(const char *property) const
        {
            return properties.value(property, true).toBool();
        }
    };

    /// The items that the tray knows.
    [[nodiscard]] QStringList registered() const
    {
        const auto reply = get("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
                               "org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems");
        return reply.toStringList();
    }

    /// Waits until the tray has it.
    [[nodiscard]] bool isThere()
    {
        return QTest::qWaitFor(
            [this] {
                const auto items = registered();
                if (items.isEmpty())
                    return false;
                m_service = items.first().section('/', 0, 0);
                return true;
            },
            60000);
    }

    [[nodiscard]] QVariant property(const char *name) const
    {
        return get(m_service, "/StatusNotifierItem", "org.kde.StatusNotifierItem", name);
    }

    /// The tooltip's lines.
    [[nodiscard]] QStringList toolTip() const
    {
        const auto found = property("ToolTip");
        if (!found.isValid()) // it has just gone
            return {};
        const auto argument = found.value<QDBusArgument>();
        QString icon;
        QString title;
        QString text;
        argument.beginStructure();
        argument >> icon;
        argument.beginArray();
        while (!argument.atEnd())
            argument.asVariant();
        argument.endArray();
        argument >> title >> text;
        argument.endStructure();
        return (title + '\n' + text).split('\n', Qt::SkipEmptyParts);
    }

    /// The icon at 22 pixels, as the panel draws it.
    [[nodiscard]] QByteArray picture() const
    {
        const auto argument = property("IconPixmap").value<QDBusArgument>();
        QByteArray found;
        argument.beginArray();
        while (!argument.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray pixels;
            argument.beginStructure();
            argument >> width >> height >> pixels;
            argument.endStructure();
            if (width == 22)
                found = pixels;
        }
        argument.endArray();
        return found;
    }

    void activate() const
    {
        call(m_service, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", {0, 0});
    }

    [[nodiscard]] Entry menu() const
    {
        const auto reply = call(m_service, "/MenuBar", "com.canonical.dbusmenu", "GetLayout",
                                {0, -1, QStringList()});
        return reply.arguments().size() < 2
                   ? Entry()
                   : entryOf(reply.arguments().at(1).value<QDBusArgument>());
    }

    /// The entry of that label, and in a submenu where a second is given.
    [[nodiscard]] Entry entry(const QString &label, const QString &inner = {}) const
    {
        const auto find = [](const Entry &in, const QString &text) {
            for (const auto &child : in.children) {
                if (child.label() == text)
                    return child;
            }
            return Entry();
        };
        const auto outer = find(menu(), label);
        return inner.isEmpty() ? outer : find(outer, inner);
    }

    /// Chooses it, as a click does.
    void choose(const QString &label, const QString &inner = {}) const
    {
        const auto chosen = entry(label, inner);
        if (chosen.id == 0)
            qFatal("the menu has no %s %s", qPrintable(label), qPrintable(inner));
        call(m_service, "/MenuBar", "com.canonical.dbusmenu", "Event",
             {chosen.id, "clicked", QVariant::fromValue(QDBusVariant("")), uint(0)});
    }

private:
    static QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                             const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        message.setAutoStartService(false);
        QDBusPendingCallWatcher pending(bus().asyncCall(message));
        if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 30000))
            qFatal("no answer to %s", qPrintable(method));
        return pending.reply();
    }

    static QVariant get(const QString &service, const QString &path, const QString &interface,
                        const QString &name)
    {
        const auto reply =
            call(service, path, "org.freedesktop.DBus.Properties", "Get", {interface, name});
        return reply.type() == QDBusMessage::ReplyMessage
                   ? reply.arguments().first().value<QDBusVariant>().variant()
                   : QVariant();
    }

    static Entry entryOf(const QDBusArgument &argument)
    {
        Entry entry;
        argument.beginStructure();
        argument >> entry.id >> entry.properties;
        argument.beginArray();
        while (!argument.atEnd()) {
            QDBusVariant child;
            argument >> child;
            entry.children.append(entryOf(child.variant().value<QDBusArgument>()));
        }
        argument.endArray();
        argument.endStructure();
        return entry;
    }

    /// A connection of its own, so that the program sees a stranger.
    static QDBusConnection bus()
    {
        static const auto connection =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, "tester");
        return connection;
    }

    QString m_service;
};

} // namespace caretaker::testing
