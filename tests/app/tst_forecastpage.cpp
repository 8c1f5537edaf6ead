#include "app/deskwindow.h"
#include "app/forecastpage.h"
#include "look/message.h"
#include "look/tableview.h"
#include "model/forecastmodel.h"
#include "operations/queryupcomingaccountinglist.h"
#include "operations/statusdomain.h"
#include "views/emptypage.h"
#include "views/forecastview.h"

using namespace kz;
using namespace Qt::StringLiterals;

/// What renews, whether the money lasts, and which name is lost when it does not.
class TestForecastPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void coversAll();
    void saysWhatIsLost();
    void keepsWhatWasReadWhenItFails();

private:
    ForecastPage *page() const { return m_desk->window->page<ForecastPage>(); }
    QAbstractItemModel *rows() const { return page()->view()->table()->model(); }
    Forecast::Row row(int number) const
    {
        return rows()->index(number, 0).data(ForecastModel::RowRole).value<Forecast::Row>();
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestForecastPage::coversAll()
{
    QVERIFY(m_desk->choose(u"Forecast"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows()->rowCount() > 3, DeskWindow::soon);
    QVERIFY(page()->view()->message()->isEmpty());
    // In the order in which they fall due, each with what is left after it.
    for (int i = 1; i < rows()->rowCount(); ++i) {
        QVERIFY(row(i - 1).charge.renews.utc() <= row(i).charge.renews.utc());
        QCOMPARE(row(i).verdict, Forecast::Covered);
        QCOMPARE(difference(row(i - 1).left, row(i).cost), row(i).left);
    }
    // The names are those that renew by their effective mode, and no other.
    for (int i = 0; i < rows()->rowCount(); ++i) {
        const auto record = m_desk->record(row(i).charge.domain.ace());
        QVERIFY(record);
        QVERIFY(!record->mode.effective(m_desk->desk().facts().mode).lapses());
    }
    QVERIFY(m_desk->shows(row(0).charge.domain.unicode()));
}

void TestForecastPage::saysWhatIsLost()
{
    m_desk->registrar().setBalance(50'00); // one renewal of 38.50
    QVERIFY(m_desk->choose(u"Forecast"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->view()->message()->isEmpty(), DeskWindow::soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().facts().balance.decimal, u"50.00"_s, DeskWindow::soon);
    const Message &message = *page()->view()->message();
    QTRY_COMPARE(message.level(), Message::Level::Danger);
    QCOMPARE(row(0).verdict, Forecast::Covered);
    QCOMPARE(row(1).verdict, Forecast::Lost);
    const DomainName lost = row(1).charge.domain;
    const QDate day = row(1).charge.renews.utc().date();
    QVERIFY(m_desk->shows(u"cannot be restored"_s));

    // It was the truth: on that day the registrar lets the name go.
    const qint64 seconds =
        m_desk->desk().clock().now().secsTo(QDateTime(day, QTime(23, 59, 59), Qt::UTC)) + 1;
    m_desk->advance(seconds);
    std::optional<int> code;
    const auto question = validate(StatusDomain{.domain = lost});
    m_desk->desk().ask<StatusDomain>(*question, this,
                                     [&code](const ApiResult<StatusDomain::Outcome> &answer) {
                                         code = answer ? 200 : answer.error().code;
                                     });
    QTRY_VERIFY_WITH_TIMEOUT(code, DeskWindow::soon);
    QCOMPARE(*code, 545);
}

void TestForecastPage::keepsWhatWasReadWhenItFails()
{
    QVERIFY(m_desk->choose(u"Forecast"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows()->rowCount() > 3, DeskWindow::soon);
    const int before = rows()->rowCount();
    QVERIFY(m_desk->registrar().setOption(u"fault"_s, u"html"_s));
    QVERIFY(m_desk->registrar().setOption(u"fault-command"_s,
                                          QString(QueryUpcomingAccountingList::command)));
    QVERIFY(m_desk->registrar().setOption(u"fault-count"_s, u"100"_s));
    QVERIFY(m_desk->click(u"readForecast"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page()->view()->message()->isEmpty(), DeskWindow::soon);
    QCOMPARE(page()->view()->message()->level(), Message::Level::Attention);
    QCOMPARE(rows()->rowCount(), before);
    QVERIFY(m_desk->registrar().setOption(u"fault-count"_s, u"0"_s));
    QVERIFY(m_desk->click(u"readForecast"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page()->view()->message()->isEmpty(), DeskWindow::soon);
}

QTEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
