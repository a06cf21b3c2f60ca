// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

/// What narrows a table, a button for each: a click ends it. Hidden while nothing does.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    /// The buttons' object names start with `prefix` and end with the chip's id.
    explicit FilterChips(QString prefix, QWidget *parent = nullptr);

    /// In this order; texts by ids.
    void setChips(const QList<std::pair<QString, QString>> &chips);

    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void removed(const QString &id);
    void allRemoved();

private:
    QPushButton *buttonOf(const QString &id);

    const QString m_prefix;
    QStringList m_texts;
    QHash<QString, QPushButton *> m_buttons; ///< kept: one of them may be the sender
    QPushButton *m_all;
};

} // namespace caretaker
