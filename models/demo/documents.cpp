// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/documents.h"

#include <algorithm>
#include <optional>

using namespace std::chrono;

namespace caretaker::demo {

struct Documents::State
{
    QString status;
    std::optional<days> expiry; ///< counted from today
    days updated;               ///< the same, never in the future
};

namespace {

struct Kind
{
    const char *type;
    const char *name;
    const char *numberPrefix;
};

constexpr Kind kinds[] = {{"ID", "Passport of the director", "P"},
                          {"LICENSE", "Trade licence", "TL"},
                          {"LICENSE", "Gas-safety licence", "GS"},
                          {"INSURANCE", "Public liability insurance", "PL"},
                          {"INSURANCE", "Employer’s liability insurance", "EL"},
                          {"CERTIFICATION", "ISO 9001 certificate", "QM"},
                          {"CERTIFICATION", "Electrical inspection certificate", "EI"},
                          {"CONTRACT", "Framework contract", "FC"},
                          {"SAFETY", "Working at height training", "WH"},
                          {"SAFETY", "First-aid training", "FA"},
                          {"OTHER", "Data-protection declaration", "DP"}};

} // namespace

Documents::Documents(const Connection &connection, const Calendar &calendar, const Company &company,
                     qint64 jobs, Random random)
    : m_table(connection, "compliance_data",
              "compliance_type,document_name,document_number,issue_date,expiry_date,updated_at,"
              "contractor_id,workspace_id,status")
    , m_calendar(calendar)
    , m_company(company)
    , m_random(random)
    , m_count(std::max<qint64>(jobs / 5, 28))
    , m_changing(std::max<qint64>(m_count * 175 / 10'000, 14))
{
}

Documents::State Documents::needsChange()
{
    const auto soon = days(m_random.between(1, 29));
    const auto past = days(m_random.between(1, 120));
    switch (m_random.below(10)) {
    case 0:
    case 1:
        return {QStringLiteral("APPROVED"), -past, -past - days(200)};
    case 2:
        return {QStringLiteral("EXPIRING_SOON"), -past, -past - days(25)};
    case 3:
        return {m_random.isOneOf(2) ? QStringLiteral("PENDING") : QStringLiteral("REJECTED"), -past,
                -past - days(40)};
    default:
        return {QStringLiteral("APPROVED"), soon, soon - days(330)};
    }
}

Documents::State Documents::isInOrder()
{
    const auto past = days(m_random.between(2, 500));
    const auto soon = days(m_random.between(1, 29));
    const auto later = days(m_random.between(33, 1000));
    const auto updated = -days(m_random.between(1, 300));
    const auto percent = m_random.below(100);
    if (percent < 12)
        return {QStringLiteral("APPROVED"), {}, updated};
    if (percent < 27)
        return {QStringLiteral("EXPIRED"), -past, -past + days(1)};
    if (percent < 30)
        return {QStringLiteral("EXPIRING_SOON"), soon, soon - days(30)};
    if (percent < 34)
        return {QStringLiteral("PENDING"), later, -days(m_random.between(0, 10))};
    if (percent < 36)
        return {QStringLiteral("REJECTED"), later, updated};
    return {QStringLiteral("APPROVED"), later, updated};
}

void Documents::addNext()
{
    // Spreads the changing ones evenly, so that their number is exact.
    const bool changes = m_next * m_changing / m_count != (m_next + 1) * m_changing / m_count;
    const auto state = changes ? needsChange() : isInOrder();
    const auto &kind = m_random.pick(kinds);
    const auto &contractor = m_company.contractors.at(m_next % m_company.contractors.size());
    const auto today = m_calendar.today();

    // Valid for whole years, and issued before it was last touched.
    auto issued = state.updated - days(m_random.between(0, 5));
    if (state.expiry) {
        const auto years = (*state.expiry - issued).count() / 365 + 1;
        issued = *state.expiry - days(365 * years);
    }
    const auto updated =
        m_calendar.inWorkingHours(Instant(today + state.updated) + seconds(m_random.below(86'400)));
    const auto number = QString(QLatin1String(kind.numberPrefix) + u'-' +
                                QString::number(m_random.between(100'000, 999'999)));
    m_table.add({QString::fromLatin1(kind.type),
                 QString(QString::fromUtf8(kind.name) + QStringLiteral(" – ") + contractor.company),
                 m_random.isPercent(90) ? QVariant(number) : QVariant(),
                 m_calendar.text(today + issued),
                 state.expiry ? QVariant(m_calendar.text(today + *state.expiry)) : QVariant(),
                 m_calendar.text(std::min(updated, m_calendar.now())), contractor.id,
                 contractor.site, state.status});
    ++m_next;
}

} // namespace caretaker::demo
