// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QWidget>

namespace caretaker {

/// A page of the main window. It owns its widgets and its models and nothing else; it hears of the
/// world through the session's signals.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called when the page comes to the front: reads what it has not read yet.
    virtual void activate() {}

    /// Reads everything anew, at once where the page is in front.
    virtual void refresh() {}

    /// Back to what the page shows first, from what was opened on it; where rows are being written
    /// it stays. Called when a person chooses the page that is in front already.
    virtual void goHome() {}

    /// What is being typed at this moment becomes an edit.
    virtual void finishTyping() {}

    /// How many edits of the page are not saved. They outlive its going out of sight.
    [[nodiscard]] virtual int unsavedEdits() const { return 0; }
    virtual void discardEdits() {}

    /// Saves them, or shows what that would write where a person has to see it first. Ends with
    /// savingEnded().
    virtual void saveEdits() {}

    /// Where typing goes on Ctrl+F; null where there is no such place.
    [[nodiscard]] virtual QWidget *searchField() { return nullptr; }

Q_SIGNALS:
    /// Asks the window for another page; see PageLink in page_list.h for the names.
    void linkActivated(const QString &page, const QString &argument);

    /// Asks the window to offer Caretaker's own tables to the database.
    void adoptionRequested();

    /// Asks the window for another database.
    void setUpRequested();

    void unsavedEditsChanged();

    /// Whether all edits are saved by now; false also where a person has turned back.
    void savingEnded(bool isSaved);

    /// Asks the window for the settings.
    void settingsRequested(caretaker::SettingSection section);
};

} // namespace caretaker
