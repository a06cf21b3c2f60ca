// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/filter_chips.h"

#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"

#include <QPushButton>

namespace caretaker {

namespace {

constexpr int charactersShown = 64;

}

FilterChips::FilterChips(QString prefix, QWidget *parent)
    : QWidget(parent)
    , m_prefix(std::move(prefix))
    , m_all(new QPushButton(tr("Clear all"), this))
{
    m_all->setObjectName(m_prefix + QStringLiteral("ClearFilters"));
    m_all->setToolTip(tr("Show every row again"));
    m_all->setFlat(true);
    connect(m_all, &QPushButton::clicked, this, &FilterChips::allRemoved);
    new FlowLayout(this, spacing::related);
    hide();
}

QPushButton *FilterChips::buttonOf(const QString &id)
{
    auto *&button = m_buttons[id];
    if (!button) {
        button = new QPushButton(icon(QStringLiteral("close")), {}, this);
        button->setObjectName(m_prefix + id);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT removed(id); });
    }
    return button;
}

void FilterChips::setChips(const QList<std::pair<QString, QString>> &chips)
{
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    m_texts.clear();
    for (const auto &[id, text] : chips) {
        auto *button = buttonOf(id);
        auto shown = fontMetrics().elidedText(text, Qt::ElideRight,
                                              charactersShown * characterWidth(fontMetrics()));
        button->setText(shown.replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(tr("Filter: %1").arg(text));
        button->setToolTip(
            QStringLiteral("<p>%1</p>")
                .arg(tr("%1 – click to show the others as well").arg(text.toHtmlEscaped())));
        layout()->addWidget(button);
        button->show();
        m_texts.append(text);
    }
    layout()->addWidget(m_all);
    m_all->setVisible(chips.size() > 1);
    setVisible(!chips.isEmpty());
}

QStringList FilterChips::texts() const
{
    return m_texts;
}

} // namespace caretaker
