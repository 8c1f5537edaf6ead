#pragma once

// Inside of Form: shared by form.cpp, which ties editors, and formverdicts.cpp, which shows what is
// said about them.
#include "forms/form.h"
#include "forms/verdictstack.h"

#include <QPointer>
#include <QSet>
#include <QVariant>

namespace kz {

/// One editor, what it fills, and what stands under it.
struct Form::Bound
{
    QString field;
    QPointer<QWidget> editor;
    QPointer<VerdictStack> verdict;
    QString ownDescription; ///< of the editor, before verdicts joined it
    QVariant last; ///< the value when it was last judged
    QList<Remark> remarks;
    QString complaint; ///< the registrar's words about this value
    QSet<Rule> seen; ///< rules whose sentence was shown while the editor had the focus
    QStringList lines; ///< what stands under the editor now
    bool visited = false;
    bool secret = false;
    bool live = false;
};

/// The value of the Qt user property; of a combo box its data, where it has any.
QVariant editorValue(const QWidget *editor);
void setEditorValue(QWidget *editor, const QString &text);

/// The spelling a rule proposes: one press writes it, and it can be edited.
QString proposal(const Problem &problem);

} // namespace kz
