// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include "help/help_window.h"
#include "settings/appearance_fields.h"
#include "settings/database_section.h"
#include "settings/live_effect.h"
#include "settings/mail_presets.h"
#include "settings/mail_test.h"
#include "settings/sender_demand.h"
#include "settings/setting_field.h"
#include "settings/settings_file.h"
#include "task_list.h"
#include "theme/character_width.h"
#include "theme/icon.h"
#include "theme/spacing.h"
#include "widgets/banner.h"
#include "widgets/current_item.h"
#include "widgets/heading.h"
#include "widgets/list_style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace caretaker {

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_area(new QScrollArea(this))
    , m_banner(new Banner(this))
    , m_buttons(makeButtons())
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    build();
    helpOnF1(this, QStringLiteral("settings"));
    read();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::showFields);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    applyListStyle(m_list);
    letCurrentFollowSelection(m_list);
    m_list->setAccessibleName(tr("Sections"));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showFields);

    auto *content = new QWidget(this);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(spacing::page, 0, spacing::page, 0);
    fields->setSpacing(spacing::page);
    addSection(SettingSection::General, tr("General"), QStringLiteral("settings"), fields);
    addSection(SettingSection::Thresholds, tr("Thresholds"), QStringLiteral("tasks"), fields);
    addSection(SettingSection::Schedules, tr("Schedules"), QStringLiteral("schedule"), fields);
    addSection(SettingSection::Mail, tr("Mail"), QStringLiteral("mail"), fields);
    addSection({}, tr("Database"), QStringLiteral("database"), fields);
    addSection(SettingSection::Alerts, tr("Alerts"), QStringLiteral("notifications"), fields);
    fields->addStretch();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + spacing::group * 2);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::related);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::inner);
    right->addWidget(m_search);
    right->addWidget(m_area, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spacing::inner);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::inner);
    layout->addLayout(columns, 1);
    layout->addWidget(m_banner);
    layout->addWidget(m_buttons);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(characterWidth(fontMetrics()) * 120, fontMetrics().height() * 38);
}

void SettingsDialog::addSection(std::optional<SettingSection> id, const QString &title,
                                const QString &iconName, QVBoxLayout *layout)
{
    m_list->addItem(new QListWidgetItem(icon(iconName), title));
    auto *heading = new Heading(title, Heading::Level::Group, this);
    layout->addWidget(heading);
    Section section{id, heading, {}, {}};
    const auto addExtra = [&](QWidget *extra) {
        layout->addWidget(extra);
        section.extras.append(extra);
    };
    if (id == SettingSection::General) {
        auto *appearance = new AppearanceFields(this);
        connect(appearance, &AppearanceFields::chosen, this, &SettingsDialog::appearanceChosen);
        addExtra(appearance);
    } else if (id == SettingSection::Mail) {
        auto *presets = new MailPresets(this);
        connect(presets, &MailPresets::chosen, this, &SettingsDialog::fillIn);
        addExtra(presets);
    } else if (!id) {
        auto *database = new DatabaseSection(m_session, this);
        connect(database, &DatabaseSection::anotherRequested, this,
                &SettingsDialog::anotherDatabaseRequested);
        addExtra(database);
    }
    for (const auto &setting : allSettings()) {
        if (setting.section != id)
            continue;
        auto *field = new SettingField(setting, this);
        field->setEnabled(false);
        connect(field, &SettingField::edited, this, &SettingsDialog::showButtons);
        layout->addWidget(field);
        section.fields.append(field);
        if (auto *effect = LiveEffect::make(m_session, field))
            m_effects.append(effect);
    }
    if (id == SettingSection::Mail) {
        demandSender(section.fields);
        auto *test = new MailTest(
            m_session, [this] { return MailSettings::read(entered()); }, this);
        addExtra(test);
        connect(test, &MailTest::passwordStored, &m_session.outbox, &OutboxWorker::poke);
        connect(
            test, &MailTest::grew, this,
            [this] {
                m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum());
            },
            Qt::QueuedConnection); // when it is laid out
    }
    m_sections.append(section);
}

QDialogButtonBox *SettingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
    auto *load = buttons->addButton(tr("Import…"), QDialogButtonBox::ResetRole);
    load->setObjectName(QStringLiteral("importButton"));
    load->setToolTip(tr("Fill in the values of a file; nothing is stored before OK"));
    auto *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ResetRole);
    save->setObjectName(QStringLiteral("exportSettingsButton"));
    save->setToolTip(tr("Save the values that are stored in a file; no secret is among them"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("settingsOk"));
    buttons->button(QDialogButtonBox::Apply)->setObjectName(QStringLiteral("settingsApply"));
    connect(load, &QPushButton::clicked, this, &SettingsDialog::importFrom);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::exportTo);
    connect(buttons->button(QDialogButtonBox::Ok), &QPushButton::clicked, this,
            [this] { store(true); });
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { store(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SettingsDialog::read()
{
    m_reading = m_session.runner.start<Settings>(
        [url = m_session.url](const Progress &) { return readSettings(url); });
    connect(m_reading.get(), &Operation::finished, this, [this] {
        const auto settings = m_reading->result();
        if (!settings) {
            m_banner->tell(Tone::Danger, QStringLiteral("error"), settings.error().message);
            return;
        }
        m_stored = *settings;
        showValues();
    });
    showButtons();
}

void SettingsDialog::showValues()
{
    for (const auto &section : std::as_const(m_sections)) {
        for (auto *field : section.fields) {
            field->setEnabled(true);
            field->setText(m_stored.value(field->setting().key));
        }
    }
    for (auto *effect : std::as_const(m_effects))
        effect->setStored(m_stored);
    showButtons();
    showWanted();
}

void SettingsDialog::showSection(SettingSection section)
{
    m_search->clear();
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).id == section)
            m_list->setCurrentRow(i);
    }
}

void SettingsDialog::showSetting(const QString &key)
{
    for (const auto &section : std::as_const(m_sections)) {
        for (auto *field : section.fields) {
            if (field->setting().key != key)
                continue;
            showSection(field->setting().section);
            // It is laid out, and enabled once its value is there, after the dialog is shown.
            m_wanted = field;
            QMetaObject::invokeMethod(this, &SettingsDialog::showWanted, Qt::QueuedConnection);
        }
    }
}

void SettingsDialog::showWanted()
{
    if (!m_wanted || !m_wanted->isEnabled())
        return;
    m_area->ensureWidgetVisible(m_wanted);
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted = nullptr;
}

/// The chosen section, or what the search finds in all of them.
void SettingsDialog::showFields()
{
    const auto words = m_search->text().trimmed();
    for (int i = 0; i < m_sections.size(); ++i) {
        bool isShown = words.isEmpty() && i == m_list->currentRow();
        for (auto *field : m_sections.at(i).fields) {
            const bool fits = words.isEmpty() ? i == m_list->currentRow() : field->matches(words);
            field->setVisible(fits);
            isShown = isShown || fits;
        }
        m_sections.at(i).heading->setVisible(isShown);
        for (auto *extra : m_sections.at(i).extras)
            extra->setVisible(words.isEmpty() && isShown);
    }
    m_area->verticalScrollBar()->setValue(0);
}

void SettingsDialog::fillIn(const QMap<QString, QString> &values)
{
    for (const auto &section : std::as_const(m_sections)) {
        for (auto *field : section.fields) {
            const auto value = values.constFind(field->setting().key);
            if (value != values.constEnd())
                field->setText(*value);
        }
    }
}

Settings SettingsDialog::entered() const
{
    QMap<QString, QString> values;
    for (const auto &section : m_sections) {
        for (const auto *field : section.fields)
            values.insert(field->setting().key, field->text());
    }
    return Settings(values);
}

QMap<QString, QString> SettingsDialog::changes() const
{
    QMap<QString, QString> changes;
    for (const auto &section : m_sections) {
        for (const auto *field : section.fields) {
            const auto &key = field->setting().key;
            const auto value = field->setting().parse(field->text());
            if (!value || *value != m_stored.value(key))
                changes.insert(key, field->text());
        }
    }
    return changes;
}

const SettingField *SettingsDialog::fieldWithObjection(const QMap<QString, QString> &changes) const
{
    for (const auto &section : m_sections) {
        const auto isChanged = [&changes](const auto *field) {
            return changes.contains(field->setting().key);
        };
        if (std::none_of(section.fields.begin(), section.fields.end(), isChanged))
            continue;
        for (const auto *field : section.fields) {
            if (field->hasObjection())
                return field;
        }
    }
    return nullptr;
}

void SettingsDialog::showButtons()
{
    bool isAccepted = true;
    for (int i = 0; i < m_sections.size(); ++i) {
        bool isSectionAccepted = true;
        for (const auto *field : m_sections.at(i).fields)
            isSectionAccepted = isSectionAccepted && (!field->isEnabled() || field->isAccepted());
        auto font = m_list->font();
        font.setBold(!isSectionAccepted);
        m_list->item(i)->setFont(font);
        m_list->item(i)->setToolTip(isSectionAccepted ? QString()
                                                      : tr("A value here is not accepted"));
        isAccepted = isAccepted && isSectionAccepted;
    }
    // A reading may have finished whose values are not in the fields yet.
    const bool areShown = m_sections.first().fields.first()->isEnabled();
    const bool isIdle = !m_storing && m_reading && m_reading->isFinished() && areShown;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isIdle && isAccepted);
    m_buttons->button(QDialogButtonBox::Apply)
        ->setEnabled(isIdle && isAccepted && !changes().isEmpty());
}

void SettingsDialog::store(bool closes)
{
    const auto values = changes();
    if (values.isEmpty()) {
        accept();
        return;
    }
    if (const auto *objecting = fieldWithObjection(values)) {
        showSetting(objecting->setting().key);
        return;
    }
    m_banner->clear();
    m_storing = m_session.runner.start<Done>(
        [url = m_session.url, values, now = m_session.clock()](const Progress &) {
            return changeSettings(url, values, now);
        });
    connect(m_storing.get(), &Operation::finished, this, [this, closes] { showStored(closes); });
    showButtons();
}

void SettingsDialog::showStored(bool closes)
{
    const auto done = m_storing->result();
    m_storing.release()->deleteLater(); // it is the sender
    if (!done) {
        m_banner->tellFailure(done.error());
        showButtons();
        return;
    }
    Q_EMIT stored();
    if (closes)
        accept();
    else
        read();
}

void SettingsDialog::importFrom()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import settings"), QString(),
                                                   tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    const auto values = readSettingsFile(path);
    if (!values) {
        m_banner->tellFailure(values.error());
        return;
    }
    fillIn(*values);
    m_banner->tell(Tone::Ok, QStringLiteral("ok"),
                   tr("The values of %1 are filled in. OK or Apply stores them.").arg(path));
    showButtons();
}

void SettingsDialog::exportTo()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Export settings"),
                                                   QStringLiteral("caretaker-settings.json"),
                                                   tr("JSON files (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeSettingsFile(path, m_stored); !written)
        m_banner->tellFailure(written.error());
    else
        m_banner->tell(Tone::Ok, QStringLiteral("ok"), tr("Saved as %1").arg(path));
}

} // namespace caretaker
