// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/step_page.h"

namespace caretaker {

class AdoptionView;

/// What Caretaker would add to the web application's database. Next adds it; Skip leaves the
/// database as it is.
class AdoptionPage : public StepPage
{
    Q_OBJECT
public:
    explicit AdoptionPage(Setup &setup);

    void initializePage() override;
    void cleanupPage() override;

protected:
    void begin() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    AdoptionView *m_view = nullptr;
};

} // namespace caretaker
