// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/plan_file.h"

#include "plan/plan_json.h"

#include <QCoreApplication>
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
    return Error{ErrorCode::Failed,
                 QCoreApplication::translate("caretaker::PlanFile",
                                             "%1 could not be written: %2. Choose another folder.")
                     .arg(path, file.errorString()),
                 {}};
}

} // namespace caretaker
