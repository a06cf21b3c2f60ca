// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_bar.h"

#include "base/printable.h"
#include "edits/edit_rules.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/tone.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace caretaker {

EditBar::EditBar(EditBuffer &buffer, QWidget *parent)
    : QWidget(parent)
    , m_buffer(buffer)
    , m_reasonRow(new QWidget(this))
    , m_reasonLabel(new QLabel(m_reasonRow))
    , m_reason(new QLineEdit(m_reasonRow))
    , m_icon(new QLabel(this))
    , m_message(new QLabel(this))
    , m_goTo(new QPushButton(icon(QStringLiteral("arrow-right")), tr("Show it"), this))
    , m_count(new Note(this))
    , m_discard(new QPushButton(icon(QStringLiteral("undo")), tr("Discard all"), this))
    , m_review(new QPushButton(icon(QStringLiteral("preview")), QString(), this))
{
    const auto &name = m_buffer.table().definition.name;
    setObjectName(name + QStringLiteral("EditBar"));
    m_reasonLabel->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(name + QStringLiteral("RejectionReason"));
    m_reason->setAccessibleName(tr("Reason for the rejection"));
    m_reason->setToolTip(
        tr("The contractor's document is rejected for this reason; it is kept with "
           "the document"));
    m_reason->setMaxLength(longestReason);
    m_message->setObjectName(name + QStringLiteral("EditMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_goTo->setObjectName(name + QStringLiteral("ShowProblemButton"));
    m_goTo->setAccessibleName(tr("Show the cell that cannot be saved"));
    m_goTo->setToolTip(tr("Go to the cell that cannot be saved"));
    m_count->setObjectName(name + QStringLiteral("EditCount"));
    m_discard->setObjectName(name + QStringLiteral("DiscardButton"));
    m_discard->setAccessibleName(tr("Discard all edits"));
    m_discard->setToolTip(tr("Forget all edits of this table that are not saved (Esc forgets that "
                             "of the current cell)"));
    m_review->setObjectName(name + QStringLiteral("ReviewButton"));
    m_review->setToolTip(tr("Look at what would change, and save it (Ctrl+S)"));
    build();
    connect(&m_buffer, &EditBuffer::changed, this, &EditBar::showState);
    connect(m_reason, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_buffer.setReason(m_place.id, text); });
    connect(m_reason, &QLineEdit::returnPressed, this, &EditBar::left);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (const auto place = m_buffer.firstProblem())
            Q_EMIT placeRequested(*place);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_buffer.discardAll();
        explain(tr("All edits were discarded; Ctrl+Z in the table brings them back."));
    });
    connect(m_review, &QPushButton::clicked, this, &EditBar::reviewRequested);
    showState();
}

void EditBar::build()
{
    auto *reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(spacing::related);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *message = new QWidget(this);
    message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *messageRow = new QHBoxLayout(message);
    messageRow->setContentsMargins(0, 0, 0, 0);
    messageRow->setSpacing(spacing::related);
    messageRow->addWidget(m_icon);
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_goTo);
    auto *row = new FlowLayout(nullptr, spacing::related);
    row->addWidget(message);
    row->addWidget(m_count);
    row->addWidget(m_discard);
    row->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::related);
    layout->addWidget(m_reasonRow);
    layout->addLayout(row);
}

void EditBar::setPlace(CellPlace place)
{
    m_place = place;
    m_explanation.clear();
    showState();
}

void EditBar::explain(const QString &text)
{
    m_explanation = text;
    showMessage();
}

void EditBar::askForReason()
{
    if (isRejecting() && m_reason->text().isEmpty())
        m_reason->setFocus();
}

bool EditBar::isRejecting() const
{
    const auto &table = m_buffer.table();
    return m_buffer.entered({m_place.id, table.positionOf(QStringLiteral("status"))})
               .value.toString() == QLatin1String("REJECTED");
}

void EditBar::showState()
{
    setVisible(m_buffer.isOn() || !m_buffer.isEmpty());
    const auto count = m_buffer.cellCount();
    m_count->setText(count > 0 ? tr("%Ln edit(s) not saved", nullptr, count) : QString());
    m_discard->setVisible(count > 0);
    m_review->setEnabled(count > 0);
    m_review->setText(count > 0 ? tr("Review %Ln edit(s)…", nullptr, count) : tr("Review…"));
    m_review->setAccessibleName(m_review->text());
    showReason();
    showMessage();
}

void EditBar::showReason()
{
    m_reasonRow->setVisible(isRejecting());
    if (!isRejecting())
        return;
    m_reasonLabel->setText(tr("Why %1 is rejected:").arg(printable(m_buffer.keyOf(m_place.id))));
    const CellPlace state{m_place.id, m_buffer.table().positionOf(QStringLiteral("status"))};
    const auto reason = m_buffer.entered(state).reason;
    if (m_reason->text() != reason)
        m_reason->setText(reason);
}

/// What is wrong here, or else elsewhere, or else what can be done.
void EditBar::showMessage()
{
    auto problem = m_buffer.problemOf(m_place);
    const auto elsewhere = problem.isEmpty() ? m_buffer.firstProblem() : std::nullopt;
    if (elsewhere && m_explanation.isEmpty())
        problem = tr("%1, %2: %3")
                      .arg(printable(m_buffer.keyOf(elsewhere->id)),
                           m_buffer.table().definition.columns.at(elsewhere->position).title,
                           m_buffer.problemOf(*elsewhere));
    m_goTo->setVisible(elsewhere.has_value());
    const bool isWrong = !problem.isEmpty();
    const auto tone = isWrong ? Tone::Danger : Tone::Idle;
    m_message->setText(isWrong ? problem
                       : !m_explanation.isEmpty()
                           ? m_explanation
                           : tr("F2 or Enter edits a tinted cell, Esc takes its "
                                "edit back. Nothing is written before you have "
                                "reviewed it."));
    m_message->setAccessibleName(m_message->text());
    auto colors = palette();
    colors.setColor(QPalette::WindowText,
                    isWrong ? colorsOf(tone, palette()).text : secondaryText(palette()));
    m_message->setPalette(colors);
    showIcon(isWrong ? QStringLiteral("error") : QStringLiteral("info"),
             colors.color(QPalette::WindowText));
}

void EditBar::showIcon(const QString &name, const QColor &color)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, name, QRectF(0, 0, size, size), color);
    painter.end();
    m_icon->setPixmap(pixmap);
}

void EditBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMessage();
}

} // namespace caretaker
