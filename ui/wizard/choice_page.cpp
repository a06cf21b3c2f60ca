// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/choice_page.h"

#include "presentation/direction.h"
#include "runs/database_care.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace caretaker {

ChoicePage::ChoicePage(Setup &setup)
    : StepPage(setup, tr("What is Caretaker to work on?"),
               tr("You can change this at any time: File → Set up…"))
    , m_choices(new QButtonGroup(this))
    , m_path(new QLineEdit(setup.places.embedded.path(), this))
{
    if (const auto &current = setup.places.current)
        addChoice(DatabaseChoice::Current, QStringLiteral("current"),
                  tr("&Keep the database that is open"), isolated(current->displayName()));
    addChoice(DatabaseChoice::Demo, QStringLiteral("demo"), tr("&Look around with example data"),
              tr("A database of its own with 2,000 made-up jobs. Nothing of yours is touched. Its "
                 "schedules are on, and no e-mail is sent before a mail server is set."));
    addChoice(DatabaseChoice::Empty, QStringLiteral("empty"), tr("Start with an &empty database"),
              tr("A file that Caretaker makes and keeps. Where there is one already, it is "
                 "opened."));
    content()->addLayout(makePathRow());
    addChoice(DatabaseChoice::File, QStringLiteral("file"),
              tr("Connect to the web application's &SQLite file"),
              tr("Caretaker works beside the web application and shows what it would add first."));
    addChoice(DatabaseChoice::Server, QStringLiteral("server"),
              tr("Connect to the web application's &PostgreSQL database"),
              tr("On this computer or on a server, with a test of the connection."));
    content()->addStretch();
    letDatabaseBeSkipped();
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (!isOn)
            return;
        Setup &chosen = this->setup();
        chosen.choice = DatabaseChoice(id);
        Q_EMIT completeChanged();
    });
    m_choices->buttons().first()->setChecked(true);
}

void ChoicePage::addChoice(DatabaseChoice choice, const QString &name, const QString &title,
                           const QString &text)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(QStringLiteral("choice_") + name);
    button->setAccessibleDescription(text);
    button->setToolTip(text);
    m_choices->addButton(button, int(choice));
    auto *note = new Note(this);
    note->setText(text);
    note->setWordWrap(true);
    note->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + spacing::related);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(button);
    column->addWidget(note);
    content()->addLayout(column);
}

QLayout *ChoicePage::makePathRow()
{
    m_path->setObjectName(QStringLiteral("emptyPath"));
    m_path->setAccessibleName(tr("File of the empty database"));
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(QStringLiteral("emptyBrowseButton"));
    button->setToolTip(tr("Choose where the file is to be"));
    connect(button, &QPushButton::clicked, this, &ChoicePage::browse);
    connect(m_path, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(
        style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + spacing::related, 0, 0, 0);
    row->setSpacing(spacing::related);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    auto *empty = m_choices->button(int(DatabaseChoice::Empty));
    for (auto *widget : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(button)}) {
        widget->setEnabled(false);
        connect(empty, &QAbstractButton::toggled, widget, &QWidget::setEnabled);
    }
    return row;
}

void ChoicePage::browse()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Where the database is to be"),
                                                   m_path->text(), tr("SQLite files (*.sqlite3)"),
                                                   nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(path);
}

bool ChoicePage::isFilledIn() const
{
    return setup().choice != DatabaseChoice::Empty || !m_path->text().trimmed().isEmpty();
}

void ChoicePage::skip()
{
    cleanupPage();
    finish();
}

void ChoicePage::begin()
{
    const auto choice = setup().choice;
    if (choice == DatabaseChoice::File || choice == DatabaseChoice::Server)
        goOn();
    else if (choice == DatabaseChoice::Current)
        choose(*setup().places.current,
               tr("Works on %1.").arg(isolated(setup().places.current->displayName())));
    else
        make();
}

void ChoicePage::make()
{
    const bool isDemo = setup().choice == DatabaseChoice::Demo;
    const auto url = isDemo ? setup().places.demo : DatabaseUrl::fromPath(m_path->text().trimmed());
    work<Done>(
        isDemo ? tr("Making up jobs") : tr("Making the database"),
        [url, isDemo, now = setup().now()](const Progress &progress) {
            return isDemo ? makeDemo(url, now, progress) : makeEmbedded(url, now);
        },
        [this, url, isDemo](const Done &) {
            choose(url,
                   isDemo ? tr("Works on example data in %1. Its schedules are on at first; "
                               "no e-mail is sent before a mail server is set.")
                                .arg(isolated(url.displayName()))
                          : tr("Works on its own database, %1.").arg(isolated(url.displayName())));
        });
}

} // namespace caretaker
