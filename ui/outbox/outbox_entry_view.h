// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/outbox_entry.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace caretaker {

struct MailSettings;

/// An e-mail of the outbox in its three forms, which take their time for a long one: made on any
/// thread.
struct ShownEmail
{
    OutboxEntry entry; ///< with the beginning of its text only, where that is of book length
    QString html;      ///< empty where the text is too long to be laid out
    QString source;

    static ShownEmail of(OutboxEntry entry, const MailSettings &mail);
};

/// One e-mail of the outbox: how far it has come, and itself as text, as HTML and as it goes over
/// the wire. Nothing remote is loaded and no link is followed.
class OutboxEntryView : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxEntryView(QWidget *parent = nullptr);

    /// The same e-mail again leaves the place where it is being read.
    void setEmail(const ShownEmail &email);
    void clear(const QString &text);

private:
    ShownEmail m_shown;
    QLabel *m_subject;
    QLabel *m_head;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QTextBrowser *m_html;
    QPlainTextEdit *m_source;
};

} // namespace caretaker
