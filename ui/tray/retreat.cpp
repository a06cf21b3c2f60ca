// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/retreat.h"

#include "tray/tray_host.h"

#include <QEvent>
#include <QWidget>

namespace caretaker {

Retreat::Retreat(QWidget &window, const TrayHost &host, std::chrono::milliseconds wait,
                 QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_host(host)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(wait);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (m_window.isHidden() && !m_isOver)
            minimise();
    });
    connect(&host, &TrayHost::changed, this, &Retreat::followHost);
    window.installEventFilter(this);
}

void Retreat::startHidden()
{
    if (!m_host.isThere())
        m_wait.start();
}

void Retreat::bringBack()
{
    m_isStandIn = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Retreat::giveUp()
{
    m_isOver = true;
    m_wait.stop();
}

bool Retreat::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_isOver)
        return QObject::eventFilter(watched, event);
    if (m_host.isThere()) {
        QMetaObject::invokeMethod(this, &Retreat::hidden, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
    event->ignore();
    minimise();
    return true;
}

void Retreat::followHost(bool isThere)
{
    if (m_isOver)
        return;
    if (!isThere) {
        m_wait.start();
        return;
    }
    m_wait.stop();
    if (std::exchange(m_isStandIn, false) && m_window.isMinimized())
        m_window.hide();
}

void Retreat::minimise()
{
    m_isStandIn = true;
    m_window.showMinimized();
    Q_EMIT minimised();
}

} // namespace caretaker
