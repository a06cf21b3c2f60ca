// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/user_names.h"

#include "database/statement.h"

#include <utility>

namespace caretaker::demo {

namespace {

/// Letters without their accents, in lower case; anything that is no ASCII letter is left out.
QString plain(const QString &name)
{
    static const QHash<QChar, QString> withoutDecomposition{
        {u'ø', QStringLiteral("o")},  {u'ł', QStringLiteral("l")},  {u'ı', QStringLiteral("i")},
        {u'æ', QStringLiteral("ae")}, {u'ß', QStringLiteral("ss")}, {u'đ', QStringLiteral("d")}};
    QString letters;
    for (const auto character : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (character >= u'a' && character <= u'z')
            letters += character;
        else
            letters += withoutDecomposition.value(character);
    }
    return letters;
}

} // namespace

Result<UserNames> UserNames::besidesThoseOf(const Connection &connection)
{
    auto users = Statement::run(connection, QStringLiteral("SELECT username, email FROM users"));
    if (!users)
        return users.error();
    UserNames names;
    while (true) {
        const auto more = users->next();
        if (!more)
            return more.error();
        if (!*more)
            return names;
        names.m_taken.insert(users->text(0).toLower());
        names.m_taken.insert(users->text(1).section(u'@', 0, 0).toLower());
        names.m_hasEmptyAddress = names.m_hasEmptyAddress || users->text(1).isEmpty();
    }
}

QString UserNames::unusedFor(const QString &firstName, const QString &lastName)
{
    const auto base = QString(plain(firstName) + u'.' + plain(lastName));
    auto &number = m_lastNumbers[base];
    auto name = base;
    do {
        ++number;
        name = number == 1 ? base : base + QString::number(number);
    } while (m_taken.contains(name));
    m_taken.insert(name);
    return name;
}

bool UserNames::takeEmptyAddress()
{
    return !std::exchange(m_hasEmptyAddress, true);
}

} // namespace caretaker::demo
