// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/link_list.h"

#include "dashboard/link_row.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/skeleton.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>

namespace caretaker {

namespace {

constexpr int linesOfSkeleton = 4;

}

LinkList::LinkList(const QString &name, const QString &title, const QString &rest, QWidget *parent)
    : Card(parent)
    , m_note(new Note(this))
    , m_rows(new Skeleton(linesOfSkeleton, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *button = new QPushButton(rest, this);
    button->setObjectName(name + QStringLiteral("Rest"));
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, &LinkList::restRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::related);
    head->addWidget(new Heading(title, Heading::Level::Group, this), 1);
    head->addWidget(button);
    // A line has a margin of its own: its text begins where the title does.
    m_layout->setContentsMargins(spacing::related, spacing::inner, spacing::related,
                                 spacing::inner);
    head->setContentsMargins(spacing::related, 0, spacing::tight, 0);
    for (auto *each : {static_cast<QWidget *>(m_note), m_rows})
        each->setContentsMargins(spacing::related, 0, spacing::related, 0);
    m_layout->setSpacing(spacing::related);
    m_layout->addLayout(head);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_rows);
    m_layout->addStretch();
}

void LinkList::setRows(const QList<Row> &rows, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const auto lines = m_rows->findChildren<LinkRow *>();
    const auto focused = lines.indexOf(qobject_cast<LinkRow *>(QApplication::focusWidget()));
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        auto *line = new LinkRow(row.title, row.word, row.when, row.exact, list);
        line->setObjectName(QStringLiteral("%1_%2").arg(objectName()).arg(i));
        connect(line, &LinkRow::clicked, this,
                [this, link = row.link] { Q_EMIT rowActivated(link); });
        layout->addWidget(line);
    }
    delete m_layout->replaceWidget(m_rows, list);
    m_rows->hide();
    m_rows->deleteLater(); // a line of it may be what leads here
    m_rows = list;
    list->setVisible(!rows.isEmpty());
    if (focused >= 0 && focused < rows.size())
        list->findChildren<LinkRow *>().at(focused)->setFocus();
}

} // namespace caretaker
