#include "app/deskwindow.h"
#include "app/pendingpage.h"
#include "look/tableview.h"
#include "views/orderpage.h"
#include "views/pendingview.h"

using namespace kz;
using namespace Qt::StringLiterals;

/// Open orders by keyboard alone, as somebody works who has just started the program again.
class TestPendingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void opensAnOrderAfterARestart();

private:
    /// Where the keyboard is, as a key of the screen meets it.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    OrderPage *opened() const
    {
        auto *page = m_desk->window->page<PendingPage>()->findChild<OrderPage *>();
        return page->isVisible() ? page : nullptr;
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestPendingPage::opensAnOrderAfterARestart()
{
    QVERIFY(m_desk->registers(u"dala-pernesi.kz"_s));
    m_desk->restart();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    press(Qt::Key_2, Qt::ControlModifier);
    PendingView *view = m_desk->window->page<PendingPage>()->view();
    QTRY_VERIFY(view->table()->hasFocus());
    // The order, and the two trades of the account, each group under its head.
    QTRY_COMPARE_WITH_TIMEOUT(view->table()->model()->rowCount(), 5, DeskWindow::soon);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(opened());
    QCOMPARE(opened()->order()->request.object, u"dala-pernesi.kz"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(view->table()->hasFocus());
    QCOMPARE(view->currentOrder(), m_desk->desk().orders().constFirst().id);
}

QTEST_MAIN(TestPendingPage)
#include "tst_pendingpage.moc"
