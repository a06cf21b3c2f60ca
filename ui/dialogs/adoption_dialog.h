// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/preparation.h"
#include "session.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class Banner;

/// Shows what Caretaker would add to the web application's database, statement by statement, and
/// asks. Nothing is altered without a yes.
class AdoptionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AdoptionDialog(Session &session, QWidget *parent = nullptr);
    ~AdoptionDialog() override;

Q_SIGNALS:
    void adopted();

private:
    void build();
    [[nodiscard]] AdoptionOptions options() const;
    void readSteps();
    void showSteps();
    void adopt();
    void showAdopted();

    Session &m_session;
    QCheckBox *m_relax;
    QCheckBox *m_indexes;
    QPlainTextEdit *m_statements;
    Banner *m_banner;
    QPushButton *m_yes;
    std::unique_ptr<OperationFor<QList<AdoptionStep>>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_adopting;
};

} // namespace caretaker
