// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/change_watch.h"
#include "queries/attention.h"
#include "session.h"

#include <QTimer>

namespace caretaker {

class Sidebar;

/// Keeps the counts in the sidebar true while it is seen: what needs a person, page by page. Counts
/// in the background.
class SidebarCounts : public QObject
{
    Q_OBJECT
public:
    /// `pages` are the names of the sidebar's rows.
    SidebarCounts(Session &session, Sidebar *sidebar, QStringList pages);
    ~SidebarCounts() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showCounts();
    void setCount(const char *page, qint64 count, const QString &text);

    Session &m_session;
    Sidebar *m_sidebar;
    const QStringList m_pages;
    ChangeWatch m_changes;
    QTimer m_watch;
    std::unique_ptr<OperationFor<Attention>> m_reading;
};

} // namespace caretaker
