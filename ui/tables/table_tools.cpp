// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_tools.h"

#include "presentation/words.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/menu_button.h"
#include "widgets/search_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

namespace caretaker {

namespace {

constexpr int millisecondsOfTyping = 200;
constexpr int millisecondsOfTelling = 4000;
constexpr int charactersOfKind = 12; ///< its list is as wide as its words

/// Of the status list: the name of a filter.
constexpr int FilterRole = Qt::UserRole + 1;

} // namespace

TableTools::TableTools(const TableDefinition &definition, const QString &searchHint,
                       bool hasDetails, QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_search(new SearchField(searchHint, this))
    , m_status(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_count(new Note(this))
    , m_filters(new QPushButton(icon(QStringLiteral("filter")), {}, this))
    , m_details(new QPushButton(icon(QStringLiteral("details")), {}, this))
    , m_view(new MenuButton(this))
    , m_trailing(new QHBoxLayout)
{
    buildSearch();
    m_status->setObjectName(definition.name + QStringLiteral("StatusFilter"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setToolTip(tr("Show rows of one status only"));
    fillWords(m_status, definition.statusColumn, tr("Any status"));
    addFilters();
    m_kind->setObjectName(definition.name + QStringLiteral("KindFilter"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Show rows of one kind only"));
    if (definition.kindColumn >= 0)
        fillWords(m_kind, definition.kindColumn, tr("Any kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(charactersOfKind);
    m_kind->setVisible(definition.kindColumn >= 0);
    m_count->setObjectName(definition.name + QStringLiteral("Count"));
    buildButton(m_filters, "FiltersButton", tr("Filters"),
                tr("Narrow the table by values and days (Ctrl+Shift+F)"));
    m_filters->setCheckable(true);
    buildButton(m_details, "DetailsButton", tr("Details"),
                tr("Show the current row in full, with what belongs to it (Ctrl+I)"));
    m_details->setCheckable(true);
    m_details->setVisible(hasDetails);
    m_view->setIcon(icon(QStringLiteral("columns")));
    buildButton(m_view, "ViewButton", tr("Table"),
                tr("Columns, order, saved views; copy, export and print (Ctrl+M)"));
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_F, m_filters, &QPushButton::click);
    addKey(Qt::CTRL | Qt::Key_I, m_details, &QPushButton::click);
    addKey(Qt::CTRL | Qt::Key_M, m_view, &QPushButton::showMenu);

    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto filter = m_status->currentData(FilterRole).toString(); !filter.isEmpty())
            Q_EMIT filterChosen(filter);
        else
            Q_EMIT statusChosen(m_status->currentData().toString());
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT kindChosen(m_kind->currentData().toString()); });
    m_telling.setSingleShot(true);
    m_telling.setInterval(millisecondsOfTelling);
    connect(&m_telling, &QTimer::timeout, this, [this] { showCount(m_countText); });

    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *trailing = new QWidget(this);
    trailing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_trailing->setContentsMargins(0, 0, 0, 0);
    m_trailing->setSpacing(spacing::related);
    trailing->setLayout(m_trailing);
    m_trailing->addWidget(m_count, 1);
    m_trailing->addWidget(m_details);
    m_trailing->addWidget(m_view);
    auto *row = new FlowLayout(this, spacing::related);
    row->addWidget(m_search);
    row->addWidget(m_status);
    row->addWidget(m_kind);
    row->addWidget(m_filters);
    row->addWidget(trailing);
    showButtonTexts();
}

/// Not a button's own key, which it loses whenever its text is set.
void TableTools::addKey(const QKeySequence &keys, QPushButton *button, void (QPushButton::*act)())
{
    if (!button->isVisibleTo(this))
        return;
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(button->accessibleName()); // for the list of shortcuts
    connect(shortcut, &QShortcut::activated, button, act);
}

void TableTools::add(QPushButton *tool, const QKeySequence &keys)
{
    m_trailing->addWidget(tool);
    setTabOrder(m_buttons.last(), tool); // it comes later than the table and what is below it
    m_buttons.append(tool);
    addKey(keys, tool, &QPushButton::click);
    showButtonTexts();
}

void TableTools::buildSearch()
{
    m_search->setObjectName(m_definition.name + QStringLiteral("Search"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setMaxLength(200); // a database refuses a query of a thousand words
    m_search->setToolTip(tr("Show rows that contain all of these words (Ctrl+F)"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(millisecondsOfTyping);
    connect(&m_typing, &QTimer::timeout, this, &TableTools::applySearch);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &TableTools::applySearch);
}

void TableTools::buildButton(QPushButton *button, const char *name, const QString &text,
                             const QString &tip)
{
    button->setObjectName(m_definition.name + QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_buttons.append(button);
}

void TableTools::fillWords(QComboBox *field, int column, const QString &all)
{
    field->addItem(all, QString());
    for (const auto &word : m_definition.columns.at(column).words)
        field->addItem(wordFor(word).text, word);
}

void TableTools::addFilters()
{
    bool isFirst = true;
    for (const auto &filter : m_definition.filters) {
        if (filter.choice.isEmpty())
            continue;
        if (std::exchange(isFirst, false))
            m_status->insertSeparator(m_status->count());
        m_status->addItem(filter.choice);
        m_status->setItemData(m_status->count() - 1, filter.name, FilterRole);
    }
}

void TableTools::setMenu(QMenu *menu)
{
    menu->setParent(m_view, menu->windowFlags());
    m_view->setMenu(menu);
}

void TableTools::setChoice(const TableQuery &query)
{
    const QSignalBlocker status(m_status);
    const QSignalBlocker kind(m_kind);
    if (m_search->text().simplified() != query.search)
        m_search->setText(query.search);
    m_typing.stop();
    const auto filter = query.filter.isEmpty() ? -1 : m_status->findData(query.filter, FilterRole);
    m_status->setCurrentIndex(filter >= 0 ? filter : qMax(0, m_status->findData(query.status)));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(query.kind)));
}

void TableTools::setCount(const QString &text)
{
    m_countText = text;
    if (!m_telling.isActive())
        showCount(text);
}

void TableTools::tell(const QString &text)
{
    showCount(text);
    m_telling.start();
}

void TableTools::showCount(const QString &text)
{
    m_count->setText(text);
    showButtonTexts();
}

void TableTools::applySearch()
{
    m_typing.stop();
    Q_EMIT searched(m_search->text());
}

void TableTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtonTexts();
}

void TableTools::showButtonTexts()
{
    for (auto *button : std::as_const(m_buttons))
        button->setText(button->accessibleName());
    m_trailing->activate(); // or it would be as wide as with the texts before
    if (layout()->heightForWidth(width()) <= layout()->heightForWidth(QWIDGETSIZE_MAX))
        return;
    for (auto *button : std::as_const(m_buttons))
        button->setText(QString());
}

} // namespace caretaker
