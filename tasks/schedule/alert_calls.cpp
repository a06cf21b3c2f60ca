// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/alert_calls.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace caretaker {

namespace {

QByteArray bodyOf(const ScheduledRun &run)
{
    const QJsonObject object{{QStringLiteral("task"), run.task},
                             {QStringLiteral("run"), run.runId},
                             {QStringLiteral("outcome"), toStored(run.outcome)},
                             {QStringLiteral("scheduled_for"), toIso(run.moment)},
                             {QStringLiteral("message"), run.message}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

AlertCalls::AlertCalls(QObject *parent) : QObject(parent)
{
    m_network.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
}

void AlertCalls::tell(const ScheduledRun &run, const QUrl &webhook, const QUrl &ping)
{
    const bool wentWell = run.outcome == RunOutcome::Succeeded;
    if (wentWell && !ping.isEmpty())
        watch(m_network.get(QNetworkRequest(ping)));
    if (!wentWell && !webhook.isEmpty()) {
        QNetworkRequest request(webhook);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        watch(m_network.post(request, bodyOf(run)));
    }
}

void AlertCalls::watch(QNetworkReply *reply)
{
    ++m_open;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (reply->error() != QNetworkReply::NoError)
            qWarning("the alert service at %s did not take a call: %s",
                     qUtf8Printable(reply->url().host()), qUtf8Printable(reply->errorString()));
        reply->deleteLater();
        if (--m_open == 0)
            Q_EMIT idle();
    });
}

} // namespace caretaker
