// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading_browser.h"

#include "presentation/direction.h"
#include "theme/spacing.h"

#include <QMimeData>

namespace caretaker {

ReadingBrowser::ReadingBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(spacing::related); // below the texts of the cells
    layOutAsWindow(document());
}

QMimeData *ReadingBrowser::createMimeDataFromSelection() const
{
    auto *copied = QTextBrowser::createMimeDataFromSelection();
    const auto text = withoutIsolates(copied->text());
    const auto html = withoutIsolates(copied->html());
    copied->clear(); // the OpenDocument form has them as well
    copied->setText(text);
    copied->setHtml(html);
    return copied;
}

} // namespace caretaker
