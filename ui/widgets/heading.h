// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace caretaker {

/// The bold line at the top of a page or a group.
class Heading : public QLabel
{
    Q_OBJECT
public:
    enum class Level { Page, Group };

    explicit Heading(const QString &text, Level level = Level::Page, QWidget *parent = nullptr);
};

/// A line of less weight.
class Note : public QLabel
{
    Q_OBJECT
public:
    explicit Note(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

} // namespace caretaker
