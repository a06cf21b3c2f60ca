// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/step_page.h"

#include "runs/adoption.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"
#include "widgets/page_scroll.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QWizard>

namespace caretaker {

namespace {

/// An embedded database of an older Caretaker is brought up to date, as at every start.
Result<Inspection> openForSetup(const DatabaseUrl &url, Instant now)
{
    auto database = openToRead(url);
    if (!database)
        return database.error();
    auto found = database->found;
    if (found.kind != DatabaseKind::Embedded || found.isUpToDate())
        return found;
    if (auto adopted = adoptDatabase(url, {}, now, {}); !adopted)
        return adopted.error();
    return inspect(database->connection);
}

} // namespace

StepPage::StepPage(Setup &setup, const QString &title, const QString &subTitle)
    : m_setup(setup)
    , m_content(new QVBoxLayout)
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
    , m_skipHint(new Note(this))
{
    setTitle(title);
    setSubTitle(subTitle);
    m_content->setSpacing(spacing::inner);
    m_banner->setObjectName(QStringLiteral("stepBanner"));
    m_skipHint->setObjectName(QStringLiteral("skipHint"));
    m_skipHint->setWordWrap(true);
    m_skipHint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    auto *content = new QWidget;
    content->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this), 1); // on a low screen nothing is cut
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_skipHint);
}

StepPage::~StepPage() = default;

bool StepPage::validatePage()
{
    if (!std::exchange(m_mayGoOn, false)) {
        m_banner->clear();
        m_isBeginning = true;
        begin();
        m_isBeginning = false;
        return std::exchange(m_mayGoOn, false);
    }
    return true;
}

void StepPage::goOn()
{
    m_mayGoOn = true;
    if (!m_isBeginning && wizard()->currentPage() == this)
        wizard()->next();
}

void StepPage::finish()
{
    m_mayGoOn = true;
    wizard()->accept();
}

void StepPage::skip()
{
    cleanupPage();
    goOn();
}

QString StepPage::skipHint() const
{
    return m_skipHint->text();
}

void StepPage::setSkipHint(const QString &text)
{
    m_skipHint->setText(text);
    m_skipHint->show();
}

void StepPage::letDatabaseBeSkipped()
{
    setSkipHint(m_setup.places.current
                    ? tr("Skip stays with the database that is open.")
                    : tr("Skip starts with an empty database of Caretaker's own."));
}

bool StepPage::isComplete() const
{
    return !m_operation && isFilledIn();
}

void StepPage::cleanupPage()
{
    m_operation.reset();
    m_progress->hide();
    m_banner->clear();
    Q_EMIT completeChanged();
}

void StepPage::follow(std::unique_ptr<Operation> operation, const QString &text)
{
    m_operation = std::move(operation);
    m_progress->follow(m_operation.get(), text);
    Q_EMIT completeChanged();
}

void StepPage::finishWork()
{
    m_operation.release()->deleteLater(); // it is the sender
    Q_EMIT completeChanged();
}

void StepPage::fail(const Error &error)
{
    m_banner->tell(Tone::Danger, QStringLiteral("error"), error.message);
}

void StepPage::choose(const DatabaseUrl &url, const QString &done)
{
    work<Inspection>(
        tr("Opening the database"),
        [url, now = m_setup.now()](const Progress &) { return openForSetup(url, now); },
        [this, url, done](const Inspection &found) {
            m_setup.session = std::make_unique<Session>(url, m_setup.now);
            m_setup.found = found;
            m_setup.done.clear();
            tellDone(done);
            goOn();
        });
}

void StepPage::tellDone(const QString &text, Tone tone)
{
    m_setup.done.removeIf([this](const SetUp &each) { return each.page == this; });
    if (!text.isEmpty())
        m_setup.done.append({this, tone, text});
}

} // namespace caretaker
