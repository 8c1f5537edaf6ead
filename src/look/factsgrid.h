#pragma once

#include "look/label.h"

class QGridLayout;

namespace kz {

/// Labels at the left, values at the right: the facts beside a list. Values can be selected and
/// copied.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    /// A bold line over the facts that follow.
    Label *addHeading(const QString &text);
    /// One fact; a value may have several lines.
    Label *addFact(const QString &label, const QString &value, Type type = Type::Body,
                   Tone tone = Tone::Ink);
    /// A sum: label and money, right-aligned.
    Label *addAmount(const QString &label, const QString &value, bool bold = false);
    /// Anything else over both columns.
    void addWide(QWidget *widget);
    void clear();

private:
    QGridLayout *m_grid;
};

} // namespace kz
