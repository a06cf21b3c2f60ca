// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/crontab_import.h"
#include "session.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;

/// Shows what an old crontab would set before it is taken over: the schedules, the settings that
/// their options stand for, what was not understood, and which lines are none of Caretaker's.
class CrontabDialog : public QDialog
{
    Q_OBJECT
public:
    CrontabDialog(Session &session, const QString &path, QWidget *parent);
    ~CrontabDialog() override;

    /// Asks for a file first; null where none was chosen. Deletes itself when it is closed.
    static CrontabDialog *forChosenFile(Session &session, QWidget *parent);

    /// How a person comes by such a file.
    [[nodiscard]] static QString hint();

Q_SIGNALS:
    /// The schedules are stored.
    void applied();

private:
    void build();
    void showPlan(const CrontabPlan &plan);
    void showLeftOut(const CrontabPlan &plan);
    void apply();

    Session &m_session;
    const QString m_path;
    CrontabPlan m_plan;
    QTableWidget *m_table;
    QLabel *m_settings;
    QLabel *m_leftOutTitle;
    QLabel *m_others;
    QPlainTextEdit *m_leftOut;
    Banner *m_banner;
    ProgressRow *m_progress;
    QPushButton *m_yes = nullptr;
    std::unique_ptr<OperationFor<CrontabPlan>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_applying;
};

} // namespace caretaker
