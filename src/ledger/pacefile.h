#pragma once

#include "ledger/pacerows.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kz {

/// The pace of one account: a small database that all programs of this computer share which send
/// for it. It is none of the ledger's, so that a start never waits behind an order that is written
/// to disk, and no window looks for new orders because another one has sent something. It works on
/// a thread of its own; answers come in the caller's thread, in the order of the calls.
class PaceFile : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<StartAnswer, LedgerError> &)>;

    explicit PaceFile(const QString &file, QObject *parent = nullptr);
    ~PaceFile() override;

    /// Not answered once the context is gone.
    void ask(const StartWish &wish, QObject *context, Done done);
    void withdraw();
    void hold(const PaceHold &hold);

Q_SIGNALS:
    /// Another hold than was known here: begun by another process, or over before its time.
    void held(const kz::PaceHold &hold);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kz
