// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_editor.h"

#include "clock.h"
#include "presentation/words.h"
#include "theme/character_width.h"
#include "theme/spacing.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHash>
#include <QLabel>
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

/// A field for each name, empty where it has no number of its own.
class NamedNumbersEditor : public SettingEditor
{
public:
    NamedNumbersEditor(const Setting &setting, QWidget *parent) : SettingEditor(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto *row = new FlowLayout(this, spacing::page);
        for (const auto &choice : setting.choices) {
            auto *pair = new QWidget(this);
            auto *label = new QLabel(wordFor(choice).text, pair);
            auto *field = new QSpinBox(pair);
            field->setObjectName(QStringLiteral("setting_%1_%2").arg(setting.key, choice));
            field->setAccessibleName(QStringLiteral("%1: %2").arg(setting.label, label->text()));
            field->setAccessibleDescription(setting.help);
            field->setRange(setting.minimum - 1, setting.maximum);
            field->setSpecialValueText(QStringLiteral("–"));
            field->setAlignment(Qt::AlignRight);
            label->setBuddy(field);
            connect(field, &QSpinBox::valueChanged, this, &SettingEditor::edited);
            auto *layout = new QHBoxLayout(pair);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(spacing::related);
            layout->addWidget(label);
            layout->addWidget(field);
            row->addWidget(pair);
            m_fields.append({choice, field});
        }
        int widest = 0;
        const auto labels = findChildren<QLabel *>();
        for (const auto *label : labels)
            widest = qMax(widest, label->sizeHint().width());
        for (auto *label : labels)
            label->setFixedWidth(widest); // the fields stand below one another
        setFocusProxy(m_fields.first().second);
    }
    [[nodiscard]] QString text() const override
    {
        QStringList given;
        for (const auto &[name, field] : m_fields) {
            if (field->value() > field->minimum())
                given.append(QStringLiteral("%1=%2").arg(name).arg(field->value()));
        }
        return given.join(u',');
    }
    void setText(const QString &text) override
    {
        QHash<QString, int> numbers;
        for (const auto &part : partsOf(text))
            numbers.insert(part.section(u'=', 0, 0), part.section(u'=', 1).toInt());
        for (const auto &[name, field] : m_fields)
            field->setValue(numbers.value(name, field->minimum()));
    }

private:
    QList<std::pair<QString, QSpinBox *>> m_fields;
};

/// An example of what is written like nothing else.
QString exampleOf(SettingType type)
{
    switch (type) {
    case SettingType::Moment:
        return QStringLiteral("2026-12-24T18:00:00Z");
    case SettingType::Url:
        return QStringLiteral("https://");
    default:
        return {};
    }
}

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
        m_line->setPlaceholderText(exampleOf(setting.type));
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
    case SettingType::NamedNumbers:
        return new NamedNumbersEditor(setting, parent);
    default:
        return new LineEditor(setting, parent);
    }
}

} // namespace caretaker
