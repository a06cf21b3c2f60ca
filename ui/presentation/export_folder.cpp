// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/export_folder.h"

#include <QStandardPaths>

namespace caretaker {

QDir exportFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

} // namespace caretaker
