#include "ledger/secrets.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kz {

bool isSecretName(QStringView name)
{
    // StartSession, ModifyRegistrar, TransferDomain, SetAuthCode: api-command pages of the
    // registrar's knowledge base.
    static constexpr std::array parts{"PASSWORD"_L1, "SESSIONID"_L1, "AUTHCODE"_L1, "AUTHINFO"_L1};
    static constexpr std::array whole{"AUTH"_L1, "PW"_L1, "S_PW"_L1, "TOKEN"_L1};
    const auto isPart = [=](QLatin1StringView part) {
        return name.contains(part, Qt::CaseInsensitive);
    };
    const auto isWhole = [=](QLatin1StringView word) {
        return name.compare(word, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(parts.begin(), parts.end(), isPart)
        || std::any_of(whole.begin(), whole.end(), isWhole);
}

} // namespace kz
