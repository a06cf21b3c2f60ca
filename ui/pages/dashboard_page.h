// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "runs/dashboard.h"
#include "session.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
QT_END_NAMESPACE

namespace caretaker {

class AttentionView;
class Banner;
class ChartCard;
class LinkList;
class PlaceholderView;

/// How things stand: what needs a person, what runs next and has run last, and how the figures
/// go. Read in the background whenever it comes to the front, and while it is there whenever
/// something has run.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void activate() override;
    void refresh() override;

private:
    QWidget *makeContent();
    QWidget *makeLists();
    QWidget *makeCharts();
    void read();
    void showNumbers();
    void showTrends();
    void showMoments();
    void showFailure(const Error &error);

    Session &m_session;
    Banner *m_banner;
    QLabel *m_asOf;
    AttentionView *m_attention;
    LinkList *m_next;
    LinkList *m_last;
    ChartCard *m_expiry;
    ChartCard *m_openJobs;
    ChartCard *m_payouts;
    ChartCard *m_durations;
    PlaceholderView *m_placeholder;
    QStackedLayout *m_stack;
    std::optional<Dashboard> m_shown;
    QTimer m_soon; ///< one reading for all that happens within a moment
    QTimer m_minute;
    std::unique_ptr<OperationFor<Dashboard>> m_reading;
    std::unique_ptr<OperationFor<DashboardTrends>> m_readingTrends;
};

} // namespace caretaker
