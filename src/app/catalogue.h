#pragma once

#include "operations/operationinfo.h"
#include "registry/domainrecord.h"

#include <QCoreApplication>
#include <QList>

namespace kz {

class Desk;
class Form;

/// What staff can do: one line per operation in catalogue.cpp, and no other list of them anywhere.
class Catalogue
{
    Q_DECLARE_TR_FUNCTIONS(kz::Catalogue)
public:
    struct Entry
    {
        /// Source text of the menu line, with its mnemonic; empty when no menu offers it.
        const char *title;
        /// How orders of it are sent, judged and found out.
        OperationInfo operation;
        /// Whether it can be asked for these names; none for an operation without a name.
        bool (*fits)(const QList<DomainRecord> &names);
        /// A new form for these names, filled from what the desk knows.
        Form *(*open)(Desk &desk, const QList<DomainRecord> &names, QWidget *parent);
    };

    static const QList<Entry> &entries();
    static const Entry *find(QLatin1StringView command);
    static QList<OperationInfo> operations();
    static QString title(const Entry &entry) { return tr(entry.title); }
};

} // namespace kz
