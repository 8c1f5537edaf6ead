#include "app/deskwindow.h"
#include "app/planpanel.h"
#include "look/label.h"
#include "operations/adddomain.h"
#include "operations/domainprice.h"

#include <QSpinBox>

using namespace kz;
using namespace Qt::StringLiterals;

/// The price stands beside the form before anybody reviews it.
class TestQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheForm();

private:
    /// What the panel beside the form in front says and shows.
    static QStringList panel(const DeskWindow &desk)
    {
        QStringList texts;
        for (const PlanPanel *panel : desk.window->findChildren<PlanPanel *>()) {
            for (const Label *label : panel->findChildren<Label *>()) {
                if (label->isVisible())
                    texts.append(label->text().replace(QChar::Nbsp, u' '));
            }
        }
        return texts;
    }
};

void TestQuote::followsTheForm()
{
    DeskWindow desk;
    QVERIFY(desk.open());
    desk.window->resize(1400, 900);
    desk.window->run(*Catalogue::find(AddDomain::command), {});
    QVERIFY(desk.form());
    QVERIFY(!panel(desk).contains(u"38.50 EUR"_s));

    QVERIFY(desk.fill(AddDomain::Field::domain, u"dala-coffee-price.kz"_s));
    QTRY_VERIFY_WITH_TIMEOUT(panel(desk).contains(u"38.50 EUR"_s), DeskWindow::soon);
    const Amount balance = desk.desk().facts().balance;
    QVERIFY(panel(desk).contains(text(balance).replace(QChar::Nbsp, u' ')));

    auto *years = qobject_cast<QSpinBox *>(desk.form()->editor(QString(AddDomain::Field::years)));
    QVERIFY(years);
    years->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(panel(desk).contains(u"77.00 EUR"_s), DeskWindow::soon);
    QVERIFY(!panel(desk).contains(u"38.50 EUR"_s));
    QVERIFY(panel(desk).contains(u"24,341.60 EUR"_s));

    // A name that cannot be ordered has no price.
    QVERIFY(desk.fill(AddDomain::Field::domain, u"dala"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!panel(desk).contains(u"77.00 EUR"_s), DeskWindow::soon);
}

QTEST_MAIN(TestQuote)
#include "tst_quote.moc"
