// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/log_view.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace caretaker {

namespace {

QString asText(const LogEntry &entry)
{
    return QStringLiteral("%1  %2  %3")
        .arg(toIso(entry.at), toStored(entry.level), printable(entry.message));
}

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_level(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), this))
    , m_model(new TextTableModel({tr("Time"), tr("Level"), tr("Message")}, this))
    , m_table(new QTableView(this))
{
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->addItem(tr("All levels"), int(LogLevel::Debug));
    m_level->addItem(tr("Info and above"), int(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), int(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), int(LogLevel::Error));
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_copy->setToolTip(tr("Copy the lines that are shown as text"));
    m_table->setObjectName(QStringLiteral("runLog"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_model);
    applyTableStyle(m_table, {{12, false}, {16, false}, {60, true}});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new WordDelegate(m_table));

    auto *tools = new QHBoxLayout;
    tools->setSpacing(spacing::related);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_level);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::related, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);

    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::showEntries);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::showEntries);
    connect(m_copy, &QPushButton::clicked, this, &LogView::copy);
}

void LogView::setEntries(QList<LogEntry> entries)
{
    m_entries = std::move(entries);
    showEntries();
}

QList<LogEntry> LogView::shown() const
{
    const auto least = LogLevel(m_level->currentData().toInt());
    QList<LogEntry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&](const LogEntry &entry) {
                     return entry.level >= least &&
                            entry.message.contains(m_search->text(), Qt::CaseInsensitive);
                 });
    return entries;
}

void LogView::showEntries()
{
    QList<QStringList> rows;
    for (const auto &entry : shown())
        rows.append({toDateTime(entry.at).toLocalTime().toString(QStringLiteral("HH:mm:ss")),
                     toStored(entry.level), printable(entry.message)});
    m_copy->setEnabled(!rows.isEmpty());
    m_model->setRows(std::move(rows));
}

void LogView::copy() const
{
    QStringList lines;
    for (const auto &entry : shown())
        lines.append(asText(entry));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace caretaker
