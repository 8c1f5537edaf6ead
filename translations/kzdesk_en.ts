<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kz::AccountForm</name>
    <message numerus="yes">
        <source>Set the default of %n name(s)</source>
        <translation>
            <numerusform>Set the default of one name</numerusform>
            <numerusform>Set the default of %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) follow the account and will lapse on their renewal dates. Once a name is gone it cannot be restored.</source>
        <translation>
            <numerusform>One name follows the account and will lapse on its renewal date. Once a name is gone it cannot be restored.</numerusform>
            <numerusform>%n names follow the account and will lapse on their renewal dates. Once a name is gone it cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is asked any more before %n name(s) leave: whoever has the auth code can take the name away at once.</source>
        <translation>
            <numerusform>Nobody is asked any more before %n name leaves: whoever has the auth code can take it away at once.</numerusform>
            <numerusform>Nobody is asked any more before %n names leave: whoever has the auth code can take a name away at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;name(s) that follow it</source>
        <translation>
            <numerusform>%n &amp;name that follows it</numerusform>
            <numerusform>%n &amp;names that follow it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n name(s) the mode is not read yet: they may follow it, too.</source>
        <translation>
            <numerusform>Of %n name the mode is not read yet: it may follow it, too.</numerusform>
            <numerusform>Of %n names the mode is not read yet: they may follow it, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) will lapse</source>
        <translation>
            <numerusform>One name will lapse</numerusform>
            <numerusform>%n names will lapse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ActivityModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ApiError</name>
    <message numerus="yes">
        <source>Nothing is sent for %n minute(s).</source>
        <comment>after an abuse lock</comment>
        <translation>
            <numerusform>Nothing is sent for %n minute.</numerusform>
            <numerusform>Nothing is sent for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::AuthCodeDialog</name>
    <message numerus="yes">
        <source>Copy for %n second(s)</source>
        <translation>
            <numerusform>Copy for %n second</numerusform>
            <numerusform>Copy for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BatchFacts</name>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>and %n more, in the table</numerusform>
            <numerusform>and %n more, in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::BatchPage</name>
    <message numerus="yes">
        <source>%1, %n name(s)</source>
        <comment>what is done: how many</comment>
        <translation>
            <numerusform>%1, %n name</numerusform>
            <numerusform>%1, %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ConsolePage</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ContactDeleteForm</name>
    <message numerus="yes">
        <source>%n handles</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n handles</source>
        <translation>
            <numerusform>Delete %n handle</numerusform>
            <numerusform>Delete %n handles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ContactFacts</name>
    <message numerus="yes">
        <source>Used by %n name(s)</source>
        <translation>
            <numerusform>Used by %n name</numerusform>
            <numerusform>Used by %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ContactModel</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ContactView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DomainFacts</name>
    <message numerus="yes">
        <source>1 of %n selected</source>
        <translation>
            <numerusform>1 of %n selected</numerusform>
            <numerusform>1 of %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DomainModel</name>
    <message numerus="yes">
        <source>%n note(s), the last one:</source>
        <translation>
            <numerusform>%n note:</numerusform>
            <numerusform>%n notes, the last one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>about a name</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DomainView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n name(s)</source>
        <comment>of the filter</comment>
        <translation>
            <numerusform>Select the one name</numerusform>
            <numerusform>Select all %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::EventDoneForm</name>
    <message numerus="yes">
        <source>Mark %n events as done</source>
        <translation>
            <numerusform>Mark %n event as done</numerusform>
            <numerusform>Mark %n events as done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ForecastView</name>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance does not cover %n name(s): the first is lost on %1.</source>
        <translation>
            <numerusform>The balance does not cover %n name: it is lost on %1.</numerusform>
            <numerusform>The balance does not cover %n names: the first is lost on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n name(s) the registrar states no price.</source>
        <translation>
            <numerusform>For %n name the registrar states no price.</numerusform>
            <numerusform>For %n names the registrar states no price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing renews in the next %n days.</source>
        <translation>
            <numerusform>Nothing renews on the next day.</numerusform>
            <numerusform>Nothing renews in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::HostFactsPanel</name>
    <message numerus="yes">
        <source>Show all %n names</source>
        <translation>
            <numerusform>Show the one name</numerusform>
            <numerusform>Show all %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers of %n name(s) are not read yet.</source>
        <translation>
            <numerusform>The servers of %n name are not read yet.</numerusform>
            <numerusform>The servers of %n names are not read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::HostModel</name>
    <message numerus="yes">
        <source>%n names</source>
        <comment>use this server</comment>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::InboxModel</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::InboxView</name>
    <message numerus="yes">
        <source>%n ask(s) for something</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n asks for something</numerusform>
            <numerusform>%n ask for something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are open.</source>
        <translation>
            <numerusform>%n event is open.</numerusform>
            <numerusform>%n events are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ModifyForm</name>
    <message numerus="yes">
        <source>Send %n change orders</source>
        <translation>
            <numerusform>Send %n change order</numerusform>
            <numerusform>Send %n change orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::NameServerDeleteForm</name>
    <message numerus="yes">
        <source>Used by %1 and %n more.</source>
        <translation>
            <numerusform>Used by %1 and %n more.</numerusform>
            <numerusform>Used by %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::NotesList</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <comment>notes</comment>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::OperationPage</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of the same kind</source>
        <translation>
            <numerusform>and %n more of the same kind</numerusform>
            <numerusform>and %n more of the same kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Price, %n year(s)</source>
        <translation>
            <numerusform>Price, %n year</numerusform>
            <numerusform>Price, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::OrderFacts</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::OrderPrice</name>
    <message numerus="yes">
        <source>The registrar states its price for %1, the order is for %n year(s).</source>
        <comment>for &quot;3 MONTH&quot;, as the registrar writes it</comment>
        <translation>
            <numerusform>The registrar states its price for %1, the order is for %n year.</numerusform>
            <numerusform>The registrar states its price for %1, the order is for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s), as the registrar says today</source>
        <translation>
            <numerusform>For %n year, as the registrar says today</numerusform>
            <numerusform>For %n years, as the registrar says today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registrar states other terms for %1. The order is for %n year(s).</source>
        <comment>a zone</comment>
        <translation>
            <numerusform>The registrar states other terms for %1. The order is for %n year.</numerusform>
            <numerusform>The registrar states other terms for %1. The order is for %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::OrderValues</name>
    <message numerus="yes">
        <source>%n years more</source>
        <translation>
            <numerusform>%n year more</numerusform>
            <numerusform>%n years more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PendingModel</name>
    <message numerus="yes">
        <source>%n looks so far</source>
        <translation>
            <numerusform>%n look so far</numerusform>
            <numerusform>%n looks so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <comment>of one plan</comment>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PendingPage</name>
    <message numerus="yes">
        <source>%n name(s) left out</source>
        <translation>
            <numerusform>%n name left out</numerusform>
            <numerusform>%n names left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PendingView</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait elsewhere.</source>
        <translation>
            <numerusform>%n order waits elsewhere.</numerusform>
            <numerusform>%n orders wait elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::PlanModel</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RegisterForm</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RenewForm</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n renewal orders</source>
        <translation>
            <numerusform>Send %n renewal order</numerusform>
            <numerusform>Send %n renewal orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew %n names</source>
        <translation>
            <numerusform>Renew %n name</numerusform>
            <numerusform>Renew %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review: renew %n names</source>
        <translation>
            <numerusform>Review: renew %n name</numerusform>
            <numerusform>Review: renew %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names could not be read</source>
        <translation>
            <numerusform>%n name could not be read</numerusform>
            <numerusform>%n names could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RenewalFacts</name>
    <message numerus="yes">
        <source>%Ln lapse</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln lapses</numerusform>
            <numerusform>%Ln lapse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renew</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln renews</numerusform>
            <numerusform>%Ln renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>so many names</comment>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::RenewalModeForm</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n names to %1</source>
        <translation>
            <numerusform>Set %n name to %1</numerusform>
            <numerusform>Set %n names to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will lapse</source>
        <translation>
            <numerusform>%n name will lapse</numerusform>
            <numerusform>%n names will lapse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review: renewal mode of %n name(s)</source>
        <translation>
            <numerusform>Review: renewal mode of %n name</numerusform>
            <numerusform>Review: renewal mode of %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n name(s) back</source>
        <translation>
            <numerusform>Set one name back</numerusform>
            <numerusform>Set %n names back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ReviewPage</name>
    <message numerus="yes">
        <source>%n values were tidied by KZ Desk. Everything else is sent as entered.</source>
        <translation>
            <numerusform>%n value was tidied by KZ Desk. Everything else is sent as entered.</numerusform>
            <numerusform>%n values were tidied by KZ Desk. Everything else is sent as entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::SecretEdit</name>
    <message numerus="yes">
        <source>%n characters.</source>
        <translation>
            <numerusform>%n character.</numerusform>
            <numerusform>%n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ServerSetDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::TransferFactsPanel</name>
    <message numerus="yes">
        <source>Transfer out, 1 of %n selected</source>
        <translation>
            <numerusform>Transfer out, 1 of %n selected</numerusform>
            <numerusform>Transfer out, 1 of %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::UnavailableDialog</name>
    <message numerus="yes">
        <source>Selected: %n name(s).</source>
        <translation>
            <numerusform>Selected: %n name.</numerusform>
            <numerusform>Selected: %n names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age or waiting time in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Registration, %n years</source>
        <translation>
            <numerusform>Registration, %n year</numerusform>
            <numerusform>Registration, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal, %n years</source>
        <translation>
            <numerusform>Renewal, %n year</numerusform>
            <numerusform>Renewal, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ZoneRules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n year(s)</source>
        <comment>a range of terms</comment>
        <translation>
            <numerusform>%1–%n year</numerusform>
            <numerusform>%1–%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>one term</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kz::ZoneView</name>
    <message numerus="yes">
        <source>%n rule(s) differ</source>
        <translation>
            <numerusform>%n rule differs</numerusform>
            <numerusform>%n rules differ</numerusform>
        </translation>
    </message>
</context>
</TS>
