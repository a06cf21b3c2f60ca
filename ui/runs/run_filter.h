// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/run.h"

#include <QSet>

namespace caretaker {

/// Which runs of the history are listed. Empty: all.
struct RunFilter
{
    /// Every word of it is somewhere in what the list or the run's record says, or in a row that
    /// the run changed.
    QString search = {};
    QSet<qint64> touching = {}; ///< the runs that changed such a row
    QString task = {};
    QString outcome = {}; ///< as the list shows it
    QString trigger = {};

    [[nodiscard]] bool accepts(const Run &run) const;
};

} // namespace caretaker
