// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker {

class Note;
class SettingEditor;

/// One setting in the dialog: its label, its value, what it does, what it takes, and the way back
/// to its default. What is not accepted is explained right below.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    /// The setting outlives it.
    explicit SettingField(const Setting &setting, QWidget *parent = nullptr);

    [[nodiscard]] const Setting &setting() const { return m_setting; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] bool isAccepted() const;

    /// Why a value that is accepted by itself does not do beside those of others; empty: it does.
    void setObjection(const QString &why);
    [[nodiscard]] bool hasObjection() const { return !m_objection.isEmpty(); }

    /// Whether its words contain these.
    [[nodiscard]] bool matches(const QString &words) const;

    /// What the value would do; an empty text hides it.
    void setEffect(const QString &text);

    /// What is below must not move while a person types, or a click lands elsewhere.
    void keepRoomForEffect();

Q_SIGNALS:
    void edited();

private:
    void showState();

    const Setting &m_setting;
    SettingEditor *m_editor;
    QToolButton *m_reset;
    QString m_objection;
    QLabel *m_problem;
    Note *m_effect;
};

} // namespace caretaker
