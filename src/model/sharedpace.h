#pragma once

#include "api/pace.h"
#include "ledger/pacefile.h"

namespace kz {

/// Asks all programs of this computer that send for the same account, by the file they share.
class SharedPace : public Pace
{
    Q_OBJECT
public:
    /// file: one for each account of each system.
    explicit SharedPace(const QString &file, QObject *parent = nullptr);

    void ask(const Wish &wish, QObject *context, Done done) override;
    void withdraw() override;
    void hold(std::chrono::milliseconds time, Hold why) override;

private:
    PaceFile m_file;
};

} // namespace kz
