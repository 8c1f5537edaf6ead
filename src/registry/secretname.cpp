#include "registry/secretname.h"

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>

namespace kz {

using namespace Qt::StringLiterals;

bool isSecretName(QStringView name)
{
    // StartSession, StatusDomain, TransferDomain, SetAuthCode, ModifyRegistrar, AddUser:
    // api-command pages of the registrar's knowledge base. The rest are spellings that others use.
    static constexpr std::array whole{"PW"_L1, "SPW"_L1};
    static constexpr std::array ends{"AUTH"_L1,
                                     "AUTHCODE"_L1,
                                     "AUTHINFO"_L1,
                                     "AUTHKEY"_L1,
                                     "AUTHPW"_L1,
                                     "AUTHORIZATIONCODE"_L1,
                                     "AUTHORISATIONCODE"_L1,
                                     "AUTHORIZATIONINFORMATION"_L1,
                                     "AUTHORISATIONINFORMATION"_L1,
                                     "EPPCODE"_L1,
                                     "TRANSFERCODE"_L1,
                                     "SESSIONID"_L1,
                                     "TOKEN"_L1,
                                     "SECRET"_L1,
                                     "SECRETKEY"_L1};
    static constexpr std::array parts{"PASSWORD"_L1, "PASSWD"_L1};
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'-' && c != u'_' && c != u' ')
            plain.append(c.toUpper());
    }
    while (!plain.isEmpty() && plain.back().isDigit())
        plain.chop(1);
    const auto any = [](const auto &list, const auto &fits) {
        return std::any_of(list.begin(), list.end(), fits);
    };
    return any(whole, [&plain](QLatin1StringView word) { return plain == word; })
        || any(ends, [&plain](QLatin1StringView word) { return plain.endsWith(word); })
        || any(parts, [&plain](QLatin1StringView word) { return plain.contains(word); });
}

} // namespace kz
