// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/step_page.h"

namespace caretaker {

class ConnectionTest;

/// A step that asks for the web application's database and goes on once a test of it has passed.
class ConnectionPage : public StepPage
{
    Q_OBJECT
public:
    ConnectionPage(Setup &setup, const QString &title);

    void skip() override;

protected:
    void begin() override;

    /// Begins a test of what is entered.
    virtual void test() = 0;
    /// What follows a test that has passed; ends in chooseTested().
    virtual void confirm() = 0;

    void chooseTested(const DatabaseUrl &url);

    /// What is entered is no longer what was tested.
    void forget();

    [[nodiscard]] ConnectionTest *connectionTest() const { return m_test; }

private:
    ConnectionTest *m_test;
    bool m_isGoingOn = false; ///< once the test has passed
};

} // namespace caretaker
