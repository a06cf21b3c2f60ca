// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace caretaker {

/// The menus to choose theme and language from. The theme changes at once, the language with the
/// next start.
class AppearanceMenus : public QObject
{
    Q_OBJECT
public:
    /// Adds them to `menu`, which it belongs to.
    explicit AppearanceMenus(QMenu *menu);

    /// Marks what holds by now: it may be chosen elsewhere.
    void showChosen();

Q_SIGNALS:
    void languageChosen();

private:
    QMenu *m_theme;
    QMenu *m_language;
};

} // namespace caretaker
