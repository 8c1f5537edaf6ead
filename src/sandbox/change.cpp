#include "sandbox/change.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostServers = 13;
constexpr int mostContacts = 3;

QStringList given(const Values &values, const QString &stem, int most)
{
    QStringList found;
    for (int i = 0; i < most; ++i) {
        const QString value = values.value(stem + QString::number(i));
        if (!value.isEmpty())
            found << value;
    }
    return found;
}

/// The set as it is afterwards; a whole set goes before the steps.
QStringList changed(QStringList set, const Values &values, const QString &stem, int most)
{
    const QStringList whole = given(values, stem, most);
    if (!whole.isEmpty())
        set = whole;
    const QStringList less = given(values, u"DEL"_s + stem, most);
    for (const QString &value : less)
        set.removeAll(value);
    const QStringList more = given(values, u"ADD"_s + stem, most);
    for (const QString &value : more) {
        if (!set.contains(value))
            set << value;
    }
    return set;
}

Values folded(const Values &values)
{
    Values all;
    for (auto it = values.begin(); it != values.end(); ++it)
        all.insert(it.key(), it.key().contains("CONTACT"_L1) ? it->toUpper() : it->toLower());
    return all;
}

} // namespace

void changeByHand(Domain &domain, const Values &values)
{
    const Values asked = folded(values);
    domain.nameservers = changed(domain.nameservers, asked, u"NAMESERVER"_s, mostServers);
    const std::pair<QString, QString *> roles[]{{u"ADMINCONTACT"_s, &domain.admin},
                                                {u"TECHCONTACT"_s, &domain.tech},
                                                {u"BILLINGCONTACT"_s, &domain.billing}};
    for (const auto &[stem, handle] : roles)
        *handle = changed({*handle}, asked, stem, mostContacts).value(0);
}

bool changesByHand(const Values &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        for (const auto stem :
             {"NAMESERVER"_L1, "ADMINCONTACT"_L1, "TECHCONTACT"_L1, "BILLINGCONTACT"_L1}) {
            if (it.key().contains(stem))
                return true;
        }
    }
    return false;
}

} // namespace kz::sandbox
