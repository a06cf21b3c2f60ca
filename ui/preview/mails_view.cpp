// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/mails_view.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "presentation/direction.h"
#include "preview/recipients_view.h"
#include "theme/spacing.h"
#include "widgets/fixed_text_box.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>

namespace caretaker {

namespace {

enum Column { To, Subject, State };

QStringList headersFor(MailsView::Columns columns)
{
    QStringList headers{MailsView::tr("To"), MailsView::tr("Subject")};
    if (columns == MailsView::Columns::WithState)
        headers.append(MailsView::tr("Status"));
    return headers;
}

} // namespace

MailsView::MailsView(Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_recipients(new RecipientsView(this))
    , m_model(new TextTableModel(headersFor(columns), this))
    , m_table(new QTableView(this))
    , m_head(new QLabel(this))
    , m_body(new FixedTextBox(this))
{
    m_table->setObjectName(QStringLiteral("mailsTable"));
    m_table->setAccessibleName(tr("E-mails"));
    m_table->setModel(m_model);
    // Both stretch, so that the state is never pushed out of sight.
    QList<ColumnWidth> widths{{30, true}, {30, true}};
    if (columns == Columns::WithState)
        widths.append({14, false});
    applyTableStyle(m_table, widths);
    m_table->setItemDelegate(new CellDelegate(m_table));
    if (columns == Columns::WithState)
        m_table->setItemDelegateForColumn(State, new WordDelegate(m_table));

    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setMinimumWidth(1); // an address without a break would push the list away
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setObjectName(QStringLiteral("mailBody"));
    m_body->setAccessibleName(tr("Text of the e-mail"));
    auto *mail = new QWidget(this);
    auto *mailLayout = new QVBoxLayout(mail);
    mailLayout->setContentsMargins(spacing::related, spacing::related, 0, 0);
    mailLayout->setSpacing(spacing::related);
    mailLayout->addWidget(m_head);
    mailLayout->addWidget(m_body, 1);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_recipients);
    splitter->addWidget(m_table);
    splitter->addWidget(mail);
    splitter->setSizes({250, 390, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MailsView::showCurrent);
    connect(m_recipients, &RecipientsView::chosenChanged, this, &MailsView::showMails);
}

void MailsView::setMails(QList<MailRow> mails)
{
    m_mails = std::move(mails);
    QStringList addresses;
    addresses.reserve(m_mails.size());
    for (const auto &mail : std::as_const(m_mails))
        addresses.append(mail.to);
    m_recipients->setAddresses(addresses);
    m_recipients->setVisible(m_recipients->recipientCount() > 1);
    showMails();
}

void MailsView::showMails()
{
    const auto recipient = m_recipients->chosen();
    m_shown.clear();
    QList<QStringList> rows;
    for (qsizetype i = 0; i < m_mails.size(); ++i) {
        const auto &mail = m_mails.at(i);
        if (!recipient.isEmpty() && mail.to != recipient)
            continue;
        m_shown.append(i);
        rows.append({mail.to, mail.subject, mail.state});
    }
    m_model->setRows(std::move(rows));
    m_table->setColumnHidden(To, !recipient.isEmpty());
    if (!m_shown.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, Subject));
    showCurrent();
}

void MailsView::showCurrent()
{
    const auto row = m_table->currentIndex().row();
    const bool hasMail = row >= 0 && row < m_shown.size();
    m_head->setVisible(hasMail);
    m_body->setVisible(hasMail);
    if (!hasMail)
        return;
    const auto &mail = m_mails.at(m_shown.at(row));
    auto head = tr("To: %1\nSubject: %2").arg(printable(mail.to), printable(mail.subject));
    if (!mail.lastError.isEmpty())
        head += u'\n' + tr("Last answer: %1").arg(printable(mail.lastError));
    m_head->setText(head);
    showProse(m_body, mail.body);
}

} // namespace caretaker
