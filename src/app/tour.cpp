#include "app/tour.h"

#include "app/demo.h"
#include "app/mainwindow.h"
#include "app/profile.h"
#include "model/desk.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPushButton>

#include <cstdio>

namespace kz {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 patience = 60'000; ///< milliseconds a step may take, on a slow machine
} // namespace

Tour::Tour(MainWindow &window, Demo &demo, const QString &dataRoot, const QString &folder)
    : m_window(window)
    , m_demo(demo)
    , m_check(window, demo.profile().folder(dataRoot))
    , m_folder(folder)
{
    m_poll.setInterval(50ms);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::setLetters()
{
    QFont font = QApplication::font();
    font.setPointSize(10);
    QApplication::setFont(font);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(m_folder));
        Q_EMIT finished(1);
        return;
    }
    m_window.resize(1400, 900);
    // A bare screen has no window manager that would give the window the keyboard.
    QApplication::setActiveWindow(&m_window);
    plan();
    next();
}

void Tour::next()
{
    ++m_step;
    if (m_step == m_steps.size()) {
        std::printf("The tour is done: %d steps, each seen on screen and in the ledger.\n",
                    static_cast<int>(m_steps.size()));
        Q_EMIT finished(0);
        return;
    }
    m_since.start();
    m_steps.at(m_step).drive();
    m_poll.start();
}

void Tour::poll()
{
    const Step &step = m_steps.at(m_step);
    const QString missing = step.missing();
    if (!missing.isEmpty() && m_since.elapsed() < patience)
        return;
    m_poll.stop();
    const QString number = QString::number(m_step + 1).rightJustified(2, u'0');
    if (!missing.isEmpty()) {
        savePicture(number + u"-failed-"_s + step.picture);
        std::fprintf(stderr, "Step %s, %s: %s\n", qPrintable(number), qPrintable(step.picture),
                     qPrintable(missing));
        for (const QString &text : m_check.onScreen())
            std::fprintf(stderr, "  on screen: %s\n", qPrintable(text.left(200)));
        Q_EMIT finished(1);
        return;
    }
    // One turn of the event loop more, so that what was just read is painted, too.
    QTimer::singleShot(250, this, [this, number, picture = step.picture] {
        if (!savePicture(number + u'-' + picture)) {
            std::fprintf(stderr, "The picture of step %s cannot be saved.\n", qPrintable(number));
            Q_EMIT finished(1);
            return;
        }
        next();
    });
}

bool Tour::savePicture(const QString &name) const
{
    QWidget *shown =
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    return shown->grab().save(m_folder + u'/' + name + u".png"_s);
}

void Tour::type(const QString &text) const
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(focus, &up);
    }
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
        : QApplication::focusWidget()                  ? QApplication::focusWidget()
                                                       : &m_window;
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(focus, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(focus, &up);
}

void Tour::click(const QString &name) const
{
    QWidget *top =
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
    const auto buttons = top->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool named =
            button->objectName() == name || QString(button->text()).remove(u'&') == name;
        if (named && button->isVisible() && button->isEnabled())
            return button->click();
    }
}

QString Tour::need(const QStringList &texts) const
{
    for (const QString &text : texts) {
        if (!m_check.shows(text))
            return u"not on screen: "_s + text;
    }
    return {};
}

} // namespace kz
