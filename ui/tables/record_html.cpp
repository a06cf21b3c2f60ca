// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/record_html.h"

#include "base/printable.h"
#include "presentation/direction.h"
#include "presentation/format.h"
#include "presentation/task_title.h"
#include "presentation/words.h"
#include "tables/cell_text.h"
#include "theme/spacing.h"
#include "theme/tone.h"

#include <QApplication>

namespace caretaker {

namespace {

QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped();
}

/// Does not break: a date or an amount is read at one glance.
QString inOnePiece(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp)).toHtmlEscaped();
}

QUrl urlTo(const RecordLink &link)
{
    QUrl url;
    url.setScheme(QStringLiteral("caretaker"));
    url.setPath(link.page);
    url.setQuery(QString::fromLatin1(QUrl::toPercentEncoding(link.argument)));
    return url;
}

QString anchor(const RecordLink &link, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromLatin1(urlTo(link).toEncoded()).toHtmlEscaped(), escaped(text));
}

QString inColor(const QColor &color, const QString &html)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), html);
}

/// "tab is column value".
QString rowsWith(const QString &tab, const QString &column, const QString &value)
{
    const auto rows = QStringLiteral("is %1 %2").arg(column, value);
    return tab.isEmpty() ? rows : tab + u' ' + rows;
}

struct Record
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::Record)
public:
    Record(const RelatedRecords &related, const RecordLook &look) : m_related(related), m_look(look)
    {
    }

    [[nodiscard]] QString html() const;
    static QString reading() { return tr("Reading what belongs to it…"); }

private:
    [[nodiscard]] QString title(RelatedKind kind) const;
    [[nodiscard]] std::optional<RecordLink> linkToAll(RelatedKind kind) const;
    [[nodiscard]] static RecordLink linkTo(RelatedKind kind, const RelatedRecord &record);
    [[nodiscard]] QString line(RelatedKind kind, const RelatedRecord &record) const;
    [[nodiscard]] QString group(const RelatedGroup &group) const;
    [[nodiscard]] QString ofWhom(RelatedKind kind) const;
    [[nodiscard]] QString chip(const QString &stored) const;
    [[nodiscard]] QString rest(const RelatedGroup &group) const;

    const RelatedRecords &m_related;
    const RecordLook &m_look;
};

QString Record::title(RelatedKind kind) const
{
    switch (kind) {
    case RelatedKind::Jobs:
        return m_related.job.isEmpty() ? tr("Jobs") : tr("Job");
    case RelatedKind::Documents:
        return tr("Compliance documents");
    case RelatedKind::PayoutRequests:
        return tr("Payout requests");
    case RelatedKind::ReadyPayouts:
        return tr("Ready for payout");
    case RelatedKind::Payouts:
        return tr("Payouts");
    case RelatedKind::Notifications:
        return tr("Notifications");
    case RelatedKind::Runs:
        return tr("Runs that changed it");
    }
    Q_UNREACHABLE();
}

/// Nothing where no table can show exactly these.
std::optional<RecordLink> Record::linkToAll(RelatedKind kind) const
{
    const auto contractor =
        m_related.contractors.size() == 1 ? m_related.contractors.first() : QString();
    const auto ofContractor = [&](const QString &page,
                                  const QString &tab) -> std::optional<RecordLink> {
        if (contractor.isEmpty())
            return std::nullopt;
        return RecordLink{page, rowsWith(tab, QStringLiteral("contractor"), contractor)};
    };
    const auto ofJobOrContractor = [&](const QString &tab) {
        return m_related.job.isEmpty()
                   ? ofContractor(QStringLiteral("payouts"), tab)
                   : RecordLink{QStringLiteral("payouts"),
                                rowsWith(tab, QStringLiteral("job"), m_related.job)};
    };
    switch (kind) {
    case RelatedKind::Jobs:
        if (!m_related.job.isEmpty())
            return linkTo(kind, {m_related.job, {}, {}, {}, {}, {}});
        if (contractor.isEmpty())
            return std::nullopt;
        return RecordLink{QStringLiteral("jobs"), QStringLiteral("contractor ") + contractor};
    case RelatedKind::Runs:
        return std::nullopt;
    case RelatedKind::Documents:
        return ofContractor(QStringLiteral("compliance"), {});
    case RelatedKind::PayoutRequests:
        return ofContractor(QStringLiteral("payouts"), QStringLiteral("payout_requests"));
    case RelatedKind::ReadyPayouts:
        return ofJobOrContractor(QStringLiteral("ready_payouts"));
    case RelatedKind::Payouts:
        return ofJobOrContractor(QStringLiteral("payouts"));
    case RelatedKind::Notifications:
        if (!m_related.job.isEmpty())
            return RecordLink{QStringLiteral("notifications"),
                              rowsWith({}, QStringLiteral("job"), m_related.job)};
        if (!m_related.person.isEmpty())
            return RecordLink{QStringLiteral("notifications"),
                              rowsWith({}, QStringLiteral("person"), m_related.person)};
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

RecordLink Record::linkTo(RelatedKind kind, const RelatedRecord &record)
{
    switch (kind) {
    case RelatedKind::Jobs:
        return {QStringLiteral("jobs"), rowsWith({}, QStringLiteral("number"), record.key)};
    case RelatedKind::Documents:
        return {QStringLiteral("compliance"), rowsWith({}, QStringLiteral("document"), record.key)};
    case RelatedKind::PayoutRequests:
        return {QStringLiteral("payouts"),
                rowsWith(QStringLiteral("payout_requests"), QStringLiteral("number"), record.key)};
    case RelatedKind::ReadyPayouts:
        return {QStringLiteral("payouts"),
                rowsWith(QStringLiteral("ready_payouts"), QStringLiteral("job"), record.key)};
    case RelatedKind::Payouts:
        return {QStringLiteral("payouts"),
                rowsWith(QStringLiteral("payouts"), QStringLiteral("number"), record.key)};
    case RelatedKind::Notifications:
        return {QStringLiteral("notifications"), rowsWith({}, QStringLiteral("title"), record.key)};
    case RelatedKind::Runs:
        return {QStringLiteral("runs"), record.key};
    }
    Q_UNREACHABLE();
}

QString Record::chip(const QString &stored) const
{
    const auto word = wordFor(stored);
    const auto colors = colorsOf(word.tone, m_look.palette);
    return inColor(word.tone == Tone::Neutral ? m_look.palette.color(QPalette::Text) : colors.text,
                   escaped(word.text));
}

QString Record::line(RelatedKind kind, const RelatedRecord &record) const
{
    const auto key = kind == RelatedKind::Runs ? tr("Run %1").arg(record.key) : record.key;
    QStringList parts{anchor(linkTo(kind, record), key)};
    if (!record.title.isEmpty()) {
        const auto text = kind == RelatedKind::Runs        ? taskTitle(record.title)
                          : kind == RelatedKind::Documents ? wordFor(record.title).text
                                                           : record.title;
        parts.append(escaped(text));
    }
    if (!record.status.isEmpty())
        parts.append(chip(record.status));
    if (!record.amount.isEmpty())
        parts.append(
            inOnePiece(shownText(ColumnKind::Money, record.amount, m_look.currencySymbol)));
    if (!record.date.isEmpty())
        parts.append(inOnePiece(shownText(ColumnKind::Date, record.date, {})));
    if (const auto moment = instantFromStored(record.moment))
        parts.append(inOnePiece(formatRelative(*moment, m_look.now)));
    return joinedParts(parts);
}

/// What the list leaves out, with a link to where it is.
QString Record::rest(const RelatedGroup &group) const
{
    const auto more = int(group.count - group.records.size());
    if (more <= 0)
        return {};
    const auto text = tr("and %Ln more", nullptr, more);
    const auto all = linkToAll(group.kind);
    return QStringLiteral("<br>") + (all ? anchor(*all, text) : text);
}

/// What is not the row's own is its contractor's.
QString Record::ofWhom(RelatedKind kind) const
{
    const bool isOfJob = !m_related.job.isEmpty() && kind != RelatedKind::Documents &&
                         kind != RelatedKind::PayoutRequests;
    const bool isOfRow = kind == RelatedKind::Runs || kind == RelatedKind::Notifications;
    if (isOfJob || isOfRow || m_related.contractors.size() != 1)
        return {};
    return inColor(secondaryText(m_look.palette),
                   partSeparator + isolated(escaped(m_related.contractors.first())));
}

QString Record::group(const RelatedGroup &group) const
{
    const auto head = counted(title(group.kind), group.count);
    const auto all = linkToAll(group.kind);
    QStringList lines;
    for (const auto &record : group.records)
        lines.append(line(group.kind, record));
    return QStringLiteral("<p style=\"margin:0 0 %1px 0\"><b>%2</b><br>%3%4</p>")
        .arg(spacing::related)
        .arg((all && group.count > 1 ? anchor(*all, head) : head.toHtmlEscaped()) +
                 ofWhom(group.kind),
             lines.join(QStringLiteral("<br>")), rest(group));
}

QString Record::html() const
{
    QString html;
    for (const auto &each : m_related.groups)
        html += group(each);
    return html.isEmpty() ? inColor(secondaryText(m_look.palette),
                                    tr("Nothing else in the database belongs to it."))
                          : html;
}

/// Each line of a note by itself.
QString linesHtml(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.trimmed().split(u'\n'))
        lines.append(isolated(escaped(line.trimmed())));
    return lines.join(QStringLiteral("<br>"));
}

QString factsHtml(const RecordFacts &facts, const RecordLook &look)
{
    const auto titleCell = QStringLiteral(
        "<td width=\"1\" style=\"padding-%1:%2px;padding-bottom:2px;white-space:nowrap\">%3</td>");
    const auto valueCell = QStringLiteral("<td style=\"padding-bottom:2px\">%1</td>");
    QString rows;
    for (const auto &[title, value] : facts.facts)
        rows += QStringLiteral("<tr>%1</tr>")
                    .arg(cellsInOrder(
                        titleCell.arg(trailingEdge(), QString::number(spacing::inner),
                                      inColor(secondaryText(look.palette), escaped(title))),
                        valueCell.arg(linesHtml(value))));
    // Side by side the table around it has the margin.
    return tableInOrder(
        rows, QStringLiteral("cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:%1px\"")
                  .arg(look.isWide ? 0 : 4));
}

} // namespace

QString recordHtml(const RecordFacts &facts, const std::optional<RelatedRecords> &related,
                   const RecordLook &look)
{
    const auto left = factsHtml(facts, look);
    const auto right = related ? Record(*related, look).html()
                               : inColor(secondaryText(look.palette), Record::reading());
    QStringList heading;
    for (const auto &part : facts.heading)
        heading.append(isolated(escaped(part)));
    const auto head = QStringLiteral("<p style=\"margin:0 0 %1px 0\"><b>%2</b></p>")
                          .arg(spacing::related)
                          .arg(heading.join(QStringLiteral(" &nbsp;")));
    if (!look.isWide)
        return head + left + QStringLiteral("<p></p>") + right;
    const auto factsCell = QStringLiteral("<td width=\"45%\" style=\"padding-%1:%2px\">%3</td>")
                               .arg(trailingEdge(), QString::number(spacing::group), left);
    const auto relatedCell = QStringLiteral("<td width=\"55%\">%1</td>").arg(right);
    return head + QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                                 "style=\"margin-top:4px\"><tr>%1</tr></table>")
                      .arg(cellsInOrder(factsCell, relatedCell));
}

RecordLink recordLink(const QUrl &url)
{
    return {url.path(), QUrl::fromPercentEncoding(url.query(QUrl::FullyEncoded).toLatin1())};
}

} // namespace caretaker
