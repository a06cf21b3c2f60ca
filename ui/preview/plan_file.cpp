// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/plan_file.h"

#include "base/file_error.h"
#include "plan/plan_json.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace caretaker {

Status savePlan(const Plan &plan, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(toJson(plan)).toJson());
        if (file.commit())
            return Done{};
    }
    return cannotWrite(file);
}

} // namespace caretaker
