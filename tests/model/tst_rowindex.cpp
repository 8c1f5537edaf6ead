#include "model/rowindex.h"
#include "model/sortkeys.h"
#include "support/somenames.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> go = false;

Portfolio account(int count = 2'000)
{
    Portfolio names;
    names.assign(someNames(count, 9));
    names.setAccountMode(RenewalMode::AutoRenew);
    names.setOwners(
        {{u"P-Own1"_s, u"Әлия"_s}, {u"P-Own2"_s, u"ältere"_s}, {u"P-Own3"_s, u"Zeta"_s}});
    names.setTrades({{QString::fromUtf8(names.columns().ace(9)), u"TRADEPENDING"_s},
                     {QString::fromUtf8(names.columns().ace(10)), u"PENDING"_s}});
    return names;
}

} // namespace

/// All names in order at once, and one by one where they belong.
class TestRowIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"ru_RU"_s)); }
    void sortsAsTheLanguageDoes_data();
    void sortsAsTheLanguageDoes();
    void unknownStandsLastBothWays();
    void equalsKeepTheOrderOfNames();
    void placesWhereSortingWould_data() { sortsAsTheLanguageDoes_data(); }
    void placesWhereSortingWould();
    void viewsOneByOne();
    void stops();
};

void TestRowIndex::sortsAsTheLanguageDoes_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < DomainModel::ColumnCount; ++column) {
        QTest::addRow("%d up", column) << column << Qt::AscendingOrder;
        QTest::addRow("%d down", column) << column << Qt::DescendingOrder;
    }
}

void TestRowIndex::sortsAsTheLanguageDoes()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    const Portfolio names = account();
    RowIndex index;
    index.wish().column = DomainModel::Column(column);
    index.wish().order = order;
    QVERIFY(index.arrange(names, DomainModel::Stale::Views, go));
    QCOMPARE(index.rows().size(), names.size());
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    int known = 0;
    for (int row = 1; row < int(names.size()); ++row) {
        QCOMPARE(index.rowOf(index.rows().at(row)), row);
        const SortKey above = sortKey(names, DomainModel::Column(column), index.rows().at(row - 1));
        const SortKey here = sortKey(names, DomainModel::Column(column), index.rows().at(row));
        QVERIFY(above.known || !here.known);
        known += here.known ? 1 : 0;
        if (!here.known)
            continue;
        const int words = collator.compare(above.text, here.text);
        const bool right = order == Qt::AscendingOrder
            ? above.number < here.number || (above.number == here.number && words <= 0)
            : above.number > here.number || (above.number == here.number && words >= 0);
        QVERIFY2(right, qPrintable(above.text + u" | "_s + here.text));
    }
    if (column != DomainModel::PaidUntil && column != DomainModel::Expires
        && column != DomainModel::ReadAt)
        QVERIFY(known > 0);
}

void TestRowIndex::unknownStandsLastBothWays()
{
    const Portfolio names = account();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        RowIndex index;
        index.wish().column = DomainModel::Renews;
        index.wish().order = order;
        QVERIFY(index.arrange(names, DomainModel::Stale::Views, go));
        const auto knows = [&](int slot) {
            return names.columns().seconds(slot, DomainColumns::Renews).has_value();
        };
        QVERIFY(knows(index.rows().constFirst()));
        QVERIFY(!knows(index.rows().constLast()));
        QVERIFY(std::is_partitioned(index.rows().begin(), index.rows().end(), knows));
    }
}

void TestRowIndex::equalsKeepTheOrderOfNames()
{
    const Portfolio names = account();
    RowIndex byName;
    QVERIFY(byName.arrange(names, DomainModel::Stale::Views, go));
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        RowIndex index;
        index.wish().column = DomainModel::Lock;
        index.wish().order = order;
        QVERIFY(index.arrange(names, DomainModel::Stale::Views, go));
        for (int row = 1; row < int(names.size()); ++row) {
            const int above = index.rows().at(row - 1);
            const int here = index.rows().at(row);
            if (names.columns().lock(above) == names.columns().lock(here))
                QVERIFY(byName.rowOf(above) < byName.rowOf(here));
        }
    }
}

void TestRowIndex::placesWhereSortingWould()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Portfolio names = account(300);
    RowIndex index;
    index.wish().column = DomainModel::Column(column);
    index.wish().order = order;
    QVERIFY(index.arrange(names, DomainModel::Stale::Views, go));
    QRandomGenerator dice(4);
    const DomainColumns others = someNames(300, 77);
    for (int i = 0; i < 120; ++i) {
        // What is known of one name is now what was known of another; some names are new.
        DomainRecord record = others.at(i);
        if (i % 3 != 0)
            record.name = names.columns().at(dice.bounded(int(names.size()))).name;
        const int slot = names.put(record);
        index.judge(names, slot);
        index.place(names, slot);
        if (const int row = index.rowOf(slot); row >= 0)
            index.removeRow(row);
        index.insertRow(index.placeInRows(names, slot), slot);
    }
    RowIndex anew;
    anew.wish() = index.wish();
    QVERIFY(anew.arrange(names, DomainModel::Stale::Views, go));
    QCOMPARE(index.rows(), anew.rows());
    for (int row = 0; row < int(names.size()); ++row)
        QCOMPARE(index.rowOf(index.rows().at(row)), row);
}

void TestRowIndex::viewsOneByOne()
{
    Portfolio names;
    RowIndex index;
    index.wish().today = QDate(2027, 2, 19);
    index.wish().listReadAt = QDateTime(QDate(2027, 2, 19), QTime(12, 0), Qt::UTC);
    const DomainColumns all = someNames(500, 21);
    const auto seen = [](int i) {
        return Instant::fromUtc(QDateTime(QDate(2027, 2, 19), QTime(11 + i % 3, 0), Qt::UTC));
    };
    for (int i = 0; i < int(all.size()); ++i) {
        DomainRecord record = all.at(i);
        record.listedAt = seen(i);
        index.judge(names, names.put(record));
    }
    names.setNotes({{QString::fromUtf8(all.ace(5)), {u"note"_s}}});
    index.judge(names, 5);
    RowIndex anew;
    anew.wish() = index.wish();
    QVERIFY(anew.arrange(names, DomainModel::Stale::Views, go));
    for (int view = 0; view < DomainModel::ViewCount; ++view) {
        QCOMPARE(index.count(DomainModel::View(view)), anew.count(DomainModel::View(view)));
        if (view != DomainModel::WaitingForYou && view != DomainModel::TradePending)
            QVERIFY2(anew.count(DomainModel::View(view)) > 0, qPrintable(QString::number(view)));
    }
}

void TestRowIndex::stops()
{
    const std::atomic<bool> stop = true;
    RowIndex index;
    QVERIFY(!index.arrange(account(), DomainModel::Stale::Views, stop));
    QVERIFY(index.rows().isEmpty());
}

QTEST_GUILESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
