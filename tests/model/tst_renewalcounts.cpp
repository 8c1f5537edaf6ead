#include "model/domainmodel.h"
#include "support/somenames.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

namespace {

DomainRecord record(const QString &name, RenewalMode mode, const QString &renews)
{
    return {.name = DomainName::fromRegistrar(name),
            .mode = std::move(mode),
            .renews = Instant::fromRegistrar(renews)};
}

using Key = std::pair<QDate, RenewalMode::Known>;

std::map<Key, qsizetype> counted(const DomainModel &model)
{
    std::map<Key, qsizetype> result;
    for (const RenewalCounts::Group &group : model.renewals())
        result[{group.month, group.mode}] = group.names;
    return result;
}

/// Name by name, from what a person would look at.
std::map<Key, qsizetype> expected(const DomainModel &model)
{
    std::map<Key, qsizetype> result;
    for (const DomainRecord &record : model.all().records()) {
        QDate month;
        if (record.renews.isKnown()) {
            const QDate day = record.renews.utc().toLocalTime().date();
            month = QDate(day.year(), day.month(), 1);
        }
        ++result[{month, record.mode.known()}];
    }
    return result;
}

} // namespace

/// How many names renew in which month.
class TestRenewalCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void monthsAreThoseOfTheDesk();
    void whatIsNoDateOfTheCenturyHasNoMonth();
    void followChanges_data();
    void followChanges();
};

void TestRenewalCounts::initTestCase()
{
    qputenv("TZ", "<+05>-5");
}

void TestRenewalCounts::monthsAreThoseOfTheDesk()
{
    DomainModel model;
    // Five hours ahead it is March by then.
    model.assign({record(u"a.kz"_s, RenewalMode::AutoRenew, u"2027-02-28 18:59:59"_s),
                  record(u"b.kz"_s, RenewalMode::AutoRenew, u"2027-02-28 19:00:00"_s),
                  record(u"c.kz"_s, RenewalMode::AutoRenew, u"2027-03-31 18:59:59"_s),
                  record(u"d.kz"_s, RenewalMode::AutoDelete, u"2027-03-05 08:00:00"_s)});
    const QList<RenewalCounts::Group> groups{
        {.mode = RenewalMode::AutoRenew, .month = QDate(2027, 2, 1), .names = 1},
        {.mode = RenewalMode::AutoRenew, .month = QDate(2027, 3, 1), .names = 2},
        {.mode = RenewalMode::AutoDelete, .month = QDate(2027, 3, 1), .names = 1}};
    QCOMPARE(model.renewals(), groups);
    model.upsert(record(u"a.kz"_s, RenewalMode::AutoExpire, u"2028-02-28 18:59:59"_s));
    QCOMPARE(model.renewals().size(), 3);
    QCOMPARE(counted(model), expected(model));
}

void TestRenewalCounts::whatIsNoDateOfTheCenturyHasNoMonth()
{
    DomainModel model;
    QVERIFY(model.renewals().isEmpty());
    model.assign({record(u"a.kz"_s, RenewalMode::Default, {}),
                  record(u"b.kz"_s, RenewalMode::Default, u"soon"_s),
                  record(u"c.kz"_s, RenewalMode::Default, u"1970-01-01 00:00:00"_s),
                  record(u"d.kz"_s, RenewalMode::Default, u"2100-06-01 00:00:00"_s)});
    const QList<RenewalCounts::Group> groups{{.mode = RenewalMode::Default, .names = 4}};
    QCOMPARE(model.renewals(), groups);
}

void TestRenewalCounts::followChanges_data()
{
    QTest::addColumn<int>("names");
    QTest::newRow("few") << 300;
    QTest::newRow("many, counted beside the window's thread") << 15'000;
}

void TestRenewalCounts::followChanges()
{
    QFETCH(int, names);
    DomainModel model;
    model.assign(someNames(names, 5));
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(counted(model), expected(model));
    QRandomGenerator dice(8);
    const DomainColumns others = someNames(1'000, 6);
    for (int round = 0; round < 60; ++round) {
        switch (dice.bounded(4)) {
        case 0:
            model.upsert(others.at(dice.bounded(int(others.size()))));
            break;
        case 1: {
            DomainColumns part;
            for (int i = 0; i < 50; ++i)
                part.put(others.at(dice.bounded(int(others.size()))));
            model.merge(part, Instant::fromUtc(QDateTime::fromSecsSinceEpoch(round, Qt::UTC)));
            break;
        }
        case 2:
            model.sort(dice.bounded(int(DomainModel::ColumnCount)));
            break;
        default:
            model.setAccountMode(RenewalMode::Known(1 + dice.bounded(5)));
        }
        if (!model.isArranging())
            QCOMPARE(counted(model), expected(model));
    }
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(counted(model), expected(model));
    // Another list altogether.
    model.assign(others);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(counted(model), expected(model));
}

QTEST_GUILESS_MAIN(TestRenewalCounts)
#include "tst_renewalcounts.moc"
