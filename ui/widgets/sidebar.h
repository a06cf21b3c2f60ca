// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace caretaker {

/// The pages at the left of the window; the chosen one is the one in front. A page may carry the
/// count of what needs a person there.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &title, const QString &iconName);

    /// `text` says what is counted; 0 shows none.
    void setCount(int row, qint64 count, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The page that is in front already was chosen once more.
    void currentChosenAgain();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace caretaker
