// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/crontab_dialog.h"

#include "base/printable.h"
#include "presentation/direction.h"
#include "presentation/task_title.h"
#include "schedule/cron_expression.h"
#include "schedule/cron_sentence.h"
#include "settings/setting.h"
#include "theme/character_width.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/progress_row.h"
#include "widgets/table_style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace caretaker {

CrontabDialog::CrontabDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_table(new QTableWidget(0, 3, this))
    , m_settings(new Note(this))
    , m_leftOutTitle(
          new Heading(tr("Not taken over"), Heading::Level::Group, this))
    , m_others(new Note(this))
    , m_leftOut(new QPlainTextEdit(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
{
    setObjectName(QStringLiteral("crontabDialog"));
    setWindowTitle(tr("Import from crontab"));
    build();
    m_reading =
        m_session.runner.start<CrontabPlan>([path](const Progress &) { return readCrontab(path); });
    m_progress->follow(m_reading.get(), tr("Reading the file"));
    connect(m_reading.get(), &Operation::finished, this, [this] {
        const auto plan = m_reading->result();
        if (plan)
            showPlan(*plan);
        else
            m_banner->tell(Tone::Danger, QStringLiteral("error"), plan.error().message);
    });
}

CrontabDialog::~CrontabDialog() = default;

CrontabDialog *CrontabDialog::forChosenFile(Session &session, QWidget *parent)
{
    const auto path = QFileDialog::getOpenFileName(parent, tr("Import from crontab"), QString(),
                                                   tr("All files (*)"));
    if (path.isEmpty())
        return nullptr;
    auto *dialog = new CrontabDialog(session, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void CrontabDialog::build()
{
    auto *intro = new QLabel(tr("What %1 would set. Nothing is changed before you take it over.")
                                 .arg(isolated(printable(m_path))),
                             this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("crontabTable"));
    m_table->setAccessibleName(tr("Schedules in the crontab"));
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Task"), tr("When")});
    applyTableStyle(m_table, {{8, false}, {30, false}, {40, true}});
    constexpr int linesInSight = 5; // as many as there are tasks
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * (linesInSight + 1) +
                              2 * m_table->frameWidth() + spacing::related);
    m_settings->setObjectName(QStringLiteral("crontabSettings"));
    m_settings->setWordWrap(true);
    m_settings->hide();
    m_leftOutTitle->hide();
    m_others->setObjectName(QStringLiteral("crontabOthers"));
    m_others->setWordWrap(true);
    m_others->hide();
    m_leftOut->setObjectName(QStringLiteral("crontabLeftOut"));
    m_leftOut->setAccessibleName(m_leftOutTitle->text());
    m_leftOut->setReadOnly(true);
    m_leftOut->setTabChangesFocus(true);
    m_leftOut->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_leftOut->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(QStringLiteral("takeOverButton"));
    m_yes->setEnabled(false);
    m_yes->setAutoDefault(false);
    auto *no = buttons->addButton(QDialogButtonBox::Cancel);
    no->setObjectName(QStringLiteral("crontabCancelButton"));
    no->setDefault(true);
    connect(m_yes, &QPushButton::clicked, this, &CrontabDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_settings);
    layout->addWidget(m_leftOutTitle);
    layout->addWidget(m_others);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 95, fontMetrics().height() * 41);
}

void CrontabDialog::showPlan(const CrontabPlan &plan)
{
    m_plan = plan;
    m_table->setRowCount(int(plan.lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &line = plan.lines.at(row);
        const auto sentence = sentenceFor(*CronExpression::parse(line.expression));
        const QStringList texts{QString::number(line.number), taskTitle(line.task), sentence};
        for (int column = 0; column < texts.size(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(column == 2 ? line.expression : texts.at(column));
            m_table->setItem(row, column, cell);
        }
    }
    QStringList settings;
    const auto values = plan.settings();
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.append(tr("%1: %2").arg(findSetting(value.key())->label, *value));
    m_settings->setText(tr("Settings: %1").arg(joinedParts(settings)));
    m_settings->setVisible(!settings.isEmpty());
    showLeftOut(plan);
    if (plan.lines.isEmpty())
        m_banner->tell(
            Tone::Notice, QStringLiteral("warning"),
            tr("No line of this file runs a task that can be taken over. %1").arg(hint()));
    else
        m_banner->tell(Tone::Accent, QStringLiteral("info"),
                       tr("Take the lines out of the crontab afterwards, or both will do these "
                          "tasks."));
    m_yes->setText(tr("Take over and turn on %n schedule(s)", nullptr, int(plan.lines.size())));
    m_yes->setEnabled(!plan.lines.isEmpty());
}

/// What was not understood comes before what is merely something else.
void CrontabDialog::showLeftOut(const CrontabPlan &plan)
{
    auto texts = plan.warnings;
    for (const auto &line : plan.otherLines)
        texts.append(tr("Line %1: %2").arg(line.number).arg(isolated(line.command)));
    showProse(m_leftOut, texts.join(u'\n'));
    m_leftOut->setVisible(!texts.isEmpty());
    m_leftOutTitle->setVisible(!texts.isEmpty());
    m_others->setText(
        tr("Lines of other programs, which stay in the crontab: %1").arg(plan.otherLines.size()));
    m_others->setVisible(!plan.otherLines.isEmpty());
}

QString CrontabDialog::hint()
{
    return tr("On the server, \"crontab -l > crontab.txt\" writes the file.");
}

void CrontabDialog::apply()
{
    m_yes->setEnabled(false);
    m_applying = m_session.runner.start<Done>(
        [url = m_session.url, plan = m_plan, now = m_session.clock()](const Progress &) {
            return applyCrontab(url, plan, now);
        });
    connect(m_applying.get(), &Operation::finished, this, [this] {
        const auto stored = m_applying->result();
        if (!stored) {
            m_banner->tellFailure(stored.error());
            m_yes->setEnabled(true);
            return;
        }
        Q_EMIT applied();
        accept();
    });
}

} // namespace caretaker
