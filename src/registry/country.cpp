#include "registry/contact.h"

namespace kz {

namespace {

// ISO 3166-1 alpha-2, 249 codes.
constexpr QStringView codes =
    u"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
    u"BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
    u"DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
    u"GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
    u"KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
    u"MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
    u"PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
    u"SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
    u"VN VU WF WS YE YT ZA ZM ZW";
static_assert((codes.size() + 1) / 3 == 249);

} // namespace

bool isCountryCode(QStringView code)
{
    if (code.size() != 2)
        return false;
    for (qsizetype i = 0; i < codes.size(); i += 3) {
        if (codes[i] == code[0] && codes[i + 1] == code[1])
            return true;
    }
    return false;
}

} // namespace kz
