// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/command_palette.h"

#include "palette/record_search.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

namespace caretaker {

CommandPalette::CommandPalette(QList<PaletteEntry> entries, RecordSearch *records, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_entries(std::move(entries))
    , m_records(records)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Go to"));
    setAccessibleName(tr("Go to"));
    m_records->setParent(this);

    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setAccessibleName(tr("Go to a page, task, setting or record"));
    m_search->setPlaceholderText(tr("Page, task, setting, command, job, document…"));
    m_search->setMaxLength(200);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, and moves the selection
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::related, spacing::related, spacing::related,
                               spacing::related);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_records->search(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::openCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::openCurrent);
    connect(m_records, &RecordSearch::found, this, &CommandPalette::addRecords);

    const auto *window = parent->window();
    const auto width =
        qMin(window->width() - 2 * spacing::page, characterWidth(fontMetrics()) * 90);
    resize(width, qMin(window->height() * 2 / 3, fontMetrics().height() * 26));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, spacing::group * 2)));
    showMatches();
    m_search->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showMatches()
{
    m_list->clear();
    m_shown.clear();
    for (const auto &entry : matching(m_entries, m_search->text()))
        addRow(entry);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_nothing->setVisible(m_shown.isEmpty());
    m_records->search({}); // what is under way answers an older text
    m_typing.start();
}

void CommandPalette::addRecords(const QList<PaletteEntry> &records)
{
    for (const auto &record : records)
        addRow(record);
    m_nothing->setVisible(false);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::addRow(const PaletteEntry &entry)
{
    m_shown.append(entry);
    auto *row = new QTreeWidgetItem(m_list, {entry.title, entry.kind, entry.shortcut});
    row->setIcon(0, entry.icon);
    row->setToolTip(0, QStringLiteral("<p>%1</p>").arg(entry.title.toHtmlEscaped()));
    for (const int column : {1, 2})
        row->setForeground(column, secondaryText(palette()));
}

void CommandPalette::openCurrent()
{
    auto *row = m_list->currentItem();
    if (!row)
        return;
    const auto open = m_shown.at(m_list->indexOfTopLevelItem(row)).open;
    close();
    open(); // after it is closed, because what opens may be another window
}

} // namespace caretaker
