// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/words.h"

#include <QAbstractButton>

namespace caretaker {

/// A line of a list that leads somewhere: what, a word about it, and when.
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    /// The word may be empty. `exact`: the whole moment, for the tooltip.
    LinkRow(const QString &title, const Word &word, const QString &when, const QString &exact,
            QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Word m_word;
    const QString m_when;
};

} // namespace caretaker
