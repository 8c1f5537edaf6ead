#include "api/apitest.h"
#include "app/catalogue.h"
#include "app/settlingscenes.h"
#include "app/settlingtable.h"
#include "model/settler.h"
#include "operations/querydomainlist.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTestEventLoop>

using namespace kz;
using namespace Qt::StringLiterals;

/// Each row of the settling table, played through the looks of its operation as the desk runs them,
/// over HTTP; and SETTLING.md.
class SettlingTest : public QObject
{
    Q_OBJECT

private:
    test::FakeRegistrar m_fake;
    std::unique_ptr<Client> m_client;
    QSet<QString> m_asked;

    /// Answers what the scene tells, each read in turn and its last answer for good, and knows of
    /// nothing else.
    void play(const test::Scene &scene)
    {
        m_asked.clear();
        m_fake.otherwise([this, left = scene.answers](const QMap<QString, QString> &sent) mutable {
            const QString asked = sent.value(u"COMMAND"_s);
            m_asked.insert(asked);
            const auto mine = [&asked](const test::Said &said) { return said.command == asked; };
            const auto found = std::find_if(left.begin(), left.end(), mine);
            const test::Step step = found == left.end() ? test::knowsNothing(asked) : found->step;
            if (found != left.end() && std::any_of(found + 1, left.end(), mine))
                left.erase(found);
            return step;
        });
    }

    static const OperationInfo *info(QLatin1StringView command)
    {
        const Catalogue::Entry *entry = Catalogue::find(command);
        return entry ? &entry->operation : nullptr;
    }

    static QStringList readsOf(const Sign &sign)
    {
        return QString(sign.read).replace(u" → "_s, u", "_s).split(u", "_s, Qt::SkipEmptyParts);
    }

    /// What all looks at the order come to.
    Evidence looked(const Order &order)
    {
        Settler settler(*m_client, Catalogue::operations());
        Evidence evidence;
        // qWaitFor() sleeps, which over some hundred requests is most of a minute.
        QTestEventLoop loop;
        settler.look(order, Turn::Click, [&](const Evidence &all) {
            evidence = all;
            loop.exitLoop();
        });
        loop.enterLoop(10);
        return evidence;
    }

    /// What the list of all names comes to, which settles a batch.
    Evidence listed(const Order &order, const OperationInfo &operation)
    {
        test::Box box;
        m_client->send(readRequest(QueryDomainList{}), Turn::Bulk, this, box.take());
        if (!operation.listed || !QTest::qWaitFor([&box] { return box.isReply(); }))
            return {};
        const auto list = QueryDomainList::parse(box.reply());
        if (!list || list->domains.size() != 1)
            return {};
        return {.verdict = operation.listed(sentAs(order), list->domains.at(0))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_client = std::make_unique<Client>(Endpoint::sandbox(m_fake.url()), test::fast());
        m_fake << test::Step::session("f00d").from(u"StartSession"_s);
        m_client->signIn(test::someone(), this, [](const ApiResult<bool> &) {});
        QTRY_VERIFY(m_client->isSignedIn());
    }

    void row_data()
    {
        QTest::addColumn<QLatin1StringView>("command");
        QTest::addColumn<QString>("of");
        QTest::addColumn<Sign>("sign");
        for (const OperationInfo &operation : Catalogue::operations()) {
            for (const Settling &settling : operation.settling()) {
                for (const Sign &sign : settling.signs) {
                    if (!sign.read.isEmpty())
                        QTest::newRow(
                            qUtf8Printable(test::key(operation.command, settling.of, sign)))
                            << operation.command << settling.of << sign;
                }
            }
        }
    }
    void row()
    {
        QFETCH(QLatin1StringView, command);
        QFETCH(QString, of);
        QFETCH(Sign, sign);
        int played = 0;
        for (const test::Scene &scene : test::scenes()) {
            if (test::key(scene.command, scene.of, scene.sign) != test::key(command, of, sign))
                continue;
            ++played;
            play(scene);
            const bool batch = sign.read == QLatin1StringView(QueryDomainList::command);
            const Evidence evidence =
                batch ? listed(scene.order, *info(command)) : looked(scene.order);
            const QByteArray found = evidence.found.join(u"; "_s).toUtf8();
            QVERIFY2(evidence.verdict.finding == sign.finding,
                     qPrintable(test::word(evidence.verdict.finding) + u": "_s
                                + QString::fromUtf8(found)));
            QVERIFY(evidence.whole || sign.finding == Finding::Done);
            for (const QString &read : readsOf(sign))
                QVERIFY2(m_asked.contains(read), qPrintable(read + u" was not asked"_s));
            // What settles it will stand in the ledger in the registrar's words.
            if (sign.finding != Finding::NoTrace && sign.finding != Finding::Inconclusive)
                QVERIFY(batch || !evidence.found.isEmpty());
        }
        QVERIFY2(played > 0, "This row has no scene.");
    }

    void everySceneHasItsRow()
    {
        QSet<QString> rows;
        for (const OperationInfo &operation : Catalogue::operations()) {
            for (const Settling &settling : operation.settling()) {
                for (const Sign &sign : settling.signs) {
                    const QString key = test::key(operation.command, settling.of, sign);
                    QVERIFY2(!rows.contains(key), qPrintable(key)); // two rows are one to a scene
                    rows.insert(key);
                }
            }
        }
        for (const test::Scene &scene : test::scenes()) {
            const QString key = test::key(scene.command, scene.of, scene.sign);
            QVERIFY2(rows.contains(key), qPrintable(key));
        }
    }

    /// Each case is shown by a read, or it is said why by none.
    void everyCaseIsAnswered()
    {
        for (const OperationInfo &operation : Catalogue::operations()) {
            for (const Settling &settling : operation.settling()) {
                QMap<Fate, QSet<bool>> seen;
                for (const Sign &sign : settling.signs) {
                    QVERIFY2(!sign.shows.isEmpty(), operation.command.data());
                    seen[sign.fate].insert(!sign.read.isEmpty());
                }
                for (const Fate fate : {Fate::Applied, Fate::NotApplied, Fate::ByOthers,
                                        Fate::Pending, Fate::NoTrace})
                    QVERIFY2(seen.value(fate).size() == 1,
                             qPrintable(test::title(operation.command, settling.of) + u": "_s
                                        + test::word(fate)));
            }
        }
    }

    /// The one that counts: what was not found was not refused, and what waits is not done.
    void noFindingSaysMoreThanItsCase()
    {
        using F = Finding;
        const QMap<Fate, QSet<F>> allowed{
            {Fate::Applied, {F::Done}},
            {Fate::NotApplied, {F::Failed, F::Inconclusive}},
            {Fate::ByOthers, {F::Done, F::Failed, F::Taken, F::Inconclusive, F::NoTrace}},
            {Fate::Pending, {F::Taken, F::NeedsAction, F::Inconclusive}},
            {Fate::NoTrace, {F::NoTrace, F::Inconclusive}}};
        for (const OperationInfo &operation : Catalogue::operations()) {
            for (const Settling &settling : operation.settling()) {
                for (const Sign &sign : settling.signs)
                    QVERIFY2(sign.read.isEmpty() || allowed[sign.fate].contains(sign.finding),
                             qPrintable(test::key(operation.command, settling.of, sign)));
            }
        }
    }

    void isWrittenDown()
    {
        const QString file = QDir::cleanPath(testData() + u"/../../SETTLING.md"_s);
        const QString fresh =
            QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../SETTLING.md"_s);
        const QByteArray text = test::document(Catalogue::operations()).toUtf8();
        QFile written(file);
        if (written.open(QIODevice::ReadOnly) && written.readAll() == text)
            return;
        QFile made(fresh);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(text) == text.size());
        const QString words =
            u"SETTLING.md is not what the table gives. Read it, then take it over: cp %1 %2"_s.arg(
                fresh, file);
        QFAIL(qUtf8Printable(words));
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "tst_settling.moc"
