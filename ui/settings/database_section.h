// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/facts.h"
#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;

/// Which database this is, what is in it, and what can be done with it as a whole.
class DatabaseSection : public QWidget
{
    Q_OBJECT
public:
    explicit DatabaseSection(Session &session, QWidget *parent = nullptr);
    ~DatabaseSection() override;

Q_SIGNALS:
    /// The person wants to work on another.
    void anotherRequested();

private:
    QLayout *makeButtons();
    void read();
    void addFact(const QString &name, const QString &value, const QString &objectName);
    void showFacts(const DatabaseFacts &facts);
    void check();
    void showCheck();
    void backUp();
    void setBusy(bool isBusy);

    Session &m_session;
    QGridLayout *m_facts;
    QPushButton *m_check = nullptr;
    QPushButton *m_backUp = nullptr;
    Banner *m_banner;
    ProgressRow *m_progress;
    std::unique_ptr<OperationFor<DatabaseFacts>> m_reading;
    std::unique_ptr<OperationFor<DatabaseCheck>> m_checking;
    std::unique_ptr<OperationFor<Done>> m_backingUp;
};

} // namespace caretaker
