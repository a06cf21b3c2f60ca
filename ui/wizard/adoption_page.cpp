// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/adoption_page.h"

#include "database/migrations.h"
#include "dialogs/adoption_view.h"

#include <QBoxLayout>
#include <QWizard>

namespace caretaker {

AdoptionPage::AdoptionPage(Setup &setup)
    : StepPage(setup, tr("What Caretaker adds to it"),
               tr("Previews work without them. Running a task, mail and schedules need these tables."))
{
    setSkipHint(tr("Skip leaves the database as it is."));
    setButtonText(QWizard::NextButton, tr("&Add the tables"));
}

void AdoptionPage::initializePage()
{
    cleanupPage();
    m_view = new AdoptionView(*setup().session, this);
    content()->addWidget(m_view, 1);
    connect(m_view, &AdoptionView::readyChanged, this, &QWizardPage::completeChanged);
    connect(m_view, &AdoptionView::adopted, this, [this] {
        setup().found.version = latestSchemaVersion;
        tellDone(m_view->outcome());
        goOn();
    });
}

void AdoptionPage::cleanupPage()
{
    StepPage::cleanupPage();
    delete std::exchange(m_view, nullptr);
}

bool AdoptionPage::isFilledIn() const
{
    return setup().found.isUpToDate() || (m_view && m_view->isReady());
}

void AdoptionPage::begin()
{
    if (setup().found.isUpToDate()) // the person has come back to it
        goOn();
    else
        m_view->adopt();
}

} // namespace caretaker
