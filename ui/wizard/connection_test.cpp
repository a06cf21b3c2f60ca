// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connection_test.h"

#include "base/printable.h"
#include "presentation/database_words.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "runs/database_care.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/progress_row.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace caretaker {

ConnectionTest::ConnectionTest(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("&Test connection"), this))
    , m_progress(new ProgressRow(this))
    , m_banner(new Banner(this))
    , m_rows(new QLabel(this))
{
    m_button->setObjectName(QStringLiteral("testConnectionButton"));
    m_button->setToolTip(tr("Looks only; nothing is changed"));
    m_button->setEnabled(false);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTest::requested);
    m_banner->setObjectName(QStringLiteral("connectionBanner"));
    m_rows->setObjectName(QStringLiteral("connectionRows"));
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::inner);
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    layout->addWidget(m_rows);
    forget();
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::setTestable(bool isTestable)
{
    m_isTestable = isTestable;
    m_button->setEnabled(isTestable && !m_testing);
}

void ConnectionTest::forget()
{
    m_testing.reset();
    m_hasPassed = false;
    m_progress->hide();
    m_banner->clear();
    m_rows->hide();
    setTestable(m_isTestable);
}

void ConnectionTest::test(const DatabaseUrl &url)
{
    forget();
    m_testing = std::make_unique<OperationFor<DatabaseFacts>>(
        QThreadPool::globalInstance(), [url](const Progress &) { return factsOf(url); });
    connect(m_testing.get(), &Operation::finished, this, [this, url] { showResult(url); });
    m_progress->follow(m_testing.get(), tr("Looking at it"));
    setTestable(m_isTestable);
}

void ConnectionTest::showResult(const DatabaseUrl &url)
{
    const auto facts = m_testing->result();
    m_testing.release()->deleteLater(); // it is the sender
    setTestable(m_isTestable);
    m_hasPassed = facts.isOk();
    if (facts) {
        showFacts(*facts);
    } else {
        showError(url, facts.error());
    }
    Q_EMIT ended();
}

void ConnectionTest::showError(const DatabaseUrl &url, const Error &error)
{
    const bool isFile = url.kind() == DatabaseUrl::Kind::Sqlite;
    const auto why = isFile ? ServerRefusal::Other : serverRefusal(error.detail);
    const auto words = isFile                        ? refusalInWords(url, error)
                       : why == ServerRefusal::Other ? QString()
                                                     : refusalInWords(why, url.server());
    m_banner->tell(Tone::Danger, QStringLiteral("error"), words.isEmpty() ? error.message : words);
    Q_EMIT refused(why);
}

void ConnectionTest::showFacts(const DatabaseFacts &facts)
{
    m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                   tr("This works: %1, %2, %3. %4")
                       .arg(kindInWords(facts.inspection.kind), facts.engine,
                            formatSize(facts.bytes), adoptionInWords(facts.inspection)));
    QStringList rows;
    for (const auto &count : facts.rowCounts)
        rows.append(tr("%1: %2").arg(tableInWords(count.table), formatNumber(count.rows)));
    m_rows->setText(tr("Rows found: %1").arg(joinedParts(rows)));
    m_rows->show();
}

QString refusalInWords(const DatabaseUrl &file, const Error &error)
{
    const QFileInfo info(file.path());
    if (!info.exists() && !info.isSymLink())
        return ConnectionTest::tr("There is no file %1. Choose the web application's file, or go "
                                  "back and start with an empty database.")
            .arg(file.displayName());
    if (info.isFile() && info.size() == 0)
        return ConnectionTest::tr("%1 is empty. Choose the web application's file, or go back and "
                                  "start with an empty database.")
            .arg(file.displayName());
    return error.message;
}

QString refusalInWords(ServerRefusal refusal, const ServerAddress &server)
{
    const auto host = printable(server.host);
    const auto user = printable(server.user);
    switch (refusal) {
    case ServerRefusal::UnknownHost:
        return ConnectionTest::tr("There is no host called %1. Check its name and the network.")
            .arg(host);
    case ServerRefusal::NobodyAnswers:
        return ConnectionTest::tr("No PostgreSQL server answers on %1, port %2. Check host and "
                                  "port, and that the server runs and listens there.")
            .arg(host)
            .arg(server.port);
    case ServerRefusal::NoSocket:
        return ConnectionTest::tr("No PostgreSQL server runs on this computer, or its socket is "
                                  "elsewhere. Check that it runs, or enter a host.");
    case ServerRefusal::Silence:
        return ConnectionTest::tr("%1 did not answer in time. Check host, port and firewall.")
            .arg(host);
    case ServerRefusal::NoRoute:
        return ConnectionTest::tr("There is no way to %1. Check the network.").arg(host);
    case ServerRefusal::NoPassword:
        return ConnectionTest::tr("The server wants a password for %1. Enter it.").arg(user);
    case ServerRefusal::WrongPassword:
        return ConnectionTest::tr("The password for %1 is wrong, or the server has no such user. "
                                  "Check both.")
            .arg(user);
    case ServerRefusal::NotFromHere:
        return ConnectionTest::tr("The server does not let %1 in from this computer. Have its "
                                  "pg_hba.conf allow it, or choose to encrypt always.")
            .arg(user);
    case ServerRefusal::NoEncryption:
        return ConnectionTest::tr("The server offers no encryption. Have it set up there, or "
                                  "choose encryption where the server offers it.");
    case ServerRefusal::Untrusted:
        return ConnectionTest::tr("The server's certificate cannot be trusted. Check that the host "
                                  "is named as in the certificate, or choose to encrypt always, "
                                  "whichever server it is.");
    case ServerRefusal::Full:
        return ConnectionTest::tr("The server has no connection left. Try again later.");
    case ServerRefusal::Starting:
        return ConnectionTest::tr("The server is starting or stopping. Try again in a moment.");
    case ServerRefusal::NoSuchDatabase:
        return ConnectionTest::tr("The server answers, but has no database called %1.")
            .arg(printable(server.database));
    case ServerRefusal::NoSuchUser:
        return ConnectionTest::tr("The server answers, but has no user called %1.").arg(user);
    case ServerRefusal::UserRefused:
        return ConnectionTest::tr("The server does not let %1 in. Check the user and the rights.")
            .arg(user);
    case ServerRefusal::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace caretaker
