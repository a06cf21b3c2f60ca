// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QDialog>

namespace caretaker {

class AdoptionView;

/// Shows what Caretaker would add to the web application's database, and asks. Nothing is altered
/// without a yes.
class AdoptionDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AdoptionDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void adopted(const QString &outcome);

private:
    AdoptionView *m_view;
};

} // namespace caretaker
