#pragma once

#include "registry/rulerows.h"

#include "registry/commandtext.h"

namespace kz::rows {

inline Problems typedCommand(const QString &text)
{
    return judgeTyped(text, field);
}

inline void addCommands(Rows &rows)
{
    const char *good = "StatusDomain\nDOMAIN=example.kz";
    rows.texts(Rule::Q1SignIn, typedCommand,
               {"StartSession", "stopsession", "StatusDomain\ns_pw=x", "StatusDomain\nS_LOGIN=x",
                "StatusDomain\nCOMMAND=DeleteDomain", "StatusDomain\npersistent=1"},
               {good, "AddUser\nUSERNAME=dana"});
    rows.texts(Rule::Q2NoCommand, typedCommand,
               {"Status Domain", "StatusDomain=1", "Статус", "StatusDomain2"}, {good});
    rows.texts(Rule::Q3NoParameter, typedCommand, {"StatusDomain\nexample.kz", "StatusDomain\n=x"},
               {good, "StatusDomain\n\n  DOMAIN = example.kz  \n", "AddContact\nCITY=a=b"});
    rows.texts(Rule::Q4Twice, typedCommand, {"StatusDomain\nDOMAIN=a.kz\ndomain=b.kz"}, {good});
    rows.texts(Rule::Q5Secret, typedCommand,
               {"TransferDomain\nAUTH=", "AddUser\nPASSWORD=••••••", "ModifyDomain\nTOKEN=•"},
               {good, "StatusContact\nAUTH=x", "TransferDomain\nAUTH=x•", "AddDomain\nPERIOD="});
    rows.texts(Rule::Q6Typed, typedCommand,
               {"DeleteDomain\nDOMAIN=a.kz", "CheckDomainTransfer\nDOMAIN=a.kz", "QueryNothing",
                "QueryZoneList\nGENERATELIST=1"},
               {good, "COMMAND=StatusDomain\nDOMAIN=a.kz", "DeleteDomain\na.kz"});
    rows.texts(Rule::X3Missing, typedCommand, {"", " \n "}, {good});
    rows.texts(Rule::X1ControlCharacter, typedCommand,
               {"StatusDomain\nDOMAIN=a\x01.kz", "Status\x01"}, {good});
}

} // namespace kz::rows
