#include "views/hostingfacts.h"

#include "look/button.h"
#include "look/factsgrid.h"
#include "look/label.h"
#include "model/hostinganswer.h"
#include "model/words.h"
#include "views/panel.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(kz::HostingFacts)
};

Tone toneOf(const HostingAnswer &answer)
{
    if (abroad(answer))
        return Tone::Attention;
    return answer.kind == HostingAnswer::Addresses ? Tone::Ink : Tone::Muted;
}

} // namespace

QPushButton *addHosting(FactsGrid &facts, const HostingAnswer &answer)
{
    const auto add = [&facts](const QString &words, Type type, Tone tone) {
        Label *line = wrappedLabel(words, type, tone, &facts);
        line->setBreaksWords(true); // hosts and addresses have no blanks
        facts.addWide(line);
        return line;
    };
    const Problems found = problems(answer);
    Label *line = add(sentence(answer), Type::Body, toneOf(answer));
    line->setObjectName(u"hostingLine"_s);
    if (answer.at.isValid())
        line->setToolTip(exactText(answer.at));
    if (!answer.addresses.isEmpty())
        add(answer.addresses.join(u'\n'), Type::Mono, Tone::Muted);
    for (const SiteCertificate &certificate : answer.certificates)
        add(sentence(certificate, answer.at), Type::Small, Tone::Ink);
    for (const Problem &problem : found) {
        if (problem.rule != Rule::HhLiveCheck) // the first line said it
            add(text(problem), Type::Small,
                problem.verdict() == Verdict::Warn ? Tone::Attention : Tone::Muted);
    }
    QPushButton *ask = newButton(W::tr("Ask the DNS and the site"), "search"_L1, Kind::Nav, &facts);
    ask->setObjectName(u"askHosting"_s);
    ask->setToolTip(W::tr("Asks the DNS for addresses, and port 443 of each for a certificate. No "
                          "page is fetched."));
    ask->setEnabled(answer.kind != HostingAnswer::Asking);
    facts.addWide(ask);
    return ask;
}

} // namespace kz
