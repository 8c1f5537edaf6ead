#pragma once

#include "look/label.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace kz {

class VerdictLabel;

/// A field with its label above and its verdicts below; the label is its buddy and accessible
/// name.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    /// A grey hint at the right end of the label, such as "1 to 10".
    void setHint(const QString &hint);
    /// Another line under the field, below those there are.
    VerdictLabel *addVerdict();
    /// Something beside the field, such as a Check button.
    void addBeside(QWidget *widget);
    QWidget *editor() const { return m_editor; }
    Label *label() const { return m_label; }

private:
    Label *m_label;
    Label *m_hint;
    QWidget *m_editor;
    QHBoxLayout *m_row;
    QVBoxLayout *m_lines;
};

/// One section of a form: its name and hint at the left, fields in two columns at the right, a
/// hair line above all but the first.
class SectionRow : public QWidget
{
    Q_OBJECT

public:
    SectionRow(const QString &name, const QString &hint = {}, QWidget *parent = nullptr);

    /// Puts a field into the next free column.
    FieldBox *addField(const QString &label, QWidget *editor);
    /// Puts a field over both columns.
    FieldBox *addWideField(const QString &label, QWidget *editor);
    /// Puts anything over both columns: a declaration, a message.
    void addWide(QWidget *widget);
    void setHint(const QString &hint);
    /// The first section has no line above.
    void setLine(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_hint;
    QGridLayout *m_fields;
    int m_row = 0;
    int m_column = 0;
    bool m_line = true;
};

} // namespace kz
