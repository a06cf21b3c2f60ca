// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/edit_review.h"

#include "database/snapshot.h"
#include "database/web_tables.h"
#include "edits/edit_rules.h"
#include "queries/assignable_people.h"
#include "records/compliance.h"
#include "records/hand_task.h"
#include "settings/opened_database.h"
#include "stores/stored_row.h"

#include <QCoreApplication>

#include <algorithm>

namespace caretaker {

namespace {

const auto lastChange = QStringLiteral("updated_at");
const auto assignee = QStringLiteral("assigned_to_id");
const auto statusColumn = QStringLiteral("status");
const auto reasonColumn = QStringLiteral("rejection_reason");
const auto verifiedAtColumn = QStringLiteral("verified_at");
const auto verifiedByColumn = QStringLiteral("verified_by_id");

QVariant fromStored(const QString &column, const QString &text)
{
    if (text.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    return column.endsWith(QLatin1String("_id")) ? QVariant(text.toLongLong()) : QVariant(text);
}

/// As the tasks call the rows.
QString labelOf(const EditableTable &table, const StoredRow &stored)
{
    const auto label = stored.value(table.labelColumn);
    return table.task == editDocumentsTask ? documentTypeInWords(label) : label;
}

/// Reviews edits of one table within one snapshot.
class Reviewer
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::EditReview)
public:
    Reviewer(const Connection &connection, const EditableTable &table, const Clock &clock)
        : m_connection(connection)
        , m_table(table)
        , m_clock(clock)
    {
    }

    Result<EditReview> review(const QList<RowEdit> &edits);

private:
    Status read(const QList<RowEdit> &edits);
    Status add(const RowEdit &edit, const TableRow &now);
    [[nodiscard]] bool isInConflict(const RowEdit &edit, const TableRow &now) const;
    [[nodiscard]] FieldUpdate update(const StoredRow &stored, const QString &column,
                                     const QVariant &after) const;
    void addDecision(const RowEdit &edit, const StoredRow &stored, QList<FieldUpdate> &fields);
    [[nodiscard]] QString inWords(const RowEdit &edit, const QList<FieldUpdate> &fields) const;

    const Connection &m_connection;
    const EditableTable &m_table;
    const Clock &m_clock;
    QStringList m_optional; ///< columns of a document's decision that this database has
    StoredRows m_stored;
    EditReview m_review;
};

/// Everything that a plan may be about, by the exact values.
Status Reviewer::read(const QList<RowEdit> &edits)
{
    const auto names = columnNames(m_connection, m_table.definition.table);
    if (!names)
        return names.error();
    for (const auto &column : webTable(m_table.definition.table)->optionalColumns) {
        if (names->contains(column))
            m_optional.append(column);
    }
    QList<FieldUpdate> fields{{m_table.keyColumn, {}, {}}, {m_table.labelColumn, {}, {}}};
    for (const auto &field : m_table.fields)
        fields.append({field.column, {}, {}});
    for (const auto &column : std::as_const(m_optional))
        fields.append({column, {}, {}});
    QList<RowUpdate> wanted;
    for (const auto &edit : edits)
        wanted.append({m_table.definition.table, edit.id, fields, {}});
    auto stored = storedRows(m_connection, wanted);
    if (!stored)
        return stored.error();
    m_stored = std::move(stored).value();
    QList<qint64> people;
    for (const auto &row : std::as_const(m_stored))
        people.append(row.value(assignee).toLongLong());
    for (const auto &edit : edits)
        people.append(edit.cells.value(assignee).value.toLongLong());
    const auto found = peopleById(m_connection, people);
    if (!found)
        return found.error();
    for (const auto &person : *found)
        m_review.people.insert(person.id, person.displayName());
    return Done{};
}

bool Reviewer::isInConflict(const RowEdit &edit, const TableRow &now) const
{
    const auto differs = [&](const QString &column) {
        const auto position = m_table.positionOf(column);
        return edit.seen.value(position) != now.value(position);
    };
    const auto edited = edit.cells.keys();
    return differs(lastChange) || std::any_of(edited.begin(), edited.end(), differs);
}

FieldUpdate Reviewer::update(const StoredRow &stored, const QString &column,
                             const QVariant &after) const
{
    return {column, fromStored(column, stored.value(column)), after};
}

/// What goes with approving or rejecting, where the database has room for it. Nobody of the web
/// application's users has decided: who did is in the run's record.
void Reviewer::addDecision(const RowEdit &edit, const StoredRow &stored, QList<FieldUpdate> &fields)
{
    const auto nothing = QVariant(QMetaType(QMetaType::QString));
    const auto reason = edit.cells.value(statusColumn).reason.trimmed();
    const QMap<QString, QVariant> decision{
        {reasonColumn, reason.isEmpty() ? nothing : QVariant(reason)},
        {verifiedAtColumn, QVariant(toStored(m_clock.now()))},
        {verifiedByColumn, nothing}};
    for (const auto &column : std::as_const(m_optional)) {
        const auto field = update(stored, column, decision.value(column));
        if (field.before != field.after || field.before.isNull() != field.after.isNull())
            fields.append(field);
    }
}

/// For the history, which keeps ids where a row has them. English, as the other reasons there.
QString Reviewer::inWords(const RowEdit &edit, const QList<FieldUpdate> &fields) const
{
    const auto name = [this](const QVariant &id) {
        return id.isNull() ? QStringLiteral("nobody")
                           : m_review.people.value(id.toLongLong(), id.toString());
    };
    QStringList words;
    for (const auto &field : fields) {
        if (field.column == assignee)
            words.append(QStringLiteral("assigned to %1 in place of %2")
                             .arg(name(field.after), name(field.before)));
        if (field.column == statusColumn && !edit.cells.value(statusColumn).reason.isEmpty())
            words.append(QStringLiteral("rejected: %1")
                             .arg(edit.cells.value(statusColumn).reason.trimmed()));
    }
    return words.isEmpty()
               ? QStringLiteral("Edited by hand")
               : QStringLiteral("Edited by hand, %1").arg(words.join(QStringLiteral("; ")));
}

Status Reviewer::add(const RowEdit &edit, const TableRow &now)
{
    const auto stored = m_stored.value({m_table.definition.table, edit.id});
    const auto key = stored.isEmpty()
                         ? edit.seen.value(m_table.positionOf(m_table.keyColumn)).toString()
                         : stored.value(m_table.keyColumn);
    if (now.isEmpty() || isInConflict(edit, now)) {
        m_review.conflicts.append({edit.id, key, edit.seen, now});
        return Done{};
    }
    QList<FieldUpdate> fields;
    const auto problemsBefore = m_review.problems.size();
    for (auto cell = edit.cells.begin(); cell != edit.cells.end(); ++cell) {
        const auto &column = cell.key();
        const auto value = storedValueOf(m_table, edit, column, m_clock.today());
        if (!value) {
            m_review.problems.append({edit.id, key, column, value.error().message});
            continue;
        }
        const auto field = update(stored, column, *value);
        if (field.before == field.after && field.before.isNull() == field.after.isNull())
            continue;
        if (column == assignee && !value->isNull()) {
            const auto isKnown = isAssignable(m_connection, value->toLongLong());
            if (!isKnown)
                return isKnown.error();
            if (!*isKnown)
                m_review.problems.append(
                    {edit.id, key, column,
                     tr("%1 is no active contractor any more.").arg(cell->shown)});
        }
        fields.append(field);
        if (column == statusColumn)
            addDecision(edit, stored, fields);
    }
    if (fields.isEmpty() || m_review.problems.size() > problemsBefore)
        return Done{};
    m_review.plan.changes.append(
        {{m_table.definition.table, edit.id, fields, stored.value(lastChange)},
         key,
         labelOf(m_table, stored),
         inWords(edit, fields)});
    return Done{};
}

Result<EditReview> Reviewer::review(const QList<RowEdit> &edits)
{
    m_review.plan.task = m_table.task;
    m_review.plan.asOf = m_clock.now();
    m_review.plan.timezone = zoneName(m_clock.zone());
    if (auto done = read(edits); !done)
        return done.error();
    QList<qint64> ids;
    for (const auto &edit : edits)
        ids.append(edit.id);
    const auto rows = readRows(m_connection, m_table.definition, ids);
    if (!rows)
        return rows.error();
    for (qsizetype i = 0; i < edits.size(); ++i) {
        if (auto added = add(edits.at(i), rows->at(i)); !added)
            return added.error();
    }
    m_review.plan.summary = {
        QStringLiteral("Edited by hand: %1 rows").arg(m_review.plan.changes.size())};
    return m_review;
}

} // namespace

Result<EditReview> reviewEdits(const DatabaseUrl &url, const EditableTable &table,
                               const QList<RowEdit> &edits, const TimeSource &now)
{
    const auto opened = openWithSettings(url);
    if (!opened)
        return opened.error();
    if (auto ready = requireOwnTables(opened->connection); !ready)
        return ready.error();
    const Clock clock(now, opened->settings.timeZone());
    const auto snapshot = Snapshot::take(opened->connection);
    if (!snapshot)
        return snapshot.error();
    return Reviewer(snapshot->connection(), table, clock).review(edits);
}

QList<int> differingColumns(const EditableTable &table, const TableRow &before,
                            const TableRow &after)
{
    const auto changed = table.positionOf(lastChange);
    QList<int> positions;
    for (int position = 0; position < table.definition.columns.size(); ++position) {
        if (position != changed && before.value(position) != after.value(position))
            positions.append(position);
    }
    if (positions.isEmpty())
        positions.append(changed);
    return positions;
}

} // namespace caretaker
