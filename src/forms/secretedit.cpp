#include "forms/secretedit.h"

#include "look/metrics.h"

#include <QStringList>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

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
