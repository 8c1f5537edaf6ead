#include "forms/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace kz;
using namespace Qt::StringLiterals;

/// On a screen of X11, which keeps what is selected for whoever presses the middle button.
class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectingCopiesNothing();
};

void TestSecretEdit::selectingCopiesNothing()
{
    QClipboard *board = QGuiApplication::clipboard();
    QVERIFY(board->supportsSelection());
    const auto selected = [board](QLineEdit &edit) {
        board->setText(u"before"_s, QClipboard::Selection);
        edit.setText(u"Mk7"_s);
        edit.resize(200, 40);
        edit.show();
        if (!QTest::qWaitForWindowExposed(&edit))
            return u"not shown"_s;
        QTest::mouseDClick(&edit, Qt::LeftButton, {}, QPoint(20, 20));
        QTest::mouseRelease(&edit, Qt::LeftButton, {}, QPoint(20, 20));
        return edit.selectedText() == u"Mk7"_s ? board->text(QClipboard::Selection)
                                               : u"not selected"_s;
    };
    // Any other field does.
    QLineEdit plain;
    QCOMPARE(selected(plain), u"Mk7"_s);
    SecretEdit secret;
    secret.setShown(true);
    QCOMPARE(selected(secret), u"before"_s);
    QVERIFY(secret.isShown());
}

int main(int argc, char *argv[])
{
    QProcess screen;
    screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
    if (!screen.waitForStarted() || !screen.waitForReadyRead()) {
        std::fputs("Xvfb is missing; scripts/test installs it\n", stderr);
        return 1;
    }
    qputenv("DISPLAY", ':' + screen.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            "disabled:"); // the session of whoever runs this is not ours
    int result = 1;
    {
        QApplication application(argc, argv);
        TestSecretEdit test;
        result = QTest::qExec(&test, argc, argv);
    }
    screen.terminate();
    screen.waitForFinished();
    return result;
}

#include "tst_secretedit.moc"
