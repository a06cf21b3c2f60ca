// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/adoption_dialog.h"

#include "dialogs/adoption_view.h"
#include "theme/character_width.h"
#include "theme/spacing.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace caretaker {

AdoptionDialog::AdoptionDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_view(new AdoptionView(session, this))
{
    setObjectName(QStringLiteral("adoptionDialog"));
    setWindowTitle(tr("Prepare the database for Caretaker"));
    auto *buttons = new QDialogButtonBox(this);
    auto *yes = buttons->addButton(tr("Add the tables"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(QStringLiteral("adoptButton"));
    yes->setEnabled(false);
    yes->setAutoDefault(false);
    auto *no = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    no->setObjectName(QStringLiteral("notNowButton"));
    no->setDefault(true);
    no->setFocus();
    connect(yes, &QPushButton::clicked, m_view, &AdoptionView::adopt);
    connect(m_view, &AdoptionView::readyChanged, yes,
            [this, yes] { yes->setEnabled(m_view->isReady()); });
    connect(m_view, &AdoptionView::adopted, this, [this] {
        Q_EMIT adopted(m_view->outcome());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 110, fontMetrics().height() * 32);
}

} // namespace caretaker
