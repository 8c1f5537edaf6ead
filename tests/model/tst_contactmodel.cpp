#include "model/contactmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

Contact contact(const QString &handle, const QString &name)
{
    Contact result;
    result.handle = handle;
    result.organization = name;
    return result;
}

} // namespace

class TestContactModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomMerges()
    {
        ContactModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(5);
        for (int round = 0; round < 100; ++round) {
            QList<Contact> list;
            for (int i = 0; i < 30; ++i) {
                if (random.bounded(3))
                    list.append(contact(u"P-%1"_s.arg(random.bounded(60)),
                                        QString::number(random.bounded(2))));
            }
            model.assign(list);
            for (const Contact &one : list)
                QVERIFY(model.byHandle(one.handle));
            for (int row = 1; row < model.rowCount(); ++row)
                QVERIFY(model.index(row - 1, 0).data().toString()
                        < model.index(row, 0).data().toString());
            model.upsert(contact(u"P-new"_s, u"New"_s));
            QCOMPARE(model.byHandle(u"P-new"_s)->organization, u"New"_s);
        }
    }

    void givesTheContactItself()
    {
        ContactModel model;
        model.assign({contact(u"P-1"_s, u"Dala Coffee LLP"_s)});
        QCOMPARE(model.index(0, 0).data(Qt::UserRole).value<Contact>(),
                 contact(u"P-1"_s, u"Dala Coffee LLP"_s));
        QVERIFY(!model.index(0, 1).data(Qt::UserRole).isValid());
        QSignalSpy changed(&model, &ContactModel::dataChanged);
        model.upsert(contact(u"P-1"_s, u"Dala Coffee LLP"_s));
        QCOMPARE(changed.count(), 0);
        model.upsert(contact(u"P-1"_s, u"Dala Tea LLP"_s));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.byHandle(u"P-2"_s));
    }
};

QTEST_GUILESS_MAIN(TestContactModel)
#include "tst_contactmodel.moc"
