// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace caretaker {

/// Something that the command palette finds and opens.
struct PaletteEntry
{
    QString title;
    QString kind; ///< what it is, such as a page or a job
    QIcon icon;
    QString shortcut = {}; ///< as it is shown; empty where it has none
    QString words = {};    ///< by which it is found as well
    std::function<void()> open = {};
};

/// The entries in whose title or words every word of the text occurs, the best ones first: those
/// whose title begins with the text, then those where the words begin words of the title. All of
/// them, in their order, where the text is empty.
[[nodiscard]] QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &text);

} // namespace caretaker
