// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/bar_color.h"
#include "theme/theme.h"
#include "theme/tone.h"

#include <QApplication>
#include <QtTest>

#include <cmath>

using namespace caretaker;

/// Whether people can tell texts and shapes from what is behind them: level AA of WCAG 2.1, success
/// criteria 1.4.3 (text, 4.5 : 1) and 1.4.11 (shapes, 3 : 1).
class ContrastTest : public QObject
{
    Q_OBJECT

    static constexpr double ofText = 4.5;
    static constexpr double ofShapes = 3;

    static constexpr auto tones = {Tone::Neutral, Tone::Accent, Tone::Ok,
                                   Tone::Notice,  Tone::Danger, Tone::Idle};

    /// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
    static double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    }

    /// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
    static void compare(const char *what, const QColor &front, const QColor &back, double least)
    {
        const auto [dark, light] = std::minmax({luminance(front), luminance(back)});
        const auto contrast = (light + 0.05) / (dark + 0.05);
        QVERIFY2(contrast >= least, qPrintable(QString("%1: %2 on %3 has %4 : 1")
                                                   .arg(what, front.name(), back.name())
                                                   .arg(contrast, 0, 'f', 2)));
    }

    static QList<QColor> grounds()
    {
        const auto palette = QApplication::palette();
        return {palette.color(QPalette::Window), palette.color(QPalette::Base),
                palette.color(QPalette::AlternateBase)};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void init()
    {
        QFETCH_GLOBAL(Theme, theme);
        applyTheme(theme);
    }
    void cleanupTestCase() { applyTheme(Theme::System); }

    void thePalettesTexts_data()
    {
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
        QTest::newRow("field") << QPalette::Text << QPalette::Base;
        QTest::newRow("every other row") << QPalette::Text << QPalette::AlternateBase;
        QTest::newRow("button") << QPalette::ButtonText << QPalette::Button;
        QTest::newRow("chosen row") << QPalette::HighlightedText << QPalette::Highlight;
        QTest::newRow("link") << QPalette::Link << QPalette::Base;
        QTest::newRow("visited link") << QPalette::LinkVisited << QPalette::Base;
        QTest::newRow("tooltip") << QPalette::ToolTipText << QPalette::ToolTipBase;
        QTest::newRow("what a field is for") << QPalette::PlaceholderText << QPalette::Base;
    }
    void thePalettesTexts()
    {
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);
        const auto palette = QApplication::palette();
        compare("text", palette.color(text), palette.color(ground), ofText);
    }

    void tonesCanBeReadOnTheirChipsAndOnPages()
    {
        for (const auto tone : tones) {
            const auto colors = colorsOf(tone, QApplication::palette());
            compare("chip", colors.text, colors.surface, ofText);
            for (const auto &ground : grounds())
                compare("text", colors.text, ground, ofText);
        }
    }

    void secondaryTextCanBeRead()
    {
        for (const auto &ground : grounds())
            compare("note", secondaryText(QApplication::palette()), ground, ofText);
    }

    void fieldsHaveAnEdge()
    {
        for (const auto &ground : grounds())
            compare("edge", fieldEdge(QApplication::palette()), ground, ofShapes);
    }

    void barsCanBeToldFromTheirGround()
    {
        const auto palette = QApplication::palette();
        for (const auto tone : tones) {
            if (tone != Tone::Neutral)
                compare("bar", barColor(tone, palette), palette.color(QPalette::Base), ofShapes);
        }
    }
};

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
