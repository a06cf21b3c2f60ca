// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace caretaker {

/// A text to read in the font of fixed pitch; but Arabic letters, which that would squeeze into one
/// width, in the application's own. What is copied from it is without isolates.
class FixedTextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FixedTextBox(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
};

} // namespace caretaker
