// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/saved_views_menu.h"

#include "base/printable.h"
#include "tables/table_settings.h"
#include "theme/icon.h"

namespace caretaker {

SavedViewsMenu::SavedViewsMenu(const TableDefinition &definition, QWidget *parent)
    : QMenu(tr("Saved &views"), parent)
    , m_definition(definition)
{
    setObjectName(definition.name + QStringLiteral("SavedViewsMenu"));
    setIcon(caretaker::icon(QStringLiteral("table")));
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
}

void SavedViewsMenu::fill()
{
    clear();
    for (const auto &view : readSavedViews(m_definition)) {
        auto *action = addAction(printable(view.name).replace(u'&', QLatin1String("&&")), this,
                                 [this, view] { Q_EMIT chosen(view); });
        action->setObjectName(QStringLiteral("savedView_") + view.name);
    }
    if (isEmpty())
        addAction(tr("None yet"))->setEnabled(false);
    addSeparator();
    auto *manage = addAction(tr("&Save, rename, delete…"), this, &SavedViewsMenu::dialogRequested);
    manage->setObjectName(m_definition.name + QStringLiteral("ManageViews"));
}

} // namespace caretaker
