// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox_entry_view.h"

#include "base/printable.h"
#include "mail/message_html.h"
#include "mail/message_source.h"
#include "mail/outgoing.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "presentation/words.h"
#include "theme/spacing.h"
#include "widgets/fixed_text_box.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>

namespace caretaker {

namespace {

/// Shows what it is given and fetches nothing, whatever that asks for.
class StillBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Laying it out takes a second for a few thousand lines, on the thread that draws.
constexpr qsizetype longestLaidOut = 50000;

/// Plain text is laid out faster, but in the same place; and composing takes its time as well.
constexpr qsizetype longestShown = 1000000;

QString beginningOf(const QString &text)
{
    if (text.size() <= longestShown)
        return text;
    return text.left(longestShown) + u'\n' +
           OutboxEntryView::tr("(%1 more characters are not shown here)")
               .arg(formatNumber(text.size() - longestShown));
}

QString headOf(const OutboxEntry &entry)
{
    QStringList lines{OutboxEntryView::tr("To: %1").arg(printable(
        entry.toName.isEmpty() ? entry.toAddress
                               : QStringLiteral("%1 <%2>").arg(entry.toName, entry.toAddress)))};
    auto state = wordFor(entry.state).text;
    if (entry.sentAt)
        state = OutboxEntryView::tr("Sent %1").arg(formatMoment(*entry.sentAt));
    else if (entry.nextAttemptAt)
        state = OutboxEntryView::tr("%1, next attempt %2")
                    .arg(state, formatMoment(*entry.nextAttemptAt));
    if (entry.attempts > 0)
        state = joinedParts({state, OutboxEntryView::tr("%n attempt(s)", nullptr, entry.attempts)});
    lines.append(state);
    if (!entry.lastError.isEmpty())
        lines.append(printable(entry.lastError));
    if (!entry.lastAnswer.isEmpty())
        lines.append(
            OutboxEntryView::tr("The server's last answer: %1").arg(printable(entry.lastAnswer)));
    return lines.join(u'\n');
}

} // namespace

OutboxEntryView::OutboxEntryView(QWidget *parent)
    : QWidget(parent)
    , m_subject(new Heading({}, Heading::Level::Group, this))
    , m_head(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new FixedTextBox(this))
    , m_html(new StillBrowser(this))
    , m_source(new FixedTextBox(this))
{
    m_head->setObjectName(QStringLiteral("outboxHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_subject->setObjectName(QStringLiteral("outboxSubject"));
    for (auto *label : {m_subject, m_head}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setObjectName(QStringLiteral("outboxText"));
    m_text->setAccessibleName(tr("The e-mail as text"));
    m_html->setObjectName(QStringLiteral("outboxHtml"));
    m_html->setAccessibleName(tr("The e-mail as HTML"));
    m_html->setOpenLinks(false);
    m_source->setObjectName(QStringLiteral("outboxSource"));
    m_source->setAccessibleName(tr("The e-mail's source"));
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    layOutAsCode(m_source->document());
    constexpr int fewestLines = 3; // Qt would have five
    for (auto *field : std::initializer_list<QAbstractScrollArea *>{m_text, m_html, m_source})
        field->setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
    m_tabs->setObjectName(QStringLiteral("outboxTabs"));
    m_tabs->setDocumentMode(true);
    // What is left: where it is narrow the head's lines come first.
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_html, tr("HTML"));
    m_tabs->addTab(m_source, tr("Source"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::tight);
    texts->addWidget(m_subject);
    texts->addWidget(m_head);
    layout->addLayout(texts);
    layout->addWidget(m_tabs, 1);
}

ShownEmail ShownEmail::of(OutboxEntry entry, const MailSettings &mail)
{
    entry.body = beginningOf(entry.body);
    const auto message = messageOf(entry, mail);
    return {entry,
            message.text.size() > longestLaidOut ? QString()
                                                 : htmlOf(message.subject, message.text),
            QString::fromUtf8(composed(message))};
}

void OutboxEntryView::setEmail(const ShownEmail &email)
{
    m_subject->setText(tr("Subject: %1").arg(printable(email.entry.subject)));
    m_subject->show();
    m_head->setText(headOf(email.entry));
    m_tabs->show();
    if (m_shown.entry.id == email.entry.id && m_shown.source == email.source)
        return;
    m_shown = email;
    showProse(m_text, email.entry.body);
    if (email.html.isEmpty())
        m_html->setPlainText(
            tr("This e-mail is too long to be laid out here. Its recipient gets it "
               "as HTML too; what it says is under Text."));
    else
        m_html->setHtml(email.html);
    m_source->setPlainText(email.source);
}

void OutboxEntryView::clear(const QString &text)
{
    m_subject->hide();
    m_head->setText(text);
    m_tabs->hide();
}

} // namespace caretaker
