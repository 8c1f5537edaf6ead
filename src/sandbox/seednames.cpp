#include "sandbox/seednames.h"

namespace kz::sandbox {

using namespace Qt::StringLiterals;

const QList<Example> &examples()
{
    static const QList<Example> all{
        {u"алматы-кофе.kz"_s, u"Almaty Coffee LLP"_s},
        {u"sary-arka-tours.kz"_s, u"Sary-Arka Tours LLP"_s},
        {u"tulpar-cargo.kz"_s, u"Tulpar Cargo LLP"_s},
        {u"қазақ-медиа.kz"_s, u"Qazaq Media LLP"_s},
        {u"nomad-print.kz"_s, u"Nomad Print LLP"_s},
        {u"baiterek-dental.kz"_s, u"Baiterek Dental LLP"_s},
        {u"zhailau-sut.kz"_s, u"Zhailau Sut LLP"_s},
        {u"шаңырақ-дизайн.kz"_s, u"Shanyraq Design LLP"_s},
        {u"altyn-dan.com.kz"_s, u"Altyn Dan Mills LLP"_s},
        {u"saryagash-water.kz"_s, u"Saryagash Water LLP"_s},
        {u"ertis-kitap.kz"_s, u"Ertis Kitap LLP"_s},
        {u"tengri-soft.kz"_s, u"Tengri Soft LLP"_s},
        {u"көктем-гүл.kz"_s, u"Koktem Gul LLP"_s},
        {u"bereke-bazar.kz"_s, u"Bereke Bazar LLP"_s},
        {u"kaz-solar-demo.kz"_s, u"Kaz Solar Demo LLP"_s},
        {u"aq-bota.kz"_s, u"Aq Bota Preschool LLP"_s},
        {u"orda-stroy.kz"_s, u"Orda Stroy LLP"_s},
        {u"ұлы-дала-мұра.kz"_s, u"Uly Dala Mura Fund"_s},
        {u"mangystau-dive.kz"_s, u"Mangystau Dive Club"_s},
        {u"shymkent-auto.kz"_s, u"Shymkent Auto Parts LLP"_s},
        {u"өнер-галерея.kz"_s, u"Oner Gallery LLP"_s},
        {u"balqash-fish.kz"_s, u"Balqash Fish LLP"_s},
        {u"saumal.kz"_s, u"Saumal Dairy LLP"_s},
        {u"арал-балық.kz"_s, u"Aral Balyq LLP"_s},
        {u"qyran-security.kz"_s, u"Qyran Security LLP"_s},
        {u"kokshe-lake.kz"_s, u"Kokshe Lake Resort LLP"_s},
        {u"бәйтерек-кітап.kz"_s, u"Baiterek Kitap LLP"_s},
        {u"үміт-клиника.kz"_s, u"Umit Clinic LLP"_s},
        {u"һауа-райы.kz"_s, u"Asel Sample"_s},
        {u"domalaq-toys.org.kz"_s, u"Daniyar Example"_s},
    };
    return all;
}

const QStringList &firstWords()
{
    static const QStringList words{
        u"altai"_s,  u"aqsai"_s,   u"arman"_s,  u"astyk"_s,    u"balapan"_s,   u"boztorgai"_s,
        u"daryn"_s,  u"dombyra"_s, u"edil"_s,   u"jetisu"_s,   u"kerbez"_s,    u"kokpar"_s,
        u"kumis"_s,  u"merei"_s,   u"nauryz"_s, u"oazis"_s,    u"qarlygash"_s, u"samal"_s,
        u"shabyt"_s, u"shugyla"_s, u"sunqar"_s, u"syrdarya"_s, u"tamasha"_s,   u"tobyl"_s,
        u"turan"_s,  u"zerde"_s};
    return words;
}

const QStringList &secondWords()
{
    static const QStringList words{
        u"agro"_s,      u"bakery"_s,  u"clinic"_s, u"decor"_s,  u"energy"_s,
        u"fitness"_s,   u"glass"_s,   u"group"_s,  u"hotel"_s,  u"lab"_s,
        u"logistics"_s, u"market"_s,  u"metal"_s,  u"motors"_s, u"music"_s,
        u"optics"_s,    u"pharm"_s,   u"photo"_s,  u"school"_s, u"sport"_s,
        u"studio"_s,    u"textile"_s, u"travel"_s, u"trade"_s,  u"vet"_s};
    return words;
}

const QStringList &cyrillicFirstWords()
{
    static const QStringList words{u"ақсай"_s, u"жетісу"_s, u"құлагер"_s, u"күміс"_s, u"мөлдір"_s,
                                   u"әсем"_s,  u"сұңқар"_s, u"іскер"_s,   u"тұран"_s, u"ғажап"_s};
    return words;
}

const QStringList &cyrillicSecondWords()
{
    static const QStringList words{u"тур"_s,   u"наубай"_s, u"мектеп"_s, u"дәрі"_s, u"құрылыс"_s,
                                   u"сауда"_s, u"ойын"_s,   u"сәулет"_s, u"жол"_s,  u"үй"_s};
    return words;
}

} // namespace kz::sandbox
