#include "model/inboxmodel.h"

#include "model/eventwords.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

SeenEvent seen(const QString &id, const QString &subclass, const QString &object = u"a.kz"_s)
{
    return {.id = id,
            .eventClass = u"DOMAIN_REGISTRATION"_s,
            .subclass = subclass,
            .object = object,
            .date = u"2027-02-19 09:%1:00"_s.arg(id.right(2), 2, u'0'),
            .info = u"Words of "_s + id,
            .data = {u"domain:"_s + object}};
}

Order placed(const QString &id, const QString &object, const QString &at,
             Order::State state = Order::State::Accepted)
{
    Order order;
    order.id = id;
    order.number = u"No "_s + id;
    order.request.command = u"AddDomain"_s;
    order.request.object = object;
    order.state = state;
    order.placedAt = QDateTime::fromString(at, Qt::ISODate);
    return order;
}

QStringList keys(const InboxModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data(InboxModel::KeyRole).toString());
    return result;
}

} // namespace

class TestInboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAsksStandsFirst()
    {
        InboxModel model;
        model.put({seen(u"10"_s, u"REGISTRATION_SUCCESSFUL"_s),
                   seen(u"11"_s, u"REGISTRATION_FAILED"_s), seen(u"12"_s, u"SOMETHING_NEW"_s),
                   seen(u"13"_s, u"REGISTRATION_NOTIFY"_s)});
        QCOMPARE(keys(model),
                 (QStringList{u"head 0"_s, u"event 13"_s, u"head 1"_s, u"event 11"_s, u"head 2"_s,
                              u"event 12"_s, u"event 10"_s}));
        QCOMPARE(model.asking(), 1);
        QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    }

    void segments()
    {
        InboxModel model;
        SeenEvent read = seen(u"10"_s, u"REGISTRATION_SUCCESSFUL"_s);
        read.readAt = QDateTime::currentDateTimeUtc();
        SeenEvent done = seen(u"11"_s, u"REGISTRATION_NOTIFY"_s);
        done.doneAt = QDateTime::currentDateTimeUtc();
        model.put({read, done, seen(u"12"_s, u"REGISTRATION_PENDING"_s)});
        QCOMPARE(model.count(InboxModel::Open), 2);
        QCOMPARE(model.count(InboxModel::New), 1);
        QCOMPARE(model.count(InboxModel::Done), 1);
        QCOMPARE(model.asking(), 0); // what is done asks for nothing
        model.setSegment(InboxModel::New);
        QCOMPARE(keys(model), (QStringList{u"head 2"_s, u"event 12"_s}));
        model.setSegment(InboxModel::Done);
        QCOMPARE(keys(model), QStringList{u"event 11"_s});
        const QSignalSpy counts(&model, &InboxModel::countsChanged);
        done.doneAt = {};
        model.put({done});
        QCOMPARE(counts.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void filters()
    {
        InboxModel model;
        model.put({seen(u"10"_s, u"REGISTRATION_SUCCESSFUL"_s, u"xn--80aswg.kz"_s),
                   seen(u"11"_s, u"REGISTRATION_SUCCESSFUL"_s, u"b.kz"_s)});
        model.setFilter(u"САЙТ"_s); // as people write it
        QCOMPARE(keys(model), (QStringList{u"head 2"_s, u"event 10"_s}));
        model.setFilter(u"words 11"_s);
        QCOMPARE(keys(model), (QStringList{u"head 2"_s, u"event 11"_s}));
        model.setFilter(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    /// The last order of its kind for the same name that was placed before it.
    void belongsToAnOrder()
    {
        InboxModel model;
        const SeenEvent event = seen(u"30"_s, u"REGISTRATION_PENDING"_s); // at 09:30
        model.put({event});
        Order other = placed(u"5"_s, u"a.kz"_s, u"2027-02-19T09:20:00Z"_s);
        other.request.command = u"RenewDomain"_s;
        model.setOrders({placed(u"1"_s, u"a.kz"_s, u"2027-02-18T09:00:00Z"_s),
                         placed(u"2"_s, u"a.kz"_s, u"2027-02-19T09:00:00Z"_s, Order::State::Done),
                         placed(u"3"_s, u"a.kz"_s, u"2027-02-19T09:40:00Z"_s),
                         placed(u"4"_s, u"b.kz"_s, u"2027-02-19T09:20:00Z"_s), other});
        QVERIFY(model.orderOf(event));
        QCOMPARE(model.orderOf(event)->id, u"2"_s);
        QCOMPARE(model.index(1, InboxModel::Belongs).data().toString(), u"No 2"_s);
        QVERIFY(model.stakeOf(event).order.isEmpty()); // it is over
        SeenEvent unknown = event;
        unknown.eventClass = u"SOMETHING"_s;
        unknown.subclass.clear();
        QVERIFY(!model.orderOf(unknown));
    }

    void atStake()
    {
        InboxModel model;
        SeenEvent event = seen(u"30"_s, u"REGISTRATION_NOTIFY"_s);
        model.setOrders({placed(u"1"_s, u"a.kz"_s, u"2027-02-19T09:00:00Z"_s)});
        EventStake stake = model.stakeOf(event);
        QVERIFY(!stake.read && stake.whole && stake.asks);
        QCOMPARE(stake.order, u"No 1"_s);
        event.info.clear();
        event.data.clear();
        event.readAt = QDateTime::currentDateTimeUtc();
        event.subclass = u"REGISTRATION_PENDING"_s;
        stake = model.stakeOf(event);
        QVERIFY(stake.read && !stake.whole && !stake.asks);
    }

    void whatIsBeingMarked()
    {
        InboxModel model;
        model.put({seen(u"30"_s, u"REGISTRATION_PENDING"_s)});
        Order order = placed(u"1"_s, u"30"_s, u"2027-02-19T09:40:00Z"_s, Order::State::Unknown);
        order.request.command = u"DeleteEvent"_s;
        model.setOrders({order});
        QVERIFY(model.markingOf(u"30"_s));
        QVERIFY(model.index(1, 0).data(InboxModel::MarkingRole).isValid());
        order.state = Order::State::Done;
        model.setOrders({order});
        QVERIFY(!model.markingOf(u"30"_s));
    }

    void wordsForAllKinds()
    {
        QSet<QString> sentences;
        for (const char *topic : {"REGISTRATION", "MODIFICATION", "RENEWAL", "TRADE", "TRANSFER",
                                  "FOREIGN_TRANSFER", "DELETION"}) {
            for (const char *kind : {"PENDING", "SUCCESSFUL", "NOTIFY", "FAILED", "STRANGE"}) {
                const QString word = QString::fromLatin1(topic);
                SeenEvent event;
                event.eventClass = "DOMAIN_"_L1 + QString(word).remove("FOREIGN_"_L1);
                event.subclass = word + u'_' + QString::fromLatin1(kind);
                const EventWords said = words(event);
                QVERIFY2(!said.title.isEmpty() && !said.title.contains(u'%'),
                         qPrintable(event.subclass));
                QVERIFY2(said.sentence.endsWith(u'.'), qPrintable(event.subclass));
                sentences.insert(said.sentence);
            }
        }
        QVERIFY(sentences.size() > 10);
        // What is not known is said as it came.
        SeenEvent strange;
        strange.eventClass = u"CERTIFICATE_ISSUE"_s;
        strange.object = u"4711"_s;
        QCOMPARE(words(strange).title, u"Certificate issue"_s);
        QCOMPARE(aboutText(strange), u"4711"_s);
        QVERIFY(!isAboutName(strange) && !isAboutHandle(strange));
        SeenEvent contact;
        contact.eventClass = u"CONTACT_DELETION"_s;
        contact.subclass = u"DELETION_SUCCESSFUL"_s;
        contact.object = u"P-ABC12"_s;
        QVERIFY(isAboutHandle(contact) && !isAboutName(contact));
    }

    void randomMerges()
    {
        InboxModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        const QStringList subclasses{u"REGISTRATION_NOTIFY"_s, u"REGISTRATION_FAILED"_s,
                                     u"REGISTRATION_PENDING"_s};
        for (int round = 0; round < 200; ++round) {
            SeenEvent event =
                seen(QString::number(10 + random.bounded(30)), subclasses.at(random.bounded(3)));
            if (random.bounded(3) == 0)
                event.doneAt = QDateTime::currentDateTimeUtc();
            model.put({event});
            if (random.bounded(10) == 0)
                model.setSegment(InboxModel::Segment(random.bounded(3)));
            if (random.bounded(10) == 0)
                model.setFilter(random.bounded(2) ? u"2"_s : QString());
            QCOMPARE(model.count(InboxModel::Open) + model.count(InboxModel::Done),
                     model.events().size());
        }
    }
};

QTEST_MAIN(TestInboxModel)
#include "tst_inboxmodel.moc"
