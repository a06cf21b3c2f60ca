// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "widgets/primary_button.h"

#include <QtTest>

using namespace caretaker;

/// Buttons that are told from others, and from plain text, by how they look.
class ButtonsTest : public QObject
{
    Q_OBJECT

    static int pixels(QWidget &widget, const QColor &color)
    {
        const auto image = widget.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    }

    static void addThemes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

private Q_SLOTS:
    void aFlatButtonLooksLikeALink_data() { addThemes(); }
    void aFlatButtonLooksLikeALink()
    {
        QFETCH(const Theme, theme);
        applyTheme(theme);
        QPushButton button("Show run");
        button.setFlat(true);
        auto large = button.font(); // whose strokes are wider than what softens their edges
        large.setPointSize(40);
        button.setFont(large);
        const auto link = button.palette().color(QPalette::Link);
        QVERIFY(pixels(button, link) > 20);
        button.setEnabled(false);
        QCOMPARE(pixels(button, link), 0);
    }

    void whatThePanelIsForStandsOut_data() { addThemes(); }
    void whatThePanelIsForStandsOut()
    {
        QFETCH(const Theme, theme);
        applyTheme(theme);
        PrimaryButton button;
        button.setText("Cancel 3 jobs");
        const auto accent = button.palette().color(QPalette::Highlight);
        const auto area = button.sizeHint().width() * button.sizeHint().height();
        button.resize(button.sizeHint());
        QVERIFY(pixels(button, accent) > area / 2);
        button.setEnabled(false);
        QCOMPARE(pixels(button, accent), 0);
    }

    /// The theme may be changed while it is shown.
    void itGoesWithTheTheme()
    {
        applyTheme(Theme::Light);
        PrimaryButton button;
        button.setText("Cancel 3 jobs");
        button.move(300, 300); // not below the pointer
        button.show();
        applyTheme(Theme::Dark);
        QTRY_VERIFY(pixels(button, QApplication::palette().color(QPalette::Highlight)) > 100);
    }

    void itIsNoDefaultButton()
    {
        QWidget panel;
        const PrimaryButton button(&panel);
        QVERIFY(!button.isDefault());
        QVERIFY(!button.autoDefault());
    }
};

QTEST_MAIN(ButtonsTest)
#include "tst_buttons.moc"
