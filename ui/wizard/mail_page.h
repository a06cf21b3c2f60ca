// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "wizard/step_page.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace caretaker {

class MailTest;
class SettingField;

/// How e-mails leave: the server's few necessary settings, its password, and a test e-mail.
class MailPage : public StepPage
{
    Q_OBJECT
public:
    explicit MailPage(Setup &setup);

    void initializePage() override;
    void cleanupPage() override;

protected:
    void begin() override;
    [[nodiscard]] bool isFilledIn() const override;

private:
    QWidget *makeContent();
    void fillIn(const QMap<QString, QString> &values);
    [[nodiscard]] QMap<QString, QString> entered() const;
    void tellServer(const QString &host);

    QScrollArea *m_area;
    MailTest *m_test = nullptr; ///< while there is content
    QList<SettingField *> m_fields;
    bool m_isRead = false;
};

} // namespace caretaker
