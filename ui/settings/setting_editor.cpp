// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_editor.h"

#include "clock.h"
#include "presentation/words.h"
#include "theme/character_width.h"
#include "theme/spacing.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

namespace caretaker {

namespace {

/// Gives the editor the one control that a person sees, with the names that tell it apart.
void hold(SettingEditor *editor, QWidget *control, const Setting &setting)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    control->setObjectName(QStringLiteral("setting_") + setting.key);
    control->setAccessibleName(setting.label);
    control->setAccessibleDescription(setting.help);
    editor->setFocusProxy(control);
}

class NumberEditor : public SettingEditor
{
public:
    NumberEditor(const Setting &setting, QWidget *parent)
        : SettingEditor(parent)
        , m_field(new QSpinBox(this))
    {
        hold(this, m_field, setting);
        m_field->setRange(setting.minimum, setting.maximum);
        m_field->setAlignment(Qt::AlignRight);
        m_field->setMinimumWidth(characterWidth(fontMetrics()) * 16);
        connect(m_field, &QSpinBox::valueChanged, this, &SettingEditor::edited);
    }
    [[nodiscard]] QString text() const override { return QString::number(m_field->value()); }
    void setText(const QString &text) override { m_field->setValue(text.toInt()); }

private:
    QSpinBox *m_field;
};

class SwitchEditor : public SettingEditor
{
public:
    SwitchEditor(const Setting &setting, QWidget *parent)
        : SettingEditor(parent)
        , m_box(new QCheckBox(setting.label, this))
    {
        hold(this, m_box, setting);
        connect(m_box, &QCheckBox::toggled, this, &SettingEditor::edited);
    }
    [[nodiscard]] QString text() const override
    {
        return m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    }
    void setText(const QString &text) override { m_box->setChecked(text == QLatin1String("true")); }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public SettingEditor
{
public:
    ChoiceEditor(const Setting &setting, QWidget *parent)
        : SettingEditor(parent)
        , m_list(new QComboBox(this))
    {
        hold(this, m_list, setting);
        for (const auto &choice : setting.choices)
            m_list->addItem(wordFor(choice).text, choice);
        connect(m_list, &QComboBox::currentIndexChanged, this, &SettingEditor::edited);
    }
    [[nodiscard]] QString text() const override { return m_list->currentData().toString(); }
    void setText(const QString &text) override { m_list->setCurrentIndex(m_list->findData(text)); }

private:
    QComboBox *m_list;
};

class ChoiceListEditor : public SettingEditor
{
public:
    ChoiceListEditor(const Setting &setting, QWidget *parent) : SettingEditor(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::inner);
        for (const auto &choice : setting.choices) {
            auto *box = new QCheckBox(wordFor(choice).text, this);
            box->setObjectName(QStringLiteral("setting_%1_%2").arg(setting.key, choice));
            box->setAccessibleName(QStringLiteral("%1: %2").arg(setting.label, box->text()));
            connect(box, &QCheckBox::toggled, this, &SettingEditor::edited);
            row->addWidget(box);
            m_boxes.append({choice, box});
        }
        setFocusProxy(m_boxes.first().second);
    }
    [[nodiscard]] QString text() const override
    {
        QStringList chosen;
        for (const auto &[choice, box] : m_boxes) {
            if (box->isChecked())
                chosen.append(choice);
        }
        return chosen.join(u',');
    }
    void setText(const QString &text) override
    {
        const auto chosen = partsOf(text);
        for (const auto &[choice, box] : m_boxes)
            box->setChecked(chosen.contains(choice));
    }

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

class LineEditor : public SettingEditor
{
public:
    LineEditor(const Setting &setting, QWidget *parent)
        : SettingEditor(parent)
        , m_line(new QLineEdit(this))
    {
        hold(this, m_line, setting);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // All but words are for machines: addresses, hosts, paths, numbers.
        if (setting.type != SettingType::Text && setting.type != SettingType::WordList)
            m_line->setLayoutDirection(Qt::LeftToRight);
        if (setting.type == SettingType::TimeZone) {
            m_line->setPlaceholderText(zoneName(QTimeZone::systemTimeZone()));
            QStringList zones;
            for (const auto &zone : QTimeZone::availableTimeZoneIds())
                zones.append(QString::fromLatin1(zone));
            auto *completer = new QCompleter(zones, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_line->setCompleter(completer);
        }
        connect(m_line, &QLineEdit::textChanged, this, &SettingEditor::edited);
    }
    [[nodiscard]] QString text() const override { return m_line->text().trimmed(); }
    void setText(const QString &text) override { m_line->setText(text); }

private:
    QLineEdit *m_line;
};

} // namespace

SettingEditor *makeSettingEditor(const Setting &setting, QWidget *parent)
{
    switch (setting.type) {
    case SettingType::Number:
        return new NumberEditor(setting, parent);
    case SettingType::Switch:
        return new SwitchEditor(setting, parent);
    case SettingType::Choice:
        return new ChoiceEditor(setting, parent);
    case SettingType::ChoiceList:
        return new ChoiceListEditor(setting, parent);
    default:
        return new LineEditor(setting, parent);
    }
}

} // namespace caretaker
