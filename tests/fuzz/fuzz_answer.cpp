// Any bytes as an answer: read the same way each time, in bounded memory, without a secret.
#include "api/wire.h"
#include "fuzz/fuzz.h"
#include "operations/addcontact.h"
#include "operations/adddomain.h"
#include "operations/checkdomains.h"
#include "operations/domainprice.h"
#include "operations/evidence.h"
#include "operations/querycontactlist.h"
#include "operations/querydomainlist.h"
#include "operations/queryeventlist.h"
#include "operations/queryobjectloglist.h"
#include "operations/querytransferlist.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/statusaccount.h"
#include "operations/statuscontact.h"
#include "operations/statusdomain.h"
#include "operations/statusevent.h"
#include "operations/statusregistrar.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

namespace {

bool same(const Result<Reply, wire::NoAnswer> &a, const Result<Reply, wire::NoAnswer> &b)
{
    if (!a || !b)
        return a.ok() == b.ok() && a.error() == b.error();
    return a->code == b->code && a->description == b->description && a->scalars == b->scalars
        && a->properties == b->properties && a->complete == b->complete && a->raw() == b->raw();
}

void requireBounded(const Reply &reply, const QByteArray &text)
{
    qsizetype cells = 0;
    qsizetype filled = 0;
    for (const Reply::Property &property : reply.properties) {
        cells += property.values.size();
        for (qsizetype i = 0; i < property.values.size(); ++i)
            filled += property.values.at(i) ? 1 : 0;
    }
    const qsizetype lines = text.count('\n') + 1;
    require(filled <= lines, "no value without a line of its own");
    require(cells <= lines + 65'536 + text.size() / 8, "gaps are bounded by the answer's length");
    require(reply.raw().size() <= text.size(), "the raw text does not grow");
}

/// Lines that come as expected are read another way than those with one more blank.
void requireSameWithBlanks(const Reply &reply, const QByteArray &text)
{
    QByteArray wide;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        wide += (equals < 0 ? line : line.first(equals) + "= " + line.sliced(equals + 1)) + '\n';
    }
    const auto other = wire::decode(wide);
    require(other.ok() && other->code == reply.code && other->scalars == reply.scalars
                && other->properties == reply.properties && other->complete == reply.complete,
            "blanks mean nothing");
}

/// A secret added to the answer is nowhere in what is kept.
void requireSecretDropped(const QByteArray &text)
{
    static const QByteArray secret("kz-marked-secret");
    static constexpr std::array<const char *, 6> spellings{
        "\nproperty[auth][0] = ",    "\nPROPERTY[AUTHCODE][3]=",   "\nProperty [Auth Code] [1] =",
        "\nproperty[data][9]=auth:", "\nproperty[x-auth-code][]=", "\nauthinfo="};
    if (text.contains(secret))
        return;
    // One of them for each input: the next input has another length.
    const char *const spelling = spellings[std::size_t(text.size()) % spellings.size()];
    const auto reply = wire::decode(text + spelling + secret + "\nEOF\n");
    if (!reply)
        return;
    const QString word = QString::fromLatin1(secret);
    require(!reply->raw().contains(secret), "no secret in the raw text");
    require(!reply->text.contains(secret), "no secret in the raw text");
    require(!reply->description.contains(word), "no secret in the description");
    for (const QString &scalar : reply->scalars)
        require(!scalar.contains(word), "no secret in a scalar");
    for (const Reply::Property &property : reply->properties) {
        for (const QString &value : property.values.texts())
            require(!value.contains(word), "no secret in a property");
    }
}

template <class Op>
void requireRepeatable(const Reply &reply)
{
    require(Op::parse(reply).has_value() == Op::parse(reply).has_value(),
            "an answer is understood the same way each time");
}

void follow(const QList<Look> &looks, const Reply &reply)
{
    for (const Look &look : looks) {
        const Judgement judgement = look.judge(reply);
        require(stronger(judgement, judgement).finding == judgement.finding,
                "a finding is as strong as itself");
        if (look.next) {
            for (const Look &next : look.next(reply))
                static_cast<void>(next.judge(reply));
        }
    }
}

void understand(const Reply &reply)
{
    requireRepeatable<AddContact>(reply);
    requireRepeatable<AddDomain>(reply);
    requireRepeatable<CheckDomains>(reply);
    requireRepeatable<DomainPrice>(reply);
    requireRepeatable<QueryContactList>(reply);
    requireRepeatable<QueryDomainList>(reply);
    requireRepeatable<QueryEventList>(reply);
    requireRepeatable<QueryObjectLogList>(reply);
    requireRepeatable<QueryTransferList>(reply);
    requireRepeatable<SetDomainRenewalMode>(reply);
    requireRepeatable<StatusAccount>(reply);
    requireRepeatable<StatusContact>(reply);
    requireRepeatable<StatusDomain>(reply);
    requireRepeatable<StatusEvent>(reply);
    requireRepeatable<StatusRegistrar>(reply);

    Params params;
    params.add("DOMAIN"_L1, u"alma.kz"_s).add("RENEWALMODE"_L1, u"AUTODELETE"_s);
    params.add("FIRSTNAME"_L1, u"Aru"_s).add("EMAIL"_L1, u"aru@alma.example"_s);
    const Sent sent{params, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    follow(AddDomain::looks(sent), reply);
    follow(AddContact::looks(sent), reply);
    follow(SetDomainRenewalMode::looks(sent), reply);
    static_cast<void>(judgeReply(reply));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    const auto reply = wire::decode(text);
    require(same(reply, wire::decode(text)), "decoding is deterministic");
    requireSecretDropped(text);
    if (reply) {
        require(reply->code >= 100 && reply->code <= 999, "a code has three digits");
        requireBounded(*reply, text);
        if (text.size() < wire::longestLine)
            requireSameWithBlanks(*reply, text);
        understand(*reply);
    }
    return 0;
}
