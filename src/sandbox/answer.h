#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace kz::sandbox {

/// What the registrar says to one command, before it is put into text.
struct Answer
{
    /// The rows of a list answer, column by column as announced.
    struct Table
    {
        QStringList columns;
        std::vector<QStringList> rows;
    };

    int code = 200;
    QString description = {};
    std::map<QString, QStringList> properties = {};
    Table table = {};
    /// Early rejections carry no run time and no queue time.
    bool timed = true;

    bool ok() const { return code / 100 == 2; }
    /// Sets a property of one value.
    void set(const QString &name, const QString &value) { properties[name] = {value}; }
};

/// An answer with the code's own text, and the detail behind a semicolon.
Answer refusal(int code, const QString &detail = {});
/// The standard text of a return code.
QString codeText(int code);

} // namespace kz::sandbox
