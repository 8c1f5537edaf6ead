#include "registry/taxid.h"

#include "registry/anytext.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace kz {

namespace {

constexpr qsizetype length = 12;
constexpr qsizetype longest = 64;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTwelveDigits(QStringView text)
{
    return text.size() == length && isDigits(text);
}

int number(QStringView text, qsizetype from, qsizetype count)
{
    return text.mid(from, count).toInt();
}

/// V11. Blanks of any kind, hyphens, dots and leading words go; digits of any script become 0–9.
QString cleaned(const QString &typed)
{
    static constexpr std::array words = {
        QStringView(u"BIN"), QStringView(u"IIN"), QStringView(u"БИН"),
        QStringView(u"ИИН"), QStringView(u"БСН"), QStringView(u"ЖСН"),
        QStringView(u"KZ"),  QStringView(u"№"),   QStringView(u":")};
    QString result;
    for (const QChar c : typed) {
        const bool hyphen = c.category() == QChar::Punctuation_Dash || c == u'\u00ad';
        if (c.isSpace() || hyphen || c == u'.')
            continue;
        result += c.isDigit() ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    }
    for (bool found = true; found;) {
        found = false;
        for (const QStringView word : words) {
            if (result.startsWith(word, Qt::CaseInsensitive)) {
                result.remove(0, word.size());
                found = true;
            }
        }
    }
    return result;
}

/// The check digit's sum for weights that run from first and begin again after 11.
int remainder(QStringView digits, int first)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += digits[i].digitValue() * ((first - 1 + i) % 11 + 1);
    return sum % 11;
}

bool isBirthDate(QStringView value, int century)
{
    const int year = century * 100 + number(value, 0, 2);
    return QDate::isValid(year, number(value, 2, 2), number(value, 4, 2));
}

bool mentions(const QString &typed, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&typed](QStringView word) {
        return typed.contains(word, Qt::CaseInsensitive);
    });
}

struct Fault
{
    Rule rule;
    QString detail;
};

/// What is wrong with twelve digits: the first fault that blocks, or all that warn.
QList<Fault> faults(const QString &value)
{
    if (value.count(u'0') == length)
        return {{Rule::C1AllZeros, {}}};
    const auto digit = TaxId::checkDigit(QStringView(value).left(11));
    if (!digit)
        return {{Rule::C3NoCheckDigit, value.left(11)}};
    if (*digit != value[11].digitValue())
        return {{Rule::C2CheckDigit, QString::number(*digit)}};
    const int fifth = value[4].digitValue();
    const int sixth = value[5].digitValue();
    const int seventh = value[6].digitValue();
    if (fifth >= 7)
        return {{Rule::C6FifthDigit, value.mid(4, 1)}};
    if (fifth >= 4) {
        const int month = number(value, 2, 2);
        if (month < 1 || month > 12)
            return {{Rule::C4Month, value.mid(2, 2)}};
        if (sixth >= 4)
            return {{Rule::C5SixthDigit, value.mid(5, 1)}};
        return {};
    }
    QList<Fault> result;
    const bool knownCentury = seventh >= 1 && seventh <= 6;
    // Without a century any leap day may be right.
    if (!isBirthDate(value, knownCentury ? 17 + (seventh + 1) / 2 : 20))
        result.append({Rule::C7BirthDate, value.left(6)});
    if (!knownCentury)
        result.append({Rule::C8SeventhDigit, value.mid(6, 1)});
    return result;
}

bool isLocal(const Contact &contact)
{
    return contact.country.trimmed().compare(u"KZ", Qt::CaseInsensitive) == 0;
}

/// An owner in Kazakhstan: the number must be a BIN or an IIN and fit the owner.
Problems judgeLocal(const TaxId &taxId, const Contact &owner, const QString &field)
{
    const QString &value = taxId.value();
    const auto one = [&](Rule rule, const QString &detail = {}) {
        return Problems{{field, rule, value, detail}};
    };
    if (!isTwelveDigits(value)) {
        if (mentions(value, {u"RNN", u"РНН", u"СТН"}))
            return one(Rule::V8Rnn);
        if (mentions(value, {u"VAT", u"НДС", u"ҚҚС", u"сери", u"series", u"свид"}))
            return one(Rule::V9VatCertificate);
        return one(Rule::V10TwelveDigits, QString::number(cleaned(taxId.typed()).size()));
    }
    Problems problems;
    for (const Fault &fault : faults(value))
        problems += one(fault.rule, fault.detail);
    if (worst(problems) == Verdict::Block)
        return problems;
    const bool company = owner.isLocalCompany();
    if (company && taxId.kind() == TaxId::Iin)
        problems += one(Rule::V6PersonNumberForCompany, owner.handle);
    if (!company && taxId.kind() == TaxId::Bin)
        problems += one(Rule::V7CompanyNumberForPerson, owner.handle);
    return problems + one(Rule::V3Public);
}

} // namespace

TaxId TaxId::fromUser(const QString &typed)
{
    TaxId result;
    result.m_typed = typed;
    const QString clean = cleaned(typed);
    // Foreign numbers have a spelling of their own and stay as they are.
    result.m_value = isTwelveDigits(clean) ? clean : typed.trimmed();
    return result;
}

TaxId::Kind TaxId::kind() const
{
    if (m_value.isEmpty())
        return Empty;
    if (!isTwelveDigits(m_value) || m_value[4] > u'6')
        return Neither;
    return m_value[4] <= u'3' ? Iin : Bin;
}

QString TaxId::grouped() const
{
    switch (kind()) {
    case Iin:
        return m_value.left(6) + u' ' + m_value.mid(6);
    case Bin:
        return m_value.left(4) + u' ' + m_value.mid(4, 2) + u' ' + m_value.mid(6, 5) + u' '
            + m_value.mid(11);
    case Empty:
    case Neither:
        break;
    }
    return m_value;
}

std::optional<int> TaxId::checkDigit(QStringView elevenDigits)
{
    if (elevenDigits.size() != length - 1 || !isDigits(elevenDigits))
        return {};
    const int first = remainder(elevenDigits, 1);
    if (first < 10)
        return first;
    const int second = remainder(elevenDigits, 3);
    if (second < 10)
        return second;
    return {};
}

TaxIdNeed taxIdNeed(const std::optional<Contact> &owner)
{
    if (!owner)
        return TaxIdNeed::Unknown;
    if (owner->isLocalCompany())
        return TaxIdNeed::Required;
    return isLocal(*owner) ? TaxIdNeed::Advised : TaxIdNeed::Optional;
}

Problems judge(const TaxId &taxId, const std::optional<Contact> &owner, QLatin1StringView fieldName)
{
    const QString field = fieldName;
    if (taxId.isEmpty()) {
        // The owner stands in the detail: a tick for one owner is none for the next.
        switch (taxIdNeed(owner)) {
        case TaxIdNeed::Required:
            return {{field, Rule::V1Required, {}, owner->handle}};
        case TaxIdNeed::Unknown:
            return {{field, Rule::V1bUnknownOwner, {}}};
        case TaxIdNeed::Advised:
            return {{field, Rule::V2Advised, {}, owner->handle}};
        case TaxIdNeed::Optional:
            return {};
        }
    }
    const QString &value = taxId.value();
    Problems problems = judgeText(value, field);
    if (value != taxId.typed())
        problems.append({field, Rule::V11Cleaned, taxId.typed(), value});
    if (value.size() > longest)
        problems.append({field, Rule::V12LongNumber, value, QString::number(value.size())});
    if (owner && isLocal(*owner))
        return problems + judgeLocal(taxId, *owner, field);
    if (isTwelveDigits(value)) {
        for (const Fault &fault : faults(value))
            problems.append({field, Rule::V4ForeignLooksKazakh, value,
                             text(Problem{field, fault.rule, value, fault.detail})});
    }
    return problems;
}

Problems facts(const TaxId &taxId, const std::optional<Contact> &owner, QLatin1StringView field)
{
    if (owner && !isLocal(*owner) && taxId.kind() == TaxId::Bin && faults(taxId.value()).isEmpty())
        return {{field, Rule::V5ForeignBin, taxId.value(), owner->country}};
    return {};
}

} // namespace kz
