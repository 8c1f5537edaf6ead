#include "realdesk.h"
#include "support/faultproxy.h"

using namespace Qt::StringLiterals;

/// The main job with real processes and nothing but the keyboard: one registration, typed, cut off
/// twice, sent once, registered. Each function goes on where the one before it stopped.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_stopped, "the journey had stopped before"); }
    void cleanup() { m_stopped = m_stopped || QTest::currentTestFailed(); }
    void signsIn();
    void draftSurvivesACut();
    void isSentOnce();
    void orderSurvivesACut();
    void becomesDone();
    void endsItsSession();

private:
    void signInAgain();
    QStringList states() const { return m_real.ledger(u"SELECT state FROM orders"_s); }
    /// A look that found a taken order still taken is a step of its own; it is left out.
    QStringList steps() const
    {
        return m_real.ledger(u"SELECT state FROM order_steps GROUP BY state ORDER BY MIN(pos)"_s);
    }
    int looks() const { return m_real.ledger(u"SELECT looks FROM orders"_s).value(0).toInt(); }

    RealDesk m_real;
    bool m_stopped = false;
    const QString m_name = u"journey-dala.kz"_s;
};

void TestJourney::initTestCase()
{
    const QString missing = m_real.open();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void TestJourney::signsIn()
{
    QVERIFY(m_real.start());
    m_real.type(u"steppe-names"_s);
    m_real.press({u"Tab"_s});
    m_real.type(u"desk1"_s);
    m_real.press({u"Tab"_s});
    m_real.type(u"Steppe-Sandbox-1"_s);
    m_real.press({u"Return"_s});
    QVERIFY(m_real.waitForTitle(u"steppe-names"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_real.knowsContact(u"P-ASL07"_s), RealDesk::soon);
}

void TestJourney::signInAgain()
{
    QVERIFY(m_real.start());
    m_real.type(u"Steppe-Sandbox-1"_s);
    m_real.press({u"Return"_s});
    QVERIFY(m_real.waitForTitle(u"steppe-names"_s));
}

void TestJourney::draftSurvivesACut()
{
    m_real.press({u"ctrl+n"_s});
    m_real.type(m_name);
    // Check again, years and renewal mode stay as they are. Return moves on as Tab does.
    m_real.press({u"Return"_s, u"Tab"_s, u"Tab"_s, u"Tab"_s});
    const QList<QPair<QString, QString>> contacts{{u"OWNERCONTACT0"_s, u"P-ASL07"_s},
                                                  {u"ADMINCONTACT0"_s, u"P-ASL07"_s},
                                                  {u"TECHCONTACT0"_s, u"P-STN01"_s},
                                                  {u"BILLINGCONTACT0"_s, u"P-STN02"_s}};
    for (const auto &[field, handle] : contacts) {
        m_real.type(handle);
        m_real.press({u"Return"_s}); // the list offers one: Return takes it
        QTRY_COMPARE_WITH_TIMEOUT(m_real.draft().filter(field), QStringList{field + u'=' + handle},
                                  RealDesk::soon);
        m_real.press({u"Tab"_s});
    }
    const QStringList before = m_real.draft();
    QVERIFY2(before.contains(u"DOMAIN="_s + m_name), qPrintable(before.join(u' ')));
    QVERIFY(before.contains(u"OWNERCONTACT0=P-ASL07"_s));
    QVERIFY(before.contains(u"ADMINCONTACT0=P-ASL07"_s));
    QVERIFY(before.contains(u"TECHCONTACT0=P-STN01"_s));

    m_real.cutOff();
    signInAgain();
    QCOMPARE(m_real.draft(), before);
    const QString saved = u"SELECT saved_at FROM drafts"_s;
    const QStringList savedBefore = m_real.ledger(saved);
    QCOMPARE(savedBefore.size(), 1);
    // What the form shows is what it saves after a change that changes nothing.
    m_real.press({u"ctrl+3"_s, u"End"_s, u"x"_s, u"BackSpace"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_real.ledger(saved) != savedBefore, RealDesk::soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_real.draft(), before, RealDesk::soon);
}

void TestJourney::isSentOnce()
{
    // From the name past check again, years, renewal mode and the four contacts.
    m_real.press(QStringList(8, u"Tab"_s));
    m_real.type(u"ns1.steppe-dns.example"_s);
    m_real.press({u"Return"_s});
    m_real.type(u"ns2.steppe-dns.example"_s);
    m_real.press({u"Tab"_s, u"Tab"_s, u"Tab"_s}); // past "Add server" and "Do they answer?"
    m_real.type(u"000101300009"_s);
    m_real.press({u"Tab"_s});
    m_real.type(u"104.21.5.1"_s); // an address abroad, so that there is something to decide
    m_real.press({u"Tab"_s, u"Tab"_s});
    m_real.type(u"typed by keys alone"_s);
    m_real.press({u"Tab"_s, u"space"_s, u"Tab"_s, u"space"_s, u"Return"_s}); // both declarations
    m_real.press({u"F8"_s, u"Tab"_s, u"space"_s, u"Return"_s}); // to what is open, and decide it
    QTRY_COMPARE_WITH_TIMEOUT(m_real.draftValue(u"X-DOMAIN-COMMENT"_s), u"typed by keys alone"_s,
                              RealDesk::soon);
    // Many an Enter until now, and nothing has gone out.
    QCOMPARE(states(), QStringList());
    QCOMPARE(m_real.applied(u"AddDomain"_s), 0);

    m_real.press({u"ctrl+Return"_s, u"ctrl+Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"accepted"_s}, RealDesk::soon);
    QCOMPARE(steps(), (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s}));
    QCOMPARE(m_real.applied(u"AddDomain"_s), 1);
    QCOMPARE(m_real.ledger(u"SELECT object FROM orders"_s), QStringList{m_name});
    QTRY_COMPARE_WITH_TIMEOUT(m_real.draft(), QStringList(), RealDesk::soon);
    // A nervous second press is no second order.
    m_real.press({u"ctrl+Return"_s, u"Return"_s});
}

void TestJourney::orderSurvivesACut()
{
    m_real.cutOff();
    QCOMPARE(states(), QStringList{u"accepted"_s});
    signInAgain();
    QTRY_VERIFY_WITH_TIMEOUT(looks() > 0, RealDesk::soon); // each start looks at what is open
    const int before = looks();
    m_real.press({u"ctrl+l"_s});
    // Its next look by itself is a minute away.
    QTRY_VERIFY_WITH_TIMEOUT(looks() > before, RealDesk::soon / 2);
    QCOMPARE(states(), QStringList{u"accepted"_s});
    QCOMPARE(m_real.applied(u"AddDomain"_s), 1);
}

void TestJourney::becomesDone()
{
    m_real.steer(u"clock"_s, "advance=259200");
    m_real.press({u"ctrl+l"_s});
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"done"_s}, RealDesk::soon);
    QCOMPARE(steps(), (QStringList{u"queued"_s, u"sending"_s, u"accepted"_s, u"done"_s}));
    QCOMPARE(m_real.applied(u"AddDomain"_s), 1);
}

/// Also where the registrar has no answer: a second later the program is gone.
void TestJourney::endsItsSession()
{
    m_real.cutOff();
    kz::test::FaultProxy proxy(m_real.url());
    m_real.askAt(proxy.url());
    int answers = 0;
    proxy.watch([&answers](const kz::test::HttpReader::Message &request, const auto &answer) {
        answers += request.body.contains("StopSession") && answer.body.contains("code = 200");
    });
    for (const bool silent : {false, true}) {
        signInAgain();
        if (silent) {
            proxy.choose([](const kz::test::HttpReader::Message &request) {
                using Fault = kz::test::Fault;
                return request.body.contains("StopSession") ? Fault{.kind = Fault::Kind::Stall}
                                                            : Fault();
            });
        }
        m_real.press({u"ctrl+q"_s});
        QVERIFY(m_real.ends());
        QTRY_COMPARE_WITH_TIMEOUT(proxy.count("StopSession"), silent ? 2 : 1, RealDesk::soon);
        QCOMPARE(answers >= 1, true);
    }
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
