#pragma once

#include "sandbox/decode.h"
#include "sandbox/text.h"

#include <QFile>
#include <QList>
#include <QMap>

namespace kz::sandbox {

/// The writes that were carried out, each once: what a test compares with what a client believes.
class Book
{
public:
    struct Line
    {
        Instant date = 0;
        QString user = {};
        QString command = {};
        QString object = {};
        Values values = {}; ///< as they were asked for, without auth codes
        QDateTime at = {}; ///< by the clock of this computer, which nobody moves
    };

    void add(const Line &line);
    int count(const QString &command, const QString &object) const;
    const QList<Line> &lines() const { return m_lines; }
    /// Also appends to a file, one JSON object per line, flushed each time.
    bool keep(const QString &path);

private:
    QList<Line> m_lines;
    QMap<std::pair<QString, QString>, int> m_counts;
    QFile m_file;
};

} // namespace kz::sandbox
