#include "model/answermodel.h"
#include "operations/reply.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestAnswerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAList()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        model.setReply(test::reply(200,
                                   {{u"column"_s, {u"domain"_s, u"renewal date"_s}},
                                    {u"domain"_s, {u"a.kz"_s, u"b.kz"_s}},
                                    {u"renewal date"_s, {QString(), u"2027-03-01"_s}},
                                    {u"total"_s, {u"200"_s}}}));
        QVERIFY(model.isList());
        QCOMPARE(model.asText(), u"domain\trenewal date\na.kz\t(no value)\nb.kz\t2027-03-01"_s);
        QCOMPARE(model.facts(), QStringList{u"total: 200"_s});
    }

    void showsProperties()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        const QString marked = u"<b>&amp; bold</b>"_s; // as it came, whatever it looks like
        model.setReply(
            test::reply(200, {{u"domain"_s, {u"a.kz"_s}}, {u"status"_s, {u"ACTIVE"_s, marked}}}));
        QVERIFY(!model.isList());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"domain"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"status [1]"_s);
        QCOMPARE(model.index(2, 1).data().toString(), marked);
        QVERIFY(model.facts().isEmpty());
    }

    void showsNothing()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        model.setReply(test::reply(541));
        QCOMPARE(model.rowCount(), 0);
        model.setReply(test::reply(200, {{u"domain"_s, {u"a.kz"_s}}}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerModel)
#include "tst_answermodel.moc"
