// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/shell_words.h"

#include <algorithm>

namespace caretaker {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &line) : m_line(line) {}

    QList<QStringList> split()
    {
        while (m_at < m_line.size() && !isComment())
            step(m_line.at(m_at++));
        endCommand();
        return m_commands;
    }

private:
    [[nodiscard]] bool isComment() const { return m_line.at(m_at) == u'#' && !m_isWord; }
    [[nodiscard]] QChar ahead() const { return m_at < m_line.size() ? m_line.at(m_at) : QChar(); }

    void step(QChar c)
    {
        if (c == u'\'' || c == u'"')
            quote(c);
        else if (c == u'\\' && m_at < m_line.size())
            add(m_line.at(m_at++));
        else if (c.isSpace())
            endWord();
        else if (c == u'>' || c == u'<' || (c == u'&' && ahead() == u'>'))
            redirect();
        else if (QStringView(u";|&()").contains(c))
            endCommand();
        else
            add(c);
    }

    void add(QChar c)
    {
        m_word.append(c);
        m_isWord = true;
    }

    /// Up to the closing mark, or the end of the line where that is missing.
    void quote(QChar mark)
    {
        m_isWord = true;
        while (m_at < m_line.size()) {
            const auto c = m_line.at(m_at++);
            if (c == mark)
                return;
            const bool isEscaped = c == u'\\' && mark == u'"' && m_at < m_line.size() &&
                                   QStringView(u"\"\\$`").contains(ahead());
            add(isEscaped ? m_line.at(m_at++) : c);
        }
    }

    /// `2>&1`, `>> file`: the number before it and the word after it are no words of the command.
    void redirect()
    {
        if (std::all_of(m_word.cbegin(), m_word.cend(), [](QChar c) { return c.isDigit(); }))
            m_word.clear(), m_isWord = false;
        endWord();
        while (m_at < m_line.size() &&
               (QStringView(u"<>&|").contains(ahead()) || ahead().isSpace()))
            ++m_at;
        m_isTarget = true;
    }

    void endWord()
    {
        if (m_isWord && !std::exchange(m_isTarget, false))
            m_words.append(m_word);
        m_word.clear();
        m_isWord = false;
    }

    void endCommand()
    {
        endWord();
        m_isTarget = false;
        if (!m_words.isEmpty())
            m_commands.append(std::exchange(m_words, {}));
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_isWord = false;   ///< has begun, perhaps with an empty pair of quotes
    bool m_isTarget = false; ///< the next word is a redirection's
    QStringList m_words;
    QList<QStringList> m_commands;
};

} // namespace

QList<QStringList> shellCommands(const QString &line)
{
    return Splitter(line).split();
}

} // namespace caretaker
