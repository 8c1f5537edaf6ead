#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QVariant>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kz {

class VerdictLabel;

/// One line under a field.
struct VerdictLine
{
    enum Level { Good, Tidied, Info, Warn, Stop };
    Level level = Info;
    QString text = {};
    bool tickable = false; ///< with "Send anyway"
    bool ticked = false;
    QVariant key = {}; ///< given back when it is ticked or its button pressed
    QString action = {}; ///< text of a button that cures it
};

/// All that is said about one field, a line each; takes no room when there is nothing.
class VerdictStack : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictStack(QWidget *parent = nullptr);

    /// The ticks come after this editor when somebody goes on by Tab.
    void setEditor(QWidget *editor) { m_editor = editor; }
    void setLines(const QList<VerdictLine> &lines);
    QList<VerdictLabel *> labels() const { return m_labels; }

Q_SIGNALS:
    void ticked(const QVariant &key, bool on);
    void acted(const QVariant &key);

private:
    void append();

    QVBoxLayout *m_column;
    QPointer<QWidget> m_editor;
    QList<VerdictLabel *> m_labels;
    QList<QPushButton *> m_buttons; ///< one below each label
    QList<VerdictLine> m_lines;
    bool m_filling = false;
};

} // namespace kz
