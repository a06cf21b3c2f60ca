// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/tray_menu.h"

#include "task_list.h"
#include "theme/character_width.h"

namespace caretaker {

TrayMenu::TrayMenu(const QList<QAction *> &shared, QWidget *parent)
    : QMenu(parent)
    , m_state(addAction(QString()))
    , m_pause(nullptr)
    , m_resume(nullptr)
{
    setObjectName(QStringLiteral("trayMenu"));
    m_state->setObjectName(QStringLiteral("trayState"));
    m_state->setEnabled(false);
    auto *open = addAction(tr("&Open Caretaker"), this, &TrayMenu::openRequested);
    open->setObjectName(QStringLiteral("trayOpen"));
    setDefaultAction(open);
    addSeparator();
    // Both lead to the preview: nothing is changed whose number has not been on the screen.
    addTasks(tr("&Run"), QStringLiteral("trayRun"));
    addTasks(tr("&Preview"), QStringLiteral("trayPreview"));
    addSeparator();
    addPauses();
    addSeparator();
    addActions(shared);
    addSeparator();
    auto *quit = addAction(tr("&Quit"), this, &TrayMenu::quitRequested);
    quit->setObjectName(QStringLiteral("trayQuit"));
}

void TrayMenu::addTasks(const QString &title, const QString &objectName)
{
    auto *menu = addMenu(title);
    menu->setObjectName(objectName);
    for (const auto *task : allTasks()) {
        const auto description = task->description();
        auto *action = menu->addAction(
            objectName == QLatin1String("trayRun") ? tr("%1…").arg(description.title)
                                                   : description.title,
            this, [this, name = description.name] { Q_EMIT previewRequested(name); });
        action->setObjectName(objectName + u'_' + description.name);
    }
}

void TrayMenu::addPauses()
{
    struct Choice
    {
        Pause pause;
        QString name;
        QString text;
    };
    const Choice choices[] = {
        {Pause::OneHour, QStringLiteral("trayPauseHour"), tr("For &1 hour")},
        {Pause::UntilTomorrow, QStringLiteral("trayPauseTomorrow"), tr("Until &tomorrow")},
        {Pause::UntilResumed, QStringLiteral("trayPauseResumed"), tr("Until &resumed")}};
    m_pause = addMenu(tr("P&ause scheduling"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    for (const auto &choice : choices) {
        auto *action = m_pause->addAction(
            choice.text, this, [this, pause = choice.pause] { Q_EMIT pauseRequested(pause); });
        action->setObjectName(choice.name);
    }
    m_resume = addAction(tr("R&esume scheduling"), this, &TrayMenu::resumeRequested);
    m_resume->setObjectName(QStringLiteral("trayResume"));
    m_resume->setVisible(false);
}

void TrayMenu::setState(const QString &text, bool isPaused, bool canPause)
{
    // What is as it was is left alone: each change wakes the panel up.
    auto line = fontMetrics().elidedText(text, Qt::ElideRight, characterWidth(fontMetrics()) * 80);
    line.replace(u'&', QStringLiteral("&&"));
    if (m_state->text() != line)
        m_state->setText(line);
    if (m_pause->menuAction()->isEnabled() != canPause)
        m_pause->menuAction()->setEnabled(canPause);
    if (m_resume->isVisible() != isPaused)
        m_resume->setVisible(isPaused);
}

} // namespace caretaker
