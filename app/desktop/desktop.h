// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/single_instance.h"
#include "main_window.h"
#include "service/clock_watch.h"
#include "service/process_signals.h"
#include "service/sleep_watch.h"
#include "tray/desktop_notifications.h"
#include "tray/retreat.h"
#include "tray/tray_host.h"
#include "tray/tray_icon.h"

QT_BEGIN_NAMESPACE
class QMessageBox;
class QSessionManager;
QT_END_NAMESPACE

namespace caretaker {

class SetupWizard;

/// The console as a part of the desktop: it stays in the tray when its window is closed, tells what
/// its scheduler has done, and ends in order, whoever ends it.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Desktop(Session &session, MainWindow &window, const SingleInstance &instance);
    ~Desktop() override;

    enum class Start { Shown, Hidden };
    void start(Start start);

    /// Asks, where edits would be lost with the person's session, whether it may end all the same;
    /// it does so by asking the program to quit.
    [[nodiscard]] bool maySessionEnd();

    /// What the person has chosen to go on with, once this has ended.
    [[nodiscard]] const std::optional<DatabaseUrl> &nextDatabase() const { return m_next; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMachineActions();
    void connectTray();
    void connectWatches();
    void open(const QString &activationToken = {});
    void tellOf(const ScheduledRun &run);
    void sayThereIsNoTray();
    void sayWhatIsNotSaved();
    void setAutostart(bool starts);
    void setUp();
    void endSetUp(const SetupWizard &wizard);
    void requestQuit();
    void prepareForSessionEnd(QSessionManager &session);
    void end(Scheduler::Ending ending);
    void finishEnding();

    Session &m_session;
    MainWindow &m_window;
    QAction *m_autostart;
    QAction *m_tellsAll;
    TrayHost m_host;
    Retreat m_retreat;
    TrayIcon m_tray;
    DesktopNotifications m_notifications;
    ProcessSignals m_signals;
    SleepWatch m_sleep;
    ClockWatch m_clock;
    QMessageBox *m_question = nullptr;         ///< whether to wait for what is running
    std::optional<Scheduler::Ending> m_ending; ///< once it is
    bool m_isSchedulerDone = false;
    bool m_isLossAccepted = false; ///< of the edits as they are, at the session's end
    std::optional<DatabaseUrl> m_next;
};

} // namespace caretaker
