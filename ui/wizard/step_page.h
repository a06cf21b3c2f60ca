// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/operation.h"
#include "wizard/setup.h"

#include <QWizardPage>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class Note;
class ProgressRow;

/// A step of the wizard whose Next begins work in the background, and goes on once that is done.
/// The work is given up when the person goes back meanwhile.
class StepPage : public QWizardPage
{
    Q_OBJECT
public:
    StepPage(Setup &setup, const QString &title, const QString &subTitle);
    ~StepPage() override;

    /// Leaves the step without doing what it is for.
    virtual void skip();
    /// What that means here; empty where there is nothing to skip.
    [[nodiscard]] QString skipHint() const;

    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] bool isComplete() const override;
    void cleanupPage() override;

protected:
    /// What Next does; ends, perhaps later, in goOn() or in a failure that is shown.
    virtual void begin() = 0;
    void goOn();
    /// Ends the wizard here; else QWizard would begin the page's work first.
    void finish();

    /// Lets the step be skipped; the page says what comes of it.
    void setSkipHint(const QString &text);
    /// The same for a step that is about which database it is to be.
    void letDatabaseBeSkipped();

    /// Whether what is entered can be worked with.
    [[nodiscard]] virtual bool isFilledIn() const { return true; }

    [[nodiscard]] Setup &setup() const { return m_setup; }
    /// What the last page will say of this one's work, instead of what it said before.
    void tellDone(const QString &text, Tone tone = Tone::Ok);
    /// For the page's own content, above banner and progress.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

    /// Works in the background; a failure is shown on the page.
    template<typename T>
    void work(const QString &text, typename OperationFor<T>::Work todo,
              std::function<void(const T &)> done)
    {
        auto operation =
            std::make_unique<OperationFor<T>>(QThreadPool::globalInstance(), std::move(todo));
        auto *running = operation.get();
        connect(running, &Operation::finished, this, [this, running, done] {
            const auto result = running->result();
            finishWork();
            if (result)
                done(*result);
            else
                fail(result.error());
        });
        follow(std::move(operation), text);
    }

    /// Opens the database for the pages to come, then goes on.
    void choose(const DatabaseUrl &url, const QString &done);

    void fail(const Error &error);

private:
    void follow(std::unique_ptr<Operation> operation, const QString &text);
    void finishWork();

    Setup &m_setup;
    QVBoxLayout *m_content;
    Banner *m_banner;
    ProgressRow *m_progress;
    Note *m_skipHint;
    bool m_mayGoOn = false;
    bool m_isBeginning = false;
    std::unique_ptr<Operation> m_operation;
};

} // namespace caretaker
