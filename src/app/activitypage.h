#pragma once

#include "app/deskpage.h"

namespace kz {

class ActivityFacts;
class ActivityView;

/// The ledger and the account's events, and the facts about the current entry.
class ActivityPage : public DeskPage
{
    Q_OBJECT
public:
    explicit ActivityPage(Desk &desk, QWidget *parent = nullptr);

    ActivityView *view() const { return m_view; }

    NoteSubject noteSubject() const override;
    void takeFocus() override;
    void find() override;
    void setFactsShown(bool shown) override;

private:
    ActivityView *m_view;
    ActivityFacts *m_facts;
};

} // namespace kz
