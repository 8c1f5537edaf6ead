#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace kz {

/// The values of one property of an answer by index: places in its text. A long list has millions
/// of them, and few are ever asked for as a QString. Copies share all.
class Cells
{
public:
    /// Where a value is: eight bytes.
    struct Place
    {
        static constexpr quint32 gap = 0xffff'ffff;
        quint32 at = 0;
        quint32 size = gap;
    };
    /// Bytes of the longest text that places can point into.
    static constexpr qsizetype longestText = 0xffff'ffff;

    Cells() = default;
    Cells(const QByteArray &text, const QList<Place> &places)
        : m_text(text)
        , m_places(places)
    { }
    /// For answers made by hand.
    Cells(std::initializer_list<QString> values)
    {
        for (const QString &value : values)
            append(value);
    }

    qsizetype size() const { return m_places.size(); }
    /// UTF-8 as it came; null for a gap and past the end.
    QByteArrayView bytes(qsizetype index) const
    {
        if (size_t(index) >= size_t(m_places.size()))
            return {};
        const Place place = m_places.at(index);
        return place.size == Place::gap
            ? QByteArrayView()
            : QByteArrayView(m_text.constData() + place.at, qsizetype(place.size));
    }
    /// Its place will be asked for soon: a long answer has left the processor's cache by then.
    void fetch(qsizetype index) const
    {
        if (size_t(index) < size_t(m_places.size()))
            __builtin_prefetch(m_places.constData() + index);
    }
    /// Nothing for a gap and past the end.
    std::optional<QString> at(qsizetype index) const;
    /// As at(), with empty text for nothing.
    QString text(qsizetype index) const { return QString::fromUtf8(bytes(index)); }
    /// All in order; gaps are empty texts.
    QStringList texts() const;

    /// A gap when there is no value. By hand as well: the text is then this property's alone.
    void append(const std::optional<QString> &value);

    friend bool operator==(const Cells &a, const Cells &b);

private:
    QByteArray m_text;
    QList<Place> m_places;
};

} // namespace kz

Q_DECLARE_TYPEINFO(kz::Cells::Place, Q_PRIMITIVE_TYPE);
