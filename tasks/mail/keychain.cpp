// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/keychain.h"

#include "base/printable.h"
#include "mail/mail_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMutex>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace caretaker {

namespace {

const auto service = QStringLiteral("caretaker");
constexpr int pollMilliseconds = 100;
constexpr int longestMilliseconds = 30000; // a person may have to unlock it

/// What the main thread tells the thread that asks.
struct Answer
{
    QMutex mutex;
    bool isThere = false;
    QKeychain::Error error = QKeychain::NoError;
    QString text; ///< the secret, or what is wrong
};

/// On the main thread its events go on meanwhile, because the answer is one of them.
void waitABit()
{
    if (QThread::currentThread() != qApp->thread()) {
        QThread::msleep(pollMilliseconds);
        return;
    }
    QEventLoop loop;
    QTimer::singleShot(pollMilliseconds, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

template<typename Job, typename Prepare>
std::shared_ptr<Answer> ask(const QString &entry, const std::function<bool()> &isCancelled,
                            Prepare prepare)
{
    auto answer = std::make_shared<Answer>();
    auto start = [answer, entry, prepare] {
        auto *job = new Job(service); // deletes itself when it has finished
        job->setKey(entry);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *done) {
            const QMutexLocker locker(&answer->mutex);
            answer->isThere = true;
            answer->error = done->error();
            answer->text = done->errorString();
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
                if (done->error() == QKeychain::NoError)
                    answer->text = static_cast<Job *>(done)->textData();
            }
        });
        job->start();
    };
    QMetaObject::invokeMethod(qApp, start, Qt::AutoConnection);
    QElapsedTimer timer;
    timer.start();
    while (!isCancelled() && timer.elapsed() < longestMilliseconds) {
        if (const QMutexLocker locker(&answer->mutex); answer->isThere)
            break;
        waitABit();
    }
    return answer;
}

Error keychainError(const Answer &answer)
{
    const auto why = answer.isThere ? printable(answer.text) : MailText::tr("no answer");
    return {ErrorCode::Failed,
            MailText::tr("The keychain does not work for the mail password (%1). Unlock it, or, "
                         "on a server, set CARETAKER_SMTP_PASSWORD_FILE to a file that holds the "
                         "password and that only you can read.")
                .arg(why),
            why};
}

} // namespace

QString keychainEntry(const QString &host, const QString &user)
{
    return QStringLiteral("smtp:%1@%2").arg(user, host);
}

Result<QString> readKeychain(const QString &entry, const std::function<bool()> &isCancelled)
{
    const auto answer = ask<QKeychain::ReadPasswordJob>(entry, isCancelled, [](auto &) {});
    const QMutexLocker locker(&answer->mutex);
    if (!answer->isThere)
        return keychainError(*answer);
    switch (answer->error) {
    case QKeychain::NoError:
        return answer->text;
    case QKeychain::EntryNotFound:
        return QString();
    default:
        return keychainError(*answer);
    }
}

Status writeKeychain(const QString &entry, const QString &secret)
{
    const auto never = [] { return false; };
    const auto answer = secret.isEmpty()
                            ? ask<QKeychain::DeletePasswordJob>(entry, never, [](auto &) {})
                            : ask<QKeychain::WritePasswordJob>(
                                  entry, never, [secret](auto &job) { job.setTextData(secret); });
    const QMutexLocker locker(&answer->mutex);
    const bool isDone =
        answer->isThere && (answer->error == QKeychain::NoError ||
                            (secret.isEmpty() && answer->error == QKeychain::EntryNotFound));
    if (isDone)
        return Done{};
    return keychainError(*answer);
}

} // namespace caretaker
