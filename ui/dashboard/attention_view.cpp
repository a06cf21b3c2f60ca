// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/attention_view.h"

#include "presentation/format.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/column_grid.h"
#include "widgets/skeleton.h"
#include "widgets/tile.h"

#include <QBoxLayout>

namespace caretaker {

namespace {

constexpr int mostTilesInARow = 5;
constexpr int linesOfSkeleton = 3;

} // namespace

AttentionView::AttentionView(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new ColumnGrid(mostTilesInARow, this))
    , m_skeleton(new Skeleton(linesOfSkeleton, this))
    , m_allClear(new Banner(this))
{
    m_allClear->setObjectName(QStringLiteral("nothingNeedsAttention"));
    addTiles();
    m_tiles->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_allClear);
    layout->addWidget(m_tiles);
}

void AttentionView::addTiles()
{
    struct Spec
    {
        const char *name;
        const char *icon;
        QString (*title)(int count);
        Tone tone;
        qint64 Attention::*field;
        const char *page;
        const char *argument; ///< "today" and "limit" stand for the values of filters
        QString meaning;      ///< what is counted; %1 stands for the value
    };
    const Spec specs[] = {
        {"failedRuns", "error", [](int n) { return tr("Failed run(s)", nullptr, n); }, Tone::Danger,
         &Attention::failedRuns, "runs", "failed",
         tr("Runs that failed or were interrupted, of tasks that have not succeeded since")},
        {"waitingRuns", "warning",
         [](int n) { return tr("Run(s) that need approval", nullptr, n); }, Tone::Notice,
         &Attention::waitingRuns, "runs", "needs_approval",
         tr("Scheduled runs that would change more than a scheduled run may; they wait for a "
            "person")},
        {"failedEmails", "mail", [](int n) { return tr("Failed e-mail(s)", nullptr, n); },
         Tone::Danger, &Attention::failedEmails, "outbox", "failed",
         tr("E-mails that the mail server refused, or that could not be sent in time")},
        {"expiredDocuments", "expired", [](int n) { return tr("Expired document(s)", nullptr, n); },
         Tone::Danger, &Attention::expiredDocuments, "compliance", "EXPIRED",
         tr("Documents marked as expired")},
        {"lapsedDocuments", "schedule",
         [](int n) { return tr("Document(s) past their date", nullptr, n); }, Tone::Danger,
         &Attention::lapsedDocuments, "compliance", "lapsed today",
         tr("Documents that expired before %1 and are not marked as expired: the compliance expiry "
            "check marks them")},
        {"overdueJobs", "urgent", [](int n) { return tr("Overdue job(s)", nullptr, n); },
         Tone::Danger, &Attention::overdueJobs, "jobs", "overdue today",
         tr("Pending or in progress, due before %1")},
        {"unassignedJobs", "person", [](int n) { return tr("Unassigned job(s)", nullptr, n); },
         Tone::Notice, &Attention::unassignedJobs, "jobs", "unassigned",
         tr("Pending jobs without an assignee")},
        {"expiringDocuments", "pending",
         [](int n) { return tr("Document(s) expiring soon", nullptr, n); }, Tone::Notice,
         &Attention::expiringDocuments, "compliance", "EXPIRING_SOON",
         tr("Documents that the compliance expiry check has marked as expiring soon")},
        {"oldRequests", "payouts", [](int n) { return tr("Old payout request(s)", nullptr, n); },
         Tone::Notice, &Attention::oldRequests, "payouts", "old limit",
         tr("Payout requests that have been pending since before %1")},
        {"waitingEmails", "outbox",
         [](int n) { return tr("E-mail(s) waiting to be sent", nullptr, n); }, Tone::Accent,
         &Attention::waitingEmails, "outbox", "waiting",
         tr("E-mails that wait for their first attempt or another one")},
    };
    for (const auto &spec : specs) {
        auto *tile = new Tile(QString::fromLatin1(spec.icon), spec.tone, this);
        tile->setObjectName(QStringLiteral("attention_") + QLatin1String(spec.name));
        connect(tile, &Tile::clicked, this,
                [this, page = QString::fromLatin1(spec.page),
                 argument = QString::fromLatin1(spec.argument)] {
                    Q_EMIT linkActivated(page, complete(argument));
                });
        m_tiles->add(tile);
        m_counters.append(
            {tile, spec.title, spec.field, spec.meaning, QString::fromLatin1(spec.argument)});
    }
}

QString AttentionView::meaningOf(const Counter &counter) const
{
    if (counter.argument.endsWith(QLatin1String(" today")))
        return counter.meaning.arg(formatDate(m_limits.today));
    if (counter.argument.endsWith(QLatin1String(" limit")))
        return counter.meaning.arg(formatMoment(m_limits.oldRequest));
    return counter.meaning;
}

QString AttentionView::complete(const QString &argument) const
{
    auto whole = argument;
    return whole.replace(QLatin1String(" today"), u' ' + m_limits.today.toString(Qt::ISODate))
        .replace(QLatin1String(" limit"), u' ' + toStored(m_limits.oldRequest));
}

void AttentionView::setAttention(const Attention &attention, const AttentionLimits &limits)
{
    m_limits = limits;
    m_skeleton->hide();
    for (const auto &counter : std::as_const(m_counters)) {
        const auto count = attention.*counter.field;
        counter.tile->setCount(count, counter.title(int(count)));
        counter.tile->setVisible(attention.*counter.field > 0);
        const auto meaning = meaningOf(counter);
        counter.tile->setToolTip(tr("%1. Click to show them.").arg(meaning));
        counter.tile->setAccessibleDescription(meaning);
    }
    const bool isClear = attention == Attention();
    m_tiles->setVisible(!isClear);
    if (isClear)
        m_allClear->tell(Tone::Ok, QStringLiteral("ok"),
                         tr("Nothing needs attention: no run or e-mail has failed, nothing is "
                            "overdue or unassigned, and no document has expired or soon will."));
    else
        m_allClear->clear();
}

} // namespace caretaker
