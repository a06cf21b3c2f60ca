// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/saved_views_dialog.h"

#include "base/printable.h"
#include "tables/table_settings.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace caretaker {

SavedViewsDialog::SavedViewsDialog(const TableDefinition &definition, SavedView current,
                                   QWidget *parent)
    : QDialog(parent)
    , m_definition(definition)
    , m_current(std::move(current))
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_note(new Note(this))
    , m_save(new QPushButton(icon(QStringLiteral("apply")), tr("Save"), this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
{
    setObjectName(QStringLiteral("savedViewsDialog"));
    setWindowTitle(tr("Saved views"));
    m_list->setObjectName(QStringLiteral("savedViewList"));
    m_list->setAccessibleName(tr("Saved views"));
    m_name->setObjectName(QStringLiteral("savedViewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(longestViewName);
    m_save->setObjectName(QStringLiteral("saveViewButton"));
    m_save->setToolTip(tr("Keep the filters, the order and the columns of now under this name"));
    m_rename->setObjectName(QStringLiteral("renameViewButton"));
    m_rename->setToolTip(tr("Give the chosen view this name"));
    m_remove->setObjectName(QStringLiteral("deleteViewButton"));
    m_remove->setToolTip(tr("Forget the chosen view; no row is touched"));
    connect(m_save, &QPushButton::clicked, this, &SavedViewsDialog::save);
    connect(m_rename, &QPushButton::clicked, this, &SavedViewsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::remove);
    connect(m_name, &QLineEdit::textChanged, this, &SavedViewsDialog::showButtons);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_save->setDefault(true); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!chosen().isEmpty())
            m_name->setText(chosen());
        showButtons();
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("viewsCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_save->setDefault(true);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(spacing::related);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_save);
    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::related);
    side->addWidget(m_rename);
    side->addWidget(m_remove);
    side->addStretch();
    auto *listRow = new QHBoxLayout;
    listRow->setSpacing(spacing::related);
    listRow->addWidget(m_list, 1);
    listRow->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addLayout(nameRow);
    layout->addWidget(m_note);
    layout->addLayout(listRow, 1);
    layout->addWidget(buttons);
    fill({});
    m_name->setFocus();
}

void SavedViewsDialog::fill(const QString &chosenName)
{
    m_views = readSavedViews(m_definition);
    m_list->clear();
    for (const auto &view : std::as_const(m_views)) {
        auto *item = new QListWidgetItem(printable(view.name), m_list);
        item->setData(Qt::UserRole, view.name);
        if (view.name == chosenName)
            m_list->setCurrentItem(item);
    }
    showButtons();
}

QString SavedViewsDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString SavedViewsDialog::typed() const
{
    return m_name->text().simplified();
}

void SavedViewsDialog::save()
{
    m_current.name = typed();
    storeSavedView(m_definition, m_current);
    fill(m_current.name);
    m_note->setText(tr("Saved. It is in the menu Table → Saved views from now on."));
    m_close->setDefault(true); // a second Enter ends it
    m_close->setFocus();
}

void SavedViewsDialog::rename()
{
    for (auto view : std::as_const(m_views)) {
        if (view.name != chosen())
            continue;
        removeSavedView(m_definition, view.name);
        view.name = typed();
        storeSavedView(m_definition, view);
        fill(view.name);
        return;
    }
}

void SavedViewsDialog::remove()
{
    removeSavedView(m_definition, chosen());
    m_name->clear();
    fill({});
}

void SavedViewsDialog::showButtons()
{
    const bool isThere =
        std::any_of(m_views.cbegin(), m_views.cend(),
                    [this](const SavedView &view) { return view.name == typed(); });
    const bool isFull = m_views.size() >= mostSavedViews && !isThere;
    m_save->setText(isThere ? tr("Replace") : tr("Save"));
    m_save->setEnabled(!typed().isEmpty() && !isFull);
    m_rename->setEnabled(!chosen().isEmpty() && !typed().isEmpty() && !isThere);
    m_remove->setEnabled(!chosen().isEmpty());
    m_note->setText(
        isFull
            ? tr("There are %1 views, and that is the most. Delete one first.").arg(mostSavedViews)
            : tr("A view keeps the filters, the order and the columns."));
}

} // namespace caretaker
