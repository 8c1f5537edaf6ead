#pragma once

#include "look/colours.h"
#include "look/metrics.h"

#include <QLabel>

namespace kz {

/// Plain text in one size and tone; it follows theme and font. Never rich text, so that the
/// registrar's words are shown as they came.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, Type type = Type::Body, Tone tone = Tone::Ink,
                   QWidget *parent = nullptr);
    explicit Label(QWidget *parent = nullptr)
        : Label({}, Type::Body, Tone::Ink, parent)
    { }

    /// As asShown() makes it.
    void setText(const QString &text);
    void setType(Type type);
    void setTone(Tone tone);
    /// Cuts the text with "…" instead of asking for its full width; the tool tip has it all.
    void setElided(bool elided);

    /// Breaks words that are wider than the label, such as long names, instead of asking for
    /// their width. Only for text that wraps; while a word is broken, nothing can be selected.
    void setBreaksWords(bool breaks);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    /// The least width in which no word is broken.
    int widestWord() const;
    bool isBroken(int width) const;

    Type m_type;
    Tone m_tone;
    bool m_elided = false;
    bool m_breaks = false;
    bool m_dressing = false;
};

/// A label whose text breaks into lines.
Label *wrappedLabel(const QString &text, Type type = Type::Body, Tone tone = Tone::Ink,
                    QWidget *parent = nullptr);

} // namespace kz
