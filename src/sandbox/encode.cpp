#include "sandbox/encode.h"

namespace kz::sandbox {

namespace {

class Writer
{
public:
    explicit Writer(const Spelling &spelling)
        : m_spelling(spelling)
        , m_end(spelling.crlf ? "\r\n" : "\n")
        , m_equals(spelling.tight ? "=" : " = ")
    { }

    void bare(const QByteArray &text) { m_text += text + m_end; }
    void scalar(const QByteArray &key, const QByteArray &value)
    {
        m_text += (m_spelling.upperCase ? key.toUpper() : key) + m_equals + value + m_end;
    }
    QByteArray nameOf(const QString &property) const
    {
        const QByteArray name = property.toUtf8();
        return m_spelling.upperCase ? "PROPERTY[" + name.toUpper() : "property[" + name;
    }
    void value(const QByteArray &name, qsizetype index, const QString &value)
    {
        // Lists of a million lines come through here: append, do not concatenate.
        m_text += name;
        m_text += "][";
        m_text += QByteArray::number(index);
        m_text += ']';
        m_text += m_equals;
        m_text += value.toUtf8();
        m_text += m_end;
    }
    QByteArray take() { return std::move(m_text); }

private:
    const Spelling &m_spelling;
    QByteArray m_end;
    QByteArray m_equals;
    QByteArray m_text;
};

void writeTable(Writer &out, const Answer::Table &table, bool gaps)
{
    QList<QByteArray> names;
    for (const QString &column : table.columns)
        names.append(out.nameOf(column));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QStringList &values = table.rows[row];
        for (qsizetype column = 0; column < values.size(); ++column) {
            if (!gaps || !values.at(column).isEmpty())
                out.value(names.at(column), qsizetype(row), values.at(column));
        }
    }
}

/// Alphabetical; the rows of a list stand where the first column's name belongs.
void writeProperties(Writer &out, const Answer &answer, bool gaps)
{
    bool tableDue = !answer.table.columns.isEmpty();
    for (const auto &[name, values] : answer.properties) {
        if (tableDue && answer.table.columns.constFirst() < name) {
            writeTable(out, answer.table, gaps);
            tableDue = false;
        }
        const QByteArray key = out.nameOf(name);
        for (qsizetype i = 0; i < values.size(); ++i)
            out.value(key, i, values.at(i));
    }
    if (tableDue)
        writeTable(out, answer.table, gaps);
}

} // namespace

QByteArray encode(const Answer &answer, const Spelling &spelling, double seconds)
{
    Writer out(spelling);
    const auto head = [&] {
        out.scalar("code", QByteArray::number(answer.code));
        out.scalar("description", answer.description.toUtf8());
        if (answer.timed) {
            out.scalar("runtime", QByteArray::number(seconds, 'f', 3));
            out.scalar("queuetime", "0");
        }
    };
    out.bare("[RESPONSE]");
    if (!spelling.codeLast)
        head();
    if (spelling.blankLine)
        out.bare("");
    writeProperties(out, answer, spelling.indexGaps);
    if (spelling.codeLast)
        head();
    if (!spelling.noEof)
        out.bare("EOF");
    return out.take();
}

} // namespace kz::sandbox
