// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/step_page.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker {

/// Which database it is to be. Makes the ones that Caretaker makes itself.
class ChoicePage : public StepPage
{
    Q_OBJECT
public:
    explicit ChoicePage(Setup &setup);

    void skip() override;

protected:
    void begin() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    void addChoice(DatabaseChoice choice, const QString &name, const QString &title,
                   const QString &text);
    QLayout *makePathRow();
    void browse();
    void make();

    QButtonGroup *m_choices;
    QLineEdit *m_path;
};

} // namespace caretaker
