// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace caretaker {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) == 1;
#else
    Q_UNUSED(stream)
    return false;
#endif
}

} // namespace

void Output::line(const QString &text)
{
    clearProgress();
    write(stdout, text.toUtf8() + '\n');
}

void Output::lines(const QStringList &texts)
{
    clearProgress();
    if (!texts.isEmpty())
        write(stdout, texts.join(u'\n').toUtf8() + '\n');
}

void Output::json(const QJsonValue &value)
{
    clearProgress();
    write(stdout,
          (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
              .toJson());
}

void Output::message(const QString &text)
{
    clearProgress();
    write(stderr, "caretaker: " + text.toUtf8() + '\n');
}

void Output::hint(const QString &text)
{
    if (isTerminal(stderr))
        message(text);
}

ExitCode Output::fail(const Error &error)
{
    message(error.message);
    return exitCodeFor(error.code);
}

void Output::progress(qsizetype done, qsizetype total)
{
    constexpr qsizetype width = 30;
    if (!isTerminal(stderr) || total == 0)
        return;
    clearProgress();
    if (done >= total)
        return;
    const auto filled = done * width / total;
    write(stderr, QStringLiteral("[%1%2] %3 of %4")
                      .arg(QString(filled, u'#'), QString(width - filled, u'.'))
                      .arg(done)
                      .arg(total)
                      .toUtf8());
    m_hasProgress = true;
}

void Output::clearProgress()
{
    if (m_hasProgress)
        write(stderr, "\r\x1b[K");
    m_hasProgress = false;
}

QStringList alignColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const auto &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    QStringList lines;
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        lines.append(line);
    }
    return lines;
}

} // namespace caretaker
