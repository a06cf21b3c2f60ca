// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedules.h"

#include <QSet>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimeEdit;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class Heading;
class Note;
class WeekdayPicker;

/// Edits when one task is due: in the simple form or as a cron expression, with what it means and
/// the next moments beside it as it is typed. It writes nothing. What was edited of one task and
/// not saved is still there when the person comes back to it.
class ScheduleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleEditor(QWidget *parent = nullptr);

    /// The task to edit, as it is stored. What is being edited of it stays.
    void setSchedule(const TaskSchedule &schedule, const QTimeZone &zone, Instant now);

    /// This is what is stored from now on; what was edited since it was to be saved stays.
    void markSaved(const QString &task, const QString &expression);

    [[nodiscard]] QString task() const { return m_schedule.task; }

    /// What is edited and not saved, right or wrong, by the task.
    [[nodiscard]] QMap<QString, QString> unsaved() const;
    void discardAll();

    /// What the fields say.
    [[nodiscard]] QString expression() const;

Q_SIGNALS:
    void saveRequested(const QString &task, const QString &expression);
    void unsavedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Draft
    {
        bool isSimple = false;
        QString expression;
    };

    QWidget *makeSimpleRow();
    QWidget *makeExpressionRow();
    QWidget *makeMoments();
    QLayout *makeButtons();
    void fill(const Draft &draft);
    void setExpression(const QString &expression);
    bool fillSimple(const QString &expression);
    void edit();
    void chooseForm();
    void focusForm();
    void showForm();
    void showMeaning();
    void showMoments(const CronExpression &expression);
    [[nodiscard]] Draft stored() const;

    TaskSchedule m_schedule;
    QTimeZone m_zone;
    Instant m_now;
    QMap<QString, Draft> m_drafts; ///< by task
    bool m_isFilling = false;

    Heading *m_heading;
    QBoxLayout *m_columns;
    QRadioButton *m_isSimple;
    QRadioButton *m_isExpression;
    WeekdayPicker *m_days = nullptr; ///< both before the row, which makes them
    QTimeEdit *m_time = nullptr;
    QWidget *m_simpleRow;
    QLineEdit *m_expression;
    Banner *m_error;
    QLabel *m_sentence;
    Note *m_momentsTitle;
    QLabel *m_moments;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_reset;
};

} // namespace caretaker
