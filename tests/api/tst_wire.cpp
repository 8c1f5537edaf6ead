#include "api/wire.h"
#include "api/wiredecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kz;

namespace {

const QByteArray head = "[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n";

/// Properties as "name[index]=value" lines in the order of their normal names; gaps as "-".
QStringList flat(const Reply &reply)
{
    QStringList result;
    for (auto it = reply.properties.cbegin(); it != reply.properties.cend(); ++it) {
        QStringList values;
        for (qsizetype i = 0; i < it->values.size(); ++i)
            values += it->values.at(i).value_or(u"<gap>"_s);
        result += it.key() + u": "_s + values.join(u'|');
    }
    return result;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QStringList>("properties");

        const QStringList one{u"DOMAIN: primer.kz"_s};
        QTest::newRow("as recorded, LF")
            << QByteArray("[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n"
                          "runtime = 0.012\nqueuetime = 0\nproperty[domain][0] = primer.kz\nEOF\n")
            << 200 << true << one;
        QTest::newRow("CRLF") << QByteArray(
            "[RESPONSE]\r\ncode = 200\r\ndescription = Command completed\r\n"
            "property[domain][0] = primer.kz\r\nEOF\r\n")
                              << 200 << true << one;
        QTest::newRow("mixed line ends")
            << QByteArray("[RESPONSE]\r\ncode = 200\ndescription = x\r\n"
                          "property[domain][0] = primer.kz\nEOF")
            << 200 << true << one;
        QTest::newRow("upper case, no blanks")
            << QByteArray("[RESPONSE]\nCODE=200\nDESCRIPTION=Command completed\n"
                          "PROPERTY[DOMAIN][0]=primer.kz\nEOF\n")
            << 200 << true << one;
        QTest::newRow("mixed case")
            << QByteArray("[RESPONSE]\nCode = 200\nDescription = x\nProperty[Domain][0] = "
                          "primer.kz\nEOF\n")
            << 200 << true << one;
        QTest::newRow("tabs and many blanks")
            << QByteArray("[RESPONSE]\n code\t =  200 \n\tdescription =\tx\t\n"
                          "  property [ domain ] [ 0 ] \t=\t primer.kz \t\nEOF\n")
            << 200 << true << one;
        QTest::newRow("code last")
            << QByteArray("[RESPONSE]\nproperty[domain][0] = primer.kz\nruntime = 0.1\n"
                          "description = Command completed\ncode = 200\nEOF\n")
            << 200 << true << one;
        QTest::newRow("description before code")
            << QByteArray("[RESPONSE]\ndescription = x\ncode = 200\nproperty[domain][0] = "
                          "primer.kz\nEOF\n")
            << 200 << true << one;
        QTest::newRow("blank lines")
            << QByteArray("\n[RESPONSE]\ncode = 200\ndescription = x\n\n\nproperty[domain][0] = "
                          "primer.kz\n\nEOF\n\n")
            << 200 << true << one;
        QTest::newRow("neither [RESPONSE] nor EOF")
            << QByteArray("code = 200\ndescription = x\nproperty[domain][0] = primer.kz\n") << 200
            << false << one;
        QTest::newRow("EOF missing") << head + "property[domain][0] = primer.kz\n"
                                     << 200 << false << one;
        QTest::newRow("cut in the EOF line")
            << head + "property[domain][0] = primer.kz\nEO" << 200 << false << one;
        QTest::newRow("cut in a property line")
            << head + "property[domain][0] = primer.kz\nproperty[domain][1] = pri" << 200 << false
            << QStringList{u"DOMAIN: primer.kz|pri"_s};
        QTest::newRow("cut in a property name")
            << head + "property[domain][0] = primer.kz\nproperty[dom" << 200 << false << one;
        QTest::newRow("EOF in a value is no end") << head + "property[domain][0] = EOF\n"
                                                  << 200 << false << QStringList{u"DOMAIN: EOF"_s};
        QTest::newRow("early refusal without times")
            << QByteArray("[RESPONSE]\ncode = 503\ndescription = Invalid attribute name; "
                          "LIMIT\nEOF\n")
            << 503 << true << QStringList();
        QTest::newRow("times swapped")
            << QByteArray("[RESPONSE]\ncode = 200\ndescription = x\nqueuetime = 0\nruntime = "
                          "0.1\nEOF\n")
            << 200 << true << QStringList();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "code = 200\ndescription = x\nEOF\n")
                                         << 200 << true << QStringList();
        QTest::newRow("index gaps") << head + "property[ns][3] = c\nproperty[ns][1] = a\nEOF\n"
                                    << 200 << true << QStringList{u"NS: <gap>|a|<gap>|c"_s};
        QTest::newRow("indexes out of order")
            << head + "property[ns][2] = c\nproperty[ns][0] = a\nproperty[ns][1] = b\nEOF\n"
            << 200 << true << QStringList{u"NS: a|b|c"_s};
        QTest::newRow("index missing") << head + "property[ns] = a\nproperty[ns] = b\nEOF\n"
                                       << 200 << true << QStringList{u"NS: a|b"_s};
        QTest::newRow("index empty") << head + "property[ns][] = a\nproperty[ns][] = b\nEOF\n"
                                     << 200 << true << QStringList{u"NS: a|b"_s};
        QTest::newRow("index not a number")
            << head + "property[ns][x] = a\nproperty[ns][-1] = b\nproperty[ns][1.5] = c\nEOF\n"
            << 200 << true << QStringList{u"NS: a|b|c"_s};
        QTest::newRow("index with zeros")
            << head + "property[ns][000] = a\nproperty[ns][01] = b\nEOF\n"
            << 200 << true << QStringList{u"NS: a|b"_s};
        QTest::newRow("same index twice: the last")
            << head + "property[ns][0] = a\nproperty[ns][0] = b\nEOF\n"
            << 200 << true << QStringList{u"NS: b"_s};
        QTest::newRow("rows of a list, row by row")
            << head
                + "property[column][0] = domain\nproperty[column][1] = status\n"
                  "property[count][0] = 2\nproperty[domain][0] = a.kz\nproperty[status][0] = "
                  "ACTIVE\nproperty[domain][1] = b.kz\nproperty[status][1] = REQUESTED\n"
                  "property[first][0] = 0\nEOF\n"
            << 200 << true
            << QStringList{u"COLUMN: domain|status"_s, u"COUNT: 2"_s, u"DOMAIN: a.kz|b.kz"_s,
                           u"FIRST: 0"_s, u"STATUS: ACTIVE|REQUESTED"_s};
        QTest::newRow("three spellings of one name")
            << head
                + "property[RENEWAL_DATE][0] = 1\nproperty[renewal date][1] = 2\n"
                  "property[RENEWALDATE][2] = 3\nEOF\n"
            << 200 << true << QStringList{u"RENEWALDATE: 1|2|3"_s};
        QTest::newRow("hyphens stay") << head + "property[x-transferlock-until][0] = 1\nEOF\n"
                                      << 200 << true << QStringList{u"X-TRANSFERLOCK-UNTIL: 1"_s};
        QTest::newRow("FIRST is not FIRSTNAME")
            << head + "property[first][0] = 0\nproperty[first name][0] = Aigerim\nEOF\n"
            << 200 << true << QStringList{u"FIRST: 0"_s, u"FIRSTNAME: Aigerim"_s};
        QTest::newRow("= in values") << head + "property[info][0] = a=b = c==\nEOF\n"
                                     << 200 << true << QStringList{u"INFO: a=b = c=="_s};
        QTest::newRow("nothing is escaped")
            << head + "property[info][0] = {x}%20\"y\"|z;+&]\\n\nEOF\n"
            << 200 << true << QStringList{u"INFO: {x}%20\"y\"|z;+&]\\n"_s};
        QTest::newRow("numbers stay text")
            << head + "property[zip][0] = 050000\nproperty[amount][0] = 0.0000\nEOF\n"
            << 200 << true << QStringList{u"AMOUNT: 0.0000"_s, u"ZIP: 050000"_s};
        QTest::newRow("empty value") << head + "property[email][0] =\nproperty[fax][0] = \nEOF\n"
                                     << 200 << true << QStringList{u"EMAIL: "_s, u"FAX: "_s};
        QTest::newRow("UTF-8") << head
                + QStringLiteral("property[city][0] = Өскемен\nEOF\n").toUtf8()
                               << 200 << true << QStringList{u"CITY: Өскемен"_s};
        QTest::newRow("value with colons")
            << head + "property[data][0] = date:2026-05-04 08:59:34.0\nEOF\n"
            << 200 << true << QStringList{u"DATA: date:2026-05-04 08:59:34.0"_s};
        QTest::newRow("keyless and bracketless lines")
            << head + "= nothing\nproperty = x\nproperty[ = y\nproperty[]x\nEOF\n"
            << 200 << true << QStringList();
        QTest::newRow("repeated code: the last")
            << QByteArray("code = 500\ncode = 200\ndescription = a\ndescription = b\nEOF\n") << 200
            << true << QStringList();
        QTest::newRow("negative answer")
            << QByteArray("[RESPONSE]\ncode = 211\ndescription = Domain name not available\nEOF\n")
            << 211 << true << QStringList();
        QTest::newRow("code of no table")
            << QByteArray("code = 599\ndescription = New\nEOF\n") << 599 << true << QStringList();
        QTest::newRow("wide gap that the size allows")
            << head + "property[ns][3] = d\nproperty[other][0] = x\nEOF\n"
            << 200 << true << QStringList{u"NS: <gap>|<gap>|<gap>|d"_s, u"OTHER: x"_s};
    }
    void answer()
    {
        QFETCH(QByteArray, text);
        const auto reply = wire::decode(text);
        QVERIFY(reply);
        QTEST(reply->code, "code");
        QTEST(reply->complete, "complete");
        QTEST(flat(*reply), "properties");
        QVERIFY(!reply->description.isEmpty());
        QCOMPARE(reply->raw(), text);
    }

    void noAnswer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("the character 0") << QByteArray("0");
        QTest::newRow("blank lines") << QByteArray("\n\r\n \n");
        QTest::newRow("EOF alone") << QByteArray("EOF\n");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html lang=\"en\">\n<body "
                                            "class=\"x\">502 Bad Gateway</body></html>\n");
        QTest::newRow("JSON") << QByteArray("{\"code\": 200, \"description\": \"x=y\"}");
        QTest::newRow("no code") << QByteArray("[RESPONSE]\ndescription = x\nEOF\n");
        QTest::newRow("no description") << QByteArray("[RESPONSE]\ncode = 200\nEOF\n");
        QTest::newRow("empty description")
            << QByteArray("[RESPONSE]\ncode = 200\ndescription = \nEOF\n");
        QTest::newRow("empty code") << QByteArray("[RESPONSE]\ncode =\ndescription = x\nEOF\n");
        QTest::newRow("code of letters") << QByteArray("code = abc\ndescription = x\nEOF\n");
        QTest::newRow("code cut short") << QByteArray("description = x\ncode = 20");
        QTest::newRow("code too long") << QByteArray("code = 2000\ndescription = x\nEOF\n");
        QTest::newRow("code with a sign") << QByteArray("code = +20\ndescription = x\nEOF\n");
        QTest::newRow("code 0") << QByteArray("code = 000\ndescription = x\nEOF\n");
        QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\0\0=\xff\xfe", 8);
        QTest::newRow("huge index") << head + "property[ns][4294967295] = a\nEOF\n";
        QTest::newRow("index past every number")
            << head + "property[ns][99999999999999999999999] = a\nEOF\n";
        QTest::newRow("gaps beyond any number")
            << head + "property[a][7] = a\nproperty[b][9223372036854775807] = b\nEOF\n";
        QTest::newRow("index past ten million") << head + "property[ns][10000001] = a\nEOF\n";
        QTest::newRow("index far past the answer") << head + "property[ns][1000000] = a\nEOF\n";
        QByteArray many = head;
        for (int i = 0; i < 1'000; ++i)
            many += "property[p" + QByteArray::number(i) + "][60000] = a\n";
        QTest::newRow("many names with large gaps") << many + "EOF\n";
    }
    void noAnswer()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!wire::decode(text));
    }

    void scalars()
    {
        const auto reply = wire::decode("code = 200\ndescription = x\nruntime = 0.012\nRunTime = "
                                        "15.892\nqueue_time = 0\npending =\nEOF\n");
        QVERIFY(reply);
        const QMap<QString, QString> expected{
            {u"RUNTIME"_s, u"15.892"_s}, {u"QUEUETIME"_s, u"0"_s}, {u"PENDING"_s, u""_s}};
        QCOMPARE(reply->scalars, expected);
    }

    void originalSpellingIsKept()
    {
        const auto reply = wire::decode(head + "property[Renewal Date][0] = 1\nEOF\n");
        QVERIFY(reply);
        QCOMPARE(reply->properties.value(u"RENEWALDATE"_s).name, u"Renewal Date"_s);
        QCOMPARE(reply->value(u"renewal_date"), u"1"_s);
    }

    void oneSecretIsShownToWhoAsked()
    {
        const QByteArray kept = head + "property[domain][0] = a.kz\n";
        const QByteArray text = kept
            + "property[auth][0] = Zx9!q=w %1\nproperty[x-authcode][0] = n"
              "\nproperty[password][0] = p\nEOF\n";
        const auto reply = wire::decode(text, u"auth"_s);
        QVERIFY(reply);
        QCOMPARE(reply->value(u"auth"), u"Zx9!q=w %1"_s);
        QVERIFY(!reply->has(u"x-authcode"));
        QVERIFY(!reply->has(u"password"));
        QCOMPARE(reply->raw(), kept + "EOF\n");
        QVERIFY(!wire::decode(text)->has(u"auth"));
    }

    void secretsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *name :
             {"auth", "AUTH", "authcode", "auth code", "AUTH_CODE", "x-authcode", "x-auth-code",
              "domain auth", "auth info", "authinfo1", "authorization code", "epp code",
              "transfer auth code", "password", "auth key"}) {
            QTest::addRow("%s", name) << "property[" + QByteArray(name) + "][0] = Zx9!q=w\n";
        }
        QTest::newRow("without index") << QByteArray("property[auth] = Zx9!q=w\n");
        QTest::newRow("scalar") << QByteArray("auth = Zx9!q=w\n");
        QTest::newRow("event data") << QByteArray("property[data][0] = auth:Zx9!q=w\n");
    }
    void secretsAreDropped()
    {
        QFETCH(QByteArray, line);
        const QByteArray first = head + "property[domain][0] = a.kz\n";
        const QByteArray rest = "property[domain][1] = b.kz\nEOF\n";
        const auto reply = wire::decode(first + line + rest + line);
        QVERIFY(reply);
        QCOMPARE(reply->raw(), first + rest);
        QCOMPARE(reply->values(u"domain"), QStringList({u"a.kz"_s, u"b.kz"_s}));
        QVERIFY(reply->scalars.isEmpty());
        QVERIFY(!flat(*reply).join(u'\n').contains(u"Zx9"_s));
    }

    /// Whoever gives the text away gets its buffer back, and nothing of a secret is left in it.
    void whatIsDroppedIsOverwritten()
    {
        QByteArray text = head;
        for (int row = 0; row < 100; ++row) {
            const QByteArray index = "][" + QByteArray::number(row) + "] = ";
            text += "property[domain" + index + "a.kz\nproperty[auth" + index
                + "Zx9!q=w\nproperty[data" + index + "auth:Zx9!q=w\n";
        }
        const char *const at = text.constData();
        const qsizetype size = text.size();
        const auto reply = wire::decode(std::move(text));
        QVERIFY(reply);
        QCOMPARE(static_cast<const void *>(reply->text.constData()), static_cast<const void *>(at));
        QCOMPARE(reply->text.size(), size);
        QVERIFY(!reply->text.contains("Zx9"));
        QCOMPARE(reply->raw().count('\n'), head.count('\n') + 100);
        QVERIFY(!reply->raw().contains('\0'));
        QCOMPARE(reply->rows({u"domain"_s}), 100);
        QCOMPARE(reply->value(u"domain", 99), u"a.kz"_s);
    }

    /// Lines that come as expected are read another way than all others.
    void rowsInAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("as documented") << "property["_ba
                                       << "] = "_ba
                                       << "\n"_ba;
        QTest::newRow("CRLF") << "property["_ba
                              << "] = "_ba
                              << "\r\n"_ba;
        QTest::newRow("tight") << "PROPERTY["_ba
                               << "]="_ba
                               << "\n"_ba;
        QTest::newRow("wide") << " property [ "_ba
                              << " ] \t=  "_ba
                              << " \t\r\n"_ba;
    }
    void rowsInAnySpelling()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, between);
        QFETCH(QByteArray, after);
        const QByteArrayList columns{"domain", "auth", "expires", "note", "owner", "data", "rare"};
        QByteArray text = head;
        QMap<QString, QStringList> expected;
        for (int row = 0; row < 1'100; ++row) {
            const QByteArray number = QByteArray::number(row);
            const QByteArray name = "name-" + number + (row % 3 == 0 ? ".com.kz" : ".kz");
            const QByteArrayList values{name,
                                        "Zx9!q=w" + number,
                                        "2027-03-01 09:00:" + QByteArray::number(10 + row % 50),
                                        row % 4 == 0 ? "" : "a: b = c:" + number,
                                        "\xd2\x9a-" + number,
                                        row % 7 == 0 ? "auth:Zx9!q=w" : "12:auth",
                                        number};
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (columns.at(i) == "rare" && row % 10 != 0)
                    continue;
                text += before + columns.at(i) + "][" + number + between + values.at(i) + after;
                if (values.at(i).contains("Zx9"))
                    continue;
                QStringList &kept = expected[QString::fromLatin1(columns.at(i))];
                kept.resize(row + 1);
                kept[row] = QString::fromUtf8(values.at(i));
            }
        }
        const auto reply = wire::decode(text + "EOF\n");
        QVERIFY(reply);
        QVERIFY(reply->complete);
        QVERIFY(!reply->raw().contains("Zx9"));
        QVERIFY(reply->raw().endsWith(after + "EOF\n"));
        QCOMPARE(reply->properties.size(), expected.size());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(reply->values(it.key()), it.value());
        QVERIFY(!reply->maybe(u"rare", 11));
        QVERIFY(!reply->maybe(u"data", 7));
    }

    void harmlessNamesStay_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"X-AUTHCODE-EXPIRATION", "AUTHOR", "DOMAIN", "STATUS", "AUTHORITY",
                                 "SESSIONID", "DATA", "INFO"})
            QTest::addRow("%s", name) << QString::fromUtf8(name);
    }
    void harmlessNamesStay()
    {
        QFETCH(QString, name);
        QVERIFY(!wire::isSecretName(name));
    }

    void encoded()
    {
        Request request{.command = u"AddDomain"_s};
        request.params.add("domain"_L1, u"primer.kz"_s)
            .addList("nameserver"_L1, {u"ns1.example"_s, u"ns2.example"_s})
            .add("X-EMPTY"_L1, QString());
        QCOMPARE(wire::encode(request, {.login = u"acme-kz:aigerim"_s, .password = u"S3cret!"_s},
                              SystemKind::Live),
                 "s_command=COMMAND%3DAddDomain%0A"
                 "DOMAIN%3Dprimer.kz%0ANAMESERVER0%3Dns1.example%0ANAMESERVER1%3Dns2.example%0A"
                 "X-EMPTY%3D&s_login=acme-kz%3Aaigerim&s_pw=S3cret%21"_ba);
    }

    void whoAsks()
    {
        const Request request{.command = u"StopSession"_s};
        QCOMPARE(wire::encode(request, {.login = u"a"_s, .password = u"p"_s, .session = u"f00d"_s},
                              SystemKind::Ote),
                 "s_opmode=OTE&s_command=COMMAND%3DStopSession&s_login=a&s_sessionid=f00d"_ba);
        QCOMPARE(wire::encode(request, {.login = u"a"_s, .password = u"p"_s, .persistent = true},
                              SystemKind::Sandbox),
                 "persistent=1&s_command=COMMAND%3DStopSession&s_login=a&s_pw=p"_ba);
    }

    /// A server that takes a body for whole although its connection broke refuses who asks.
    void noPartProvesWhoAsks()
    {
        const Request request{.command = u"RenewDomain"_s};
        for (const QString &session : {QString(), u"f00d"_s}) {
            const QByteArray body =
                wire::encode(request, {.login = u"a"_s, .password = u"p%&="_s, .session = session},
                             SystemKind::Ote);
            const QByteArray proof =
                session.isEmpty() ? "s_pw=p%25%26%3D"_ba : "s_sessionid=f00d"_ba;
            QVERIFY(body.endsWith('&' + proof));
            QCOMPARE(body.count(proof), 1); // whole at the very end only
        }
    }

    void awkwardValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("arrives");
        const auto row = [](const char *name, const QString &value, const QString &arrives) {
            QTest::newRow(name) << value << arrives;
        };
        const QString signs = u"a+b&c=d%e;f\"g'h#i?j/k\\l~m{n}|o"_s;
        row("signs", signs, signs);
        row("blanks", u" a  b "_s, u" a  b "_s);
        row("Cyrillic", u"Құпия сөз"_s, u"Құпия сөз"_s);
        row("beyond the first plane", u"\U0001F511"_s, u"\U0001F511"_s);
        row("LF", u"a\nDOMAIN=b.kz"_s, u"aDOMAIN=b.kz"_s);
        row("CRLF", u"a\r\nb\r"_s, u"ab"_s);
        row("percent", u"100%25%0A"_s, u"100%25%0A"_s);
    }
    void awkwardValues()
    {
        QFETCH(QString, value);
        QFETCH(QString, arrives);
        Request request{.command = u"X"_s};
        request.params.add("V"_L1, value).add("LAST"_L1, u"1"_s);
        const QByteArray body =
            wire::encode(request, {.login = value, .password = value}, SystemKind::Live);
        QVERIFY(!body.contains('+') && !body.contains(' ') && !body.contains('\n'));
        QMap<QString, QString> fields;
        for (const QByteArray &field : body.split('&')) {
            const qsizetype equals = field.indexOf('=');
            fields.insert(
                QString::fromUtf8(field.first(equals)),
                QString::fromUtf8(QByteArray::fromPercentEncoding(field.sliced(equals + 1))));
        }
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.value(u"s_login"_s), arrives);
        QCOMPARE(fields.value(u"s_pw"_s), arrives);
        QCOMPARE(fields.value(u"s_command"_s), u"COMMAND=X\nV="_s + arrives + u"\nLAST=1"_s);
    }

    void keysCannotSmuggle()
    {
        Request request{.command = u"X\nY=1"_s};
        request.params.append({.name = u"A\nB"_s, .value = u"1"_s});
        QVERIFY(wire::encode(request, {}, SystemKind::Live)
                    .startsWith("s_command=COMMAND%3DXY%3D1%0AAB%3D1&"));
    }

    void shownMasksSecrets()
    {
        Request request{.command = u"TransferDomain"_s};
        request.params.add("DOMAIN"_L1, u"primer.kz"_s).addSecret("AUTH"_L1, u"Zx9!q"_s);
        const QString text = wire::shown(request);
        QVERIFY(text.startsWith(u"COMMAND=TransferDomain\nDOMAIN=primer.kz\nAUTH="_s));
        QVERIFY(!text.contains(u"Zx9"_s));
        QVERIFY(wire::encode(request, {}, SystemKind::Live).contains("AUTH%3DZx9%21q"));
    }
};

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
