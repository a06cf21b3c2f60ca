// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/change_reason.h"

#include "presentation/direction.h"
#include "presentation/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace caretaker {

namespace {

class ChangeReason
{
    Q_DECLARE_TR_FUNCTIONS(caretaker::ChangeReason)
public:
    static QString inWords(const QString &stored)
    {
        static const QRegularExpression inactive(QStringLiteral("^(\\d{1,9}) days inactive$"));
        static const QRegularExpression expiry(
            QStringLiteral("^expire(d|s) on (\\d{4}-\\d\\d-\\d\\d)$"));
        static const QRegularExpression undo(QStringLiteral("^Undo of run (\\d+)$"));
        static const QString byHand = QStringLiteral("Edited by hand");
        if (const auto match = inactive.match(stored); match.hasMatch())
            return tr("%Ln day(s) inactive", nullptr, match.captured(1).toInt());
        const auto dated = expiry.match(stored);
        if (const auto date = QDate::fromString(dated.captured(2), Qt::ISODate); date.isValid()) {
            const auto day = formatDate(date);
            return dated.captured(1) == u'd' ? tr("expired on %1").arg(day)
                                             : tr("expires on %1").arg(day);
        }
        if (const auto match = undo.match(stored); match.hasMatch())
            return tr("Undo of run %1").arg(match.captured(1));
        if (stored == byHand)
            return tr("Edited by hand");
        if (stored.startsWith(byHand + u','))
            return editInWords(stored.mid(byHand.size() + 1).trimmed());
        return stored;
    }

private:
    /// A rejection's reason is a person's own words, and comes last.
    static QString editInWords(const QString &parts)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^(?:assigned to (.+?) in place of (.+?))?(?:(?:^|; )rejected: (.+))?$"),
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = pattern.match(parts);
        QStringList words{tr("Edited by hand")};
        if (!match.captured(1).isEmpty())
            words.append(
                tr("assigned to %1 in place of %2").arg(match.captured(1), match.captured(2)));
        if (!match.captured(3).isEmpty())
            words.append(tr("rejected: %1").arg(match.captured(3)));
        return words.size() > 1 ? words.join(partSeparator) : words.first() + partSeparator + parts;
    }
};

} // namespace

QString reasonInWords(const QString &stored)
{
    return ChangeReason::inWords(stored);
}

} // namespace caretaker
