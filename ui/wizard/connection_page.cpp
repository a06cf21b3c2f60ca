// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connection_page.h"

#include "presentation/direction.h"
#include "wizard/connection_test.h"

namespace caretaker {

ConnectionPage::ConnectionPage(Setup &setup, const QString &title)
    : StepPage(
          setup, title,
          tr("Nothing is written yet. What Caretaker needs in it comes next, and is asked for."))
    , m_test(new ConnectionTest(this))
{
    letDatabaseBeSkipped();
    connect(m_test, &ConnectionTest::requested, this, [this] { test(); });
    connect(m_test, &ConnectionTest::ended, this, [this] {
        if (std::exchange(m_isGoingOn, false) && m_test->hasPassed())
            begin();
    });
}

void ConnectionPage::skip()
{
    m_isGoingOn = false;
    setup().session.reset();
    StepPage::skip();
}

void ConnectionPage::begin()
{
    if (m_test->hasPassed()) {
        confirm();
        return;
    }
    m_isGoingOn = true;
    test();
}

void ConnectionPage::chooseTested(const DatabaseUrl &url)
{
    choose(url,
           tr("Works on the web application's database, %1.").arg(isolated(url.displayName())));
}

void ConnectionPage::forget()
{
    m_isGoingOn = false;
    m_test->forget();
    m_test->setTestable(isFilledIn());
    Q_EMIT completeChanged();
}

} // namespace caretaker
