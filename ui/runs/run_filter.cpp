// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter.h"

#include "presentation/run_words.h"
#include "presentation/word_search.h"
#include "presentation/words.h"

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
    return containsAllWords(text, search);
}

} // namespace caretaker
