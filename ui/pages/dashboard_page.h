// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "runs/dashboard.h"
#include "session.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class Tile;

/// What needs a person, each a link to the rows behind it, and how the last run went.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void activate() override;
    void refresh() override;

private:
    struct Counter
    {
        Tile *tile;
        qint64 Overview::*field;
    };

    QWidget *makeTiles();
    void showNumbers();

    Session &m_session;
    Banner *m_banner;
    QLabel *m_lastRun;
    QList<Counter> m_counters;
    std::unique_ptr<OperationFor<Dashboard>> m_reading;
};

} // namespace caretaker
