// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/preparation.h"
#include "session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;

/// What Caretaker would add to the web application's database, statement by statement, with the
/// choices there are; a copy of a file is made first, unless that is not wanted. Nothing is altered
/// before adopt().
class AdoptionView : public QWidget
{
    Q_OBJECT
public:
    explicit AdoptionView(Session &session, QWidget *parent = nullptr);
    ~AdoptionView() override;

    /// Whether there is something to add, it is on the screen, and nothing is under way.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    void adopt();

    /// Once adopted: what was added, and where the copy is.
    [[nodiscard]] QString outcome() const;

Q_SIGNALS:
    void readyChanged();
    void adopted();

private:
    void build();
    QLayout *makeBackupChoice();
    void proposeBackup();
    [[nodiscard]] AdoptionOptions options() const;
    void setReady(bool isReady);
    void letChoose(bool mayChoose);
    void readSteps();
    void showSteps();
    void showAdopted();

    Session &m_session;
    bool m_isReady = false;
    QStringList m_tables; ///< that are added
    QString m_proposed;   ///< where a copy can go
    QString m_backup;     ///< where it went; empty where none was wanted
    QLabel *m_where;
    QCheckBox *m_backUp;
    QCheckBox *m_relax;
    QCheckBox *m_indexes;
    QLabel *m_added;
    QPlainTextEdit *m_statements;
    Banner *m_banner;
    ProgressRow *m_progress;
    std::unique_ptr<OperationFor<QList<AdoptionStep>>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_adopting;
};

} // namespace caretaker
