// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/connection_page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker {

/// Where the web application's SQLite file is.
class FilePage : public ConnectionPage
{
    Q_OBJECT
public:
    explicit FilePage(Setup &setup);

protected:
    void test() override;
    void confirm() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    void browse();
    [[nodiscard]] DatabaseUrl entered() const;

    QLineEdit *m_path;
};

} // namespace caretaker
