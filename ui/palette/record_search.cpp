// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/record_search.h"

#include "base/printable.h"
#include "tables/tables.h"
#include "theme/icon.h"

namespace caretaker {

struct RecordSearch::Source
{
    const TableDefinition &definition;
    QString page;
    QString icon;
    QString kind;
};

namespace {

constexpr size_t mostOfAKind = 5;

} // namespace

RecordSearch::RecordSearch(TableReader &reader,
                           std::function<void(const QString &, const QString &)> open,
                           QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_open(std::move(open))
{
}

RecordSearch::~RecordSearch()
{
    for (const auto &flag : std::as_const(m_running))
        *flag = true;
}

void RecordSearch::search(const QString &text)
{
    ++m_round;
    for (const auto &flag : std::as_const(m_running))
        *flag = true;
    m_running.clear();
    if (text.trimmed().isEmpty())
        return;
    const Source sources[] = {
        {jobsTable(), QStringLiteral("jobs"), QStringLiteral("jobs"), tr("Job")},
        {complianceTable(), QStringLiteral("compliance"), QStringLiteral("compliance"),
         tr("Compliance document")},
        {payoutRequestsTable(), QStringLiteral("payouts"), QStringLiteral("payouts"),
         tr("Payout request")},
    };
    for (const auto &source : sources) {
        TableQuery query;
        query.search = text;
        query.sortColumn = source.definition.sortColumn;
        query.sortOrder = source.definition.sortOrder;
        m_running.append(
            m_reader.readOrder(source.definition, query, this,
                               [this, source, round = m_round](const Result<RowOrder> &order) {
                                   if (order && !order->empty() && round == m_round)
                                       readRows(source, *order, round);
                               }));
    }
}

void RecordSearch::readRows(const Source &source, const RowOrder &order, int round)
{
    const QList<qint64> ids(order.begin(),
                            order.begin() + qint64(std::min(order.size(), mostOfAKind)));
    m_reader.readRows(source.definition, ids, this,
                      [this, source, round](const Result<QList<TableRow>> &rows) {
                          if (!rows || round != m_round)
                              return;
                          QList<PaletteEntry> entries;
                          for (const auto &row : *rows) {
                              if (row.isEmpty())
                                  continue;
                              const auto key = row.first().toString();
                              const auto label = row.value(1).toString();
                              entries.append({printable(QStringLiteral("%1  %2").arg(key, label)),
                                              source.kind,
                                              icon(source.icon),
                                              {},
                                              {},
                                              [open = m_open, page = source.page, key] {
                                                  open(page, QStringLiteral("search ") + key);
                                              }});
                          }
                          if (!entries.isEmpty())
                              Q_EMIT found(entries);
                      });
}

} // namespace caretaker
