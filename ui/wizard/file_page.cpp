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
    : StepPage(setup, tr("The web application's SQLite file"),
               tr("It is only looked at now. What Caretaker needs in it comes next, and is asked "
                  "for."))
    , m_path(new QLineEdit(this))
    , m_test(new ConnectionTest(this))
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
    content()->addWidget(m_test);
    content()->addStretch();
    connect(button, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_isGoingOn = false;
        m_test->forget();
        m_test->setTestable(isFilledIn());
        Q_EMIT completeChanged();
    });
    connect(m_test, &ConnectionTest::requested, this, [this] { m_test->test(entered()); });
    connect(m_test, &ConnectionTest::ended, this, [this] {
        if (std::exchange(m_isGoingOn, false) && m_test->hasPassed())
            begin();
    });
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

void FilePage::skip()
{
    m_isGoingOn = false;
    setup().session.reset();
    StepPage::skip();
}

void FilePage::begin()
{
    if (!m_test->hasPassed()) {
        m_isGoingOn = true;
        m_test->test(entered());
        return;
    }
    choose(entered(),
           tr("Works on the web application's database, %1.").arg(entered().displayName()));
}

} // namespace caretaker
