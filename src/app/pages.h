#pragma once

#include <QCoreApplication>
#include <QList>

class QSettings;
class QWidget;

namespace kz {

class Desk;
class DeskPage;

/// The pages of the window, in the order of the list at the left: one line each in pages.cpp.
class Pages
{
    Q_DECLARE_TR_FUNCTIONS(kz::Pages)
public:
    enum Head { Work, Records, Overview, Views };
    struct Entry
    {
        const char *id;
        const char *title; ///< source text
        const char *icon; ///< empty for a view
        Head head;
        /// Makes the page; nothing for a view, which is shown by the page named in `of`.
        DeskPage *(*open)(Desk &desk, QSettings &settings, QWidget *parent);
        const char *of = nullptr;
    };

    static const QList<Entry> &entries();
    static QString title(const Entry &entry) { return tr(entry.title); }
    static QString head(Head head);
};

} // namespace kz
