// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/language.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace caretaker;

/// The texts of each language: all there, with the places for values that the English ones have.
class TranslationsTest : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString source;
        QStringList texts;
        bool isFinished = true;
    };

    static QList<Message> messagesOf(const QString &language)
    {
        QFile file(QString(TRANSLATIONS "/caretaker_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        QList<Message> messages;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const auto name = reader.name();
            if (name == u"message")
                messages.append(Message());
            else if (name == u"source")
                messages.last().source = reader.readElementText();
            else if (name == u"numerusform")
                messages.last().texts.append(reader.readElementText());
            else if (name == u"translation") {
                messages.last().isFinished =
                    reader.attributes().value("type") != QLatin1String("unfinished");
                reader.readNext();
                if (reader.isCharacters() && !reader.isWhitespace())
                    messages.last().texts.append(reader.text().toString());
            }
        }
        if (reader.hasError())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(reader.errorString()));
        return messages;
    }

    /// Sorted, because another language may need another order.
    static QStringList placesIn(const QString &text)
    {
        static const QRegularExpression place(QStringLiteral("%L?[n1-9]"));
        QStringList places;
        for (auto found = place.globalMatch(text); found.hasNext();)
            places.append(found.next().captured());
        places.sort();
        return places;
    }

private Q_SLOTS:
    void everyTextIsThere_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyTextIsThere()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        for (const auto &message : messages) {
            QVERIFY2(message.isFinished && !message.texts.isEmpty(), qPrintable(message.source));
            for (const auto &text : message.texts) {
                QVERIFY2(!text.isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(text) == placesIn(message.source), qPrintable(text));
            }
        }
    }

    void theOwnLanguageIsSpoken()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        installLanguage();
        QCOMPARE(QCoreApplication::translate("caretaker::PageList", "Jobs"), "Aufträge");
        QCOMPARE(QCoreApplication::translate("caretaker::PageList", "%Ln job(s)", nullptr, 1),
                 "1 Auftrag");
        QCOMPARE(QCoreApplication::translate("caretaker::PageList", "%Ln job(s)", nullptr, 2000),
                 "2.000 Aufträge");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
