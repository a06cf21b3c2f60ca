// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/record_view.h"

#include "presentation/direction.h"
#include "tables/cell_text.h"
#include "theme/character_width.h"
#include "theme/tone.h"

#include <QEvent>
#include <QScrollBar>

namespace caretaker {

namespace {

constexpr int recordsOfAKind = 8;
constexpr int millisecondsOfStaying = 120;
constexpr int wideInCharacters = 110;

} // namespace

RecordView::RecordView(Session &session, const TableDefinition &definition, QString hint,
                       QWidget *parent)
    : ReadingBrowser(parent)
    , m_session(session)
    , m_definition(definition)
    , m_hint(std::move(hint))
{
    setObjectName(definition.name + QStringLiteral("Record"));
    setAccessibleName(tr("Details"));
    m_staying.setSingleShot(true);
    m_staying.setInterval(millisecondsOfStaying);
    connect(&m_staying, &QTimer::timeout, this, &RecordView::readRelated);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const auto link = recordLink(url);
        Q_EMIT linkActivated(link.page, link.argument);
    });
    showRecord();
}

RecordView::~RecordView() = default;

void RecordView::setRecord(qint64 id, const TableRow &row)
{
    if (id != m_id)
        m_related.reset();
    m_id = id;
    m_row = row;
    m_failure.clear();
    showRecord();
    m_staying.start();
}

void RecordView::clearRecord()
{
    m_id = 0;
    m_row.clear();
    m_related.reset();
    m_failure.clear();
    m_reading.reset();
    m_staying.stop();
    showRecord();
}

void RecordView::readRelated()
{
    m_reading = m_session.runner.start<RelatedRecords>(
        [url = m_session.url, table = m_definition.table, id = m_id](const Progress &) {
            return readRelatedRecords(url, table, id, recordsOfAKind);
        });
    connect(m_reading.get(), &Operation::finished, this, &RecordView::takeRelated);
}

void RecordView::takeRelated()
{
    const auto related = m_reading->result();
    if (related)
        m_related = *related;
    else
        m_failure = related.error().message;
    showRecord();
}

void RecordView::showRecord()
{
    m_wasWide = isWide();
    const auto place = verticalScrollBar()->value();
    if (m_row.isEmpty()) {
        setHtml(QStringLiteral("<span style=\"color:%1\">%2</span>")
                    .arg(secondaryText(palette()).name(), m_hint.toHtmlEscaped()));
        return;
    }
    RecordFacts facts;
    for (int i = 0; i < m_definition.columns.size(); ++i) {
        const auto &column = m_definition.columns.at(i);
        // A cell is one line; here a note keeps its lines. recordHtml() makes them safe.
        const auto text = column.kind == ColumnKind::Text
                              ? m_row.value(i).toString()
                              : shownText(column.kind, m_row.value(i), m_session.currencySymbol);
        if (text.isEmpty())
            continue;
        if (column.kind == ColumnKind::Identifier || column.isWide)
            facts.heading.append(text);
        facts.facts.append({column.title, text});
    }
    facts.heading = facts.heading.mid(0, 2);
    if (!facts.heading.isEmpty()) {
        auto bold = font();
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const auto taken =
            facts.heading.size() > 1
                ? metrics.horizontalAdvance(facts.heading.first() + QStringLiteral("   "))
                : 0;
        const auto room = viewport()->width() - 2 * int(document()->documentMargin()) - taken;
        facts.heading.last() =
            metrics.elidedText(facts.heading.last(), Qt::ElideRight, qMax(room, 0));
    }
    const RecordLook look{palette(), m_session.currencySymbol, m_session.clock(), m_wasWide};
    setHtml(m_failure.isEmpty() ? recordHtml(facts, m_related, look)
                                : recordHtml(facts, RelatedRecords(), look) +
                                      QStringLiteral("<p>%1</p>").arg(m_failure.toHtmlEscaped()));
    // Laid out first, or it would begin in the middle.
    QMetaObject::invokeMethod(
        this, [this, place] { verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

bool RecordView::isWide() const
{
    return viewport()->width() >= wideInCharacters * characterWidth(fontMetrics());
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    ReadingBrowser::resizeEvent(event);
    if (isWide() != m_wasWide)
        showRecord();
}

void RecordView::changeEvent(QEvent *event)
{
    ReadingBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showRecord();
}

} // namespace caretaker
