// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/facet_field.h"

#include "base/printable.h"
#include "presentation/words.h"
#include "tables/chosen_rows.h"

#include <QCompleter>
#include <QLineEdit>

namespace caretaker {

namespace {

constexpr int mostValues = 1000;
constexpr int charactersShown = 16;
constexpr int millisecondsOfTyping = 250;

} // namespace

FacetField::FacetField(Session &session, const TableDefinition &definition, int column,
                       QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_definition(definition)
    , m_column(column)
{
    const auto &facet = definition.columns.at(column);
    setObjectName(QStringLiteral("%1Facet_%2").arg(definition.name, facet.name));
    setAccessibleName(facet.title);
    setToolTip(tr("Show rows with one value of \"%1\" only").arg(facet.title));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(charactersShown);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, &FacetField::choose);
    if (facet.kind == ColumnKind::Word) {
        fill(facet.words);
        m_isRead = true;
    } else {
        buildEditor();
        fill({});
    }
}

FacetField::~FacetField() = default;

void FacetField::buildEditor()
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setObjectName(objectName() + QStringLiteral("Text"));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setMaxLength(200);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_typing.setSingleShot(true);
    m_typing.setInterval(millisecondsOfTyping);
    connect(&m_typing, &QTimer::timeout, this, &FacetField::readValues);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        if (m_isCut)
            m_typing.start();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &FacetField::leave);
}

void FacetField::setValue(const std::optional<QString> &value)
{
    m_value = value;
    showCurrent();
}

void FacetField::forgetValues()
{
    if (!isEditable())
        return;
    m_isRead = false;
    if (isVisible())
        readValues();
}

void FacetField::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    if (!m_isRead)
        readValues();
}

void FacetField::readValues()
{
    m_isRead = true;
    const auto search = m_isCut && lineEdit()->isModified() ? lineEdit()->text() : QString();
    m_knowsAll = false;
    m_isSearching = !search.isEmpty();
    m_reading =
        m_session.runner.start<QStringList>([url = m_session.url, &definition = m_definition,
                                             column = m_column, search](const Progress &) {
            return readFacetValues(url, definition, column, search, mostValues);
        });
    connect(m_reading.get(), &Operation::finished, this, &FacetField::takeValues);
}

void FacetField::takeValues()
{
    const auto values = m_reading->result();
    if (!values) {
        m_isRead = false; // the table says what is wrong; here it is tried again
        return;
    }
    const bool isTyping = lineEdit()->isModified();
    if (!m_isSearching) {
        m_isCut = values->size() == mostValues;
        m_knowsAll = !m_isCut;
    }
    const auto typed = lineEdit()->text();
    fill(*values);
    if (!isTyping)
        return;
    lineEdit()->setText(typed);
    lineEdit()->setModified(true);
    completer()->setCompletionPrefix(typed);
    completer()->complete();
}

void FacetField::fill(const QStringList &values)
{
    const auto &facet = m_definition.columns.at(m_column);
    clear();
    addItem(tr("Any"));
    addItem(facetText(facet, {}), QString());
    for (const auto &value : values)
        addItem(facetText(facet, value), value);
    showCurrent();
}

void FacetField::choose(int index)
{
    const auto value = index > 0 ? std::optional(itemData(index).toString()) : std::nullopt;
    if (isEditable())
        lineEdit()->setModified(false);
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT chosen(m_column, value);
}

/// The value that a text means: all of it, or as long as all are known the only one with it.
int FacetField::meantBy(const QString &text) const
{
    for (const auto how :
         {Qt::MatchFlags(Qt::MatchExactly), Qt::MatchFlags(Qt::MatchFixedString)}) {
        if (const auto index = findText(text, how); index >= 0)
            return index;
    }
    int only = -1;
    constexpr int firstValue = 2; // after "any" and "none"
    for (int index = firstValue; m_knowsAll && !text.isEmpty() && index < count(); ++index) {
        if (!itemText(index).contains(text, Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return -1;
        only = index;
    }
    return only;
}

/// What was typed, or chosen from the list below with the keys, and is no value gives way to the
/// one that holds.
void FacetField::leave()
{
    if (lineEdit()->text() == itemText(currentIndex())) { // perhaps not the only one of that text
        choose(currentIndex());
        return;
    }
    const auto index = meantBy(lineEdit()->text());
    if (index < 0) {
        showCurrent();
        return;
    }
    setCurrentIndex(index);
    choose(index);
}

void FacetField::showCurrent()
{
    int index = 0;
    if (m_value) {
        index = findData(*m_value);
        if (index <= 0) { // not among those that were read
            addItem(facetText(m_definition.columns.at(m_column), *m_value), *m_value);
            index = count() - 1;
        }
    }
    setCurrentIndex(index);
    if (isEditable()) {
        lineEdit()->setText(itemText(index));
        lineEdit()->setModified(false);
        lineEdit()->setCursorPosition(0);
    }
}

QString facetText(const TableColumn &column, const QString &value)
{
    if (value.isEmpty())
        return FacetField::tr("(none)");
    return printable(column.kind == ColumnKind::Word ? wordFor(value).text : value);
}

} // namespace caretaker
