// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresql/server_address.h"

#include "database/database_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace caretaker {

namespace {

Error invalid(const QString &problem)
{
    return {ErrorCode::InvalidArgument,
            DatabaseText::tr("%1; the form is postgresql://user@host:port/name?sslmode=require")
                .arg(problem),
            {}};
}

Error passwordGiven()
{
    return {ErrorCode::InvalidArgument,
            DatabaseText::tr("a password does not belong into the URL, where others can read it; "
                             "keep it in the file that PGPASSFILE names (default: ~/.pgpass) or in "
                             "PGPASSWORD"),
            {}};
}

/// Nothing where a percent sign is not followed by two hexadecimal digits, or a control character
/// would come out.
std::optional<QString> decoded(QStringView text)
{
    static const QRegularExpression stray(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f]"));
    if (text.toString().contains(stray))
        return {};
    const auto plain = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    if (plain.contains(control))
        return {};
    return plain;
}

QString encoded(const QString &text, const QByteArray &asIs = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, asIs));
}

/// The two sides of the first mark; the second is empty where there is none.
std::pair<QStringView, QStringView> split(QStringView text, QChar mark)
{
    const auto at = text.indexOf(mark);
    return at < 0 ? std::pair(text, QStringView()) : std::pair(text.left(at), text.mid(at + 1));
}

Status readPort(const QString &text, ServerAddress &address)
{
    bool isNumber = false;
    const auto port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return invalid(DatabaseText::tr("the port is a number from 1 to 65535"));
    address.port = port;
    return Done{};
}

Status readHost(const QString &text, ServerAddress &address)
{
    if (text.contains(u','))
        return invalid(DatabaseText::tr("only one host can be given"));
    address.host = text;
    return Done{};
}

/// `host`, `host:port` or `[IPv6 address]:port`.
Status readHostAndPort(QStringView text, ServerAddress &address)
{
    static const QRegularExpression parts(
        QStringLiteral(R"(^(?:\[([0-9A-Fa-f:.%]+)\]|([^:\[\]]*))(?::(.*))?$)"));
    const auto match = parts.match(text.toString());
    const auto host = decoded(match.hasCaptured(1) ? match.captured(1) : match.captured(2));
    if (!match.hasMatch() || !host)
        return invalid(DatabaseText::tr("the host is not readable"));
    if (auto read = readHost(*host, address); !read)
        return read;
    return match.captured(3).isEmpty() ? Status(Done{}) : readPort(match.captured(3), address);
}

Status readParameter(const QString &name, const QString &value, ServerAddress &address)
{
    static const QStringList sslModes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                      QStringLiteral("prefer"),    QStringLiteral("require"),
                                      QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    static const QRegularExpression harmless(QStringLiteral("^[a-z_]{1,30}$"));
    if (name == QLatin1String("host"))
        return readHost(value, address);
    if (name == QLatin1String("port"))
        return readPort(value, address);
    if (name == QLatin1String("sslmode") && !sslModes.contains(value))
        return invalid(
            DatabaseText::tr("sslmode is one of %1").arg(sslModes.join(QStringLiteral(", "))));
    if (name == QLatin1String("connect_timeout") && (value.toInt() < 1 || value.toInt() > 3600))
        return invalid(DatabaseText::tr("connect_timeout is a number of seconds from 1 to 3600"));
    // Qt's driver takes it for the end of the parameter.
    if (name == QLatin1String("sslrootcert") && (value.isEmpty() || value.contains(u';')))
        return invalid(DatabaseText::tr("sslrootcert is the path of a file, without a semicolon"));
    if (name.contains(QLatin1String("password")))
        return passwordGiven();
    if (name != QLatin1String("sslmode") && name != QLatin1String("connect_timeout") &&
        name != QLatin1String("sslrootcert"))
        return invalid(harmless.match(name).hasMatch()
                           ? DatabaseText::tr("the parameter %1 is not supported, only host, port, "
                                              "sslmode, sslrootcert and connect_timeout are")
                                 .arg(name)
                           : DatabaseText::tr("the parameter is not supported, only host, port, "
                                              "sslmode, sslrootcert and connect_timeout are"));
    address.parameters.insert(name, value);
    return Done{};
}

Status readParameters(QStringView text, ServerAddress &address)
{
    for (const auto part : text.split(u'&', Qt::SkipEmptyParts)) {
        const auto [name, value] = split(part, u'=');
        const auto plainName = decoded(name);
        const auto plainValue = decoded(value);
        if (!plainName || !plainValue)
            return invalid(DatabaseText::tr("a parameter is not readable"));
        if (auto read = readParameter(*plainName, *plainValue, address); !read)
            return read;
    }
    return Done{};
}

} // namespace

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    ServerAddress address;
    const auto [location, parameters] = split(text, u'?');
    const auto [authority, path] = split(location, u'/');
    const auto at = authority.lastIndexOf(u'@');
    const auto userPart = at < 0 ? QStringView() : authority.left(at);
    if (userPart.contains(u':'))
        return passwordGiven();
    const auto user = decoded(userPart);
    const auto database = decoded(path);
    if (!user || !database)
        return invalid(DatabaseText::tr("the user or the name of the database is not readable"));
    address.user = *user;
    address.database = *database;
    if (auto read = readHostAndPort(authority.mid(at + 1), address); !read)
        return read.error();
    if (auto read = readParameters(parameters, address); !read)
        return read.error();
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return invalid(DatabaseText::tr("the name of the database is missing or not readable"));
    return address;
}

QString ServerAddress::toUrl() const
{
    const bool isSocket = host.startsWith(u'/');
    QString url = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        url += encoded(user) + u'@';
    if (!isSocket)
        url += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port != defaultPort)
        url += u':' + QString::number(port);
    url += u'/' + encoded(database);
    QStringList rest;
    if (isSocket)
        rest.append(QStringLiteral("host=") + encoded(host, "/"));
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        rest.append(parameter.key() + u'=' + encoded(parameter.value(), "/"));
    return rest.isEmpty() ? url : url + u'?' + rest.join(u'&');
}

QString ServerAddress::shortName() const
{
    auto name = user.isEmpty() ? host : user + u'@' + host;
    if (port != defaultPort)
        name += u':' + QString::number(port);
    return name.isEmpty() ? database : name + u'/' + database;
}

} // namespace caretaker
