// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/mail_row.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QTableView;
QT_END_NAMESPACE

namespace caretaker {

class RecipientsView;
class TextTableModel;

/// E-mails: who gets how many, to whom and about what, and the current one as it will look.
/// Choosing a recipient leaves only theirs.
class MailsView : public QWidget
{
    Q_OBJECT
public:
    enum class Columns { WithoutState, WithState };

    explicit MailsView(Columns columns, QWidget *parent = nullptr);

    void setMails(QList<MailRow> mails);

private:
    void showMails();
    void showCurrent();

    const Columns m_columns;
    QList<MailRow> m_mails;
    QList<qsizetype> m_shown; ///< positions of those in the table
    RecipientsView *m_recipients;
    TextTableModel *m_model;
    QTableView *m_table;
    QLabel *m_head;
    QPlainTextEdit *m_body;
};

} // namespace caretaker
