#pragma once

#include "look/message.h"

#include <QPointer>

#include <functional>

namespace kz {

class OperationPage;

/// Says which form was thrown away last and gives it back, just as it was. Until then the form is
/// kept out of sight; it goes with the next one, or with the window.
class Discarded : public Message
{
    Q_OBJECT
public:
    explicit Discarded(QWidget *parent = nullptr);
    ~Discarded() override;

    /// kept: the page itself or the dialog around it. back: shows it again where it was.
    void offer(OperationPage *page, QWidget *kept, std::function<void()> back);

private:
    void forget();

    QPointer<QWidget> m_kept;
};

} // namespace kz
