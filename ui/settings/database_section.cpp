// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/database_section.h"

#include "base/printable.h"
#include "presentation/database_words.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "runs/database_care.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>

namespace caretaker {

DatabaseSection::DatabaseSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facts(new QGridLayout)
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
{
    setObjectName(QStringLiteral("databaseSection"));
    m_banner->setObjectName(QStringLiteral("databaseBanner"));
    m_facts->setHorizontalSpacing(spacing::page);
    m_facts->setVerticalSpacing(spacing::related);
    m_facts->setColumnStretch(1, 1);
    addFact(tr("Database"), session.url.displayName(), QStringLiteral("databaseName"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inner);
    layout->addLayout(m_facts);
    layout->addLayout(makeButtons());
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    read();
}

DatabaseSection::~DatabaseSection() = default;

QLayout *DatabaseSection::makeButtons()
{
    m_check = new QPushButton(tr("Check"), this);
    m_check->setObjectName(QStringLiteral("checkDatabaseButton"));
    m_check->setToolTip(tr("Reads all of it: whether it is sound, and what the tasks would miss"));
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
    m_backUp = new QPushButton(tr("Back up…"), this);
    m_backUp->setObjectName(QStringLiteral("backUpButton"));
    const bool isFile = m_session.url.kind() == DatabaseUrl::Kind::Sqlite;
    m_backUp->setEnabled(isFile);
    m_backUp->setToolTip(isFile ? tr("A consistent copy, while others work with it")
                                : tr("A database on a server is backed up there, with pg_dump"));
    connect(m_backUp, &QPushButton::clicked, this, &DatabaseSection::backUp);
    auto *another = new QPushButton(tr("Connect to another…"), this);
    another->setObjectName(QStringLiteral("anotherDatabaseButton"));
    another->setToolTip(tr("Opens the set-up; this database stays as it is"));
    connect(another, &QPushButton::clicked, this, &DatabaseSection::anotherRequested);
    auto *row = new FlowLayout;
    row->setSpacing(spacing::related);
    for (auto *button : {m_check, m_backUp, another}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

void DatabaseSection::read()
{
    m_reading = m_session.runner.start<DatabaseFacts>(
        [url = m_session.url](const Progress &) { return factsOf(url); });
    connect(m_reading.get(), &Operation::finished, this, [this] {
        const auto facts = m_reading->result();
        if (facts)
            showFacts(*facts);
        else
            m_banner->tell(Tone::Danger, QStringLiteral("error"), facts.error().message);
    });
}

void DatabaseSection::addFact(const QString &name, const QString &value, const QString &objectName)
{
    const int row = m_facts->rowCount();
    auto *title = new Note(this);
    title->setText(name);
    auto *text = new QLabel(value, this);
    text->setObjectName(objectName);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addWidget(title, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void DatabaseSection::showFacts(const DatabaseFacts &facts)
{
    addFact(tr("Kind"), kindInWords(facts.inspection.kind), QStringLiteral("databaseKind"));
    addFact(tr("Engine"), facts.engine, QStringLiteral("databaseEngine"));
    addFact(tr("Size"), formatSize(facts.bytes), QStringLiteral("databaseSize"));
    const auto own = adoptionInWords(facts.inspection);
    addFact(tr("Prepared"),
            facts.inspection.isAdopted()
                ? tr("%1 Version %2.").arg(own, QString::number(facts.inspection.version))
                : own,
            QStringLiteral("databaseAdoption"));
    QStringList rows;
    for (const auto &count : facts.rowCounts)
        rows.append(tr("%1: %2").arg(tableInWords(count.table), formatNumber(count.rows)));
    addFact(tr("Rows"), joinedParts(rows), QStringLiteral("databaseRows"));
}

void DatabaseSection::setBusy(bool isBusy)
{
    m_check->setEnabled(!isBusy);
    m_backUp->setEnabled(!isBusy && m_session.url.kind() == DatabaseUrl::Kind::Sqlite);
}

void DatabaseSection::check()
{
    m_banner->clear();
    setBusy(true);
    m_checking = m_session.runner.start<DatabaseCheck>(
        [url = m_session.url](const Progress &) { return checkOf(url); });
    m_progress->follow(m_checking.get(), tr("Checking"));
    connect(m_checking.get(), &Operation::finished, this, &DatabaseSection::showCheck);
}

void DatabaseSection::showCheck()
{
    const auto check = m_checking->result();
    setBusy(false);
    if (!check) {
        m_banner->tellFailure(check.error());
    } else if (!check->damage.isEmpty()) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"),
                       tr("The database is damaged: %1. Restore it from a backup.")
                           .arg(check->damage.join(QStringLiteral("; "))));
    } else if (!check->hints.isEmpty()) {
        m_banner->tell(Tone::Notice, QStringLiteral("warning"), check->hints.join(u'\n'));
    } else {
        m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                       tr("The database is sound, and the tasks find what they need."));
    }
}

void DatabaseSection::backUp()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Back up the database"),
                                                   proposedBackup(m_session.url, m_session.clock()),
                                                   tr("SQLite files (*.sqlite3 *.sqlite *.db);;All "
                                                      "files (*)"),
                                                   nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_banner->clear();
    setBusy(true);
    m_backingUp = m_session.runner.start<Done>(
        [url = m_session.url, path](const Progress &) { return backUpTo(url, path); });
    m_progress->follow(m_backingUp.get(), tr("Backing up"));
    connect(m_backingUp.get(), &Operation::finished, this, [this, path] {
        const auto written = m_backingUp->result();
        setBusy(false);
        if (written)
            m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                           tr("Backed up as %1.").arg(printable(path)));
        else
            m_banner->tellFailure(written.error());
    });
}

} // namespace caretaker
