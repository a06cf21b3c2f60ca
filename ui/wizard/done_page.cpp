// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/done_page.h"

#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/heading.h"

#include <QBoxLayout>

namespace caretaker {

DonePage::DonePage(Setup &setup)
    : StepPage(setup, tr("Done"), tr("Caretaker opens when you finish."))
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(spacing::related);
    content()->addLayout(m_lines);
    auto *later = new Note(this);
    later->setObjectName(QStringLiteral("changeLater"));
    later->setWordWrap(true);
    later->setText(tr("Everything can be changed later: another database with File → Set up…, the "
                      "rest with File → Settings… and on the Schedule page. F1 explains the page "
                      "that is open."));
    content()->addSpacing(spacing::related);
    content()->addWidget(later);
    content()->addStretch();
}

void DonePage::initializePage()
{
    while (auto *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](Tone tone, const QString &icon, const QString &text) {
        auto *line = new Banner(this);
        line->tell(tone, icon, text);
        m_lines->addWidget(line);
    };
    if (!setup().session) {
        const auto text = setup().places.current
                              ? tr("Nothing was changed: Caretaker stays with the database that "
                                   "is open.")
                              : tr("No database was chosen: Caretaker starts with an empty one of "
                                   "its own.");
        add(Tone::Notice, QStringLiteral("info"), text);
        return;
    }
    for (const auto &each : std::as_const(setup().done))
        add(each.tone, each.tone == Tone::Ok ? QStringLiteral("ok") : QStringLiteral("warning"),
            each.text);
    if (!setup().found.isUpToDate())
        add(Tone::Notice, QStringLiteral("info"),
            tr("Caretaker's own tables are not in it: previews work, running a task does not "
               "yet."));
}

} // namespace caretaker
