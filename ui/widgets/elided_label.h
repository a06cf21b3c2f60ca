// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>

namespace caretaker {

/// A line of plain text behind an icon: a name or a path, elided in its middle where there is no
/// room, and what is always said after it. The whole is in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(QIcon icon, const QString &text, const QString &end, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QIcon m_icon;
    const QString m_text;
    const QString m_end;
};

} // namespace caretaker
