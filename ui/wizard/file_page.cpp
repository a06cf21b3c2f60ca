// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/file_page.h"

#include "theme/spacing.h"
#include "wizard/connection_test.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace caretaker {

FilePage::FilePage(Setup &setup)
    : ConnectionPage(setup, tr("The web application's SQLite file"))
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(QStringLiteral("filePath"));
    m_path->setAccessibleName(tr("SQLite file"));
    m_path->setPlaceholderText(QStringLiteral("/srv/app/db.sqlite3"));
    auto *button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(QStringLiteral("fileBrowseButton"));
    button->setToolTip(tr("Choose the file"));
    auto *label = new QLabel(tr("SQLite &file"), this);
    label->setBuddy(m_path);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(label);
    column->addLayout(row);
    content()->addLayout(column);
    content()->addWidget(connectionTest());
    content()->addStretch();
    connect(button, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FilePage::forget);
}

void FilePage::browse()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("The web application's SQLite file"), m_path->text(),
                                     tr("SQLite files (*.sqlite3 *.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

bool FilePage::isFilledIn() const
{
    return !m_path->text().trimmed().isEmpty();
}

DatabaseUrl FilePage::entered() const
{
    return DatabaseUrl::fromPath(m_path->text().trimmed());
}

void FilePage::test()
{
    connectionTest()->test(entered());
}

void FilePage::confirm()
{
    chooseTested(entered());
}

} // namespace caretaker
