// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/as_of_picker.h"

#include "base/date_pattern.h"
#include "presentation/format.h"
#include "theme/spacing.h"
#include "widgets/calendar.h"
#include "widgets/heading.h"
#include "widgets/menu_button.h"
#include "widgets/section_typing.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

namespace caretaker {

namespace {

/// A field's own zone would shift what is typed into it, so it holds plain wall-clock time.
QDateTime asWallClock(const QDateTime &moment)
{
    return {moment.date(), moment.time(), Qt::UTC};
}

QDate next(Qt::DayOfWeek day, QDate after)
{
    const auto distance = (day - after.dayOfWeek() + 7) % 7;
    return after.addDays(distance == 0 ? 7 : distance);
}

} // namespace

AsOfPicker::AsOfPicker(TimeSource now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_button(new MenuButton(this))
    , m_field(new QDateTimeEdit(this))
    , m_zoneName(new Note(this))
{
    auto *label = new QLabel(tr("As of"), this);
    label->setBuddy(m_button);
    m_button->setObjectName(QStringLiteral("asOfButton"));
    m_button->setToolTip(tr("See what a run at another moment would do"));
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("asOfMenu"));
    connect(menu, &QMenu::aboutToShow, this, &AsOfPicker::fillMenu);
    m_button->setMenu(menu);
    m_field->setObjectName(QStringLiteral("asOfField"));
    m_field->setAccessibleName(tr("Moment of the preview"));
    m_field->setTimeSpec(Qt::UTC);
    // From right to left Qt would turn the parts of the format around, minutes first.
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setDisplayFormat(datePattern(QStringLiteral("ddd d MMM yyyy  HH:mm")));
    m_field->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    m_field->setCalendarPopup(true);
    m_field->setCalendarWidget(new Calendar);
    m_zoneName->setObjectName(QStringLiteral("asOfZone"));
    letSectionsBeTyped(m_field);
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, &AsOfPicker::edited);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *done = new QShortcut(key, m_field);
        done->setContext(Qt::WidgetWithChildrenShortcut);
        connect(done, &QShortcut::activated, this, &AsOfPicker::chosen);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(label);
    layout->addWidget(m_button);
    layout->addWidget(m_field);
    layout->addWidget(m_zoneName);
    showChoice();
}

std::optional<Instant> AsOfPicker::moment() const
{
    if (m_isNow)
        return {};
    const auto wallClock = m_field->dateTime();
    const QDateTime moment(wallClock.date(), wallClock.time(), m_zone);
    return Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

void AsOfPicker::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showChoice();
}

/// The days are those that follow the present one, so the menu is made when it opens. The time of
/// day stays: it can be changed in the field.
void AsOfPicker::fillMenu()
{
    auto *menu = m_button->menu();
    menu->clear();
    const auto now = toDateTime(m_now()).toTimeZone(m_zone);
    const auto add = [&](const QString &name, const QString &text,
                         const std::optional<QDateTime> &moment) {
        auto *action = menu->addAction(text, this, [this, moment] { choose(moment); });
        action->setObjectName(QStringLiteral("asOf_") + name);
    };
    const auto addDay = [&](const QString &name, const QString &text, QDate day) {
        add(name, text.arg(formatDate(day)), QDateTime(day, now.time(), m_zone));
    };
    add(QStringLiteral("now"), tr("&Now"), {});
    const auto tomorrow = now.date().addDays(1);
    addDay(QStringLiteral("tomorrow"), tr("&Tomorrow, %1"), tomorrow);
    if (const auto sunday = next(Qt::Sunday, now.date()); sunday != tomorrow)
        addDay(QStringLiteral("sunday"), tr("Next &Sunday, %1"), sunday);
    if (const auto monday = next(Qt::Monday, now.date()); monday != tomorrow)
        addDay(QStringLiteral("monday"), tr("Next &Monday, %1"), monday);
    menu->addSeparator();
    auto *another = menu->addAction(tr("&Another moment…"), this, [this, now] { edit(now); });
    another->setObjectName(QStringLiteral("asOf_another"));
}

void AsOfPicker::choose(const std::optional<QDateTime> &moment)
{
    set(moment);
    Q_EMIT chosen();
}

/// Begins at the present moment, of which there is nothing new to see yet.
void AsOfPicker::edit(const QDateTime &now)
{
    if (m_isNow) {
        set(now);
        Q_EMIT edited();
    }
    m_field->setFocus();
}

void AsOfPicker::set(std::optional<QDateTime> moment)
{
    m_isNow = !moment;
    if (moment) {
        const QSignalBlocker quiet(m_field);
        m_field->setDateTime(asWallClock(*moment));
    }
    showChoice();
}

void AsOfPicker::showChoice()
{
    m_button->setText(m_isNow ? tr("now") : tr("another moment"));
    m_button->setAccessibleName(tr("As of %1").arg(m_button->text()));
    m_field->setVisible(!m_isNow);
    m_zoneName->setText(zoneName(m_zone));
    m_zoneName->setVisible(!m_isNow && zoneName(m_zone) != zoneName(QTimeZone::systemTimeZone()));
    updateGeometry();
}

} // namespace caretaker
