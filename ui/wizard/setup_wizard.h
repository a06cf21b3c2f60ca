// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setup.h"

#include <QWizard>

namespace caretaker {

/// Leads through what a new console needs: a database, what it adds to the web application's, mail,
/// schedules. Every step can be skipped, and all of it changed later.
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    enum Page { Choice, File, Server, Adoption, Mail, Schedules, Finished };

    SetupWizard(const SetupPlaces &places, const TimeSource &now, QWidget *parent = nullptr);

    /// What was chosen; nothing where that was skipped.
    [[nodiscard]] std::optional<DatabaseUrl> database() const;

    /// Whether tasks can run on it.
    [[nodiscard]] bool isDatabaseReady() const { return m_setup.found.isUpToDate(); }

    [[nodiscard]] int nextId() const override;

private:
    [[nodiscard]] int afterDatabase() const;
    void arrange(int page);

    Setup m_setup;
};

} // namespace caretaker
