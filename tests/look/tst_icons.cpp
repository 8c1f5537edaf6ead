#include "look/icons.h"
#include "look/style.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the most opaque pixel.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > best.alpha()) {
                best = here;
            }
        }
    }
    return best;
}

bool isNear(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 6 && qAbs(one.green() - other.green()) < 6
        && qAbs(one.blue() - other.blue()) < 6;
}

} // namespace

/// Every icon is there, is drawn in the colour asked for and follows the theme.
class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void allAreDrawn();
    void theyHaveTheColourAskedFor();
    void theyAreSharpOnDenseScreens();
    void theyFollowTheTheme();
    void noSuchIcon();
};

void IconsTest::allAreDrawn()
{
    const QStringList expected =
        u"activity attention block calendar chevron-down chevron-right chevron-up clock close "
        "columns copy domains edit eye filter hourglass info key lapse lock mail more note ok once "
        "pause people person plus print register renew search send server stop template tick "
        "trade transfer-in transfer-out undo unknown unlock view wallet kzdesk"_s.split(u' ');
    const QStringList names = iconNames();
    for (const QString &name : expected) {
        QVERIFY2(names.contains(name), qPrintable(name));
        const QByteArray latin = name.toLatin1();
        const QPixmap drawn = pixmap(QLatin1StringView(latin), 48, Qt::black, 1.0);
        QCOMPARE(drawn.size(), QSize(48, 48));
        QVERIFY2(ink(drawn).alpha() > 200, qPrintable(name));
        // Nothing is cut at the edge of the grid: the outermost pixels are empty.
        const QImage image = drawn.toImage();
        for (int i = 0; i < 48; ++i) {
            QVERIFY2(image.pixelColor(i, 0).alpha() == 0 && image.pixelColor(i, 47).alpha() == 0
                         && image.pixelColor(0, i).alpha() == 0
                         && image.pixelColor(47, i).alpha() == 0,
                     qPrintable(name));
        }
    }
}

/// All icons at 64 and 16 pixels on one sheet, for people to look at.
void drawSheet(const QString &folder)
{
    QPixmap sheet(8 * 150, 6 * 90);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int at = 0;
    for (const QString &name : iconNames()) {
        const QByteArray latin = name.toLatin1();
        const QPoint place(at % 8 * 150 + 10, at / 8 * 90 + 4);
        painter.drawPixmap(place, pixmap(QLatin1StringView(latin), 64, Qt::black, 1.0));
        painter.drawPixmap(place + QPoint(80, 24),
                           pixmap(QLatin1StringView(latin), 16, Qt::black, 1.0));
        painter.drawText(place + QPoint(0, 80), name);
        ++at;
    }
    painter.end();
    QVERIFY(sheet.save(folder + u"/icons.png"_s));
}

void IconsTest::theyHaveTheColourAskedFor()
{
    const QString folder = qEnvironmentVariable("KZ_PICTURES");
    if (!folder.isEmpty()) {
        drawSheet(folder);
    }
    QVERIFY(isNear(ink(pixmap("block"_L1, 32, QColor(0xB3261E), 1.0)), QColor(0xB3261E)));
    QVERIFY(isNear(ink(pixmap("block"_L1, 32, QColor(0x62C3DB), 1.0)), QColor(0x62C3DB)));
    const QPixmap red = tinted(pixmap("ok"_L1, 32, Qt::blue, 2.0), Qt::red);
    QVERIFY(isNear(ink(red), Qt::red));
    QCOMPARE(red.devicePixelRatio(), 2.0);
}

void IconsTest::theyAreSharpOnDenseScreens()
{
    const QPixmap dense = pixmap("ok"_L1, 16, Qt::black, 2.0);
    QCOMPARE(dense.size(), QSize(32, 32));
    QCOMPARE(dense.deviceIndependentSize(), QSizeF(16, 16));
    const QPixmap fromIcon = icon("ok"_L1).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(fromIcon.size(), QSize(32, 32));
    QCOMPARE(fromIcon.devicePixelRatio(), 2.0);
}

void IconsTest::theyFollowTheTheme()
{
    const QIcon one = icon("attention"_L1, Tone::Attention);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Light}) {
        applyLook(*qApp, theme);
        const Colours &c = colours(qApp->palette());
        QCOMPARE(c.dark, theme == Theme::Dark);
        QVERIFY(isNear(ink(one.pixmap(32, 32)), c.attention));
        QVERIFY(isNear(ink(one.pixmap(QSize(32, 32), QIcon::Disabled)), c.disabled));
    }
}

void IconsTest::noSuchIcon()
{
    QVERIFY(pixmap("no-such-icon"_L1, 16, Qt::black, 1.0).isNull());
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
