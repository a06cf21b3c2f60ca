// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/step_page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker {

class ConnectionTest;

/// Where the web application's SQLite file is.
class FilePage : public StepPage
{
    Q_OBJECT
public:
    explicit FilePage(Setup &setup);

    void skip() override;

protected:
    void begin() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    void browse();
    [[nodiscard]] DatabaseUrl entered() const;

    QLineEdit *m_path;
    ConnectionTest *m_test;
    bool m_isGoingOn = false; ///< once the test has passed
};

} // namespace caretaker
