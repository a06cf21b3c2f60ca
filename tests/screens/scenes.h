// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>
#include <vector>

namespace caretaker::testing {

/// One picture: a window that a person can come to.
struct Scene
{
    QString name; ///< of its file
    std::function<QImage()> take;
};

/// Every page with the fixture's rows, with none and with long texts, and what opens from them.
std::vector<Scene> allScenes();

/// The outbox with an e-mail in each state, and test e-mails to a server.
void addMailScenes(std::vector<Scene> &scenes);

/// Tables that are being edited, the review of edits, and what is told of them.
void addEditingScenes(std::vector<Scene> &scenes);

/// What narrows, arranges and explains a table, and takes it elsewhere.
void addTableScenes(std::vector<Scene> &scenes);

/// The set-up page by page, a crontab taken over, help.
void addSetupScenes(std::vector<Scene> &scenes);

} // namespace caretaker::testing
