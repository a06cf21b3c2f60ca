// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/step_page.h"

namespace caretaker {

/// What has been set up, and where the rest is.
class DonePage : public StepPage
{
    Q_OBJECT
public:
    explicit DonePage(Setup &setup);

    void initializePage() override;

protected:
    void begin() override { goOn(); }

private:
    QVBoxLayout *m_lines;
};

} // namespace caretaker
