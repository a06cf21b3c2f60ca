// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_topics.h"

#include "pages/page_list.h"

#include <QFile>
#include <QLocale>
#include <QStringList>

namespace caretaker {

namespace {

QString pathOf(const QString &name)
{
    const auto path = QStringLiteral(":/caretaker/help/%1/%2.md");
    const auto own = path.arg(QLocale().name().section(u'_', 0, 0), name);
    return QFile::exists(own) ? own : path.arg(QStringLiteral("en"), name);
}

HelpTopic topicOf(const QString &name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the help on %s is missing", qPrintable(name));
    const auto text = QString::fromUtf8(file.readAll());
    return {name, text.section(u'\n', 0, 0).remove(QStringLiteral("# ")), text};
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics{topicOf(QStringLiteral("set-up"))};
    for (const auto &page : pageList())
        topics.append(topicOf(page.name));
    for (const auto &name : {QStringLiteral("settings"), QStringLiteral("command-line")})
        topics.append(topicOf(name));
    return topics;
}

} // namespace caretaker
