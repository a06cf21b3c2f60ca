// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/pause.h"

#include <QMenu>

namespace caretaker {

class Scheduler;

/// What can be done from the tray, without icons: the panel has colours of its own. It only asks; who owns it sees to it.
class TrayMenu : public QMenu
{
    Q_OBJECT
public:
    /// The actions are the window's own and are shown as well.
    explicit TrayMenu(const QList<QAction *> &shared, QWidget *parent = nullptr);

    /// How things stand; the first line, for desktops that show no tooltips.
    void setState(const QString &text, bool isPaused, bool canPause);

Q_SIGNALS:
    void openRequested();
    void previewRequested(const QString &task);
    void pauseRequested(caretaker::Pause pause);
    void resumeRequested();
    void quitRequested();

private:
    void addTasks(const QString &title, const QString &objectName);
    void addPauses();

    QAction *m_state;
    QMenu *m_pause;
    QAction *m_resume;
};

} // namespace caretaker
