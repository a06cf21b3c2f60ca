// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/people.h"

#include "demo/names.h"
#include "demo/places.h"
#include "demo/table_writer.h"
#include "demo/text_list.h"
#include "demo/user_names.h"

#include <algorithm>

namespace caretaker::demo {

namespace {

class People
{
public:
    People(const Connection &connection, UserNames userNames, Random &random)
        : m_users(connection, "users", "username,email,first_name,last_name,role,is_active")
        , m_userNames(std::move(userNames))
        , m_random(random)
    {
    }

    struct Added
    {
        qint64 id;
        QString lastName;
    };

    Added add(const QString &role, bool isActive = true, bool hasAddress = true)
    {
        const auto &first = m_random.pick(m_firstNames);
        const auto &last = m_random.pick(m_lastNames);
        const auto userName = m_userNames.unusedFor(first, last);
        const auto domain =
            role == u"CUSTOMER" ? QStringLiteral("@example.org") : QStringLiteral("@example.com");
        // An empty address is unique as well: there can be one.
        const bool isEmpty = !hasAddress && m_userNames.takeEmptyAddress();
        return {m_users.add({userName, isEmpty ? QStringLiteral("") : QString(userName + domain),
                             first, last, role, isActive}),
                last};
    }

    [[nodiscard]] Status status() const { return m_users.status(); }

private:
    TableWriter m_users;
    UserNames m_userNames;
    Random &m_random;
    QList<QString> m_firstNames = textList(firstNames);
    QList<QString> m_lastNames = textList(lastNames);
};

void addStaff(People &people, qint64 jobs, Company &company)
{
    const auto admins = std::clamp<qint64>(jobs / 1000, 2, 8);
    const auto managers = std::clamp<qint64>(jobs / 250, 4, 50);
    for (qint64 i = 0; i < admins; ++i)
        company.staff.append(people.add(QStringLiteral("ADMIN")).id);
    for (qint64 i = 0; i < managers; ++i)
        company.staff.append(people.add(QStringLiteral("FM")).id);
    // One who has left: still the creator of jobs, but nobody to tell.
    company.staff.append(people.add(QStringLiteral("FM"), false).id);
    for (int i = 0; i < 5; ++i)
        people.add(QStringLiteral("CUSTOMER"));
    people.add(QStringLiteral("INVESTOR"));
}

Status addSites(const Connection &connection, qint64 jobs, Company &company)
{
    TableWriter workspaces(connection, "workspaces", "name,is_active,owner_id");
    const auto names = textList(sites);
    const auto count = std::clamp<qint64>(jobs / 300, 3, names.size());
    for (const auto &name : names.first(count))
        company.sites.append({workspaces.add({name, true, company.staff.first()}), name});
    return workspaces.status();
}

Status addContractors(const Connection &connection, qint64 jobs, People &people, Random &random,
                      Company &company)
{
    TableWriter contractors(connection, "contractors", "company_name,status,user_id,workspace_id");
    const auto kinds = textList(companyKinds);
    const auto count = std::max<qint64>(jobs / 50, 3 * company.sites.size());
    company.contractors.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        const bool hasLeft = i % 30 == 7;
        const auto person = people.add(QStringLiteral("CONTRACTOR"), !hasLeft, i != 4);
        const auto status = hasLeft        ? QStringLiteral("INACTIVE")
                            : i % 50 == 11 ? QStringLiteral("SUSPENDED")
                                           : QStringLiteral("ACTIVE");
        const auto name = QString(person.lastName + u' ' + random.pick(kinds));
        const auto site = company.sites.at(i % company.sites.size()).id;
        company.contractors.append(
            {contractors.add({name, status, person.id, site}), person.id, site, name});
    }
    return contractors.status();
}

} // namespace

const Contractor &Company::contractorAt(qsizetype site, Random &random) const
{
    const auto there = (contractors.size() - site + sites.size() - 1) / sites.size();
    return contractors.at(site + sites.size() * random.below(there));
}

Result<Company> addCompany(const Connection &connection, qint64 jobs, Random random)
{
    auto userNames = UserNames::besidesThoseOf(connection);
    if (!userNames)
        return userNames.error();
    People people(connection, std::move(userNames).value(), random);
    Company company;
    addStaff(people, jobs, company);
    if (auto added = addSites(connection, jobs, company); !added)
        return added.error();
    if (auto added = addContractors(connection, jobs, people, random, company); !added)
        return added.error();
    if (auto added = people.status(); !added)
        return added.error();
    return company;
}

} // namespace caretaker::demo
