#include "model/reminder.h"

#include <QLocale>
#include <QTest>
#include <QUrlQuery>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

TradeReminderFacts facts()
{
    return {.name = DomainName::fromUser(u"дала-кофе.kz"_s),
            .present = u"Zhusan Baths"_s,
            .next = u"Zhusan Spa LLP"_s,
            .asked = QDate(2027, 2, 9),
            .mail = u"info@zhusan.example"_s};
}

/// Letters of the alphabet that only this language of the three has.
QString ownLetters(const QString &language)
{
    return language == u"kk"_s ? u"әғқңөұүһі"_s
        : language == u"ru"_s  ? u"ьэщ"_s
                               : u"abcdefghijklmnopqrstuvwxyz"_s;
}

} // namespace

/// Letters that ask the owners to confirm, in the language of the reader.
class TestReminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWholeInEachLanguage_data();
    void isWholeInEachLanguage();
    void leavesOutWhatIsNotKnown();
    void differsByReader();
    void doesNotFollowTheProgram();
    void opensInTheMailProgram();
};

void TestReminder::isWholeInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<TradeHolder>("holder");
    QTest::addColumn<QString>("date");
    QCOMPARE(reminderLanguages(), (QStringList{u"kk"_s, u"ru"_s, u"en"_s}));
    const QMap<QString, QString> dates{
        {u"en"_s, u"February 9, 2027"_s}, {u"ru"_s, u"9 февраля 2027"_s}, {u"kk"_s, u"2027"_s}};
    for (const QString &language : reminderLanguages()) {
        QTest::addRow("%s, present", qPrintable(language))
            << language << TradeHolder::Present << dates.value(language);
        QTest::addRow("%s, new", qPrintable(language))
            << language << TradeHolder::New << dates.value(language);
    }
}

void TestReminder::isWholeInEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(TradeHolder, holder);
    QFETCH(QString, date);
    const Reminder letter = tradeReminder(holder, language, facts());
    QCOMPARE(letter.to, u"info@zhusan.example"_s);
    QVERIFY(letter.subject.contains(u"дала-кофе.kz"_s));
    for (const QString &part :
         {u"дала-кофе.kz"_s, u"Zhusan Baths"_s, u"Zhusan Spa LLP"_s, u"KazNIC"_s, date})
        QVERIFY2(letter.body.contains(part), qPrintable(part));
    const QString greeted = letter.body.section(u'\n', 0, 0);
    QVERIFY(
        greeted.contains(holder == TradeHolder::Present ? u"Zhusan Baths"_s : u"Zhusan Spa LLP"_s));
    QVERIFY(!letter.asText().contains(u'{') && !letter.asText().contains(u'}'));
    QVERIFY(letter.asText().startsWith(letter.subject));
    for (const QString &other : reminderLanguages()) {
        // Names are in other letters than the text; the words around them are not.
        QString words = letter.body;
        for (const QString &name :
             {u"дала-кофе.kz"_s, u"Zhusan Baths"_s, u"Zhusan Spa LLP"_s, u"KazNIC"_s})
            words.remove(name);
        int own = 0;
        for (const QChar letterOf : ownLetters(other))
            own += int(words.count(letterOf, Qt::CaseInsensitive));
        if (other == language)
            QVERIFY(own > 5);
        else if (other == u"en"_s || language == u"en"_s || other == u"kk"_s)
            QCOMPARE(own, 0);
    }
}

void TestReminder::leavesOutWhatIsNotKnown()
{
    TradeReminderFacts little{.name = DomainName::fromUser(u"saumal.kz"_s),
                              .present = u"Saumal Dairy"_s};
    for (const QString &language : reminderLanguages()) {
        const Reminder whole = tradeReminder(TradeHolder::Present, language, facts());
        const Reminder letter = tradeReminder(TradeHolder::Present, language, little);
        QVERIFY(letter.to.isEmpty());
        QVERIFY(letter.body.contains(u"Saumal Dairy"_s));
        // Two lines less: the new owner and the date.
        QCOMPARE(letter.body.count(u'\n'), whole.body.count(u'\n') - 2);
        QVERIFY(!letter.asText().contains(u'{'));
    }
}

void TestReminder::differsByReader()
{
    for (const QString &language : reminderLanguages()) {
        const Reminder present = tradeReminder(TradeHolder::Present, language, facts());
        const Reminder next = tradeReminder(TradeHolder::New, language, facts());
        QVERIFY(present.subject != next.subject);
        QVERIFY(present.body.section(u'\n', 2) != next.body.section(u'\n', 2));
    }
}

void TestReminder::doesNotFollowTheProgram()
{
    const Reminder before = tradeReminder(TradeHolder::New, u"kk"_s, facts());
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(tradeReminder(TradeHolder::New, u"kk"_s, facts()), before);
    QLocale::setDefault(QLocale::c());
}

void TestReminder::opensInTheMailProgram()
{
    Reminder letter = tradeReminder(TradeHolder::New, u"ru"_s, facts());
    letter.subject += u" & 50% + #1?"_s;
    const QUrl url = letter.mailto();
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"mailto"_s);
    QCOMPARE(url.path(), u"info@zhusan.example"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), letter.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
             QString(letter.body).replace(u'\n', u"\r\n"_s));
    QVERIFY(!url.toEncoded().contains('+'));
}

QTEST_APPLESS_MAIN(TestReminder)
#include "tst_reminder.moc"
