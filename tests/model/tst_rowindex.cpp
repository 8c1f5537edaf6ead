#include "model/rowchanges.h"
#include "model/rowindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// The order of rows, the filter, and the steps from one order to another.
class TestRowIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsLeadThere()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto some = [&random] {
                QList<int> list;
                for (int i = 0; i < 30; ++i) {
                    if (random.bounded(3))
                        list.append(i);
                }
                for (qsizetype i = 0; i < random.bounded(6); ++i)
                    list.swapItemsAt(random.bounded(list.size()), random.bounded(list.size()));
                return list;
            };
            QList<int> rows = some();
            const QList<int> next = some();
            const QList<RowChange> steps = rowChanges(rows, next);
            for (const RowChange &step : steps) {
                QVERIFY(step.kind != RowChange::Reset);
                QVERIFY(step.kind != RowChange::Move || step.to < step.first);
            }
            applyChanges(
                rows, next, steps, [](const RowChange &) {}, [](const RowChange &) {});
            QCOMPARE(rows, next);
        }
    }

    void touchesOnlyWhatChanged()
    {
        QCOMPARE(rowChanges<int>({1, 2, 3}, {1, 2, 3}), QList<RowChange>{});
        QCOMPARE(rowChanges<int>({1, 2, 3, 4, 5}, {1, 4, 5, 6, 7}),
                 (QList<RowChange>{{RowChange::Remove, 1, 2, 0}, {RowChange::Insert, 3, 2, 0}}));
        QCOMPARE(rowChanges<int>({1, 2, 3}, {3, 1, 2}),
                 (QList<RowChange>{{RowChange::Move, 2, 1, 0}}));
    }

    void manyStepsBecomeOneReset()
    {
        QList<int> rows;
        QList<int> next;
        for (int i = 0; i < 100; ++i) {
            rows.append(i);
            if (i % 2)
                next.append(i);
        }
        QCOMPARE(rowChanges(rows, next, 10), (QList<RowChange>{{RowChange::Reset, 0, 0, 0}}));
        applyChanges(
            rows, next, rowChanges(rows, next, 10), [](const RowChange &) {},
            [](const RowChange &) {});
        QCOMPARE(rows, next);
    }

    void sortsUnknownLastBothWays()
    {
        const QList<SortKey> keys{{.known = true, .number = 5, .name = u"b"_s},
                                  {.known = false, .name = u"a"_s},
                                  {.known = true, .number = 2, .name = u"c"_s},
                                  {.known = true, .number = 5, .name = u"a"_s}};
        RowIndex index([](int slot) { return slot >= 0; },
                       [&keys](int slot) { return keys.at(slot); });
        QCOMPARE(index.arranged({0, 1, 2, 3}), (QList<int>{2, 3, 0, 1}));
        index.setOrder(Qt::DescendingOrder);
        // Equals keep the order of their names.
        QCOMPARE(index.arranged({0, 1, 2, 3}), (QList<int>{3, 0, 2, 1}));
    }

    void placesWhereSortingWould()
    {
        QRandomGenerator random(11);
        QList<SortKey> keys;
        QList<int> all;
        for (int i = 0; i < 200; ++i) {
            keys.append({.known = random.bounded(8) != 0,
                         .number = qint64(random.bounded(20)),
                         .name = QString::number(i)});
            all.append(i);
        }
        const RowIndex index([](int slot) { return slot % 3 != 0; },
                             [&keys](int slot) { return keys.at(slot); });
        const QList<int> rows = index.arranged(all);
        for (const int slot : rows) {
            QList<int> others = rows;
            others.removeOne(slot);
            QCOMPARE(index.place(others, slot), rows.indexOf(slot));
        }
    }

    void filterWantsEachTerm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("blanks") << u"  "_s << true;
        QTest::newRow("a part") << u"кофе"_s << true;
        QTest::newRow("capitals") << u"КОФЕ Steppe"_s << true;
        QTest::newRow("any order") << u"steppe алматы"_s << true;
        QTest::newRow("one term missing") << u"алматы чай"_s << false;
    }
    void filterWantsEachTerm()
    {
        QFETCH(QString, typed);
        QTEST(TermFilter(typed).fits(u"алматы-кофе.kz\nns1.steppe-dns.example"_s), "fits");
    }
};

QTEST_GUILESS_MAIN(TestRowIndex)
#include "tst_rowindex.moc"
