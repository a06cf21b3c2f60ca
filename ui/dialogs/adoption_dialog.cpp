// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/adoption_dialog.h"

#include "runs/adoption.h"
#include "theme/fixed_font.h"
#include "theme/spacing.h"
#include "widgets/banner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker {

AdoptionDialog::AdoptionDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_relax(new QCheckBox(tr("Allow notifications without a &job"), this))
    , m_indexes(new QCheckBox(tr("Add &indexes that make tasks and tables quick"), this))
    , m_statements(new QPlainTextEdit(this))
    , m_banner(new Banner(this))
    , m_yes(nullptr)
{
    setObjectName(QStringLiteral("adoptionDialog"));
    setWindowTitle(tr("Prepare the database for Caretaker"));
    build();
    readSteps();
}

AdoptionDialog::~AdoptionDialog() = default;

void AdoptionDialog::build()
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
    m_relax->setToolTip(tr("Makes job_notifications.job_id nullable, so that notifications that "
                           "belong to no job can be stored there"));
    m_indexes->setObjectName(QStringLiteral("indexesBox"));
    m_indexes->setToolTip(tr("Takes a little room and makes no difference to the web application"));
    for (auto *box : {m_relax, m_indexes})
        connect(box, &QCheckBox::toggled, this, &AdoptionDialog::readSteps);
    m_statements->setObjectName(QStringLiteral("adoptionStatements"));
    m_statements->setAccessibleName(tr("What would be added"));
    m_statements->setReadOnly(true);
    m_statements->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_statements->setFont(fixedFont());

    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(tr("Add the tables"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(QStringLiteral("adoptButton"));
    m_yes->setEnabled(false);
    m_yes->setAutoDefault(false);
    auto *no = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    no->setObjectName(QStringLiteral("notNowButton"));
    no->setDefault(true);
    no->setFocus();
    connect(m_yes, &QPushButton::clicked, this, &AdoptionDialog::adopt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(intro);
    layout->addWidget(m_relax);
    layout->addWidget(m_indexes);
    layout->addWidget(m_statements, 1);
    layout->addWidget(m_banner);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
}

AdoptionOptions AdoptionDialog::options() const
{
    return {m_relax->isChecked(), m_indexes->isChecked()};
}

void AdoptionDialog::readSteps()
{
    m_yes->setEnabled(false);
    m_reading = m_session.runner.start<QList<AdoptionStep>>(
        [url = m_session.url, options = options()](const Progress &) {
            return readAdoption(url, options);
        });
    connect(m_reading.get(), &Operation::finished, this, &AdoptionDialog::showSteps);
}

void AdoptionDialog::showSteps()
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
    m_yes->setEnabled(!steps->isEmpty());
}

void AdoptionDialog::adopt()
{
    m_yes->setEnabled(false);
    m_adopting = m_session.runner.start<Done>(
        [url = m_session.url, options = options(), now = m_session.clock()](const Progress &) {
            return adoptDatabase(url, options, now);
        });
    connect(m_adopting.get(), &Operation::finished, this, &AdoptionDialog::showAdopted);
}

void AdoptionDialog::showAdopted()
{
    const auto result = m_adopting->result();
    if (!result) {
        m_banner->tell(Tone::Danger, QStringLiteral("error"), result.error().message);
        m_yes->setEnabled(true);
        return;
    }
    Q_EMIT adopted();
    accept();
}

} // namespace caretaker
