// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace caretaker {

/// Who gets how many e-mails: a row for all of them, then one for each recipient, those with the
/// most first and then by address.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Recipient, Mails, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The address of every e-mail.
    void setAddresses(const QStringList &addresses);

    /// Only recipients whose address contains the text; the row for all stays.
    void setFilter(const QString &text);

    [[nodiscard]] qsizetype recipientCount() const { return m_recipients.size(); }

    /// Empty for the row that stands for all.
    [[nodiscard]] QString addressAt(int row) const;

    /// The row for all where the address is not listed.
    [[nodiscard]] int rowOf(const QString &address) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Entry
    {
        QString address;
        qsizetype mails = 0;
    };
    void fill();

    QList<Entry> m_recipients;
    QList<Entry> m_listed;
    qsizetype m_mails = 0;
    QString m_filter;
};

} // namespace caretaker
