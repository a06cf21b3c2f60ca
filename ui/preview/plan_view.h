// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "preview/changes_model.h"

#include <QTabWidget>

namespace caretaker {

class MailsView;
class TextTableModel;

/// A row by its table and its id.
using RowId = std::pair<QString, qint64>;

/// A plan to look at: its changes, e-mails, notifications and warnings, a tab each. Changes can be
/// left out; what would tell of them goes with them.
class PlanView : public QTabWidget
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    /// All rows are ticked but those left out.
    void setPlan(const Plan &plan, const std::set<RowId> &leftOut = {});

    [[nodiscard]] const Plan &plan() const { return m_plan; }

    /// The rows that are not ticked.
    [[nodiscard]] std::set<RowId> leftOut() const;

    /// The plan without the rows that are not ticked.
    [[nodiscard]] Plan chosen() const;
    [[nodiscard]] bool isWhole() const { return m_changes->unticked().empty(); }
    void setAllTicked(bool isTicked) { m_changes->setAllTicked(isTicked); }
    void setLocked(bool isLocked) { m_changes->setLocked(isLocked); }

Q_SIGNALS:
    void chosenChanged();

private:
    void showChosen();

    Plan m_plan;
    ChangesModel *m_changes;
    MailsView *m_mails;
    TextTableModel *m_notifications;
    TextTableModel *m_warnings;
};

} // namespace caretaker
