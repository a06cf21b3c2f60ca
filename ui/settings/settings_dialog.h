// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "settings/settings.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace caretaker {

class Banner;
class LiveEffect;
class SettingField;

/// The settings of the database, made from the list of settings: sections, search, and a field for
/// each; what the database is; and how this machine's console looks. Nothing is stored before OK or
/// Apply, and then all of it or nothing.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Session &session, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Brings a section to the front.
    void showSection(SettingSection section);

    /// Brings a setting into sight, ready to be changed.
    void showSetting(const QString &key);

Q_SIGNALS:
    /// They are in the database: pages that show what they change refresh.
    void stored();

    /// The person wants to work on another database.
    void anotherDatabaseRequested();

    /// Theme or language of this machine have been chosen.
    void appearanceChosen();

private:
    struct Section
    {
        std::optional<SettingSection> id; ///< nothing: that of the database as a whole
        QWidget *heading = nullptr;
        QList<SettingField *> fields;
        QList<QWidget *> extras;
    };

    void build();
    void addSection(std::optional<SettingSection> id, const QString &title, const QString &iconName,
                    QVBoxLayout *layout);
    QDialogButtonBox *makeButtons();
    void read();
    void showValues();
    void showFields();
    void showWanted();
    void showButtons();
    void fillIn(const QMap<QString, QString> &values);
    [[nodiscard]] Settings entered() const;
    [[nodiscard]] QMap<QString, QString> changes() const;
    /// In a section where something changes: what was stored before is no hindrance to the others.
    [[nodiscard]] const SettingField *
    fieldWithObjection(const QMap<QString, QString> &changes) const;
    void store(bool closes);
    void showStored(bool closes);
    void importFrom();
    void exportTo();

    Session &m_session;
    Settings m_stored;
    QLineEdit *m_search;
    QListWidget *m_list;
    QScrollArea *m_area;
    Banner *m_banner;
    QDialogButtonBox *m_buttons;
    QList<Section> m_sections;
    QList<LiveEffect *> m_effects;
    SettingField *m_wanted = nullptr; ///< to be brought into sight
    std::unique_ptr<OperationFor<Settings>> m_reading;
    std::unique_ptr<OperationFor<Done>> m_storing;
};

} // namespace caretaker
