// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// What stands where there is nothing to show: why, and one thing to do about it.
class PlaceholderView : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceholderView(QWidget *parent = nullptr);

    /// An empty action shows no button. `detail` can be selected and copied.
    void show(const QString &icon, const QString &text, const QString &action = {},
              const QString &detail = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
};

} // namespace caretaker
