// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tone.h"

#include <QAbstractButton>

namespace caretaker {

/// A number with its meaning, which leads to the rows behind it.
class Tile : public QAbstractButton
{
    Q_OBJECT
public:
    Tile(const QString &iconName, Tone tone, QWidget *parent = nullptr);

    /// With what is counted, in the form that goes with the number. The tone shows only where there
    /// is something to count.
    void setCount(qint64 count, const QString &title);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    const QString m_iconName;
    const Tone m_tone;
    qint64 m_count = -1; ///< not known yet
};

} // namespace caretaker
