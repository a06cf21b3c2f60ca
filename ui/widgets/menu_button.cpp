// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_button.h"

#include <QAccessibleWidget>
#include <QMenu>

namespace caretaker {

namespace {

class MenuButtonInterface : public QAccessibleWidget
{
public:
    explicit MenuButtonInterface(MenuButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    [[nodiscard]] int childCount() const override { return menu() ? 1 : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == menu() ? 0 : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text().remove(u'&') : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        // Once the screen reader has its answer: the menu has an event loop of its own.
        if (name == showMenuAction())
            QMetaObject::invokeMethod(button(), &QPushButton::showMenu, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] MenuButton *button() const { return static_cast<MenuButton *>(widget()); }
    [[nodiscard]] QMenu *menu() const { return button()->menu(); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<MenuButton *>(object);
    return button ? new MenuButtonInterface(button) : nullptr;
}

} // namespace

MenuButton::MenuButton(QWidget *parent) : QPushButton(parent)
{
    QAccessible::installFactory(makeInterface); // once, however often it is asked for
}

} // namespace caretaker
