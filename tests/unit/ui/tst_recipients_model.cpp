// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/recipients_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace caretaker;

/// Who gets how many e-mails.
class RecipientsModelTest : public QObject
{
    Q_OBJECT

    /// "address count" of every row but the first, which stands for all.
    static QStringList rows(const RecipientsModel &model)
    {
        QStringList lines;
        for (int row = 1; row < model.rowCount(); ++row)
            lines.append(model.index(row, RecipientsModel::Recipient).data().toString() + u' ' +
                         model.index(row, RecipientsModel::Mails).data().toString());
        return lines;
    }

private Q_SLOTS:
    void thoseWithTheMostComeFirst()
    {
        RecipientsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAddresses({"b@x", "a@x", "c@x", "c@x", "a@y"});
        QCOMPARE(rows(model), (QStringList{"c@x 2", "a@x 1", "a@y 1", "b@x 1"}));
        QCOMPARE(model.index(0, RecipientsModel::Mails).data().toString(), "5");
        QCOMPARE(model.recipientCount(), 4);
    }

    void aFilterLeavesTheRowForAll()
    {
        RecipientsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAddresses({"b@x", "a@x", "a@y"});
        model.setFilter(" A@ ");
        QCOMPARE(rows(model), (QStringList{"a@x 1", "a@y 1"}));
        QCOMPARE(model.addressAt(0), QString());
        QCOMPARE(model.addressAt(2), "a@y");
        QCOMPARE(model.rowOf("a@y"), 2);
        QCOMPARE(model.rowOf("b@x"), 0);
        QCOMPARE(model.index(0, RecipientsModel::Mails).data().toString(), "3");
    }

    void withoutEMailsThereIsOnlyTheRowForAll()
    {
        RecipientsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAddresses({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.addressAt(5), QString());
    }
};

QTEST_MAIN(RecipientsModelTest)
#include "tst_recipients_model.moc"
