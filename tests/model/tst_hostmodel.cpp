#include "model/domainmodel.h"
#include "model/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

DomainRecord name(const QString &ace, const std::optional<QStringList> &servers)
{
    DomainRecord record{.name = DomainName::fromRegistrar(ace)};
    record.nameServers = servers;
    return record;
}

HostRecord host(const QString &ace, const std::optional<QStringList> &addresses = {})
{
    return {.host = ace, .addresses = addresses};
}

} // namespace

class TestHostModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<DomainModel>();
        m_names->assign({name(u"primer.kz"_s, QStringList{u"ns1.primer.kz 192.0.2.1"_s}),
                         name(u"a.kz"_s, QStringList{u"NS1.Primer.kz."_s, u"ns2.primer.kz"_s}),
                         name(u"b.kz"_s, QStringList{u"ns1.other.example"_s}),
                         name(u"c.kz"_s, std::nullopt)});
        m_hosts = std::make_unique<HostModel>(m_names.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_hosts.get());
        m_hosts->assign({host(u"ns2.primer.kz"_s), host(u"ns1.primer.kz"_s, QStringList{}),
                         host(u"ns1.gone.kz"_s)});
    }
    void cleanup()
    {
        m_tester.reset();
        m_hosts.reset();
        m_names.reset();
    }

    void countsWhoUsesThem()
    {
        const auto first = m_hosts->find(u"ns1.primer.kz"_s);
        QCOMPARE(first->usedBy, (QStringList{u"a.kz"_s, u"primer.kz"_s}));
        QCOMPARE(first->namesUnread, 1);
        QVERIFY(first->parentHeld);
        QCOMPARE(m_hosts->find(u"ns1.gone.kz"_s)->parentHeld, false);
        QCOMPARE(m_hosts->find(u"ns1.gone.kz"_s)->usedBy, QStringList());
        m_names->upsert(name(u"c.kz"_s, QStringList{u"ns2.primer.kz"_s}));
        m_hosts->countUse();
        QCOMPARE(m_hosts->find(u"ns2.primer.kz"_s)->usedBy, (QStringList{u"a.kz"_s, u"c.kz"_s}));
        QCOMPARE(m_hosts->find(u"ns2.primer.kz"_s)->namesUnread, 0);
        QVERIFY(!m_hosts->find(u"ns9.primer.kz"_s));
    }

    void countsNamesThatAFilterHides()
    {
        m_names->setFilter(u"nothing fits"_s);
        QCOMPARE(m_names->rowCount(), 0);
        m_hosts->countUse();
        QCOMPARE(m_hosts->find(u"ns1.primer.kz"_s)->usedBy.size(), 2);
    }

    void sortsByNameAndHost()
    {
        QStringList shown;
        for (int row = 0; row < m_hosts->rowCount(); ++row)
            shown.append(m_hosts->index(row, HostModel::Host).data().toString());
        QCOMPARE(shown, (QStringList{u"ns1.gone.kz"_s, u"ns1.primer.kz"_s, u"ns2.primer.kz"_s}));
    }

    void tellsNoneFromNotRead()
    {
        const auto address = [this](int row) {
            return m_hosts->index(row, HostModel::Addresses).data().toString();
        };
        QCOMPARE(address(1), u"None"_s);
        QCOMPARE(address(2), u"Not read yet"_s);
        m_hosts->upsert(host(u"ns2.primer.kz"_s, QStringList{u"2001:db8:0:0:0:0:0:1"_s}));
        QCOMPARE(address(2), u"2001:db8::1"_s);
    }

    void keepsWhatTheListDoesNotGive()
    {
        HostRecord whole = host(u"ns2.primer.kz"_s, QStringList{u"192.0.2.2"_s});
        whole.readAt = Instant::fromRegistrar(u"2026-03-01 09:00:00"_s);
        m_hosts->upsert(whole);
        QSignalSpy inserted(m_hosts.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_hosts.get(), &QAbstractItemModel::modelReset);
        m_hosts->assign({host(u"ns2.primer.kz"_s), host(u"ns3.primer.kz"_s)});
        QCOMPARE(*m_hosts->find(u"ns2.primer.kz"_s)->record.addresses, QStringList{u"192.0.2.2"_s});
        QVERIFY(m_hosts->find(u"ns2.primer.kz"_s)->record.readAt.isKnown());
        QCOMPARE(m_hosts->rowCount(), 2);
        // Merged, so that views keep what is selected.
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        m_hosts->remove(u"ns3.primer.kz"_s);
        QCOMPARE(m_hosts->total(), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("host") << u" NS1. "_s << 2;
        QTest::newRow("name") << u"gone"_s << 1;
        QTest::newRow("address") << u"192.0.2.7"_s << 1;
        QTest::newRow("nothing") << u"zzz"_s << 0;
    }
    void filters()
    {
        QFETCH(QString, typed);
        QFETCH(int, rows);
        m_hosts->upsert(host(u"ns1.gone.kz"_s, QStringList{u"192.0.2.7"_s}));
        m_hosts->setFilter(typed);
        QCOMPARE(m_hosts->rowCount(), rows);
        QCOMPARE(m_hosts->total(), 3);
        m_hosts->setFilter({});
        QCOMPARE(m_hosts->rowCount(), 3);
    }

    void showsAnswers()
    {
        m_hosts->setAnswer(u"ns1.primer.kz"_s,
                           {.kind = HostAnswer::Silent, .name = u"a.kz"_s, .at = {}});
        QCOMPARE(m_hosts->index(1, HostModel::Answer).data().toString(),
                 u"Did not answer in 5 s"_s);
        // Also of hosts that are no objects of the account: those of sets.
        m_hosts->setAnswer(u"ns1.other.example"_s, {.kind = HostAnswer::Answers});
        QCOMPARE(m_hosts->answer(u"ns1.other.example"_s).kind, HostAnswer::Answers);
        QCOMPARE(m_hosts->rowCount(), 3);
    }

private:
    std::unique_ptr<DomainModel> m_names;
    std::unique_ptr<HostModel> m_hosts;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestHostModel)
#include "tst_hostmodel.moc"
