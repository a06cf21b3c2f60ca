// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/adoption_view.h"

#include "runs/adoption.h"
#include "theme/fixed_font.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace caretaker {

AdoptionView::AdoptionView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_relax(new QCheckBox(tr("Allow notifications without a &job"), this))
    , m_indexes(new QCheckBox(tr("Add &indexes that make tasks and tables quick"), this))
    , m_statements(new QPlainTextEdit(this))
    , m_banner(new Banner(this))
{
    build();
    readSteps();
}

AdoptionView::~AdoptionView() = default;

void AdoptionView::build()
{
    auto *intro = new QLabel(
        tr("%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for "
           "the history, the outbox and the settings. The web application's tables stay as they "
           "are, unless you tick a box.")
            .arg(m_session.url.displayName()),
        this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_relax->setObjectName(QStringLiteral("relaxBox"));
    auto *relaxNote = new Note(this);
    relaxNote->setText(tr("Makes job_notifications.job_id nullable, so that notifications that "
                          "belong to no job can be stored there"));
    m_indexes->setObjectName(QStringLiteral("indexesBox"));
    auto *indexesNote = new Note(this);
    indexesNote->setText(tr("Takes a little room and makes no difference to the web application"));
    for (auto *note : {relaxNote, indexesNote})
        note->setWordWrap(true);
    m_relax->setAccessibleDescription(relaxNote->text());
    m_indexes->setAccessibleDescription(indexesNote->text());
    for (auto *box : {m_relax, m_indexes})
        connect(box, &QCheckBox::toggled, this, &AdoptionView::readSteps);
    m_statements->setObjectName(QStringLiteral("adoptionStatements"));
    m_statements->setAccessibleName(tr("What would be added"));
    m_statements->setReadOnly(true);
    m_statements->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_statements->setFont(fixedFont());

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
    layout->addWidget(m_statements, 1);
    layout->addWidget(m_banner);
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
    for (const auto &step : *steps) {
        lines.append(QStringLiteral("-- ") + step.description);
        for (const auto &statement : step.statements)
            lines.append(statement + QStringLiteral(";\n"));
    }
    m_statements->setPlainText(lines.join(u'\n'));
    setReady(!steps->isEmpty());
}

void AdoptionView::adopt()
{
    setReady(false);
    m_adopting = m_session.runner.start<Done>(
        [url = m_session.url, options = options(), now = m_session.clock()](const Progress &) {
            return adoptDatabase(url, options, now);
        });
    connect(m_adopting.get(), &Operation::finished, this, &AdoptionView::showAdopted);
}

void AdoptionView::showAdopted()
{
    const auto result = m_adopting->result();
    if (!result) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"), result.error().message);
        setReady(true);
        return;
    }
    Q_EMIT adopted();
}

} // namespace caretaker
