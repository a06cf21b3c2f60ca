// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// For which moment a preview is made: now, or another one, in the zone in which tasks count days.
class AsOfPicker : public QWidget
{
    Q_OBJECT
public:
    explicit AsOfPicker(TimeSource now, QWidget *parent = nullptr);

    /// Nothing: now.
    [[nodiscard]] std::optional<Instant> moment() const;
    [[nodiscard]] bool isNow() const { return m_isNow; }

    /// Said beside the moment where it is not the system's.
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// Another moment has been chosen as a whole.
    void chosen();
    /// The moment is being changed digit by digit.
    void edited();

private:
    void fillMenu();
    void choose(const std::optional<QDateTime> &moment);
    void edit(const QDateTime &now);
    void set(std::optional<QDateTime> moment);
    void showChoice();

    TimeSource m_now;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_isNow = true;
    QPushButton *m_button;
    QDateTimeEdit *m_field; ///< its value is wall-clock time in m_zone
    QLabel *m_zoneName;
};

} // namespace caretaker
