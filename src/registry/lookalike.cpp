#include "registry/lookalike.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

// Shorter names differ by a letter and mean somebody else.
constexpr qsizetype longEnough = 8;

bool same(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Equal but for one letter that was added, left out or mistaken.
bool nearlySame(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    if (one == other)
        return true;
    const qsizetype shorter = std::min(one.size(), other.size());
    const qsizetype longer = std::max(one.size(), other.size());
    if (shorter < longEnough || longer - shorter > 1)
        return false;
    qsizetype head = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return longer - head - tail <= 1;
}

/// By what a contact is known: an organisation by its own name, else the person.
QString keyOf(const Contact &contact)
{
    return nameKey(contact.organization.trimmed().isEmpty()
                       ? contact.firstName + u' ' + contact.lastName
                       : contact.organization);
}

} // namespace

QString nameKey(const QString &name)
{
    static const QSet<QString> legalForms{u"llp"_s, u"llc"_s, u"ltd"_s,  u"too"_s, u"zhshs"_s,
                                          u"tdo"_s, u"ao"_s,  u"jsc"_s,  u"aq"_s,  u"ip"_s,
                                          u"zhk"_s, u"inc"_s, u"corp"_s, u"co"_s,  u"gmbh"_s};
    QStringList words;
    QString word;
    const QString latin = latinProposal(name).toCaseFolded() + u' ';
    for (const QChar c : latin) {
        if (c.isLetterOrNumber()) {
            word.append(c);
            continue;
        }
        if (!word.isEmpty() && !legalForms.contains(word))
            words.append(word);
        word.clear();
    }
    words.sort();
    return words.join(u' ');
}

Problems judgeLookAlikes(const Contact &typed, const QList<Contact> &known)
{
    const Contact wanted = normalized(typed);
    const QString key = keyOf(wanted);
    Problem best;
    int most = 0;
    for (const Contact &contact : known) {
        const bool mail = same(wanted.email, contact.email.trimmed());
        const bool phone =
            same(wanted.phone, normalizedPhone(contact.phone.trimmed(), contact.country));
        const bool name = nearlySame(key, keyOf(contact));
        const int alike = int(mail) * 3 + int(phone) * 2 + int(name) * 2;
        if (alike <= most)
            continue;
        most = alike;
        if (mail)
            best = {u"EMAIL"_s, Rule::K14SameMail, wanted.email, contact.handle};
        else if (phone)
            best = {u"PHONE"_s, Rule::K15SamePhone, wanted.phone, contact.handle};
        else
            best = {typed.organization.trimmed().isEmpty() ? u"LASTNAME"_s : u"ORGANIZATION"_s,
                    Rule::K16SameName, typed.displayName(), contact.handle};
    }
    return most > 0 ? Problems{best} : Problems{};
}

} // namespace kz
