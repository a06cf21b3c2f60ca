// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tables/record_html.h"
#include "tables/table_sql.h"
#include "widgets/reading_browser.h"

#include <QTimer>

namespace caretaker {

/// The current row of a table with all its values, and with what belongs to it in other tables,
/// which is read in the background once a person stays on the row.
class RecordView : public ReadingBrowser
{
    Q_OBJECT
public:
    /// `hint` is shown while no row is chosen.
    RecordView(Session &session, const TableDefinition &definition, QString hint,
               QWidget *parent = nullptr);
    ~RecordView() override;

    void setRecord(qint64 id, const TableRow &row);
    void clearRecord();

Q_SIGNALS:
    /// See Page::linkActivated().
    void linkActivated(const QString &page, const QString &argument);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readRelated();
    void takeRelated();
    void showRecord();
    [[nodiscard]] bool isWide() const;

    Session &m_session;
    const TableDefinition &m_definition;
    const QString m_hint;
    qint64 m_id = 0;
    TableRow m_row; ///< empty: none is chosen
    std::optional<RelatedRecords> m_related;
    QString m_failure;
    bool m_wasWide = false;
    QTimer m_staying;
    std::unique_ptr<OperationFor<RelatedRecords>> m_reading;
};

} // namespace caretaker
