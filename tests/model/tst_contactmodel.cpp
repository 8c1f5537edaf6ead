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

    void saysWhetherItIsUsed()
    {
        ContactModel model;
        Contact unused = contact(u"P-1"_s, u"Unused LLP"_s);
        unused.status = u"UNLINKED"_s;
        unused.deletes = u"2027-03-01"_s;
        Contact linked = contact(u"P-2"_s, u"Linked LLP"_s);
        linked.status = u"LINKED"_s;
        model.assign({unused, linked, contact(u"P-3"_s, u"Unknown LLP"_s)});
        model.setToday(QDate(2027, 2, 19));
        QVERIFY(model.isUnused(unused));
        QVERIFY(!model.isUnused(linked));
        QVERIFY(!model.isUnused(*model.byHandle(u"P-3"_s))); // nobody says so
        QCOMPARE(model.index(0, 0).data(ContactModel::DaysRole).toInt(), 10);
        QVERIFY(!model.index(1, 0).data(ContactModel::DaysRole).isValid());
        QSignalSpy changed(&model, &ContactModel::dataChanged);
        model.setUses({{u"P-1"_s, 3}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.isUnused(unused)); // the list may be a day old
        QCOMPARE(model.uses(u"P-1"_s), 3);
        model.setUses({{u"P-1"_s, 3}});
        QCOMPARE(changed.count(), 1);
    }

    void keepsTheComparison()
    {
        ContactModel model;
        model.assign({contact(u"P-1"_s, u"Dala Coffee LLP"_s)});
        const QModelIndex cell = model.index(0, ContactModel::Registry);
        QVERIFY(!model.compared(u"P-1"_s));
        QVERIFY(!cell.data(ContactModel::DiffersRole).isValid());
        model.setCompared(u"P-1"_s, QList<ContactModel::Difference>{});
        QCOMPARE(cell.data(ContactModel::DiffersRole), QVariant(false));
        const QString same = cell.data().toString();
        ContactModel::Difference difference;
        difference.words = u"data differ; EMAIL"_s;
        model.setCompared(u"P-1"_s, QList{difference});
        QCOMPARE(cell.data(ContactModel::DiffersRole), QVariant(true));
        QVERIFY(cell.data().toString() != same);
        model.setCompared(u"P-1"_s, std::nullopt);
        QVERIFY(!model.compared(u"P-1"_s));
    }

    void knowsWhenAnOrderLastNamedIt()
    {
        ContactModel model;
        model.assign({contact(u"P-1"_s, u"Dala Coffee LLP"_s), contact(u"P-2"_s, u"Dala Tea LLP"_s),
                      contact(u"P-3"_s, u"Dala Milk LLP"_s)});
        const auto order = [](const QString &param, const QString &handle, int minute) {
            Order result;
            result.request.params.append({param, handle});
            result.placedAt = QDateTime(QDate(2027, 2, 19), QTime(9, minute), Qt::UTC);
            return result;
        };
        QSignalSpy changed(&model, &ContactModel::dataChanged);
        const QList<Order> orders{order(u"OWNERCONTACT0"_s, u"P-2"_s, 5),
                                  order(u"ADDTECHCONTACT0"_s, u"P-2"_s, 20),
                                  order(u"DELTECHCONTACT0"_s, u"P-1"_s, 30), // taken away
                                  order(u"CONTACT"_s, u"P-3"_s, 40)}; // changed, not used
        model.setOrders(orders);
        model.setOrders(orders);
        QCOMPARE(changed.count(), 1);
        const auto used = [&model](int row) {
            return model.index(row, 0).data(ContactModel::LastUseRole).toDateTime();
        };
        QVERIFY(!used(0).isValid());
        QCOMPARE(used(1).time(), QTime(9, 20));
        QVERIFY(!used(2).isValid());
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
