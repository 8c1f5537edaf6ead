#include "operations/cells.h"

namespace kz {

std::optional<QString> Cells::at(qsizetype index) const
{
    const QByteArrayView found = bytes(index);
    return found.isNull() ? std::nullopt : std::optional(QString::fromUtf8(found));
}

QStringList Cells::texts() const
{
    QStringList result;
    result.reserve(size());
    for (qsizetype index = 0; index < size(); ++index)
        result.append(text(index));
    return result;
}

void Cells::append(const std::optional<QString> &value)
{
    Place place;
    if (value) {
        const QByteArray bytes = value->toUtf8();
        place = {.at = quint32(m_text.size()), .size = quint32(bytes.size())};
        m_text += bytes;
    }
    m_places.append(place);
}

bool operator==(const Cells &a, const Cells &b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype index = 0; index < a.size(); ++index) {
        const QByteArrayView one = a.bytes(index);
        const QByteArrayView other = b.bytes(index);
        if (one.isNull() != other.isNull() || one != other)
            return false;
    }
    return true;
}

} // namespace kz
