#include "formtest.h"

#include "forms/contactform.h"
#include "forms/noteform.h"
#include "forms/registerform.h"
#include "forms/renewalmodeform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTranslator>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

/// A language whose sentences are 40 % longer than English ones.
class LongLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        // In words, as people write: a row of letters without a blank cannot be wrapped.
        for (qsizetype more = std::max<qsizetype>(1, text.size() * 2 / 5); more > 0; --more)
            longer += more % 7 == 0 ? u' ' : u'ш';
        return longer;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Bigger letters and longer sentences find their room.
class TestFormRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QFont font = QApplication::font();
        font.setPointSize(12);
        QApplication::setFont(font);
        applyLook(*qApp, Theme::Light);
        QCoreApplication::installTranslator(&m_language);
        formtest::fill(m_contacts);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void nothingIsCut_data();
    void nothingIsCut();

private:
    LongLanguage m_language;
    QStandardItemModel m_contacts;
};

void TestFormRoom::nothingIsCut_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("register") << u"register"_s;
    QTest::newRow("contact") << u"contact"_s;
    QTest::newRow("mode") << u"mode"_s;
    QTest::newRow("note") << u"note"_s;
}

void TestFormRoom::nothingIsCut()
{
    QFETCH(QString, which);
    Form *form = nullptr;
    if (which == u"register"_s) {
        auto *one = new RegisterForm;
        one->setContacts(&m_contacts);
        one->chooseContact(u"OWNERCONTACT0"_s,
                           formtest::company(u"P-DLC31"_s, u"Dala Coffee LLP"_s,
                                             u"office@dala.example"_s, u"KZ"_s));
        form = one;
    } else if (which == u"contact"_s) {
        auto *one = new ContactForm;
        one->setContacts(&m_contacts);
        one->begin(u"erna@muster.example"_s);
        form = one;
    } else if (which == u"note"_s) {
        form = new NoteForm(true);
    } else {
        DomainRecord name;
        name.name = DomainName::fromUser(u"dala.kz"_s);
        name.mode = RenewalMode::AutoRenew;
        auto *one = new RenewalModeForm({name}, RenewalMode::AutoRenew, QDate(2027, 2, 19));
        one->setMode(RenewalMode::AutoDelete);
        form = one;
    }
    QScrollArea area;
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setWidget(form);
    area.resize(860, 900);
    area.show();
    form->showAll();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QTRY_COMPARE(form->width(), area.viewport()->width()); // it fits without scrolling sideways
    formtest::picture(area, u"room-"_s + which);
    const auto widgets = form->findChildren<QWidget *>();
    int seen = 0;
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->wordWrap()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
            ++seen;
        } else if (label != nullptr || qobject_cast<const QPushButton *>(widget) != nullptr) {
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                     qPrintable(widget->objectName()));
            QVERIFY2(widget->height() >= widget->minimumSizeHint().height(),
                     qPrintable(widget->objectName()));
            ++seen;
        }
    }
    QVERIFY(seen > 3);
}

QTEST_MAIN(TestFormRoom)
#include "tst_formroom.moc"
