// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/tone.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker {

/// A line within a page that tells the outcome of something or of a state that matters, with an
/// icon and the buttons that go on from there. Hidden until it has something to tell.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Removes the buttons of the last message.
    void tell(Tone tone, const QString &icon, const QString &text);

    /// What was done. It goes with what a person does next: at the latest when another page comes
    /// to the front.
    void tellOutcome(const QString &text);

    /// What went wrong, until a person puts it away; that somebody has cancelled it is no alarm.
    void tellFailure(const Error &error);
    QPushButton *addButton(const QString &text, const QString &objectName);
    void clear();

    [[nodiscard]] QString text() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void clearOutcome();
    void showIcon();

    Tone m_tone = Tone::Neutral;
    bool m_isOutcome = false;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_dismiss;
};

} // namespace caretaker
