// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/connection.h"
#include "demo/random.h"

#include <QList>
#include <QString>

namespace caretaker::demo {

struct Site
{
    qint64 id = 0; ///< of the workspace
    QString name;
};

struct Contractor
{
    qint64 id = 0;
    qint64 user = 0;
    qint64 site = 0;
    QString company;
};

/// Who there is and where: everybody that jobs, documents and money refer to.
struct Company
{
    QList<Site> sites;
    QList<qint64> staff;           ///< users who create jobs: facility managers and administrators
    QList<Contractor> contractors; ///< those of site s at s, s + sites, s + 2 × sites, …

    /// One of those who work at a site (its index).
    [[nodiscard]] const Contractor &contractorAt(qsizetype site, Random &random) const;
};

/// Adds users, workspaces and contractors, as many as look right for `jobs`. Among them are a few
/// who are inactive and one contractor without an e-mail address. Addresses are unique, also
/// among users who are there already. The caller holds the transaction.
Result<Company> addCompany(const Connection &connection, qint64 jobs, Random random);

} // namespace caretaker::demo
