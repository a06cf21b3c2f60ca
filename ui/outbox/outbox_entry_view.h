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

/// One e-mail of the outbox: how far it has come, and itself as text, as HTML and as it goes over
/// the wire. Nothing remote is loaded and no link is followed.
class OutboxEntryView : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxEntryView(QWidget *parent = nullptr);

    void setEntry(const OutboxEntry &entry, const MailSettings &mail);
    void clear(const QString &text);

private:
    QLabel *m_head;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QTextBrowser *m_html;
    QPlainTextEdit *m_source;
};

} // namespace caretaker
