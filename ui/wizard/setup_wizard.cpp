// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setup_wizard.h"

#include "help/help_window.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "wizard/adoption_page.h"
#include "wizard/choice_page.h"
#include "wizard/done_page.h"
#include "wizard/file_page.h"
#include "wizard/mail_page.h"
#include "wizard/schedules_page.h"
#include "wizard/server_page.h"

#include <QPushButton>
#include <QScreen>

namespace caretaker {

SetupWizard::SetupWizard(const SetupPlaces &places, const TimeSource &now, QWidget *parent)
    : QWizard(parent)
    , m_setup{places, now}
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowTitle(tr("Set up Caretaker"));
    setWizardStyle(ModernStyle);
    setPixmap(LogoPixmap, icon(QStringLiteral("caretaker")).pixmap(48));
    setOptions(NoBackButtonOnStartPage | HaveCustomButton1 | NoDefaultButton);
    setButtonText(CustomButton1, tr("&Skip"));
    button(CancelButton)->setToolTip(tr("Close the set-up; what earlier steps have stored stays"));
    const std::pair<WizardButton, QString> names[] = {
        {BackButton, QStringLiteral("wizardBack")},
        {NextButton, QStringLiteral("wizardNext")},
        {CustomButton1, QStringLiteral("wizardSkip")},
        {FinishButton, QStringLiteral("wizardFinish")},
        {CancelButton, QStringLiteral("wizardCancel")}};
    for (const auto &[which, name] : names)
        button(which)->setObjectName(name);

    if (places.current)
        m_setup.choice = DatabaseChoice::Current;
    setPage(Choice, new ChoicePage(m_setup));
    setPage(File, new FilePage(m_setup));
    setPage(Server, new ServerPage(m_setup));
    setPage(Adoption, new AdoptionPage(m_setup));
    setPage(Mail, new MailPage(m_setup));
    setPage(Schedules, new SchedulesPage(m_setup));
    setPage(Finished, new DonePage(m_setup));
    connect(this, &QWizard::customButtonClicked, this,
            [this] { static_cast<StepPage *>(currentPage())->skip(); });
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::arrange);
    helpOnF1(this, QStringLiteral("set-up"));
    // High enough for the page about mail, where the screen is.
    resize(characterWidth(fontMetrics()) * 100,
           qMin(fontMetrics().height() * 44, screen()->availableSize().height() * 9 / 10));
}

std::optional<DatabaseUrl> SetupWizard::database() const
{
    return m_setup.session ? std::optional(m_setup.session->url) : std::nullopt;
}

int SetupWizard::afterDatabase() const
{
    if (!m_setup.session)
        return Finished;
    return m_setup.found.isUpToDate() ? Mail : Adoption;
}

int SetupWizard::nextId() const
{
    switch (currentId()) {
    case Choice:
        switch (m_setup.choice) {
        case DatabaseChoice::File:
            return File;
        case DatabaseChoice::Server:
            return Server;
        case DatabaseChoice::Demo:
            return Finished;
        case DatabaseChoice::Current:
        case DatabaseChoice::Empty:
            return afterDatabase();
        }
        Q_UNREACHABLE();
    case File:
    case Server:
        return afterDatabase();
    case Adoption:
        return m_setup.found.isUpToDate() ? Mail : Finished;
    case Mail:
        return Schedules;
    case Schedules:
        return Finished;
    default:
        return -1;
    }
}

void SetupWizard::arrange(int page)
{
    const auto *step = qobject_cast<StepPage *>(currentPage());
    if (!step)
        return;
    button(CustomButton1)->setVisible(!step->skipHint().isEmpty());
    button(CustomButton1)->setToolTip(step->skipHint());
    // Whether the web application's database is altered or the step left out, Enter does neither.
    const auto usual = page == Finished ? FinishButton : NextButton;
    static_cast<QPushButton *>(button(usual))->setDefault(page != Adoption);
}

} // namespace caretaker
