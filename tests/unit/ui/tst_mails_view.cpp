// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/mails_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

using namespace caretaker;

/// E-mails by recipient, few and many.
class MailsViewTest : public QObject
{
    Q_OBJECT

    static QList<MailRow> mails(int count, int recipients)
    {
        QList<MailRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append({QString("person%1@example.com").arg(i % recipients),
                         QString("Subject %1").arg(i),
                         QString("Body %1").arg(i),
                         "queued",
                         {}});
        return rows;
    }

    template<typename T>
    static T *find(const QWidget &view, const char *name)
    {
        return view.findChild<T *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void aRecipientLeavesOnlyTheirs()
    {
        MailsView view(MailsView::Columns::WithoutState);
        view.setMails(mails(37, 12));
        auto *recipients = find<QTableView>(view, "recipientsTable");
        auto *table = find<QTableView>(view, "mailsTable");
        QCOMPARE(recipients->model()->rowCount(), 13);
        QCOMPARE(table->model()->rowCount(), 37);
        QVERIFY(!table->isColumnHidden(0));

        recipients->selectRow(1);
        QCOMPARE(table->model()->rowCount(), 4); // 0, 12, 24 and 36
        QVERIFY(table->isColumnHidden(0));
        table->selectRow(2);
        QCOMPARE(find<QPlainTextEdit>(view, "mailBody")->toPlainText(), "Body 24");

        recipients->selectRow(0);
        QCOMPARE(table->model()->rowCount(), 37);
    }

    void theChoiceStaysWhereTheRecipientDoes()
    {
        MailsView view(MailsView::Columns::WithoutState);
        view.setMails(mails(37, 12));
        find<QTableView>(view, "recipientsTable")->selectRow(1);
        auto *table = find<QTableView>(view, "mailsTable");
        QCOMPARE(table->model()->rowCount(), 4);
        view.setMails(mails(14, 12));
        QCOMPARE(table->model()->rowCount(), 2);
        view.setMails(mails(1, 1));
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void oneRecipientNeedsNoList()
    {
        MailsView view(MailsView::Columns::WithoutState);
        view.setMails(mails(3, 1));
        QVERIFY(find<QTableView>(view, "recipientsTable")->parentWidget()->isHidden());
        view.setMails(mails(3, 2));
        QVERIFY(!find<QTableView>(view, "recipientsTable")->parentWidget()->isHidden());
    }

    void manyRecipientsCanBeSearched()
    {
        MailsView view(MailsView::Columns::WithoutState);
        view.setMails(mails(12, 12));
        auto *filter = find<QLineEdit>(view, "recipientsFilter");
        QVERIFY(filter->isHidden());
        view.setMails(mails(8600, 300));
        QVERIFY(!filter->isHidden());
        auto *recipients = find<QTableView>(view, "recipientsTable");
        recipients->selectRow(1);
        const auto chosen = find<QTableView>(view, "mailsTable")->model()->rowCount();
        filter->setText("person29");
        QCOMPARE(recipients->model()->rowCount(), 12); // all, 29 and 290 to 299
        QCOMPARE(find<QTableView>(view, "mailsTable")->model()->rowCount(), chosen);
        recipients->selectRow(0);
        QCOMPARE(find<QTableView>(view, "mailsTable")->model()->rowCount(), 8600);
    }

    void theStateIsAlwaysInSight_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1400;
        QTest::newRow("half a screen") << 800;
    }
    void theStateIsAlwaysInSight()
    {
        QFETCH(int, width);
        MailsView view(MailsView::Columns::WithState);
        auto rows = mails(40, 10);
        rows[0].to = QString(200, u'x') + "@example.com";
        rows[0].subject = QString(500, u's');
        view.setMails(rows);
        view.resize(width, 400);
        view.show();
        auto *table = find<QTableView>(view, "mailsTable");
        const auto state = [&] { return table->visualRect(table->model()->index(0, 2)); };
        QTRY_VERIFY(state().right() < table->viewport()->width());
        QVERIFY(state().width() > table->fontMetrics().horizontalAdvance("Cancelled"));
    }
};

QTEST_MAIN(MailsViewTest)
#include "tst_mails_view.moc"
