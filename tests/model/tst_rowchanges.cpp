#include "model/rowchanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// The steps from one order of rows to another.
class TestRowChanges : public QObject
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
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
