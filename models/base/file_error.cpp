// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_error.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace caretaker {

Error cannotWrite(const QFileDevice &file)
{
    return {ErrorCode::Failed,
            QCoreApplication::translate("caretaker::FileError",
                                        "%1 could not be written: %2. Choose another folder.")
                .arg(printable(file.fileName()), file.errorString()),
            {}};
}

} // namespace caretaker
