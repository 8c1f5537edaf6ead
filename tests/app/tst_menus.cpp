#include "deskwindow.h"

#include <QHash>
#include <QMenu>
#include <QTranslator>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

QChar keyOf(const QString &text)
{
    const qsizetype at = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

} // namespace

/// The menus in each language.
class TestMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineHasAKeyOfItsOwn_data();
    void eachLineHasAKeyOfItsOwn();
};

void TestMenus::eachLineHasAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    for (const auto language : {"en", "ru", "kk"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Alt and a letter open a menu; two of the same letter would only move between them.
void TestMenus::eachLineHasAKeyOfItsOwn()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/kzdesk_"_s + language));
    QCoreApplication::installTranslator(&translator);
    DeskWindow desk;
    QVERIFY(desk.open());
    QList<QPair<QString, QList<QAction *>>> lists{
        {u"menu bar"_s, desk.window->findChild<QMenuBar *>()->actions()}};
    for (int i = 0; i < int(lists.size()); ++i) {
        const QList<QAction *> actions = lists.at(i).second;
        for (const QAction *action : actions) {
            if (const auto *menu = action->menu())
                lists.append({action->text(), menu->actions()});
        }
    }
    QVERIFY(lists.size() > 10); // the nine of the bar, and a menu within one of them
    QStringList faults;
    for (const auto &[title, actions] : std::as_const(lists)) {
        QHash<QChar, QString> taken;
        for (const QAction *action : actions) {
            const QChar key = keyOf(action->text());
            if (key.isNull() || action->isSeparator())
                continue;
            if (taken.contains(key))
                faults.append(title + u": "_s + taken.value(key) + u", "_s + action->text());
            taken.insert(key, action->text());
        }
        if (title == u"menu bar"_s)
            QCOMPARE(taken.size(), actions.size());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
