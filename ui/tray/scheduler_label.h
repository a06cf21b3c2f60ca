// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace caretaker {

/// How things stand with the scheduler, in the window's status bar.
class SchedulerLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulerLabel(const Session &session, QWidget *parent = nullptr);

private:
    void showState();

    const Session &m_session;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace caretaker
