// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace caretaker {

/// Where the rows of a list are searched for as one types.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);

    /// Has room for the hint.
    [[nodiscard]] QSize sizeHint() const override;
};

} // namespace caretaker
