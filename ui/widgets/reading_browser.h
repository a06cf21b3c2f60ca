// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace caretaker {

/// A text to read, as HTML, laid out in the window's direction. What is copied from it is without
/// the isolates that keep the parts of a line in order.
class ReadingBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingBrowser(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
};

} // namespace caretaker
