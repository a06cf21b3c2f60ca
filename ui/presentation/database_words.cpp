// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/database_words.h"

#include <QCoreApplication>

namespace caretaker {

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::DatabaseText)
};

} // namespace

QString kindInWords(DatabaseKind kind)
{
    return kind == DatabaseKind::Embedded ? DatabaseText::tr("Caretaker's own database")
                                          : DatabaseText::tr("web application's database");
}

QString adoptionInWords(const Inspection &database)
{
    if (database.isUpToDate())
        return DatabaseText::tr("Caretaker's own tables are there.");
    return database.isAdopted() ? DatabaseText::tr("Caretaker's own tables are there in an older "
                                                   "form.")
                                : DatabaseText::tr("Caretaker's own tables are not there yet.");
}

} // namespace caretaker
