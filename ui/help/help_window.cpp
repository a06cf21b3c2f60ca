// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_window.h"

#include "help/shortcut_list.h"
#include "presentation/direction.h"
#include "theme/character_width.h"
#include "theme/fixed_font.h"
#include "theme/spacing.h"
#include "widgets/heading.h"
#include "widgets/list_style.h"
#include "widgets/reading_browser.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QMainWindow>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace caretaker {

namespace {

/// Loads nothing: neither files nor the network.
class ClosedBrowser : public ReadingBrowser
{
public:
    using ReadingBrowser::ReadingBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Commands and paths among words of any language: in one font, and in their own direction.
void layOutInlineCode(QTextDocument *document)
{
    QList<QTextCursor> pieces;
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const auto fragment = each.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCursor piece(document);
            piece.setPosition(fragment.position());
            piece.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            pieces.append(piece);
        }
    }
    for (auto &piece : pieces) {
        auto format = piece.charFormat();
        format.setFont(fixedFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
        piece.insertText(isolated(piece.selectedText()), format);
    }
}

const QMainWindow *mainWindowOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const QMainWindow *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const QMainWindow *>(widget);
}

} // namespace

const QString HelpWindow::shortcuts = QStringLiteral("shortcuts");

void HelpWindow::showFor(QWidget *owner, const QString &topic)
{
    auto *window = owner->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = new HelpWindow(owner);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->showTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
}

HelpWindow::HelpWindow(QWidget *owner)
    : QDialog(owner)
    , m_topics(helpTopics())
    , m_window(mainWindowOf(owner))
    , m_list(new QListWidget(this))
    , m_text(new ClosedBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help — Caretaker"));
    build();
}

void HelpWindow::build()
{
    m_list->setObjectName(QStringLiteral("helpTopics"));
    applyListStyle(m_list);
    m_list->setAccessibleName(tr("Topics"));
    for (const auto &topic : m_topics)
        addTopic(topic.name, topic.title);
    if (m_window)
        addTopic(shortcuts, tr("Keyboard shortcuts"));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + spacing::group * 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(spacing::page);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    resize(characterWidth(fontMetrics()) * 120, fontMetrics().height() * 36);
}

void HelpWindow::addTopic(const QString &name, const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, name);
}

void HelpWindow::showTopic(const QString &name)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole) == name)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showCurrent()
{
    const auto name = m_list->currentItem()->data(Qt::UserRole).toString();
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [&](const HelpTopic &topic) { return topic.name == name; });
    layOutAsWindow(m_text->document());
    if (found != m_topics.end()) {
        m_text->setMarkdown(found->text);
        layOutInlineCode(m_text->document());
    } else {
        m_text->setHtml(
            QStringLiteral("<h1>%1</h1>%2")
                .arg(tr("Keyboard shortcuts").toHtmlEscaped(), shortcutList(*m_window)));
    }
    fitHeadings();
    m_text->verticalScrollBar()->setValue(0);
}

/// As on the pages of the window; Qt's are far larger.
void HelpWindow::fitHeadings()
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const auto level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        const auto wanted =
            Heading({}, level == 1 ? Heading::Level::Page : Heading::Level::Group).font();
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        auto format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment); // which would win
        format.setFontPointSize(wanted.pointSizeF());
        format.setFontWeight(wanted.weight());
        cursor.setCharFormat(format);
    }
}

/// Links are names of topics; any other leads nowhere.
void HelpWindow::follow(const QUrl &link)
{
    showTopic(link.toString());
}

void helpOnF1(QWidget *dialog, const QString &topic)
{
    auto *key = new QShortcut(QKeySequence(QKeySequence::HelpContents), dialog);
    QObject::connect(key, &QShortcut::activated, dialog,
                     [dialog, topic] { HelpWindow::showFor(dialog, topic); });
}

} // namespace caretaker
