#pragma once

#include <QLineEdit>

namespace kz {

/// A field to filter with: magnifier at the left, Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The name is what screen readers say; the hint stands in the empty field.
    SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace kz
