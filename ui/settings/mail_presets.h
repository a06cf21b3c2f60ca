// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace caretaker {

/// Buttons that fill in the mail settings of well-known servers.
class MailPresets : public QWidget
{
    Q_OBJECT
public:
    explicit MailPresets(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Values by the settings' keys.
    void chosen(const QMap<QString, QString> &values);
};

} // namespace caretaker
