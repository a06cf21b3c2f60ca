// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/autostart.h"
#include "desktop/chosen_database.h"
#include "machine_settings.h"
#include "presentation/task_title.h"
#include "runs/approval_banner.h"
#include "tray/scheduler_words.h"
#include "wizard/setup_wizard.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>

namespace caretaker {

namespace {

const auto tellsAllKey = QStringLiteral("notifications/success");
const auto toldNoTrayKey = QStringLiteral("tray/told_there_is_none");

/// For what the desktop itself wants to know before a window may come to the front.
void useActivationToken(const QString &token)
{
    if (token.isEmpty())
        return;
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    qputenv("DESKTOP_STARTUP_ID", token.toUtf8());
}

} // namespace

Desktop::Desktop(Session &session, MainWindow &window, const SingleInstance &instance)
    : m_session(session)
    , m_window(window)
    , m_autostart(new QAction(tr("Start with the &session"), &window))
    , m_tellsAll(new QAction(tr("&Notify of runs that went well"), &window))
    , m_retreat(window, m_host)
    , m_tray(session, m_host, {m_autostart})
{
    makeMachineActions();
    connectTray();
    connectWatches();
    connect(&instance, &SingleInstance::raiseRequested, this, &Desktop::open);
    connect(&window, &MainWindow::quitRequested, this, &Desktop::requestQuit);
    // Others may stop the session's end: what is edited after that is asked for anew.
    connect(&window, &MainWindow::unsavedEditsChanged, this, [this] { m_isLossAccepted = false; });
    connect(&window, &MainWindow::setUpRequested, this, &Desktop::setUp);
    connect(&window, &MainWindow::adopted, &session.scheduler, &Scheduler::start);
    connect(&session.scheduler, &Scheduler::runEnded, this, &Desktop::tellOf);
    connect(&session.runner, &TaskRunner::runFinished, this, &Desktop::finishEnding);
    connect(&m_notifications, &DesktopNotifications::opened, this,
            [this](const QString &page, const QString &argument, const QString &token) {
                if (!page.isEmpty())
                    m_window.showPage(page, argument);
                open(token);
            });
    qApp->installEventFilter(this);
}

Desktop::~Desktop() = default;

void Desktop::makeMachineActions()
{
    m_autostart->setObjectName(QStringLiteral("autostartAction"));
    m_autostart->setCheckable(true);
    m_autostart->setChecked(startsWithSession(m_session.url));
    m_autostart->setVisible(canStartWithSession());
    connect(m_autostart, &QAction::triggered, this, &Desktop::setAutostart);
    m_tellsAll->setObjectName(QStringLiteral("tellsAllAction"));
    m_tellsAll->setCheckable(true);
    m_tellsAll->setChecked(MachineSettings().value(tellsAllKey).toBool());
    connect(m_tellsAll, &QAction::triggered, this,
            [](bool isChecked) { MachineSettings().setValue(tellsAllKey, isChecked); });
    m_window.addMachineActions({m_autostart, m_tellsAll});
}

void Desktop::connectTray()
{
    connect(&m_tray, &TrayIcon::openRequested, this, [this] { open(); });
    connect(&m_tray, &TrayIcon::failed, this, [this](const QString &message) {
        m_notifications.tell({tr("Scheduling could not be paused or resumed"), message, true});
    });
    connect(&m_tray.menu(), &TrayMenu::previewRequested, this, [this](const QString &task) {
        m_window.showPage(QStringLiteral("tasks"), task);
        open();
    });
    connect(&m_tray.menu(), &TrayMenu::quitRequested, this, &Desktop::requestQuit);
    connect(&m_retreat, &Retreat::minimised, this, &Desktop::sayThereIsNoTray);
    connect(&m_retreat, &Retreat::hidden, this, &Desktop::sayWhatIsNotSaved);
}

void Desktop::connectWatches()
{
    connect(&m_sleep, &SleepWatch::wokeUp, &m_session.scheduler, &Scheduler::wake);
    connect(&m_clock, &ClockWatch::clockChanged, &m_session.scheduler, &Scheduler::clockChanged);
    // The session, or the terminal that it was started from, comes to its end.
    for (const auto signal : {&ProcessSignals::endRequested, &ProcessSignals::rereadRequested})
        connect(&m_signals, signal, this, [this] { end(Scheduler::Ending::Cancel); });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desktop::prepareForSessionEnd);
}

void Desktop::start(Start start)
{
    if (m_window.isDatabaseReady())
        m_session.scheduler.start();
    if (start == Start::Hidden) {
        m_retreat.startHidden();
        return;
    }
    m_window.show();
    m_window.offerAdoption();
}

void Desktop::open(const QString &activationToken)
{
    if (m_ending)
        return;
    useActivationToken(activationToken);
    m_retreat.bringBack();
}

void Desktop::tellOf(const ScheduledRun &run)
{
    const auto title = taskTitle(run.task);
    const auto runsPage = QStringLiteral("runs");
    const auto id = QString::number(run.runId);
    switch (run.outcome) {
    case RunOutcome::NeedsApproval:
        m_notifications.tell({tr("%1 needs approval").arg(title),
                              tr("It would change more rows than the approval limit. Nothing has "
                                 "been changed."),
                              true, QStringLiteral("tasks"), approvalLink(run.runId, run.task)});
        return;
    case RunOutcome::Succeeded:
        if (m_tellsAll->isChecked())
            m_notifications.tell({tr("%1 is done").arg(title), run.message, false, runsPage, id});
        return;
    default:
        m_notifications.tell({tr("%1 failed").arg(title), run.message, true, runsPage, id});
    }
}

void Desktop::sayThereIsNoTray()
{
    MachineSettings settings;
    if (settings.value(toldNoTrayKey).toBool())
        return;
    settings.setValue(toldNoTrayKey, true);
    m_window.tell(tr("There is no tray on this desktop, so the window is minimised when you close "
                     "it. Caretaker keeps running the schedules; Quit (Ctrl+Q) ends it."));
}

/// Nobody is asked when the window goes into the tray: nothing is lost by that.
void Desktop::sayWhatIsNotSaved()
{
    if (const auto edits = m_window.unsavedEdits(); edits > 0)
        m_notifications.tell({tr("%Ln edit(s) are not saved", nullptr, edits),
                              tr("They are kept until Caretaker is quit, which asks for them.")});
}

void Desktop::setAutostart(bool starts)
{
    if (const auto set = startWithSession(m_session.url, starts); !set)
        m_window.tell(set.error().message);
    m_autostart->setChecked(startsWithSession(m_session.url));
}

/// It may lead to another database, and with it to the end of this console.
void Desktop::setUp()
{
    m_window.finishTyping();
    if (const auto edits = m_window.unsavedEdits(); edits > 0) {
        m_window.tell(tr("%Ln edit(s) are not saved. Save or discard them first: the set-up may "
                         "lead to another database.",
                         nullptr, edits));
        return;
    }
    auto *wizard = new SetupWizard(setupPlaces(m_session.url), m_session.clock, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { endSetUp(*wizard); });
    wizard->open();
}

/// Another database is another console, which opens once this one has ended.
void Desktop::endSetUp(const SetupWizard &wizard)
{
    const auto url = wizard.database();
    if (!url)
        return;
    chooseDatabase(*url);
    if (*url != m_session.url) {
        m_next = url;
        end(Scheduler::Ending::Finish);
        return;
    }
    if (wizard.isDatabaseReady())
        m_window.noteReady();
    m_session.scheduler.reread();
    m_session.outbox.poke();
}

void Desktop::requestQuit()
{
    if (m_ending || m_question)
        return;
    if (m_window.holdsUnsavedEdits()) {
        open();
        return;
    }
    const auto &running = m_session.scheduler.runningTask();
    if (running.isEmpty() && !m_session.runner.isWriting()) {
        end(Scheduler::Ending::Cancel);
        return;
    }
    open();
    m_question = new QMessageBox(QMessageBox::Question, tr("Quit Caretaker"),
                                 running.isEmpty() ? tr("A run is under way.")
                                                   : tr("%1 is running.").arg(taskTitle(running)),
                                 QMessageBox::NoButton, &m_window);
    m_question->setObjectName(QStringLiteral("quitQuestion"));
    m_question->setInformativeText(tr("A run that is cancelled changes nothing."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *finish = m_question->addButton(tr("&Finish it, then quit"), QMessageBox::AcceptRole);
    auto *cancel = m_question->addButton(tr("&Cancel it and quit"), QMessageBox::DestructiveRole);
    auto *stay = m_question->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    finish->setObjectName(QStringLiteral("finishAndQuit"));
    cancel->setObjectName(QStringLiteral("cancelAndQuit"));
    stay->setObjectName(QStringLiteral("keepRunning"));
    m_question->setDefaultButton(finish);
    m_question->setEscapeButton(stay);
    connect(finish, &QPushButton::clicked, this, [this] { end(Scheduler::Ending::Finish); });
    connect(cancel, &QPushButton::clicked, this, [this] { end(Scheduler::Ending::Cancel); });
    connect(m_question, &QObject::destroyed, this, [this] { m_question = nullptr; });
    m_question->open();
}

/// Where the desktop lets nobody be asked, the session is asked to go on: edits are dearer than a
/// second click.
void Desktop::prepareForSessionEnd(QSessionManager &session)
{
    if (m_ending)
        return;
    m_window.saveLayout();
    m_window.finishTyping();
    if (m_window.unsavedEdits() == 0)
        return;
    const bool mayAsk = session.allowsInteraction();
    const bool mayEnd = mayAsk && maySessionEnd();
    if (mayAsk)
        session.release();
    if (!mayEnd)
        session.cancel();
}

/// A dialog that is waited for: the desktop goes on as soon as its request returns.
bool Desktop::maySessionEnd()
{
    if (m_ending)
        return true;
    open();
    QMessageBox question(QMessageBox::Warning, tr("End of the session"),
                         tr("%Ln edit(s) are not saved.", nullptr, m_window.unsavedEdits()),
                         QMessageBox::NoButton, &m_window);
    question.setObjectName(QStringLiteral("sessionQuestion"));
    question.setInformativeText(tr("They are lost with the end of the session."));
    auto *discard = question.addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    auto *stay = question.addButton(tr("&Stay and save them"), QMessageBox::RejectRole);
    discard->setObjectName(QStringLiteral("discardAtSessionEnd"));
    stay->setObjectName(QStringLiteral("stayAtSessionEnd"));
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (m_ending) // meanwhile
        return true;
    m_isLossAccepted = question.clickedButton() == discard;
    if (!m_isLossAccepted && m_window.holdsUnsavedEdits()) // which leads to them
        open();
    return m_isLossAccepted;
}

/// A second time, with Cancel, what was to be finished is cancelled after all.
void Desktop::end(Scheduler::Ending ending)
{
    if (!m_ending) {
        m_window.saveLayout();
        m_retreat.giveUp();
        m_window.hide();
        connect(&m_session.scheduler, &Scheduler::stopped, this, [this] {
            m_isSchedulerDone = true;
            finishEnding();
        });
    }
    m_ending = ending;
    m_session.scheduler.stop(ending);
}

void Desktop::finishEnding()
{
    if (!m_ending || !m_isSchedulerDone)
        return;
    // What a page has begun is cancelled with the page, where it is not waited for.
    if (*m_ending == Scheduler::Ending::Cancel || !m_session.runner.isWriting())
        QCoreApplication::exit(0);
}

/// The session's end, or the system's own Quit, asks every window to close, which ours would take
/// for less.
bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    if (!m_ending && !m_isLossAccepted && m_window.holdsUnsavedEdits()) {
        open();
        event->ignore();
        return true;
    }
    end(Scheduler::Ending::Cancel);
    return true;
}

} // namespace caretaker
