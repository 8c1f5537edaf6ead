#pragma once

#include <QString>

namespace kz {

/// How far a transfer is, by the registrar's word for it.
enum class TransferStage {
    Open, ///< waits for somebody
    Approved, ///< by the losing registrar or by the registry
    Failed, ///< rejected, cancelled or given up
    Other, ///< a word that is not known: shown as it came, and moves nothing
};

/// CentralNic knowledge base, transfer response changelog, and the words of QueryTransferList.
/// Compared without case, blanks and underscores.
TransferStage transferStage(const QString &status);

} // namespace kz
