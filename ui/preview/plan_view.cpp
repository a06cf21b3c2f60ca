// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/plan_view.h"

#include "delegates/cell_delegate.h"
#include "presentation/format.h"
#include "preview/changes_view.h"
#include "preview/mails_view.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QTableView>

namespace caretaker {

namespace {

QTableView *makeTable(QAbstractItemModel *model, const QString &name, const QString &title,
                      const QList<ColumnWidth> &widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    applyTableStyle(table, widths);
    table->setItemDelegate(new CellDelegate(table));
    return table;
}

RowId rowIdOf(const PlannedChange &change)
{
    return {change.update.table, change.update.id};
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QTabWidget(parent)
    , m_changes(new ChangesModel(ChangesModel::Boxes::CheckBoxes, this))
    , m_mails(new MailsView(MailsView::Columns::WithoutState, this))
    , m_notifications(
          new TextTableModel({tr("Recipient"), tr("Title"), tr("Message"), tr("Job")}, this))
    , m_warnings(new TextTableModel({tr("Warning")}, this))
{
    setObjectName(QStringLiteral("planTabs"));
    setDocumentMode(true);
    addTab(new ChangesView(m_changes, this), QString());
    addTab(m_mails, QString());
    addTab(makeTable(m_notifications, QStringLiteral("notificationsTable"), tr("Notifications"),
                     {{28, false}, {22, false}, {40, true}, {14, false}}, this),
           QString());
    addTab(
        makeTable(m_warnings, QStringLiteral("warningsTable"), tr("Warnings"), {{80, true}}, this),
        QString());
    connect(m_changes, &ChangesModel::tickedChanged, this, &PlanView::showChosen);
}

void PlanView::setPlan(const Plan &plan, const std::set<RowId> &leftOut)
{
    m_plan = plan;
    std::set<qsizetype> unticked;
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        if (leftOut.contains(rowIdOf(plan.changes.at(i))))
            unticked.insert(i);
    }
    m_changes->setRows(changeRows(plan.changes), std::move(unticked));
    setCurrentIndex(plan.changes.isEmpty() && !plan.emails.isEmpty() ? 1 : 0);
}

std::set<RowId> PlanView::leftOut() const
{
    std::set<RowId> rows;
    for (const auto i : m_changes->unticked())
        rows.insert(rowIdOf(m_plan.changes.at(i)));
    return rows;
}

Plan PlanView::chosen() const
{
    return m_plan.without(m_changes->unticked());
}

void PlanView::showChosen()
{
    const auto plan = chosen();
    m_mails->setMails(mailRows(plan.emails));
    QList<QStringList> notifications;
    for (const auto &notification : plan.notifications)
        notifications.append({addressOf(notification.recipient), notification.title,
                              notification.message, notification.jobKey});
    m_notifications->setRows(std::move(notifications));
    QList<QStringList> warnings;
    for (const auto &warning : plan.warnings)
        warnings.append({warning});
    m_warnings->setRows(std::move(warnings));
    setTabText(0, counted(tr("Changes"), plan.changes.size()));
    setTabText(1, counted(tr("E-mails"), plan.emails.size()));
    setTabText(2, counted(tr("Notifications"), plan.notifications.size()));
    setTabText(3, counted(tr("Warnings"), plan.warnings.size()));
    Q_EMIT chosenChanged();
}

} // namespace caretaker
