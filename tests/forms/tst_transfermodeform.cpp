#include "formtest.h"

#include "forms/picktable.h"
#include "forms/transfermodeform.h"
#include "look/message.h"

#include <QComboBox>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = SetDomainTransferMode::Field;

namespace {

DomainRecord name(const QString &text, const QString &mode)
{
    DomainRecord record;
    record.name = DomainName::fromUser(text);
    record.transferMode = mode;
    return record;
}

QList<DomainRecord> three()
{
    return {name(u"дала-кофе.kz"_s, u"DEFAULT"_s), name(u"saumal.kz"_s, u"AUTODENY"_s),
            name(u"primer.kz"_s, {})};
}

QComboBox *mode(const TransferModeForm &form)
{
    return qobject_cast<QComboBox *>(form.editor(QString(Field::mode)));
}

void choose(const TransferModeForm &form, const QString &word)
{
    mode(form)->setCurrentIndex(mode(form)->findData(word));
}

PickTable *names(const TransferModeForm &form)
{
    return qobject_cast<PickTable *>(form.editor(QString(Field::domain)));
}

} // namespace

/// What the registrar is to do by itself when another one asks for a name.
class TestTransferModeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void everyFieldIsBound();
    void wantsAChoice();
    void offersWhatTheRegistrarTakes();
    void ordersOneForEachName();
    void comparesOldAndNew();
    void warnsOfModesThatAskNobody();
    void pictures();
};

void TestTransferModeForm::everyFieldIsBound()
{
    const TransferModeForm form({}, {});
    QCOMPARE(form.fields(), (QStringList{QString(Field::mode), QString(Field::domain)}));
    for (const QString &field : form.fields())
        QVERIFY2(!form.editor(field)->accessibleName().isEmpty(), qPrintable(field));
    QVERIFY(form.problems().size() >= 2); // no mode, no name
    for (const Problem &problem : form.problems())
        QVERIFY2(form.editor(problem.field) != nullptr, qPrintable(problem.field));
}

void TestTransferModeForm::wantsAChoice()
{
    TransferModeForm form(three(), {});
    form.show();
    QCOMPARE(form.blocking(), 1); // once, for all names
    QVERIFY(!form.requests().ok());
    form.showAll();
    QVERIFY(!form.shownUnder(QString(Field::mode)).isEmpty());
    choose(form, u"AUTODENY"_s);
    QVERIFY(form.shownUnder(QString(Field::mode)).isEmpty());
    QVERIFY(form.requests().ok());
    for (int row = 0; row < 3; ++row)
        names(form)->setChosen(row, false);
    QVERIFY(!form.requests().ok());
    form.showAll();
    QVERIFY(!form.shownUnder(QString(Field::domain)).isEmpty());
}

void TestTransferModeForm::offersWhatTheRegistrarTakes()
{
    const TransferModeForm unread(three(), {});
    QCOMPARE(mode(unread)->count(), 3);
    QCOMPARE(mode(unread)->currentIndex(), -1);
    QCOMPARE(mode(unread)->itemText(0), u"As the account says"_s);
    // Where the account's own is known, it stands beside it.
    const TransferModeForm read(three(), u"AUTODENY"_s);
    QCOMPARE(mode(read)->itemText(0), u"As the account says: Deny by itself"_s);
    QCOMPARE(mode(read)->itemData(0).toString(), u"DEFAULT"_s);
    const TransferModeForm follows(three(), u"DEFAULT"_s);
    QCOMPARE(mode(follows)->itemText(0), u"As the account says: The registrar's default"_s);
}

void TestTransferModeForm::ordersOneForEachName()
{
    TransferModeForm form(three(), {});
    choose(form, u"AUTOAPPROVE"_s);
    names(form)->setChosen(1, false);
    const auto requests = form.requests();
    QVERIFY(requests.ok());
    QCOMPARE(requests->size(), 2);
    QCOMPARE(requests->first().params.value(u"DOMAIN"), three().first().name.ace());
    QCOMPARE(requests->last().params.value(u"DOMAIN"), u"primer.kz"_s);
    for (const Request &request : *requests) {
        QCOMPARE(request.params.value(u"TRANSFERMODE"), u"AUTOAPPROVE"_s);
        QCOMPARE(request.params.list().size(), 2);
    }
    QVERIFY(!form.price());
    QVERIFY(!form.keepsDraft());
}

void TestTransferModeForm::comparesOldAndNew()
{
    TransferModeForm form(three(), {});
    choose(form, u"AUTODENY"_s);
    const QList<ReviewRow> rows = form.review();
    QVERIFY(form.comparesValues());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).entered, u"As the account says"_s);
    QCOMPARE(rows.at(0).sent, u"Deny by itself"_s);
    QVERIFY(rows.at(0).tidied); // it changes
    QVERIFY(!rows.at(1).tidied); // it stays
    QCOMPARE(rows.at(2).entered, u"Not read yet"_s);
    // What a name follows is said, as far as it is known.
    TransferModeForm follows(three(), u"AUTOAPPROVE"_s);
    choose(follows, u"AUTODENY"_s);
    QCOMPARE(follows.review().at(0).entered, u"As the account says: Approve by itself"_s);
}

void TestTransferModeForm::warnsOfModesThatAskNobody()
{
    TransferModeForm form(three(), {});
    const auto *means = form.findChild<Message *>(u"means"_s);
    QVERIFY(means->isEmpty());
    choose(form, u"AUTOAPPROVE"_s);
    QVERIFY(means->text().contains(u"auth code"_s));
    QVERIFY(!form.finality().isEmpty());
    choose(form, u"AUTODENY"_s);
    QVERIFY(means->title().contains(u"denied"_s));
    QVERIFY(form.finality().isEmpty());
    choose(form, u"DEFAULT"_s);
    QVERIFY(means->isEmpty());
    // An account that approves by itself asks nobody either.
    TransferModeForm follows(three(), u"AUTOAPPROVE"_s);
    choose(follows, u"DEFAULT"_s);
    QVERIFY(follows.findChild<Message *>(u"means"_s)->text().contains(u"auth code"_s));
}

void TestTransferModeForm::pictures()
{
    TransferModeForm form(three(), u"DEFAULT"_s);
    form.resize(dp(860), dp(420));
    form.show();
    choose(form, u"AUTOAPPROVE"_s);
    formtest::picture(form, u"transfermodeform"_s);
    QVERIFY(form.isVisible());
}

QTEST_MAIN(TestTransferModeForm)
#include "tst_transfermodeform.moc"
