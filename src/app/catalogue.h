#pragma once

#include "operations/operationinfo.h"
#include "operations/transferdomain.h"
#include "registry/foreigntransfer.h"
#include "registry/namelist.h"

#include <QCoreApplication>
#include <QList>

namespace kz {

class Desk;
class Form;

/// What an operation is asked for: what is selected in the window.
struct Subjects
{
    NameList names = {};
    QStringList handles = {}; ///< of contacts
    QStringList servers = {}; ///< name-server objects
    /// The registrar's commands that are under way for the one name, ours or in its transfer list.
    QStringList pending = {};
    QString order = {}; ///< an order that is to be withdrawn or answered
    QString typed = {}; ///< a command of the console
    QString withdrawable = {}; ///< ACE name whose transfer in may be withdrawn
    QList<ForeignTransfer> transfers = {}; ///< names that other registrars ask for
    QStringList events = {}; ///< ids of events that are not in history
    RenewalMode mode = {}; ///< chosen in place; Unset when the form is to ask
    QList<RenewalMode> back = {}; ///< what each name is to get back; empty unless that is wanted
};

/// What staff can do: one line per operation in catalogue.cpp, and no other list of them anywhere.
class Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(kz::Catalogue)
public:
    /// Where it is offered. Nowhere: only the form or page that needs it asks for it.
    enum Menu { Nowhere, Domain, Contact, Server, Account, Order };
    /// A page is left when its order is sent; a tab is a long form whose draft stays for days.
    enum Place { AsPage, AsTab };

    struct Entry
    {
        /// Source text of the menu line, with its mnemonic.
        const char *title;
        Menu menu;
        const char *icon; ///< of the verb; may be empty
        const char *keys; ///< "Ctrl+M"; may be empty
        Place place;
        /// How orders of it are sent, judged and found out.
        OperationInfo operation;
        /// Whether it can be asked for these; what fits nothing at all needs no selection.
        bool (*fits)(const Subjects &subjects);
        /// A new form for these, filled from what the desk knows.
        Form *(*open)(Desk &desk, const Subjects &subjects, QWidget *parent);
    };

    /// What people look for and .kz does not have: the menu offers it and says why not.
    struct Missing
    {
        const char *title; ///< source text, with its mnemonic
        const char *icon;
        Rule rule; ///< says why, in two sentences
    };
    static const QList<Missing> &missing();

    static const QList<Entry> &entries();
    /// The first entry of this command.
    static const Entry *find(QLatin1StringView command);
    /// That which was made for these, such as a copy; else the first one.
    static const Entry *find(QLatin1StringView command, const Subjects &subjects);
    /// The entry with which another registrar is answered.
    static const Entry *answering(TransferDomain::Action action);
    /// Each command once.
    static QList<OperationInfo> operations();
    static QString title(const Entry &entry) { return tr(entry.title); }
};

} // namespace kz
