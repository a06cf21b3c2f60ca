// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/recipients_model.h"

#include "presentation/direction.h"
#include "presentation/format.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace caretaker {

void RecipientsModel::setAddresses(const QStringList &addresses)
{
    QHash<QString, qsizetype> counts;
    for (const auto &address : addresses)
        ++counts[address];
    m_recipients.clear();
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        m_recipients.append({each.key(), each.value()});
    std::sort(m_recipients.begin(), m_recipients.end(), [](const Entry &a, const Entry &b) {
        return std::tie(b.mails, a.address) < std::tie(a.mails, b.address);
    });
    m_mails = addresses.size();
    fill();
}

void RecipientsModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    fill();
}

void RecipientsModel::fill()
{
    beginResetModel();
    m_listed.clear();
    for (const auto &entry : std::as_const(m_recipients)) {
        if (entry.address.contains(m_filter, Qt::CaseInsensitive))
            m_listed.append(entry);
    }
    endResetModel();
}

QString RecipientsModel::addressAt(int row) const
{
    return row < 1 ? QString() : m_listed.value(row - 1).address;
}

int RecipientsModel::rowOf(const QString &address) const
{
    const auto found = std::find_if(m_listed.begin(), m_listed.end(),
                                    [&](const Entry &entry) { return entry.address == address; });
    return found == m_listed.end() ? 0 : int(found - m_listed.begin()) + 1;
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size()) + 1;
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Mails)
        return int(numberAlignment);
    if (role != Qt::DisplayRole)
        return {};
    const auto row = index.row();
    if (index.column() == Mails)
        return formatNumber(row == 0 ? m_mails : m_listed.at(row - 1).mails);
    return row == 0 ? tr("All (%1)").arg(formatNumber(m_recipients.size()))
                    : m_listed.at(row - 1).address;
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section == Mails)
        return int(numberAlignment);
    if (role != Qt::DisplayRole)
        return {};
    return section == Recipient ? tr("Recipient") : tr("E-mails");
}

} // namespace caretaker
