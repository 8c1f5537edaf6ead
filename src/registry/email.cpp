#include "registry/email.h"

#include "registry/ace.h"
#include "registry/contact.h"

#include <QStringList>

#include <algorithm>

namespace kz {

namespace {

// RFC 5321 section 4.5.3.1, erratum 1690 of RFC 3696 for the whole.
constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxAddress = 254;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Words of RFC 5322 atext with single dots between them.
bool isLocalPart(QStringView text)
{
    static constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~.";
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || marks.contains(c);
    };
    return !text.isEmpty() && text.size() <= maxLocalPart && !text.startsWith(u'.')
        && !text.endsWith(u'.') && !text.contains(u"..")
        && std::all_of(text.begin(), text.end(), fits);
}

bool isMailDomain(const QString &domain)
{
    const QStringList labels = domain.toLower().split(u'.');
    return labels.size() >= 2
        && std::all_of(labels.begin(), labels.end(),
                       [](const QString &label) { return isHostLabel(label); });
}

} // namespace

QString normalizedEmail(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const qsizetype at = trimmed.indexOf(u'@');
    const QString domain = trimmed.mid(at + 1);
    if (at < 0 || isAscii(domain))
        return trimmed;
    const QString ace = toAce(domain);
    return ace.isEmpty() ? trimmed : trimmed.left(at + 1) + ace;
}

Problems judgeEmail(const QString &typed, const QString &field)
{
    const QString sent = normalizedEmail(typed);
    Problems problems;
    if (sent != typed)
        problems.append({field, Rule::M3MailDomainAce, typed, sent});
    const qsizetype at = sent.indexOf(u'@');
    const QString local = sent.left(at);
    if (at > 0 && !isAscii(local))
        problems.append({field, Rule::M4MailLocalPart, local});
    else if (at < 1 || !isLocalPart(local) || !isMailDomain(sent.mid(at + 1))
             || sent.size() > maxAddress)
        problems.append({field, Rule::M2MailSyntax, typed});
    return problems;
}

Problems judgeMailBeside(const QString &email, const DomainName &name, const QString &field)
{
    const QString sent = normalizedEmail(email);
    const qsizetype at = sent.lastIndexOf(u'@');
    if (at < 0 || !name.contains(sent.mid(at + 1)))
        return {};
    return {{field, Rule::M5MailInsideName, email, name.unicode()}};
}

} // namespace kz
