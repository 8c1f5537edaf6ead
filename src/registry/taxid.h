#pragma once

#include "registry/contact.h"
#include "registry/problem.h"

#include <QString>

#include <optional>

namespace kz {

/// A Kazakh BIN (organisation) or IIN (person), or any other text a foreign owner gives.
class TaxId
{
public:
    enum Kind { Empty, Iin, Bin, Neither };

    TaxId() = default;
    /// Drops blanks, hyphens, dots and leading words such as БИН and turns other digits into 0–9,
    /// when twelve digits remain; a foreign number keeps its own spelling.
    static TaxId fromUser(const QString &typed);

    QString typed() const { return m_typed; }
    /// The cleaned text: what is sent.
    QString value() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    /// By the fifth digit of twelve: 0–3 IIN, 4–6 BIN.
    Kind kind() const;
    /// In groups for reading back: 6-6 for an IIN, 4-2-5-1 for a BIN.
    QString grouped() const;

    /// The check digit of eleven digits; nothing when the stem is never issued.
    static std::optional<int> checkDigit(QStringView elevenDigits);

    friend bool operator==(const TaxId &, const TaxId &) = default;

private:
    QString m_typed;
    QString m_value;
};

/// How the need for the number depends on the owner.
enum class TaxIdNeed { Optional, Advised, Required, Unknown };
/// owner: nothing when its data is not loaded.
TaxIdNeed taxIdNeed(const std::optional<Contact> &owner);

Problems judge(const TaxId &taxId, const std::optional<Contact> &owner, QLatin1StringView field);

/// Remarks of verdict OK: a foreign company may hold a BIN.
Problems facts(const TaxId &taxId, const std::optional<Contact> &owner, QLatin1StringView field);

} // namespace kz
