// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/adoption_view.h"

#include "base/printable.h"
#include "presentation/direction.h"
#include "runs/adoption.h"
#include "runs/database_care.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/below_box.h"
#include "widgets/fixed_text_box.h"
#include "widgets/heading.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>

namespace caretaker {

AdoptionView::AdoptionView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_where(new Note(this))
    , m_backUp(new QCheckBox(tr("Back &up the file first"), this))
    , m_relax(new QCheckBox(tr("Allow notifications without a &job"), this))
    , m_indexes(new QCheckBox(tr("Add &indexes that make tasks and tables quick"), this))
    , m_added(new Note(this))
    , m_statements(new FixedTextBox(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
{
    build();
    readSteps();
}

AdoptionView::~AdoptionView() = default;

void AdoptionView::build()
{
    auto *intro = new QLabel(
        tr("%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for "
           "the history, the outbox, the settings and the schedules. The web application's tables "
           "stay as they are, unless you tick one of the next two boxes.")
            .arg(isolated(m_session.url.displayName())),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_relax->setObjectName(QStringLiteral("relaxBox"));
    auto *relaxNote = new Note(this);
    relaxNote->setText(tr("Lets the web application's table job_notifications hold notifications "
                          "that belong to no job: its column job_id may then be empty"));
    m_indexes->setObjectName(QStringLiteral("indexesBox"));
    auto *indexesNote = new Note(this);
    indexesNote->setText(tr("Takes a little room and makes no difference to the web application"));
    for (auto *note : {relaxNote, indexesNote}) {
        note->setWordWrap(true);
        indentBelowBox(note);
    }
    m_relax->setAccessibleDescription(relaxNote->text());
    m_indexes->setAccessibleDescription(indexesNote->text());
    for (auto *box : {m_relax, m_indexes})
        connect(box, &QCheckBox::toggled, this, &AdoptionView::readSteps);
    m_added->setObjectName(QStringLiteral("addedTables"));
    m_statements->setObjectName(QStringLiteral("adoptionStatements"));
    m_statements->setAccessibleName(tr("What would be added"));
    m_statements->setLineWrapMode(QPlainTextEdit::NoWrap);
    layOutAsCode(m_statements->document());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inner);
    layout->addWidget(intro);
    for (const auto &[box, note] :
         {std::pair(m_relax, relaxNote), std::pair(m_indexes, indexesNote)}) {
        auto *choice = new QVBoxLayout;
        choice->setSpacing(spacing::tight);
        choice->addWidget(box);
        choice->addWidget(note);
        layout->addLayout(choice);
    }
    auto *added = new QVBoxLayout;
    added->setSpacing(spacing::tight);
    added->addWidget(m_added);
    added->addWidget(m_statements, 1);
    layout->addLayout(added, 1);
    layout->addLayout(makeBackupChoice());
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
}

QLayout *AdoptionView::makeBackupChoice()
{
    m_backUp->setObjectName(QStringLiteral("backUpFirstBox"));
    m_where->setObjectName(QStringLiteral("backUpFirstPlace"));
    m_where->setWordWrap(true);
    const bool isFile = m_session.url.kind() == DatabaseUrl::Kind::Sqlite;
    m_backUp->setVisible(isFile);
    m_backUp->setChecked(isFile);
    if (isFile) {
        indentBelowBox(m_where);
        proposeBackup();
    } else
        m_where->setText(tr("Have a backup made first. A database on a server is backed up there, "
                            "with pg_dump."));
    auto *choice = new QVBoxLayout;
    choice->setSpacing(spacing::tight);
    choice->addWidget(m_backUp);
    choice->addWidget(m_where);
    return choice;
}

/// A place that was free may be taken by now.
void AdoptionView::proposeBackup()
{
    m_proposed = proposedBackup(m_session.url, m_session.clock());
    m_where->setText(
        tr("As %1, beside it").arg(isolated(printable(QFileInfo(m_proposed).fileName()))));
    m_backUp->setAccessibleDescription(m_where->text());
}

AdoptionOptions AdoptionView::options() const
{
    return {m_relax->isChecked(), m_indexes->isChecked()};
}

void AdoptionView::setReady(bool isReady)
{
    m_isReady = isReady;
    Q_EMIT readyChanged();
}

/// What is being added is no longer a matter of choice.
void AdoptionView::letChoose(bool mayChoose)
{
    for (auto *box : {m_backUp, m_relax, m_indexes})
        box->setEnabled(mayChoose);
}

void AdoptionView::readSteps()
{
    setReady(false);
    m_reading = m_session.runner.start<QList<AdoptionStep>>(
        [url = m_session.url, options = options()](const Progress &) {
            return readAdoption(url, options);
        });
    connect(m_reading.get(), &Operation::finished, this, &AdoptionView::showSteps);
}

void AdoptionView::showSteps()
{
    const auto steps = m_reading->result();
    if (!steps) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"), steps.error().message);
        return;
    }
    m_banner->clear();
    QStringList lines;
    m_tables.clear();
    for (const auto &step : *steps) {
        m_tables += step.ownTables();
        lines.append(QStringLiteral("-- ") + isolated(step.description));
        for (const auto &statement : step.statements)
            lines.append(statement + QStringLiteral(";\n"));
    }
    m_statements->setPlainText(lines.join(u'\n'));
    m_added->setText(tr("What is added, with %n table(s):", nullptr, int(m_tables.size())));
    m_added->setToolTip(m_tables.join(u'\n'));
    setReady(!steps->isEmpty());
}

void AdoptionView::adopt()
{
    setReady(false);
    letChoose(false);
    m_banner->clear();
    m_backup = m_backUp->isChecked() ? m_proposed : QString();
    m_adopting =
        m_session.runner.start<Done>([url = m_session.url, options = options(), backup = m_backup,
                                      now = m_session.clock()](const Progress &progress) {
            return backup.isEmpty() ? adoptDatabase(url, options, now, progress)
                                    : adoptAfterBackup(url, backup, options, now, progress);
        });
    m_progress->follow(m_adopting.get(), m_backup.isEmpty()
                                             ? tr("Adding the tables")
                                             : tr("Backing up, then adding the tables"));
    connect(m_adopting.get(), &Operation::finished, this, &AdoptionView::showAdopted);
}

void AdoptionView::showAdopted()
{
    const auto result = m_adopting->result();
    if (!result) {
        m_banner->tellFailure(result.error());
        if (!m_backup.isEmpty())
            proposeBackup();
        letChoose(true);
        setReady(true);
        return;
    }
    Q_EMIT adopted();
}

QString AdoptionView::outcome() const
{
    const auto added = m_tables.isEmpty() ? tr("The database is prepared for Caretaker.")
                                          : tr("Added %n table(s) of Caretaker's own.", nullptr,
                                               int(m_tables.size()));
    return m_backup.isEmpty()
               ? added
               : tr("%1 The database as it was before is in %2.").arg(added, printable(m_backup));
}

} // namespace caretaker
