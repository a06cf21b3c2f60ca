// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/mails_view.h"

#include "base/printable.h"
#include "delegates/cell_delegate.h"
#include "theme/spacing.h"
#include "widgets/table_style.h"
#include "widgets/text_table_model.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>

namespace caretaker {

namespace {

QStringList headersFor(MailsView::Columns columns)
{
    QStringList headers{MailsView::tr("To"), MailsView::tr("Subject")};
    if (columns == MailsView::Columns::WithState)
        headers.append(MailsView::tr("State"));
    return headers;
}

} // namespace

MailsView::MailsView(Columns columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_model(new TextTableModel(headersFor(columns), this))
    , m_table(new QTableView(this))
    , m_head(new QLabel(this))
    , m_body(new QPlainTextEdit(this))
{
    m_table->setObjectName(QStringLiteral("mailsTable"));
    m_table->setAccessibleName(tr("E-mails"));
    m_table->setModel(m_model);
    QList<ColumnWidth> widths{{34, false}, {30, true}};
    if (columns == Columns::WithState)
        widths.append({14, false});
    applyTableStyle(m_table, widths);
    m_table->setItemDelegate(new CellDelegate(m_table));
    if (columns == Columns::WithState)
        m_table->setItemDelegateForColumn(2, new WordDelegate(m_table));

    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setObjectName(QStringLiteral("mailBody"));
    m_body->setAccessibleName(tr("Text of the e-mail"));
    m_body->setReadOnly(true);
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *mail = new QWidget(this);
    auto *mailLayout = new QVBoxLayout(mail);
    mailLayout->setContentsMargins(spacing::related, 0, 0, 0);
    mailLayout->setSpacing(spacing::related);
    mailLayout->addWidget(m_head);
    mailLayout->addWidget(m_body, 1);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(mail);
    splitter->setSizes({500, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MailsView::showCurrent);
}

void MailsView::setMails(QList<MailRow> mails)
{
    m_mails = std::move(mails);
    QList<QStringList> rows;
    for (const auto &mail : m_mails)
        rows.append({mail.to, mail.subject, mail.state});
    m_model->setRows(std::move(rows));
    if (!m_mails.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void MailsView::showCurrent()
{
    const auto row = m_table->currentIndex().row();
    const bool hasMail = row >= 0 && row < m_mails.size();
    m_head->setVisible(hasMail);
    m_body->setVisible(hasMail);
    if (!hasMail)
        return;
    const auto &mail = m_mails.at(row);
    auto head = tr("To: %1\nSubject: %2").arg(printable(mail.to), printable(mail.subject));
    if (!mail.lastError.isEmpty())
        head += u'\n' + tr("Last answer: %1").arg(printable(mail.lastError));
    m_head->setText(head);
    m_body->setPlainText(mail.body);
}

} // namespace caretaker
