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

class TextTableModel;

/// E-mails: to whom and about what on the left, the current one as it will look on the right.
class MailsView : public QWidget
{
    Q_OBJECT
public:
    enum class Columns { WithoutState, WithState };

    explicit MailsView(Columns columns, QWidget *parent = nullptr);

    void setMails(QList<MailRow> mails);

private:
    void showCurrent();

    const Columns m_columns;
    QList<MailRow> m_mails;
    TextTableModel *m_model;
    QTableView *m_table;
    QLabel *m_head;
    QPlainTextEdit *m_body;
};

} // namespace caretaker
