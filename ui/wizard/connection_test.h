// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/facts.h"
#include "database/postgresql/postgres_errors.h"
#include "runs/operation.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class ProgressRow;

/// Tries a database in the background and says in plain words what is there or what is wrong.
class ConnectionTest : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTest(QWidget *parent = nullptr);
    ~ConnectionTest() override;

    /// The button is to be used only where there is something to test.
    void setTestable(bool isTestable);

    void test(const DatabaseUrl &url);

    /// What was found is no longer what is entered; a test under way is given up.
    void forget();

    [[nodiscard]] bool hasPassed() const { return m_hasPassed; }

Q_SIGNALS:
    void requested();
    void ended();
    /// What to look at again.
    void refused(caretaker::ServerRefusal why);

private:
    void showResult(const DatabaseUrl &url);
    void showFacts(const DatabaseFacts &facts);
    void showError(const DatabaseUrl &url, const Error &error);

    bool m_hasPassed = false;
    bool m_isTestable = false;
    QPushButton *m_button;
    ProgressRow *m_progress;
    Banner *m_banner;
    QLabel *m_rows;
    std::unique_ptr<OperationFor<DatabaseFacts>> m_testing;
};

/// What is wrong with a file that cannot be worked on, for who has chosen it in a window: what to
/// do there, where the error's own words name a command.
[[nodiscard]] QString refusalInWords(const DatabaseUrl &file, const Error &error);

/// What a server's refusal means for who fills in the form; empty where only the server's own words
/// say it.
[[nodiscard]] QString refusalInWords(ServerRefusal refusal, const ServerAddress &server);

} // namespace caretaker
