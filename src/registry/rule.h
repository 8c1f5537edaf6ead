#pragma once

#include <QLatin1StringView>
#include <QList>

namespace kz {

/// What a rule may say, from harmless to final.
enum class Verdict {
    Ok,
    Norm, ///< the program changed the spelling itself and shows it
    Info, ///< a remark, nothing to tick
    Warn, ///< can be sent after staff ticked it for this value
    Block, ///< cannot be sent
};

/// Every rule of the program. The table in rule.cpp gives verdict, source and sentence, in this
/// order.
enum class Rule {
    // Any text
    X1ControlCharacter,
    X2Cyrillic,
    X3Missing,
    X4Amount,
    // Labels of a name
    L1LabelLength,
    L2LabelNearLimit,
    L3LabelCharacters,
    L4HyphenAtEdge,
    L5HyphensThreeFour,
    L6DoubleHyphen,
    L7Digits,
    L8VeryShort,
    L9UpperCase,
    L10Stripped,
    L11Www,
    L12NameLength,
    // Names in letters beyond a to z
    N1SentAsAce,
    N2ShownInUnicode,
    N3AceBroken,
    N4Mapped,
    N5UnusualLetter,
    N6Symbol,
    N6bDashLookAlike,
    N7MixedScripts,
    N8LookAlikesOnly,
    N9IdnUnconfirmed,
    // What can be registered at all
    R1Registrable,
    R2CategoryZone,
    R3KazakhZone,
    R4ClosedZone,
    R5PublicSuffix,
    R6TooManyLabels,
    R7ReservedCategory,
    R8ForeignZone,
    // Term, renewal, transfer, owner change, end of life
    T1Years,
    T2TenYearsAhead,
    T3SameDay,
    T4ExpirationYear,
    T5AutoRenewGrace,
    T6AuthCodeMissing,
    T6bAuthCodeAdvised,
    T6cContactMissing,
    T6dLocked,
    T6eCodeBlanks,
    T7SixtyDays,
    T8TransferTerm,
    T9TradeConfirmation,
    T9bTradeMail,
    T9cOwnerByModify,
    T9dSameOwner,
    T10TradeTaxId,
    T11NoDelete,
    T12RenewalMode,
    T12bAccountMode,
    T13NoRestore,
    T14LapseDate,
    T15NoPrivacy,
    T16TransferMode,
    // Where the web server stands
    H1SiteInKazakhstan,
    H2CheckPeriod,
    H3Suspension,
    H4Scanning,
    H5Records,
    H6Certificate,
    H7OtherGrounds,
    H8LocationWanted,
    H9LocationNotSent,
    HaInside,
    HbOutside,
    HbDeliveryNetwork,
    HcNoWebAddress,
    HdNoAddress,
    HeServersAbroad,
    HfLocationNotes,
    HgCountdown,
    HhLiveCheck,
    W1OldList,
    // Content and hosting rules that must be acknowledged
    A1ContentRules,
    A2HostingRules,
    A3OwnWord,
    // Events of the registrar that are marked as done
    E1HiddenFromAll,
    E2Unread,
    E3WordsUnread,
    E4Asks,
    E5OrderOpen,
    // Tax number
    V1Required,
    V1bUnknownOwner,
    V2Advised,
    V3Public,
    V4ForeignLooksKazakh,
    V5ForeignBin,
    V6PersonNumberForCompany,
    V7CompanyNumberForPerson,
    V8Rnn,
    V9VatCertificate,
    V10TwelveDigits,
    V11Cleaned,
    V12LongNumber,
    C1AllZeros,
    C2CheckDigit,
    C3NoCheckDigit,
    C4Month,
    C5SixthDigit,
    C6FifthDigit,
    C7BirthDate,
    C8SeventhDigit,
    // Contact
    K1NoName,
    K2NameTooLong,
    K2bNameLong,
    K3OrganizationTooLong,
    K3bOrganizationLong,
    K3cOrganizationWithBin,
    K4NoStreet,
    K5StreetLines,
    K6StreetLineTooLong,
    K6bStreetLong,
    K7NoCity,
    K8CityTooLong,
    K8bCityLong,
    K9StateTooLong,
    K9bStateLong,
    K10NoZip,
    K11ZipTooLong,
    K12Country,
    K12bCountryCase,
    K13CompanyHandle,
    K14SameMail,
    K15SamePhone,
    K16SameName,
    K17NameChanged,
    K18OwnerRenamed,
    K19NotAtRegistry,
    K20InUse,
    Z1RegionCode,
    Z2OldCode,
    Z3NewCode,
    Z4ZipCyrillic,
    Z5ZipSpelling,
    Z6ZipUnusual,
    P1NoPhone,
    P2PhoneFormat,
    P3PhoneNormalized,
    P4TenDigits,
    P5NotKazakh,
    P6Unused997,
    P7AllEqual,
    P8GatewayLength,
    M1NoMail,
    M2MailSyntax,
    M3MailDomainAce,
    M4MailLocalPart,
    M5MailInsideName,
    // Name servers
    D1TooFew,
    D2TooMany,
    D3HostName,
    D4Normalized,
    D5Duplicate,
    D6NeedsAddress,
    D7AddressOnNewName,
    D8AddressHere,
    D9AddressNotPublic,
    D10AddressIgnored,
    D11LookAlike,
    D12OneNetwork,
    D13NoAnswer,
    D14Abroad,
    D15NameItself,
    D15bPublicSuffix,
    D16HostAndAddress,
    D17Dnssec,
    D18ParentElsewhere,
    D19StillUsed,
    // Commands as typed
    Q1SignIn,
    Q2NoCommand,
    Q3NoParameter,
    Q4Twice,
    Q5Secret,
    Q6Typed,
};

/// The last entry: the table must end with it.
inline constexpr Rule lastRule = Rule::Q6Typed;

/// What is known of a rule beside its sentence.
struct RuleInfo
{
    Rule rule;
    QLatin1StringView id; ///< "L1": as staff and documents quote it
    Verdict verdict;
    QLatin1StringView source; ///< which document, which clause
    const char *sentence; ///< source text for tr(); %1 the judged value, %2 the detail
};

const RuleInfo &info(Rule rule);
const QList<RuleInfo> &allRules();

} // namespace kz
