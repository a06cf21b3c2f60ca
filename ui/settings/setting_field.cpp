// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_field.h"

#include "presentation/word_search.h"
#include "presentation/words.h"
#include "settings/setting_editor.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "theme/tone.h"
#include "widgets/below_box.h"
#include "widgets/heading.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace caretaker {

namespace {

QString defaultInWords(const Setting &setting)
{
    if (setting.defaultValue.isEmpty())
        return SettingField::tr("nothing");
    return wordFor(setting.defaultValue).text;
}

} // namespace

SettingField::SettingField(const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_editor(makeSettingEditor(setting, this))
    , m_reset(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_effect(new Note(this))
{
    m_reset->setIcon(icon(QStringLiteral("undo")));
    m_reset->setAutoRaise(true);
    m_reset->setObjectName(QStringLiteral("reset_") + setting.key);
    m_reset->setAccessibleName(tr("Reset %1").arg(setting.label));
    m_reset->setToolTip(tr("Back to the default: %1").arg(defaultInWords(setting)));
    connect(m_reset, &QToolButton::clicked, this, [this] { setText(m_setting.defaultValue); });
    m_problem->setObjectName(QStringLiteral("problem_") + setting.key);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_effect->setObjectName(QStringLiteral("effect_") + setting.key);
    m_effect->setWordWrap(true);
    m_effect->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    if (setting.type != SettingType::Switch) { // which has it beside its box
        auto *label = new QLabel(setting.label, this);
        label->setBuddy(m_editor);
        layout->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tight);
    const bool isWide = m_editor->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    row->addWidget(m_editor, isWide ? 1 : 0);
    row->addWidget(m_reset);
    if (!isWide)
        row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    auto *help = new Note(this);
    help->setWordWrap(true);
    help->setText(setting.help);
    if (setting.type == SettingType::Switch) {
        for (auto *hint : std::initializer_list<QLabel *>{help, m_effect, m_problem})
            indentBelowBox(hint);
    }
    layout->addWidget(help);
    layout->addWidget(m_effect);
    setFocusProxy(m_editor);
    connect(m_editor, &SettingEditor::edited, this, [this] {
        showState();
        Q_EMIT edited();
    });
    setToolTip(tr("%1\n%2: %3").arg(setting.help, setting.key, setting.accepts()));
    showState();
}

QString SettingField::text() const
{
    return m_editor->text();
}

void SettingField::setText(const QString &text)
{
    m_editor->setText(text);
    showState();
}

bool SettingField::isAccepted() const
{
    return bool(m_setting.parse(text()));
}

void SettingField::setObjection(const QString &why)
{
    m_objection = why;
    showState();
}

bool SettingField::matches(const QString &words) const
{
    const auto own = m_setting.label + u' ' + m_setting.help + u' ' + m_setting.key;
    return containsAllWords(own, words);
}

void SettingField::keepRoomForEffect()
{
    auto policy = m_effect->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_effect->setSizePolicy(policy);
}

void SettingField::setEffect(const QString &text)
{
    m_effect->setText(text);
    m_effect->setVisible(!text.isEmpty());
}

void SettingField::showState()
{
    const auto parsed = m_setting.parse(text());
    m_problem->setVisible(!parsed || hasObjection());
    if (!m_problem->isHidden()) {
        auto colors = m_problem->palette();
        colors.setColor(QPalette::WindowText, colorsOf(Tone::Danger, palette()).text);
        m_problem->setPalette(colors);
        m_problem->setText(parsed ? m_objection
                                  : tr("Not accepted. This takes %1.").arg(m_setting.accepts()));
    }
    const bool isDefault = parsed && *parsed == m_setting.defaultValue;
    m_reset->setEnabled(!isDefault);
}

} // namespace caretaker
