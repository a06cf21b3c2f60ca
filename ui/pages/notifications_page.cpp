// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notifications_page.h"

#include "notifications/notification_view.h"
#include "pages/table_page.h"
#include "runs/history.h"
#include "tables/tables.h"
#include "widgets/placeholder_view.h"

#include <QSplitter>
#include <QStackedLayout>

namespace caretaker {

NotificationsPage::NotificationsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_notification(new NotificationView(this))
    , m_placeholder(new PlaceholderView(this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("notificationsPage"));
    m_content->setChildrenCollapsible(false);
    m_content->addWidget(m_notification);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_placeholder);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, &NotificationsPage::refresh);
    connect(m_notification, &NotificationView::jobRequested, this, [this](const QString &job) {
        Q_EMIT linkActivated(QStringLiteral("jobs"), QStringLiteral("search ") + job);
    });
    connect(
        m_notification, &NotificationView::personRequested, this,
        [this](const QString &person) { m_table->showRows(QStringLiteral("person ") + person); });
}

NotificationsPage::~NotificationsPage() = default;

void NotificationsPage::activate()
{
    if (m_table)
        m_table->activate();
    else
        refresh();
}

void NotificationsPage::refresh()
{
    m_looking = m_session.runner.start<bool>(
        [url = m_session.url](const Progress &) { return keepsNotifications(url); });
    connect(m_looking.get(), &Operation::finished, this, &NotificationsPage::showAvailability);
}

void NotificationsPage::showAvailability()
{
    const auto isAdopted = m_looking->result();
    if (!isAdopted) {
        m_placeholder->show(QStringLiteral("error"), isAdopted.error().message, tr("Try again"),
                            isAdopted.error().detail);
        m_stack->setCurrentWidget(m_placeholder);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    if (!m_table || *isAdopted != m_isAdopted)
        makeTable(*isAdopted);
    m_table->refresh();
}

void NotificationsPage::makeTable(bool isAdopted)
{
    delete m_table;
    m_isAdopted = isAdopted;
    m_table = new TablePage(
        m_session, notificationsTable(isAdopted),
        {tr("Notifications"),
         tr("Notifications table"),
         tr("Person, title, message, job"),
         tr("Nobody has been told anything yet. What the tasks tell people in the web application "
            "is listed here."),
         [](int rows) { return tr("%Ln notification(s)", nullptr, rows); },
         {},
         {},
         QStringLiteral("tasks"),
         tr("Go to the tasks")},
        this);
    m_table->keepRowChosen();
    connect(m_table, &Page::linkActivated, this, &Page::linkActivated);
    connect(m_table, &TablePage::selectionChanged, this, &NotificationsPage::showCurrent);
    m_content->insertWidget(0, m_table);
    m_content->setSizes({600, 240});
    m_table->show();
    if (!m_link.isEmpty())
        m_table->showRows(m_link);
    m_link.clear();
    showCurrent();
}

void NotificationsPage::showRows(const QString &link)
{
    if (m_table)
        m_table->showRows(link);
    else
        m_link = link;
}

QWidget *NotificationsPage::searchField()
{
    return m_table ? m_table->searchField() : nullptr;
}

void NotificationsPage::showCurrent()
{
    const auto row = m_table->currentRow();
    m_notification->setVisible(m_table->currentId().has_value());
    if (row.isEmpty()) {
        m_notification->clear();
        return;
    }
    const auto text = [&](NotificationColumn column) { return row.at(int(column)).toString(); };
    m_notification->setNotification(
        {text(NotificationColumn::Person), text(NotificationColumn::Title),
         text(NotificationColumn::Message), text(NotificationColumn::Job),
         text(NotificationColumn::State), instantFromStored(text(NotificationColumn::Told)),
         instantFromStored(text(NotificationColumn::ReadAt))},
        m_session.clock());
}

} // namespace caretaker
