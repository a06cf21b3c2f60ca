// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fixed_text_box.h"

#include "presentation/direction.h"
#include "theme/fixed_font.h"
#include "theme/spacing.h"

#include <QApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace caretaker {

namespace {

class ArabicLetters : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression words(
            QStringLiteral(R"(\p{Arabic}+(?:[ \p{P}]+\p{Arabic}+)*)"));
        QTextCharFormat format;
        format.setFontFamilies({QApplication::font().family()});
        for (auto found = words.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
};

} // namespace

FixedTextBox::FixedTextBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(fixedFont());
    document()->setDocumentMargin(spacing::related);
    new ArabicLetters(document());
}

QMimeData *FixedTextBox::createMimeDataFromSelection() const
{
    auto *copied = QPlainTextEdit::createMimeDataFromSelection();
    const auto text = withoutIsolates(copied->text());
    copied->clear();
    copied->setText(text);
    return copied;
}

} // namespace caretaker
