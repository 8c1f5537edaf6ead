#include "look/clip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kz {

QString withoutFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    // The full-width ones count in spreadsheets of East Asia.
    const bool runs = !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.at(0));
    const bool breaks = !cell.isEmpty() && u"\t\r\n"_s.contains(cell.at(0));
    return runs || breaks ? u'\'' + cell : cell;
}

void copyCells(const QString &rows)
{
    QStringList lines = rows.split(u'\n');
    for (QString &line : lines) {
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells) {
            // A spreadsheet takes quotes off what is pasted, and runs what stood in them.
            cell = cell.trimmed().startsWith(u'"') ? u'\'' + cell : withoutFormula(cell);
        }
        line = cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kz
