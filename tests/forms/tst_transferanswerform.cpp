#include "formtest.h"

#include "forms/picktable.h"
#include "forms/transferanswerform.h"
#include "look/message.h"

#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;
using Action = TransferDomain::Action;
using Field = TransferDomain::Field;

namespace {

ForeignTransfer asked(const QString &name, const QString &gaining = u"TURAN-KZ"_s,
                      const QString &until = {})
{
    return {.name = DomainName::fromUser(name),
            .gaining = gaining,
            .executes = Instant::fromRegistrar(until)};
}

QList<ForeignTransfer> two()
{
    return {asked(u"дала-кофе.kz"_s, u"TURAN-KZ"_s, u"2027-03-01 08:00:00.0"_s),
            asked(u"saumal.kz"_s, {})};
}

PickTable *names(const TransferAnswerForm &form)
{
    return qobject_cast<PickTable *>(form.editor(QString(Field::domain)));
}

QString cell(const TransferAnswerForm &form, int row, int column)
{
    const QAbstractItemModel *model = names(form)->model();
    return model->index(row, column).data().toString();
}

} // namespace

/// Yes or no to transfers: which names, what it means, and one order for each.
class TestTransferAnswerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void everyFieldIsBound_data() { actions(); }
    void everyFieldIsBound();
    void ordersOneForEachName_data() { actions(); }
    void ordersOneForEachName();
    void leavesNamesOut_data() { actions(); }
    void leavesNamesOut();
    void saysWhoAsksAndUntilWhen();
    void saysWhatItMeans();
    void keepsNoDraft();
    void pictures();

private:
    static void actions();
};

void TestTransferAnswerForm::actions()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("approve") << Action::Approve;
    QTest::newRow("deny") << Action::Deny;
    QTest::newRow("cancel") << Action::Cancel;
}

void TestTransferAnswerForm::everyFieldIsBound()
{
    QFETCH(Action, action);
    const TransferAnswerForm form(action, {});
    QCOMPARE(form.fields(), QStringList(Field::domain));
    QVERIFY(!form.editor(QString(Field::domain))->accessibleName().isEmpty());
    QVERIFY(!form.problems().isEmpty()); // no name
    for (const Problem &problem : form.problems())
        QVERIFY2(form.editor(problem.field) != nullptr, qPrintable(problem.field));
}

void TestTransferAnswerForm::ordersOneForEachName()
{
    QFETCH(Action, action);
    const TransferAnswerForm form(action, two());
    const auto requests = form.requests();
    QVERIFY(requests.ok());
    QCOMPARE(requests->size(), 2);
    for (int i = 0; i < 2; ++i) {
        const Params &params = requests->at(i).params;
        QCOMPARE(params.list().size(), 2);
        QCOMPARE(params.value(u"DOMAIN"), two().at(i).name.ace());
        QCOMPARE(params.value(u"ACTION"), TransferDomain::token(action));
        QVERIFY(!params.lacksSecret());
    }
    const QList<ReviewRow> rows = form.review();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().entered, u"дала-кофе.kz"_s);
    QVERIFY(rows.first().sent.contains(TransferDomain::token(action)));
    QVERIFY(!form.price());
}

void TestTransferAnswerForm::leavesNamesOut()
{
    QFETCH(Action, action);
    TransferAnswerForm form(action, two());
    form.show();
    QSignalSpy judged(&form, &Form::judged);
    names(form)->setChosen(0, false);
    QVERIFY(!judged.isEmpty());
    QCOMPARE(form.requests()->size(), 1);
    QCOMPARE(form.requests()->first().object, u"saumal.kz"_s);
    names(form)->setChosen(1, false);
    QVERIFY(!form.requests().ok());
    QCOMPARE(form.blocking(), 1);
    form.showAll();
    QVERIFY(!form.shownUnder(QString(Field::domain)).isEmpty());
    names(form)->setChosen(1, true);
    QVERIFY(form.shownUnder(QString(Field::domain)).isEmpty());
    QVERIFY(form.requests().ok());
}

void TestTransferAnswerForm::saysWhoAsksAndUntilWhen()
{
    const TransferAnswerForm form(Action::Deny, two());
    QCOMPARE(cell(form, 0, 2), u"TURAN-KZ"_s);
    QVERIFY(cell(form, 0, 3).contains(u"Mar"_s));
    // What the registrar leaves open is not made up.
    QCOMPARE(cell(form, 1, 2), u"Not stated by the registrar"_s);
    QCOMPARE(cell(form, 1, 3), u"Not stated by the registrar"_s);
    // Nobody asks for a name that we asked for.
    QCOMPARE(
        TransferAnswerForm(Action::Cancel, two()).findChild<PickTable *>()->model()->columnCount(),
        2);
}

void TestTransferAnswerForm::saysWhatItMeans()
{
    QSet<QString> said;
    for (const Action action : {Action::Approve, Action::Deny, Action::Cancel}) {
        const TransferAnswerForm form(action, two());
        const auto *means = form.findChild<Message *>(u"means"_s);
        QVERIFY(means && !means->isEmpty());
        said << means->title() << means->text() << form.heading() << form.act();
        QCOMPARE(form.losesName(), action == Action::Approve);
        QCOMPARE(form.finality().isEmpty(), action != Action::Approve);
        QVERIFY(!form.stages().isEmpty());
    }
    QCOMPARE(said.size(), 12); // each says its own
    TransferAnswerForm one(Action::Approve, two());
    const QString both = one.act();
    names(one)->setChosen(0, false);
    QVERIFY(one.act() != both); // "name", not "names"
}

void TestTransferAnswerForm::keepsNoDraft()
{
    const TransferAnswerForm form(Action::Approve, two());
    QVERIFY(!form.keepsDraft());
    QVERIFY(form.leftOut().isEmpty());
}

void TestTransferAnswerForm::pictures()
{
    for (const Action action : {Action::Approve, Action::Deny}) {
        TransferAnswerForm form(action, two());
        form.resize(dp(860), dp(320));
        form.show();
        formtest::picture(form, u"transferanswerform-"_s + TransferDomain::token(action).toLower());
        QVERIFY(form.isVisible());
    }
}

QTEST_MAIN(TestTransferAnswerForm)
#include "tst_transferanswerform.moc"
