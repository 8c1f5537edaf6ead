#pragma once

#include "look/colours.h"

#include <QMetaType>
#include <QWidget>

class QPainter;

namespace kz {

/// The state of one order in a few words; also the value of PillRole.
struct PillText
{
    QString text; ///< at most 18 letters; empty draws nothing
    Tone tone = Tone::Info;
    QString icon; ///< name of an icon, or empty
    friend bool operator==(const PillText &, const PillText &) = default;
};

/// Shows one PillText; hidden while it is empty. Not clickable.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const PillText &pill, QWidget *parent = nullptr);

    void setPill(const PillText &pill);
    PillText pill() const { return m_pill; }
    QSize sizeHint() const override;

    static QSize sizeOf(const PillText &pill);
    /// Paints it at the left of rect, centred upright, cut with "…" when rect is narrow.
    static void paint(QPainter *painter, const QRect &rect, const PillText &pill,
                      const QPalette &palette, Qt::LayoutDirection direction = Qt::LeftToRight);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillText m_pill;
};

} // namespace kz

Q_DECLARE_METATYPE(kz::PillText)
