// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outbox_page.h"

#include "mail/mail_settings.h"
#include "mail/outbox_worker.h"
#include "pages/table_page.h"
#include "tables/tables.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/page_scroll.h"
#include "widgets/placeholder_view.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace caretaker {

OutboxPage::OutboxPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_entries(new TablePage(
          session, outboxTable(),
          {tr("Outbox"),
           tr("Outbox table"),
           tr("Recipient, subject, what is in the way"),
           tr("No e-mail yet. What the tasks write to people waits here until the mail server has "
              "taken it, and stays here as a record."),
           [](int rows) { return tr("%Ln e-mail(s)", nullptr, rows); },
           {},
           {},
           QStringLiteral("tasks"),
           tr("Go to the tasks")},
          this))
    , m_entry(new OutboxEntryView(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressRow(this))
    , m_send(new QPushButton(icon(QStringLiteral("mail")), tr("Send now"), this))
    , m_retry(new QPushButton(icon(QStringLiteral("refresh")), tr("Retry"), this))
    , m_cancel(new QPushButton(icon(QStringLiteral("cancel")), tr("Cancel"), this))
    , m_placeholder(new PlaceholderView(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("outboxPage"));
    m_banner->setObjectName(QStringLiteral("outboxBanner"));
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_placeholder);
    connect(m_entries, &TablePage::selectionChanged, this, &OutboxPage::readCurrent);
    connect(m_entries->model(), &QAbstractItemModel::dataChanged, this, &OutboxPage::showButtons);
    connect(m_entries, &Page::linkActivated, this, &Page::linkActivated);
    connect(m_placeholder, &PlaceholderView::actionTriggered, this, [this] {
        if (m_isMissing)
            Q_EMIT adoptionRequested();
        else
            refresh();
    });
    constexpr int millisecondsBetweenReadings = 200;
    m_changes.setSingleShot(true);
    m_changes.setInterval(millisecondsBetweenReadings);
    connect(&m_changes, &QTimer::timeout, m_entries, &TablePage::refresh);
    connect(&session.outbox, &OutboxWorker::entryChanged, this, [this] {
        if (!m_changes.isActive())
            m_changes.start();
    });
    connect(&session.outbox, &OutboxWorker::delivered, this, &OutboxPage::showDelivery);
    m_entry->clear({});
    showButtons();
}

OutboxPage::~OutboxPage() = default;

QWidget *OutboxPage::makeContent()
{
    m_entries->keepRowChosen();
    m_entries->addBelow(m_banner);
    m_entries->addBelow(m_progress);
    auto *current = new QWidget(this);
    auto *currentLayout = new QVBoxLayout(current);
    currentLayout->setContentsMargins(spacing::page, 0, spacing::page, spacing::page);
    currentLayout->setSpacing(spacing::related);
    currentLayout->addWidget(m_entry, 1);
    currentLayout->addLayout(makeButtons());
    m_current = scrolled(current, this); // where even three lines of the e-mail are too many
    m_current->hide();                   // until there is an e-mail
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_entries);
    splitter->addWidget(m_current);
    splitter->setSizes({400, 400});
    return splitter;
}

QLayout *OutboxPage::makeButtons()
{
    m_send->setObjectName(QStringLiteral("sendNowButton"));
    m_send->setToolTip(tr("Hand the chosen e-mails to the mail server now, without waiting for "
                          "their next attempt"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setToolTip(tr("Queue the chosen e-mails anew, with all the time that a new one has"));
    m_cancel->setObjectName(QStringLiteral("cancelMailButton"));
    m_cancel->setToolTip(tr("Never send the chosen e-mails; they stay here as a record"));
    connect(m_send, &QPushButton::clicked, this, &OutboxPage::send);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        act([url = m_session.url, ids = m_entries->selectedIds(), now = m_session.clock()](
                const Progress &) { return retryOutboxEntries(url, ids, now); });
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        act([url = m_session.url, ids = m_entries->selectedIds(), now = m_session.clock()](
                const Progress &) { return cancelOutboxEntries(url, ids, now); });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::related);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_retry);
    row->addWidget(m_send);
    return row;
}

void OutboxPage::activate()
{
    if (m_isAvailable)
        m_entries->activate();
    else
        refresh();
    m_session.outbox.poke(); // it tells what is in the way
}

void OutboxPage::refresh()
{
    m_looking = m_session.runner.start<bool>(
        [url = m_session.url](const Progress &) { return hasOutbox(url); });
    connect(m_looking.get(), &Operation::finished, this, &OutboxPage::showAvailability);
}

void OutboxPage::showAvailability()
{
    const auto available = m_looking->result();
    m_isAvailable = available && *available;
    m_isMissing = available && !*available;
    if (!available)
        m_placeholder->show(QStringLiteral("error"), available.error().message, tr("Try again"),
                            available.error().detail);
    else if (!m_isAvailable)
        m_placeholder->show(QStringLiteral("outbox"),
                            tr("The outbox is one of Caretaker's own tables, which this database "
                               "does not have yet."),
                            tr("Show what would be added…"));
    m_stack->setCurrentIndex(m_isAvailable ? 0 : 1);
    if (m_isAvailable)
        m_entries->refresh();
}

QWidget *OutboxPage::searchField()
{
    return m_entries->searchField();
}

void OutboxPage::show(const QString &argument)
{
    const auto run = QStringLiteral("run ");
    if (argument.startsWith(run)) {
        const auto id = argument.mid(run.size()).toLongLong();
        m_entries->showReference(id, tr("Run %1").arg(id));
    } else {
        m_entries->showRows(argument);
    }
}

void OutboxPage::readCurrent()
{
    showButtons();
    const auto id = m_entries->currentId();
    m_current->setVisible(id.has_value());
    if (!id) {
        m_reading.reset();
        m_entry->clear({});
        return;
    }
    m_reading = m_session.runner.start<ShownEmail>(
        [url = m_session.url, id](const Progress &) -> Result<ShownEmail> {
            auto entry = readOutboxEntry(url, *id);
            if (!entry)
                return entry.error();
            const auto settings = readSettings(url);
            if (!settings)
                return settings.error();
            return ShownEmail::of(*entry, MailSettings::read(*settings));
        });
    connect(m_reading.get(), &Operation::finished, this, &OutboxPage::showCurrent);
}

void OutboxPage::showCurrent()
{
    const auto shown = m_reading->result();
    if (!shown) {
        m_entry->clear(shown.error().message);
        return;
    }
    m_entry->setEmail(*shown);
}

/// Whether the current e-mail still waits or has failed; of others nothing can be changed.
bool OutboxPage::isOpen() const
{
    const auto row = m_entries->table()->currentIndex().row();
    if (row < 0)
        return false;
    const auto values = m_entries->model()->readRow(row);
    const auto state = values.value(m_entries->model()->definition().statusColumn).toString();
    return state != toStored(OutboxState::Sent) && state != toStored(OutboxState::Sending) &&
           state != toStored(OutboxState::Cancelled);
}

void OutboxPage::showButtons()
{
    const auto count = int(m_entries->selectedIds().size());
    const bool isIdle = count > 0 && !m_acting && !m_sending && (count > 1 || isOpen());
    m_send->setText(count > 1 ? tr("Send %Ln e-mail(s) now", nullptr, count) : tr("Send now"));
    m_retry->setText(count > 1 ? tr("Retry %Ln e-mail(s)", nullptr, count) : tr("Retry"));
    m_cancel->setText(count > 1 ? tr("Cancel %Ln e-mail(s)", nullptr, count) : tr("Cancel"));
    for (auto *button : {m_send, m_retry, m_cancel})
        button->setEnabled(isIdle);
}

void OutboxPage::act(OperationFor<OutboxReport>::Work work)
{
    m_banner->clear();
    m_acting = m_session.runner.start<OutboxReport>(std::move(work));
    connect(m_acting.get(), &Operation::finished, this, &OutboxPage::showReport);
    showButtons();
}

void OutboxPage::showReport()
{
    const auto report = m_acting->result();
    m_acting.release()->deleteLater(); // it is the sender
    if (!report) {
        m_banner->tellFailure(report.error());
    } else if (report->refusals.isEmpty()) {
        m_banner->tellOutcome(tr("%Ln e-mail(s) changed", nullptr, int(report->done)));
    } else {
        constexpr qsizetype shown = 3;
        auto text = report->refusals.mid(0, shown).join(u' ');
        if (const auto more = int(report->refusals.size() - shown); more > 0)
            text += u' ' + tr("And %Ln more.", nullptr, more);
        m_banner->tell(Tone::Notice, QStringLiteral("warning"), text);
    }
    m_session.outbox.poke();
    showButtons();
    m_entries->refresh();
}

void OutboxPage::send()
{
    m_banner->clear();
    m_sending =
        m_session.runner.start<Delivery>([url = m_session.url, ids = m_entries->selectedIds(),
                                          clock = m_session.clock](const Progress &progress) {
            return OutboxSender(url, clock, smtpTransport())
                .deliver({.entries = ids, .isUrgent = true}, progress);
        });
    m_progress->follow(m_sending.get(), tr("Sending"));
    connect(m_sending.get(), &Operation::finished, this, &OutboxPage::showSent);
    showButtons();
}

void OutboxPage::showSent()
{
    const auto delivery = m_sending->result();
    m_sending.release()->deleteLater(); // it is the sender
    if (!delivery)
        m_banner->tellFailure(delivery.error());
    else if (!delivery->obstacle.isEmpty())
        tellObstacle(delivery->obstacle);
    else if (delivery->failed > 0)
        m_banner->tell(Tone::Notice, QStringLiteral("warning"),
                       tr("%Ln e-mail(s) sent, %1 refused", nullptr, int(delivery->sent))
                           .arg(delivery->failed));
    else
        m_banner->tellOutcome(tr("%Ln e-mail(s) sent", nullptr, int(delivery->sent)));
    showButtons();
    m_entries->refresh();
}

void OutboxPage::tellObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    m_banner->tell(Tone::Notice, QStringLiteral("warning"), obstacle);
    auto *button = m_banner->addButton(tr("Mail settings…"), QStringLiteral("mailSettingsButton"));
    connect(button, &QPushButton::clicked, this,
            [this] { Q_EMIT settingsRequested(SettingSection::Mail); });
}

void OutboxPage::showDelivery(const Delivery &delivery)
{
    m_entries->refresh();
    const bool isFree = m_banner->isHidden() || m_banner->text() == m_obstacle;
    if (!isFree) // what became of the last click is there to be read
        return;
    if (delivery.obstacle.isEmpty())
        m_banner->clear();
    else
        tellObstacle(delivery.obstacle);
}

} // namespace caretaker
