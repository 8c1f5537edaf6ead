#pragma once

#include "app/page.h"

namespace kz {

class ActivityFacts;
class ActivityView;

/// The ledger and the account's events, and the facts about the current entry.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(Desk &desk, QWidget *parent = nullptr);

    ActivityView *view() const { return m_view; }

    void takeFocus() override;
    void find() override;
    void setFactsShown(bool shown) override;

private:
    ActivityView *m_view;
    ActivityFacts *m_facts;
};

} // namespace kz
