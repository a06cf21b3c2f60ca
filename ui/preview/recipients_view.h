// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class RecipientsModel;

/// Who gets how many e-mails; one of them can be chosen.
class RecipientsView : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientsView(QWidget *parent = nullptr);

    /// The address of every e-mail. The choice stays where that recipient is still among them.
    void setAddresses(const QStringList &addresses);

    [[nodiscard]] qsizetype recipientCount() const;

    /// Empty: all of them.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

private:
    void choose(const QModelIndex &index);
    void showChosen();

    RecipientsModel *m_model;
    QLineEdit *m_filter;
    QTableView *m_table;
    QString m_chosen;
    bool m_isFilling = false; ///< a reset of the model is no choice
};

} // namespace caretaker
