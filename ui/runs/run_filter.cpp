// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter.h"

#include "presentation/run_words.h"
#include "presentation/words.h"

#include <algorithm>

namespace caretaker {

bool RunFilter::accepts(const Run &run) const
{
    if ((!task.isEmpty() && run.task != task) ||
        (!outcome.isEmpty() && shownOutcome(run) != outcome) ||
        (!trigger.isEmpty() && run.trigger != trigger))
        return false;
    if (touching.contains(run.id))
        return true;
    const auto text =
        (QStringList{QString::number(run.id), runTitle(run), wordFor(shownOutcome(run)).text,
                     wordFor(run.trigger).text, run.startedBy, run.error} +
         run.summary + run.warnings)
            .join(u'\n');
    const auto words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace caretaker
