// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_typing.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace caretaker {

namespace {

class SectionTyping : public QObject
{
public:
    explicit SectionTyping(QDateTimeEdit *field)
        : QObject(field)
        , m_field(field)
        , m_line(field->findChild<QLineEdit *>())
    {
        m_field->installEventFilter(this);
        m_line->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched == m_field)
            prepareFor(static_cast<QKeyEvent *>(event)->text());
        else if (event->type() == QEvent::MouseButtonRelease && watched == m_line)
            // Once the field has put its cursor there.
            QMetaObject::invokeMethod(this, &SectionTyping::selectClicked, Qt::QueuedConnection);
        return false;
    }

private:
    void prepareFor(const QString &text)
    {
        const bool isDigit = text.size() == 1 && text.front().isDigit();
        const bool isAtTheStart = !m_line->hasSelectedText() && m_line->cursorPosition() == 0;
        const bool isOverAll = m_line->selectedText() == m_line->text();
        if (isDigit && (isAtTheStart || isOverAll))
            m_field->setSelectedSection(m_field->sectionAt(0));
    }

    void selectClicked()
    {
        if (!m_line->hasSelectedText())
            m_field->setSelectedSection(m_field->currentSection());
    }

    QDateTimeEdit *m_field;
    QLineEdit *m_line;
};

} // namespace

void letSectionsBeTyped(QDateTimeEdit *field)
{
    new SectionTyping(field);
}

} // namespace caretaker
