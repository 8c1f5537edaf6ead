#include "ledger/secrets.h"

#include "registry/secretname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// "auth code", "Auth-Code"; and what the program calls them in its other languages.
bool namesSecret(const QString &before, const QString &last)
{
    static const QStringList words{u"пароль"_s,  u"кодпереноса"_s, u"кодавторизации"_s,
                                   u"authкод"_s, u"құпиясөз"_s,    u"көшірукоды"_s};
    const auto plain = [](const QString &name) { return name.toLower().remove(u'-').remove(u'_'); };
    const QString one = plain(last);
    const QString two = plain(before) + one;
    return isSecretName(one) || isSecretName(two) || words.contains(one) || words.contains(two);
}

} // namespace

QString withoutSecrets(const QString &text)
{
    // One or two words, then ":" or "=" with something behind it.
    static const QRegularExpression named(
        uR"((?:([\p{L}\p{N}_-]+)[ \t]+)?([\p{L}\p{N}_-]+)[ \t]*[:=][ \t]*(?=\S))"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        auto matches = named.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (!namesSecret(match.captured(1), match.captured(2)))
                continue;
            line = line.first(match.capturedEnd()) + u"•••"_s;
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace kz
