// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "tables/table_definition.h"

#include <QComboBox>
#include <QTimer>

namespace caretaker {

/// Chooses one of the values that a column of a table has, with "any" and "none". A column of fixed
/// words offers these. The values of another are read in the background when the field is first
/// shown, up to a bound; typing finds one, beyond the bound too.
class FacetField : public QComboBox
{
    Q_OBJECT
public:
    FacetField(Session &session, const TableDefinition &definition, int column,
               QWidget *parent = nullptr);
    ~FacetField() override;

    [[nodiscard]] int column() const { return m_column; }

    /// Shows the value without a signal; none: any.
    void setValue(const std::optional<QString> &value);

    /// Reads the values anew when they are next needed.
    void forgetValues();

Q_SIGNALS:
    void chosen(int column, const std::optional<QString> &value);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildEditor();
    void readValues();
    void takeValues();
    void fill(const QStringList &values);
    void choose(int index);
    void leave();
    [[nodiscard]] int meantBy(const QString &text) const;
    void showCurrent();

    Session &m_session;
    const TableDefinition &m_definition;
    const int m_column;
    std::optional<QString> m_value;
    QTimer m_typing;
    bool m_isRead = false;
    bool m_isSearching = false; ///< values with what was typed are being read
    bool m_isCut = false;       ///< there are more values than were read
    bool m_knowsAll = false;    ///< every value has been read
    std::unique_ptr<OperationFor<QStringList>> m_reading;
};

/// A facet's value as people read it; an empty one: "none".
[[nodiscard]] QString facetText(const TableColumn &column, const QString &value);

} // namespace caretaker
