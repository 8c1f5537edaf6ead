#include "app/serveropening.h"

#include "forms/nameserverchangeform.h"
#include "forms/nameserverdeleteform.h"
#include "forms/nameserverform.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/checknameserver.h"
#include "operations/statusnameserver.h"

namespace kz {

Form *openNameServer(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    auto *form = new NameServerForm(
        [&desk](const QString &host) {
            return desk.domains()->find(parentOf(host).ace()).has_value();
        },
        parent);
    QObject::connect(form, &NameServerForm::checkWanted, form, [&desk, form](const QString &host) {
        const auto question = validate(CheckNameserver{.host = host});
        if (!question)
            return;
        desk.ask<CheckNameserver>(*question, form,
                                  [form, host](const ApiResult<CheckNameserver::Outcome> &answer) {
                                      if (answer)
                                          form->showCheck(host, answer->exists, answer->addresses);
                                  });
    });
    if (subjects.names.size() == 1)
        form->begin(subjects.names.name(0).ace());
    return form;
}

Form *openNameServerChange(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    auto *form = new NameServerChangeForm(subjects.servers.first(), parent);
    const auto question = validate(StatusNameserver{.host = subjects.servers.first()});
    if (question) {
        desk.ask<StatusNameserver>(*question, form,
                                   [form](const ApiResult<StatusNameserver::Outcome> &answer) {
                                       if (answer)
                                           form->setShown(answer->record);
                                       else
                                           form->setTrouble(text(answer.error()));
                                   });
    }
    return form;
}

Form *openNameServerDelete(Desk &desk, const Subjects &subjects, QWidget *parent)
{
    const QString host = subjects.servers.first();
    QStringList usedBy;
    const NameList served = desk.domains()->servedBy(host);
    for (qsizetype i = 0; i < served.size(); ++i)
        usedBy.append(served.name(i).unicode());
    usedBy.sort();
    return new NameServerDeleteForm(host, usedBy, parent);
}

} // namespace kz
