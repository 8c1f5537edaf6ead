#include "app/deskwindow.h"
#include "app/draftspage.h"
#include "app/operationpage.h"
#include "forms/contactform.h"
#include "forms/registerform.h"
#include "look/message.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"

#include <QCheckBox>
#include <QDialog>
#include <QTabBar>

using namespace kz;
using namespace Qt::StringLiterals;

/// A draft is thrown away at one press and comes back at one press, just as it was.
class TestDiscarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }
    void comesBackAsItWas();
    void comesBackAmongOthers();
    void nothingTypedIsNotOffered();
    void onlyTheLastIsKept();
    void comesBackAsAPage();
    void comesBackAsADialog();

private:
    /// Types a name and a remark into a new registration form.
    RegisterForm *typed(const QString &name);
    RegisterPage *page() const { return m_desk->window->page<RegisterPage>(); }
    QStringList tabs() const
    {
        QStringList titles;
        const auto *bar = page()->findChild<QTabBar *>();
        for (int i = 0; i < bar->count(); ++i)
            titles.append(bar->tabText(i));
        return titles;
    }
    bool offered(const QString &words) const
    {
        const auto messages = m_desk->window->findChildren<Message *>(u"discarded"_s);
        return std::any_of(messages.cbegin(), messages.cend(), [&words](const Message *one) {
            return one->isVisible() && one->title() == words;
        });
    }

    std::unique_ptr<DeskWindow> m_desk;
};

RegisterForm *TestDiscarded::typed(const QString &name)
{
    if (!m_desk->choose(u"Register a name…"_s) || !m_desk->fill(AddDomain::Field::domain, name)
        || !m_desk->fill(AddDomain::Field::comment, u"typed by hand"_s))
        return nullptr;
    return qobject_cast<RegisterForm *>(m_desk->form());
}

void TestDiscarded::comesBackAsItWas()
{
    RegisterForm *form = typed(u"dala-qaita.kz"_s);
    QVERIFY(form);
    m_desk->tickAll();
    const auto *content = qobject_cast<QCheckBox *>(form->editor(AddDomain::Field::content));
    QVERIFY(content && content->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList{u"dala-qaita.kz"_s}, DeskWindow::soon);
    const QMap<QString, QString> before = form->values();

    QVERIFY(m_desk->click(u"discardDraft"_s));
    QTRY_VERIFY(offered(u"The draft of dala-qaita.kz was discarded."_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList(), DeskWindow::soon);
    QCOMPARE(tabs(), QStringList{u"Untitled"_s});
    QVERIFY(m_desk->form() != form);

    QVERIFY(m_desk->clickSoon(u"undoDiscard"_s));
    QCOMPARE(tabs(), QStringList{u"dala-qaita.kz"_s});
    QCOMPARE(m_desk->form(), form);
    QCOMPARE(form->values(), before);
    QVERIFY(content->isChecked()); // a declaration is in no draft, but here it was not lost
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList{u"dala-qaita.kz"_s}, DeskWindow::soon);
    QVERIFY(!offered(u"The draft of dala-qaita.kz was discarded."_s));
    // It is a form like any other again: what is typed on is kept.
    QVERIFY(m_desk->fill(AddDomain::Field::domain, u"dala-jana.kz"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList{u"dala-jana.kz"_s}, DeskWindow::soon);
}

void TestDiscarded::comesBackAmongOthers()
{
    RegisterForm *first = typed(u"dala-bir.kz"_s);
    QVERIFY(first);
    QVERIFY(typed(u"dala-eki.kz"_s));
    QVERIFY(typed(u"dala-ush.kz"_s));
    page()->findChild<QTabBar *>()->setCurrentIndex(0);
    QVERIFY(m_desk->click(u"discardDraft"_s));
    QCOMPARE(tabs(), (QStringList{u"dala-eki.kz"_s, u"dala-ush.kz"_s}));
    QVERIFY(m_desk->clickSoon(u"undoDiscard"_s));
    QCOMPARE(tabs(), (QStringList{u"dala-bir.kz"_s, u"dala-eki.kz"_s, u"dala-ush.kz"_s}));
    QCOMPARE(m_desk->form(), first);
}

void TestDiscarded::nothingTypedIsNotOffered()
{
    QVERIFY(m_desk->choose(u"Register a name…"_s));
    QVERIFY(m_desk->click(u"discardDraft"_s));
    QCOMPARE(tabs(), QStringList{u"Untitled"_s});
    const auto messages = m_desk->window->findChildren<Message *>(u"discarded"_s);
    for (const Message *message : messages)
        QVERIFY(message->isEmpty());
}

void TestDiscarded::onlyTheLastIsKept()
{
    const QPointer<RegisterForm> first = typed(u"dala-bir.kz"_s);
    QVERIFY(m_desk->click(u"discardDraft"_s));
    RegisterForm *second = typed(u"dala-eki.kz"_s);
    QVERIFY(m_desk->click(u"discardDraft"_s));
    QTRY_VERIFY(!first);
    QVERIFY(offered(u"The draft of dala-eki.kz was discarded."_s));
    QVERIFY(m_desk->clickSoon(u"undoDiscard"_s));
    QCOMPARE(m_desk->form(), second);
}

void TestDiscarded::comesBackAsAPage()
{
    QVERIFY(m_desk->choose(u"New contact…"_s));
    QVERIFY(m_desk->fill(AddContact::Field::lastName, u"Seitova"_s));
    Form *form = m_desk->form();
    const QMap<QString, QString> before = form->values();
    QVERIFY(m_desk->click(u"discardDraft"_s));
    QVERIFY(!form->isVisible());
    QVERIFY(m_desk->clickSoon(u"undoDiscard"_s));
    QCOMPARE(m_desk->form(), form);
    QVERIFY(form->isVisible());
    QCOMPARE(form->values(), before);
}

void TestDiscarded::comesBackAsADialog()
{
    RegisterForm *register_ = typed(u"dala-bir.kz"_s);
    QVERIFY(register_);
    Q_EMIT register_->newContactWanted(QString(AddDomain::Field::owner), u"Сейітова"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(m_desk->fill(AddContact::Field::city, u"Shymkent"_s));
    Form *form = m_desk->form();
    const QMap<QString, QString> before = form->values();
    QVERIFY(m_desk->click(u"discardDraft"_s));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(register_->isVisible());
    QVERIFY(m_desk->clickSoon(u"undoDiscard"_s));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(m_desk->form(), form);
    QCOMPARE(form->values(), before);
}

QTEST_MAIN(TestDiscarded)
#include "tst_discarded.moc"
