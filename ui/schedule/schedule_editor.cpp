// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_editor.h"

#include "clock.h"
#include "presentation/format.h"
#include "schedule/cron_sentence.h"
#include "schedule/simple_schedule.h"
#include "schedule/weekday_picker.h"
#include "task_list.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/section_typing.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeEdit>

namespace caretaker {

namespace {

constexpr int momentsShown = 5;

/// The canonical text; what cannot be read as it is.
QString canonical(const QString &expression)
{
    const auto parsed = CronExpression::parse(expression);
    return parsed ? parsed->text() : expression;
}

} // namespace

ScheduleEditor::ScheduleEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(QString(), Heading::Level::Group, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_isSimple(new QRadioButton(tr("S&imple:"), this))
    , m_isExpression(new QRadioButton(tr("Cron &expression:"), this))
    , m_simpleRow(makeSimpleRow())
    , m_expression(new QLineEdit(this))
    , m_error(new Banner(this))
    , m_sentence(new QLabel(this))
    , m_momentsTitle(new Note(this))
    , m_moments(new QLabel(this))
    , m_save(new QPushButton(icon(QStringLiteral("apply")), tr("&Save"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
    , m_reset(new QPushButton(tr("&Default"), this))
{
    setObjectName(QStringLiteral("scheduleEditor"));
    setEnabled(false); // until it has a task
    m_isSimple->setObjectName(QStringLiteral("simpleButton"));
    m_isExpression->setObjectName(QStringLiteral("expressionButton"));
    for (auto *button : {m_isSimple, m_isExpression})
        connect(button, &QRadioButton::clicked, this, &ScheduleEditor::chooseForm);

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(spacing::related);
    form->setVerticalSpacing(spacing::related);
    form->addWidget(m_isSimple, 0, 0, Qt::AlignTop); // beside the first line of what may be two
    m_isSimple->setMinimumHeight(m_time->sizeHint().height());
    form->addWidget(m_simpleRow, 0, 1);
    form->addWidget(m_isExpression, 1, 0);
    form->addWidget(makeExpressionRow(), 1, 1);
    form->setColumnStretch(1, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::related);
    left->addLayout(form);
    left->addWidget(m_error);
    left->addWidget(m_sentence);
    left->addStretch();
    left->addLayout(makeButtons());
    m_columns->setSpacing(spacing::group);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(makeMoments());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_heading);
    layout->addLayout(m_columns);
}

QWidget *ScheduleEditor::makeSimpleRow()
{
    m_days = new WeekdayPicker(this);
    m_time = new QTimeEdit(m_days);
    m_time->setObjectName(QStringLiteral("simpleTime"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setLayoutDirection(Qt::LeftToRight); // or Qt puts the minutes first
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setWrapping(true);
    connect(m_days, &WeekdayPicker::changed, this, &ScheduleEditor::edit);
    letSectionsBeTyped(m_time);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleEditor::edit);
    m_days->add(new QLabel(tr("at"), m_days));
    m_days->add(m_time);
    return m_days;
}

QWidget *ScheduleEditor::makeExpressionRow()
{
    m_expression->setObjectName(QStringLiteral("expressionField"));
    m_expression->setAccessibleName(tr("Cron expression"));
    m_expression->setToolTip(tr("Minute, hour, day of month, month and day of week as in a "
                                "crontab, or @daily and the like"));
    m_expression->setLayoutDirection(Qt::LeftToRight);
    m_expression->setMaxLength(200);
    connect(m_expression, &QLineEdit::textChanged, this, &ScheduleEditor::edit);
    connect(m_expression, &QLineEdit::returnPressed, this, [this] { m_save->click(); });
    m_error->setObjectName(QStringLiteral("expressionError"));
    return m_expression;
}

QWidget *ScheduleEditor::makeMoments()
{
    m_sentence->setObjectName(QStringLiteral("scheduleSentence"));
    m_moments->setObjectName(QStringLiteral("nextMoments"));
    m_momentsTitle->setObjectName(QStringLiteral("nextMomentsTitle"));
    m_sentence->setWordWrap(true);
    for (auto *label : {m_sentence, m_moments, static_cast<QLabel *>(m_momentsTitle)}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *moments = new QWidget(this);
    auto *layout = new QVBoxLayout(moments);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_momentsTitle);
    layout->addWidget(m_moments);
    layout->addStretch();
    // The room is kept while there is nothing to show, so that nothing moves as it is typed.
    moments->setMinimumHeight((moments->fontMetrics().lineSpacing() + spacing::tight) *
                              (momentsShown + 1));
    return moments;
}

QLayout *ScheduleEditor::makeButtons()
{
    m_save->setObjectName(QStringLiteral("saveScheduleButton"));
    m_save->setToolTip(tr("Run the task at these times from now on"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        focusForm();
        Q_EMIT saveRequested(m_schedule.task, expression());
    });
    m_revert->setObjectName(QStringLiteral("revertScheduleButton"));
    m_revert->setToolTip(tr("Back to what is saved"));
    connect(m_revert, &QPushButton::clicked, this, [this] {
        focusForm();
        m_drafts.remove(m_schedule.task);
        fill(stored());
        Q_EMIT unsavedChanged();
    });
    m_reset->setObjectName(QStringLiteral("defaultScheduleButton"));
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setExpression(findTask(m_schedule.task)->description().schedule);
        edit();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addWidget(m_reset);
    row->addStretch();
    return row;
}

/// The moments go below the form where both do not fit side by side.
void ScheduleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto needed = characterWidth(fontMetrics()) * 125;
    m_columns->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QMap<QString, QString> ScheduleEditor::unsaved() const
{
    QMap<QString, QString> expressions;
    for (auto draft = m_drafts.constBegin(); draft != m_drafts.constEnd(); ++draft)
        expressions.insert(draft.key(), draft->expression);
    return expressions;
}

void ScheduleEditor::discardAll()
{
    if (m_drafts.isEmpty())
        return;
    m_drafts.clear();
    fill(stored());
    Q_EMIT unsavedChanged();
}

QString ScheduleEditor::expression() const
{
    return m_isSimple->isChecked() ? expressionFor({m_days->days(), m_time->time()})
                                   : m_expression->text();
}

ScheduleEditor::Draft ScheduleEditor::stored() const
{
    const auto parsed = CronExpression::parse(m_schedule.expression);
    return {parsed && simpleFrom(*parsed), m_schedule.expression};
}

void ScheduleEditor::setSchedule(const TaskSchedule &schedule, const QTimeZone &zone, Instant now)
{
    const bool isOther = m_schedule.task != schedule.task;
    const bool hasChanged = m_schedule.expression != schedule.expression;
    setEnabled(true);
    m_schedule = schedule;
    m_zone = zone;
    m_now = now;
    m_heading->setText(tr("When it runs: %1").arg(schedule.title));
    const auto standard = findTask(schedule.task)->description().schedule;
    if (const auto parsed = CronExpression::parse(standard))
        m_reset->setToolTip(tr("Back to the task's default: %1").arg(sentenceFor(*parsed)));
    if (isOther || (hasChanged && !m_drafts.contains(schedule.task)))
        fill(m_drafts.value(schedule.task, stored()));
    else
        showMeaning();
}

void ScheduleEditor::markSaved(const QString &task, const QString &expression)
{
    if (m_drafts.value(task).expression == expression)
        m_drafts.remove(task);
    if (task == m_schedule.task)
        m_schedule.expression = canonical(expression);
    showMeaning();
    Q_EMIT unsavedChanged();
}

void ScheduleEditor::fill(const Draft &draft)
{
    m_isFilling = true;
    m_isSimple->setChecked(draft.isSimple);
    m_isExpression->setChecked(!draft.isSimple);
    setExpression(draft.expression);
    m_isFilling = false;
    showForm();
    showMeaning();
}

/// Into both forms; into the one for expressions only where the simple one cannot say it.
void ScheduleEditor::setExpression(const QString &expression)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_expression->setText(expression);
    m_expression->setCursorPosition(0);
    if (!fillSimple(expression))
        m_isExpression->setChecked(true);
    m_isFilling = wasFilling;
}

/// Whether the simple form can say it; else it keeps what it had.
bool ScheduleEditor::fillSimple(const QString &expression)
{
    const auto parsed = CronExpression::parse(expression);
    const auto simple = parsed ? simpleFrom(*parsed) : std::nullopt;
    if (!simple)
        return false;
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_days->setDays(simple->days);
    m_time->setTime(simple->time);
    m_isFilling = wasFilling;
    return true;
}

void ScheduleEditor::edit()
{
    if (m_isFilling)
        return;
    const bool isSimple = m_isSimple->isChecked();
    if (isSimple) {
        m_isFilling = true;
        m_expression->setText(expression());
        m_isFilling = false;
    }
    if (canonical(expression()) == canonical(m_schedule.expression))
        m_drafts.remove(m_schedule.task);
    else
        m_drafts.insert(m_schedule.task, {isSimple, expression()});
    showForm();
    showMeaning();
    Q_EMIT unsavedChanged();
}

void ScheduleEditor::chooseForm()
{
    if (m_isSimple->isChecked())
        fillSimple(m_expression->text());
    edit();
}

/// A button that is about to be of no use must not pass the keyboard on to the next one, which
/// undoes what it has done.
void ScheduleEditor::focusForm()
{
    if (m_isSimple->isChecked())
        m_time->setFocus();
    else
        m_expression->setFocus();
}

void ScheduleEditor::showForm()
{
    m_simpleRow->setEnabled(m_isSimple->isChecked());
    m_expression->setEnabled(m_isExpression->isChecked());
}

void ScheduleEditor::showMeaning()
{
    const auto parsed = CronExpression::parse(expression());
    const bool isEdited = m_drafts.contains(m_schedule.task);
    m_save->setEnabled(isEdited && parsed);
    m_revert->setEnabled(isEdited);
    m_reset->setEnabled(canonical(expression()) !=
                        canonical(findTask(m_schedule.task)->description().schedule));
    m_sentence->setVisible(bool(parsed));
    m_moments->setVisible(bool(parsed));
    m_momentsTitle->setVisible(bool(parsed));
    if (parsed) {
        m_error->clear();
        m_expression->setAccessibleDescription(sentenceFor(*parsed));
        m_sentence->setText(sentenceFor(*parsed));
        showMoments(*parsed);
    } else {
        m_error->tell(Tone::Danger, QStringLiteral("error"), parsed.error().message);
        m_expression->setAccessibleDescription(parsed.error().message);
    }
}

void ScheduleEditor::showMoments(const CronExpression &expression)
{
    const auto zone = zoneName(m_zone);
    m_momentsTitle->setText(m_schedule.isEnabled ? tr("Next, in %1:").arg(zone)
                                                 : tr("Off. It would run, in %1:").arg(zone));
    QStringList lines;
    for (const auto moment :
         occurrencesBetween(expression, m_zone, m_now, Instant::max(), momentsShown))
        lines.append(
            tr("%1  (%2)").arg(formatMoment(moment, m_zone), formatRelative(moment, m_now)));
    m_moments->setText(lines.join(u'\n'));
}

} // namespace caretaker
