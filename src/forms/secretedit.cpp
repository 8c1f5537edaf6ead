#include "forms/secretedit.h"

#include "look/metrics.h"
#include "look/secretclip.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStringList>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// Of Qt's menu, in Qt's own catalogue and not in ours.
constexpr const char *copyWords = "&Copy";
constexpr const char *cutWords = "Cu&t";

/// While it stands Qt copies nothing: it never does from a field that shows dots.
class Dots
{
public:
    explicit Dots(QLineEdit *edit)
        : m_edit(edit)
        , m_mode(edit->echoMode())
        , m_hints(edit->inputMethodHints())
    {
        m_edit->setEchoMode(QLineEdit::Password);
    }
    ~Dots()
    {
        m_edit->setEchoMode(m_mode);
        m_edit->setInputMethodHints(m_hints);
    }
    Q_DISABLE_COPY_MOVE(Dots)

private:
    QLineEdit *m_edit;
    QLineEdit::EchoMode m_mode;
    Qt::InputMethodHints m_hints;
};

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(typeFont(Type::Mono));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase
                        | Qt::ImhNoPredictiveText);
    setShown(false);
}

void SecretEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
}

void SecretEdit::copySecret()
{
    if (isShown() && hasSelectedText())
        SecretClip::leave(selectedText());
}

void SecretEdit::cutSecret()
{
    if (isReadOnly() || !isShown() || !hasSelectedText())
        return;
    copySecret();
    del();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySecret();
    if (event->matches(QKeySequence::Cut))
        return cutSecret();
    // These two copy what they delete.
    if (event->matches(QKeySequence::DeleteEndOfLine)
        || event->matches(QKeySequence::DeleteCompleteLine)) {
        const Dots dots(this);
        return QLineEdit::keyPressEvent(event);
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // X11 would keep what is selected for whoever pastes with the middle button.
    const Dots dots(this);
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        const QString words = action->text().section(u'\t', 0, 0);
        const bool copies = words == QLineEdit::tr(copyWords);
        if (!copies && words != QLineEdit::tr(cutWords))
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this,
                copies ? &SecretEdit::copySecret : &SecretEdit::cutSecret);
    }
    menu->popup(event->globalPos());
}

QString SecretEdit::described(const QString &code)
{
    if (code.isEmpty())
        return {};
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    QStringList sentences{code.size() == 1
                              ? tr("1 character.")
                              : tr("%n characters.", nullptr, static_cast<int>(code.size()))};
    if (isBlank(code.front()) && code.size() > 1)
        sentences.append(tr("The first one is a blank."));
    if (isBlank(code.back()))
        sentences.append(tr("The last one is a blank."));
    if (code.size() > 2 && std::any_of(code.cbegin() + 1, code.cend() - 1, isBlank))
        sentences.append(tr("There is a blank in the middle."));
    return sentences.join(u' ');
}

} // namespace kz
