#include "api/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;
using Kind = ApiError::Kind;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsSentence_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("command") << u"AddDomain"_s;
        QTest::newRow("sign-in") << u"StartSession"_s;
    }
    void everyKindHasItsSentence()
    {
        QFETCH(QString, command);
        QSet<QString> sentences;
        const QList<Kind> kinds{Kind::Offline,        Kind::Untrusted, Kind::Denied,
                                Kind::Refused,        Kind::Busy,      Kind::Garbled,
                                Kind::OutcomeUnknown, Kind::Cancelled};
        for (const Kind kind : kinds) {
            const ApiError error{.kind = kind, .command = command, .object = u"primer.kz"_s};
            const QString sentence = text(error);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"_s), qPrintable(sentence));
            QVERIFY2(command == "StartSession"_L1 || sentence.contains(u"primer.kz"_s),
                     qPrintable(sentence));
            sentences += sentence;
        }
        // Of a sign-in it does not matter whether its bytes have left.
        const qsizetype alike = command == "StartSession"_L1 ? 1 : 0;
        QCOMPARE(sentences.size(), kinds.size() - alike);
    }

    void usualCodesHaveTheirOwn()
    {
        QSet<QString> sentences;
        const QList<int> codes{500, 503, 504, 541, 545, 546, 548, 552, 553, 554, 555, 556, 549};
        for (const int code : codes) {
            sentences += text({.kind = Kind::Refused,
                               .code = code,
                               .command = u"AddDomain"_s,
                               .object = u"primer.kz"_s});
        }
        for (const int code : {530, 531, 535, 0})
            sentences += text({.kind = Kind::Denied, .code = code, .command = u"AddDomain"_s});
        for (const int code : {0, 421, 422, 521})
            sentences += text({.kind = Kind::Busy, .code = code, .command = u"AddDomain"_s});
        QCOMPARE(sentences.size(), codes.size() + 8);
    }

    /// A server out of order is another matter than a page that is no registrar's.
    void httpStatusHasItsOwn()
    {
        for (const auto &command : {u"StatusDomain"_s, u"StartSession"_s}) {
            ApiError error{.kind = Kind::Garbled, .command = command, .object = u"primer.kz"_s};
            const QString page = text(error);
            error.httpStatus = 500;
            QVERIFY(text(error) != page);
            QVERIFY2(text(error).contains(u"HTTP 500"_s), qPrintable(text(error)));
            QVERIFY2(!text(error).contains(u'%'), qPrintable(text(error)));
        }
    }

    void theWaitIsInTheSentence()
    {
        const auto worded = [](int seconds) {
            return text({.kind = Kind::Busy,
                         .code = 422,
                         .command = u"AddDomain"_s,
                         .waitSeconds = seconds});
        };
        QVERIFY(worded(300).contains(u'5'));
        QVERIFY(worded(61).contains(u'2'));
        QCOMPARE(worded(241), worded(300));
    }

    /// A name or an answer that looks like a place marker stays as it is.
    void markersInNamesStay()
    {
        const ApiError error{.kind = Kind::Offline, .object = u"%1%2"_s};
        QVERIFY(text(error).contains(u"%1%2"_s));
    }

    void notSent()
    {
        for (const Kind kind : {Kind::Offline, Kind::Untrusted, Kind::Cancelled})
            QVERIFY((ApiError{.kind = kind}.notSent()));
        for (const Kind kind :
             {Kind::Denied, Kind::Refused, Kind::Busy, Kind::Garbled, Kind::OutcomeUnknown})
            QVERIFY(!(ApiError{.kind = kind}.notSent()));
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
