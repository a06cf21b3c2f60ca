// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/palette_entry.h"
#include "tables/table_reader.h"

#include <QObject>

namespace caretaker {

/// Finds records of the database by words: jobs, compliance documents and payout requests, a few of
/// each. The tables are read off the GUI thread; a new search gives up the one before.
class RecordSearch : public QObject
{
    Q_OBJECT
public:
    /// `open` shows a page for a link; see Page::linkActivated.
    RecordSearch(TableReader &reader,
                 std::function<void(const QString &page, const QString &link)> open,
                 QObject *parent = nullptr);
    ~RecordSearch() override;

    /// Answers with found(), once for each kind that has any. An empty text finds nothing.
    void search(const QString &text);

Q_SIGNALS:
    void found(const QList<caretaker::PaletteEntry> &records);

private:
    struct Source;

    void readRows(const Source &source, const RowOrder &order, int round);

    TableReader &m_reader;
    std::function<void(const QString &, const QString &)> m_open;
    QList<TableReader::CancelFlag> m_running;
    int m_round = 0; ///< answers to an older search are not told
};

} // namespace caretaker
