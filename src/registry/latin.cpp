#include "registry/contact.h"

#include <array>

namespace kz {

namespace {

struct Pair
{
    char16_t cyrillic;
    QLatin1StringView latin;
};

// House table for proposals: plain ASCII, Russian and Kazakh. The owner's own spelling wins.
constexpr std::array pairs = {
    Pair{u'а', QLatin1StringView("a")},    Pair{u'ә', QLatin1StringView("a")},
    Pair{u'б', QLatin1StringView("b")},    Pair{u'в', QLatin1StringView("v")},
    Pair{u'г', QLatin1StringView("g")},    Pair{u'ғ', QLatin1StringView("g")},
    Pair{u'д', QLatin1StringView("d")},    Pair{u'е', QLatin1StringView("e")},
    Pair{u'ё', QLatin1StringView("e")},    Pair{u'ж', QLatin1StringView("zh")},
    Pair{u'з', QLatin1StringView("z")},    Pair{u'и', QLatin1StringView("i")},
    Pair{u'й', QLatin1StringView("i")},    Pair{u'к', QLatin1StringView("k")},
    Pair{u'қ', QLatin1StringView("k")},    Pair{u'л', QLatin1StringView("l")},
    Pair{u'м', QLatin1StringView("m")},    Pair{u'н', QLatin1StringView("n")},
    Pair{u'ң', QLatin1StringView("n")},    Pair{u'о', QLatin1StringView("o")},
    Pair{u'ө', QLatin1StringView("o")},    Pair{u'п', QLatin1StringView("p")},
    Pair{u'р', QLatin1StringView("r")},    Pair{u'с', QLatin1StringView("s")},
    Pair{u'т', QLatin1StringView("t")},    Pair{u'у', QLatin1StringView("u")},
    Pair{u'ұ', QLatin1StringView("u")},    Pair{u'ү', QLatin1StringView("u")},
    Pair{u'ф', QLatin1StringView("f")},    Pair{u'х', QLatin1StringView("kh")},
    Pair{u'һ', QLatin1StringView("h")},    Pair{u'ц', QLatin1StringView("ts")},
    Pair{u'ч', QLatin1StringView("ch")},   Pair{u'ш', QLatin1StringView("sh")},
    Pair{u'щ', QLatin1StringView("shch")}, Pair{u'ъ', QLatin1StringView("")},
    Pair{u'ы', QLatin1StringView("y")},    Pair{u'і', QLatin1StringView("i")},
    Pair{u'ь', QLatin1StringView("")},     Pair{u'э', QLatin1StringView("e")},
    Pair{u'ю', QLatin1StringView("yu")},   Pair{u'я', QLatin1StringView("ya")},
};

const Pair *pairOf(QChar c)
{
    const QChar lower = c.toLower();
    for (const Pair &pair : pairs) {
        if (lower == QChar(pair.cyrillic))
            return &pair;
    }
    return nullptr;
}

} // namespace

QString latinProposal(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const Pair *pair = pairOf(c);
        if (!pair) {
            result += c;
            continue;
        }
        QString latin = pair->latin;
        if (c.isUpper() && !latin.isEmpty()) {
            // Жана → Zhana, but ЖАНА → ZHANA.
            const bool inCapitals =
                (i + 1 < text.size() && text[i + 1].isUpper()) || (i > 0 && text[i - 1].isUpper());
            latin = inCapitals ? latin.toUpper() : latin.at(0).toUpper() + latin.mid(1);
        }
        result += latin;
    }
    return result;
}

} // namespace kz
