#include "deskwindow.h"

#include "app/resultfile.h"
#include "forms/accountform.h"
#include "forms/plantable.h"
#include "forms/renewalmodeform.h"
#include "model/pendingmodel.h"
#include "operations/setdomainrenewalmode.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <algorithm>

using namespace kz;
using namespace Qt::StringLiterals;
using Field = SetDomainRenewalMode::Field;

/// Renewal modes of many names, from the filter to the result and back, and what .kz does not have.
class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<DeskWindow>();
        m_window->names = 60;
        QVERIFY(m_window->open());
    }
    void cleanup() { m_window.reset(); }

    void wholeFilterToAutoExpireAndBack();
    void stopWithdrawsTheRest();
    void countsWhatIsRefused();
    void oneNameIsNoPlan();
    void aRefusedModeStays();
    void deleteIsExplained_data();
    void deleteIsExplained();
    void resultFileIsNoProgram();
    void accountDefaultFollowedByNames();
    void aRefusedDefaultStays();

private:
    static constexpr int soon = DeskWindow::soon;

    /// Types a filter and selects all that it shows; answers their number.
    int selectAll(const QString &filter)
    {
        m_window->window->showPage(u"domains"_s);
        auto *search = m_window->window->findChild<QLineEdit *>(u"filterNames"_s);
        const auto fields = m_window->window->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->isVisible())
                search = field;
        }
        search->setFocus();
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(search, filter);
        return m_window->click(u"selectAllNames"_s) ? m_window->desk().domains()->rowCount() : 0;
    }
    /// Opens the form for the selection, chooses the mode and types the number where it is asked.
    bool plan(const RenewalMode &mode)
    {
        if (!m_window->choose(u"Renewal mode…"_s))
            return false;
        auto *form = qobject_cast<RenewalModeForm *>(m_window->form());
        if (!form)
            return false;
        form->setMode(mode);
        if (form->lapsing() > 10)
            return m_window->fill(QString(RenewalModeForm::countField),
                                  QString::number(form->lapsing()));
        return true;
    }
    BatchProgress batch() const
    {
        const QStringList ids = m_window->desk().batches();
        return ids.isEmpty() ? BatchProgress() : m_window->desk().batch(ids.last());
    }
    int applied(const QString &ace) const
    {
        return m_window->registrar().applied(u"SetDomainRenewalMode"_s, ace);
    }
    QMap<QString, RenewalMode> modes() const
    {
        QMap<QString, RenewalMode> result;
        const DomainModel &names = *m_window->desk().domains();
        for (int row = 0; row < names.rowCount(); ++row)
            result.insert(names.record(row).name.ace(), names.record(row).mode);
        return result;
    }

    std::unique_ptr<DeskWindow> m_window;
};

void TestBulk::wholeFilterToAutoExpireAndBack()
{
    const int shown = selectAll(u".kz"_s);
    QVERIFY(shown > 40);
    const QMap<QString, RenewalMode> before = modes();
    QVERIFY(plan(RenewalMode::AutoExpire));
    auto *form = qobject_cast<RenewalModeForm *>(m_window->form());
    const int count = form->plan()->count();
    QVERIFY(count > 30);
    form->plan()->setChosen(form->plan()->chosen().first(), false); // one is left out by hand
    QVERIFY(m_window->fill(QString(RenewalModeForm::countField), QString::number(count - 1)));
    QVERIFY(m_window->click(u"reviewOrder"_s));
    QVERIFY(m_window->click(form->act()));
    QTRY_COMPARE_WITH_TIMEOUT(batch().done, count - 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"%1 done"_s.arg(count - 1)), soon);
    QVERIFY(m_window->shows(u"Mode → auto-expire, %1 "_s.arg(count - 1)));
    const QList<Order> orders = m_window->desk().batchOrders(batch().batch.id);
    for (const Order &order : orders) {
        const QString &ace = order.request.object;
        QCOMPARE(applied(ace), 1);
        QCOMPARE(m_window->states(order.request.command, ace), QStringList{u"done"_s});
        QCOMPARE(m_window->record(ace)->mode, RenewalMode(RenewalMode::AutoExpire));
        QCOMPARE(RenewalMode::fromToken(order.request.before.value(u"RENEWALMODE")),
                 before.value(ace));
    }

    // Back: only what may be set back, each name to what it had.
    QVERIFY(m_window->click(u"reversePlan"_s));
    form = qobject_cast<RenewalModeForm *>(m_window->form());
    QVERIFY(form);
    const QList<SetDomainRenewalMode> back = form->drafts();
    int once = 0;
    for (const RenewalMode &mode : before)
        once += mode.known() == RenewalMode::RenewOnce;
    QVERIFY(back.size() >= count - 1 - once);
    for (const SetDomainRenewalMode &order : back) {
        QCOMPARE(order.mode, before.value(order.object()));
        QVERIFY(order.mode.known() != RenewalMode::RenewOnce);
    }
    if (form->lapsing() > 10)
        QVERIFY(
            m_window->fill(QString(RenewalModeForm::countField), QString::number(form->lapsing())));
    QVERIFY(m_window->send());
    QTRY_COMPARE_WITH_TIMEOUT(batch().total, int(back.size()), soon);
    QTRY_VERIFY_WITH_TIMEOUT(batch().isOver(), soon);
    for (const SetDomainRenewalMode &order : back)
        QCOMPARE(m_window->record(order.object())->mode, order.mode);
}

void TestBulk::stopWithdrawsTheRest()
{
    m_window->desk(); // at a pace that leaves time to press
    m_window->window->session()->client().queue().setPace(std::chrono::milliseconds(60));
    selectAll({});
    QVERIFY(plan(RenewalMode::AutoRenew));
    QVERIFY(m_window->send());
    QTRY_VERIFY_WITH_TIMEOUT(batch().gone() >= 2, soon);
    QVERIFY(m_window->click(u"pauseBatch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(batch().batch.state, Batch::State::Paused, soon);
    // It waits for a person, in Pending, too.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk().pending()->count(PendingModel::ForYouSegment) >= 1,
                             soon);
    QVERIFY(QTest::qWaitFor([&] { return m_window->click(u"stopBatch"_s); }, soon));
    QTRY_VERIFY_WITH_TIMEOUT(batch().isOver(), soon);
    QVERIFY(batch().withdrawn > 0);
    QCOMPARE(batch().done + batch().withdrawn, batch().total);
    const QList<Order> orders = m_window->desk().batchOrders(batch().batch.id);
    for (const Order &order : orders)
        QCOMPARE(applied(order.request.object), order.state == Order::State::Done ? 1 : 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"stopped, %1 withdrawn"_s.arg(batch().withdrawn)),
                             soon);
}

/// A name went to another registrar after the list was read: its order is refused, the others are
/// not.
void TestBulk::countsWhatIsRefused()
{
    const QString gone = m_window->registrar().unlocked().value(0);
    QVERIFY(m_window->registrar().askFor(gone));
    selectAll({});
    QVERIFY(plan(RenewalMode::AutoExpire));
    const auto *form = qobject_cast<RenewalModeForm *>(m_window->form());
    const int count = form->plan()->count();
    const QList<SetDomainRenewalMode> orders = form->drafts();
    QVERIFY(std::any_of(orders.begin(), orders.end(),
                        [&gone](const auto &order) { return order.object() == gone; }));
    QVERIFY(m_window->click(u"reviewOrder"_s));
    QVERIFY(m_window->registrar().decide(gone, sandbox::Decision::Done, {},
                                         sandbox::Kind::TransferOut));
    QVERIFY(m_window->click(form->act()));
    QTRY_VERIFY_WITH_TIMEOUT(batch().isOver() && batch().total == count, soon);
    QCOMPARE(batch().refused, 1);
    QCOMPARE(batch().done, count - 1);
    QCOMPARE(m_window->states(u"SetDomainRenewalMode"_s, gone), QStringList{u"rejected"_s});
    QCOMPARE(applied(gone), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"1 refused"_s), soon);
    // What is shown may be one refresh behind what is counted.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"%1 done"_s.arg(count - 1)), soon);
}

void TestBulk::oneNameIsNoPlan()
{
    const QString ace = m_window->desk().domains()->record(0).name.ace();
    m_window->select(ace);
    const bool lapses = m_window->record(ace)->mode.known() == RenewalMode::AutoDelete;
    const RenewalMode mode = lapses ? RenewalMode::AutoRenew : RenewalMode::AutoDelete;
    QVERIFY(plan(mode));
    QVERIFY(m_window->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->states(u"SetDomainRenewalMode"_s, ace),
                              QStringList{u"done"_s}, soon);
    QVERIFY(m_window->desk().batches().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->record(ace)->mode, mode, soon);
    m_window->select(ace);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->lists({m_window->record(ace)->name.unicode(), text(mode)}),
                             soon);
}

void TestBulk::aRefusedModeStays()
{
    const QString ace = m_window->desk().domains()->record(0).name.ace();
    m_window->select(ace);
    const RenewalMode before = m_window->record(ace)->mode;
    m_window->forbidWrites();
    QVERIFY(plan(before.lapses() ? RenewalMode::AutoRenew : RenewalMode::AutoExpire));
    QVERIFY(m_window->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->states(u"SetDomainRenewalMode"_s, ace),
                              QStringList{u"rejected"_s}, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"Operation forbidden by ACL"_s), soon);
    QCOMPARE(m_window->record(ace)->mode, before);
    QCOMPARE(applied(ace), 0);
}

void TestBulk::deleteIsExplained_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Rule>("rule");
    QTest::newRow("delete") << u"Delete…"_s << Rule::T11NoDelete;
    QTest::newRow("restore") << u"Restore…"_s << Rule::T13NoRestore;
}

void TestBulk::deleteIsExplained()
{
    QFETCH(QString, line);
    QFETCH(Rule, rule);
    const QString ace = m_window->desk().domains()->record(0).name.ace();
    m_window->select(ace);
    QVERIFY(m_window->choose(line));
    auto *dialog = m_window->window->findChild<QDialog *>(u"unavailableDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(m_window->shows(text(Problem{{}, rule, {}})));
    QVERIFY(m_window->click(u"toRenewalModes"_s));
    QTRY_VERIFY(m_window->form());
    QCOMPARE(m_window->form()->command(), u"SetDomainRenewalMode"_s);
    QCOMPARE(m_window->form()->title(), m_window->record(ace)->name.unicode());
    QVERIFY(m_window->desk().orders().isEmpty()); // nothing was sent
}

void TestBulk::resultFileIsNoProgram()
{
    Order order;
    order.number = u"2027-0219-001"_s;
    order.request = {
        .command = u"SetDomainRenewalMode"_s,
        .params =
            Params().add(Field::domain, u"xn--80ao21a.kz"_s).add(Field::mode, u"AUTOEXPIRE"_s),
        .object = u"xn--80ao21a.kz"_s,
        .before = Params().add(Field::mode, u"DEFAULT"_s)};
    order.state = Order::State::Rejected;
    order.changedAt = QDateTime(QDate(2027, 2, 19), QTime(9, 41), Qt::UTC);
    order.steps.append({.state = order.state,
                        .at = order.changedAt,
                        .code = 0,
                        .words = u"=HYPERLINK(\"http://x.example\")"_s});
    const QByteArray bytes = resultfile::text({order}, u"SANDBOX"_s);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const QString file = QString::fromUtf8(bytes.sliced(3));
    const QStringList lines = file.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3); // head, one order, nothing
    QCOMPARE(lines.at(0).count(u','), 8);
    QVERIFY2(lines.at(1).startsWith(u"\"SANDBOX\",\"2027-0219-001\",\"қаз.kz\",\"xn--80ao21a.kz\","
                                    "\"Account default\",\"Auto-expire\","_s),
             qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).contains(u"\"2027-02-19 09:41:00\""_s));
    QVERIFY(!lines.at(1).contains(u",\"="_s));
    // Quotes in the registrar's words end no cell.
    if (lines.at(1).contains(u"HYPERLINK"_s))
        QVERIFY(lines.at(1).contains(u"\"'=HYPERLINK(\"\"http://x.example\"\")\""_s));

    QTemporaryDir folder;
    const QString path =
        folder.filePath(resultfile::name(u"OT&E"_s, u"steppe-names"_s, order.changedAt));
    QVERIFY(path.endsWith(u".csv"_s));
    QCOMPARE(resultfile::save(path, "x"), QString());
    QVERIFY(!resultfile::save(folder.filePath(u"none/x.csv"_s), "x").isEmpty());
}

void TestBulk::accountDefaultFollowedByNames()
{
    QVERIFY(m_window->choose(u"Defaults…"_s));
    auto *form = qobject_cast<AccountForm *>(m_window->form());
    QVERIFY(form);
    auto *mode = qobject_cast<QComboBox *>(form->editor(u"RENEWALMODE"_s));
    QTRY_VERIFY_WITH_TIMEOUT(mode->isEnabled(), soon); // the account was read
    mode->setCurrentIndex(mode->findData(u"AUTOEXPIRE"_s));
    const int lapsing = form->lapsing();
    QVERIFY2(lapsing > 10, qPrintable(QString::number(lapsing)));
    QVERIFY(!m_window->click(u"reviewOrder"_s)); // not before the number is typed
    QVERIFY(m_window->fill(QString(AccountForm::countField), QString::number(lapsing)));
    QCOMPARE(form->review().size(), 1 + lapsing); // every name that follows
    QVERIFY(m_window->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->states(u"ModifyRegistrar"_s, u"steppe-names"_s),
                              QStringList{u"done"_s}, soon);
    QCOMPARE(m_window->registrar().applied(u"ModifyRegistrar"_s, u"steppe-names"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"Default mode → auto-expire"_s), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->desk().facts().mode, RenewalMode(RenewalMode::AutoExpire),
                              soon);
}

void TestBulk::aRefusedDefaultStays()
{
    const RenewalMode before = m_window->desk().facts().mode;
    QVERIFY(m_window->choose(u"Defaults…"_s));
    auto *form = qobject_cast<AccountForm *>(m_window->form());
    QVERIFY(form);
    auto *mode = qobject_cast<QComboBox *>(form->editor(u"RENEWALMODE"_s));
    QTRY_VERIFY_WITH_TIMEOUT(mode->isEnabled(), soon);
    mode->setCurrentIndex(mode->findData(u"AUTODELETE"_s));
    QVERIFY(m_window->fill(QString(AccountForm::countField), QString::number(form->lapsing())));
    m_window->forbidWrites();
    QVERIFY(m_window->send());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->states(u"ModifyRegistrar"_s, u"steppe-names"_s),
                              QStringList{u"rejected"_s}, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"Operation forbidden by ACL"_s), soon);
    QCOMPARE(m_window->registrar().applied(u"ModifyRegistrar"_s, u"steppe-names"_s), 0);
    QCOMPARE(m_window->desk().facts().mode, before);
}

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
