<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>caretaker::AdoptionView</name>
    <message numerus="yes">
        <source>Added %n table(s) of Caretaker&apos;s own.</source>
        <translation>
            <numerusform>Added %n table of Caretaker&apos;s own.</numerusform>
            <numerusform>Added %n tables of Caretaker&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is added, with %n table(s):</source>
        <translation>
            <numerusform>What is added, with %n table:</numerusform>
            <numerusform>What is added, with %n tables:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ApprovalBanner</name>
    <message numerus="yes">
        <source>Run %1 of %2 needs approval: it would change %n row(s), more than a scheduled run may. Nothing has been changed.</source>
        <translation>
            <numerusform>Run %1 of %2 needs approval: it would change %n row, more than a scheduled run may. Nothing has been changed.</numerusform>
            <numerusform>Run %1 of %2 needs approval: it would change %n rows, more than a scheduled run may. Nothing has been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AttentionView</name>
    <message numerus="yes">
        <source>Failed run(s)</source>
        <translation>
            <numerusform>Failed run</numerusform>
            <numerusform>Failed runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run(s) that need approval</source>
        <translation>
            <numerusform>Run that needs approval</numerusform>
            <numerusform>Runs that need approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed e-mail(s)</source>
        <translation>
            <numerusform>Failed e-mail</numerusform>
            <numerusform>Failed e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired document(s)</source>
        <translation>
            <numerusform>Expired document</numerusform>
            <numerusform>Expired documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) past their date</source>
        <translation>
            <numerusform>Document past its date</numerusform>
            <numerusform>Documents past their date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue job(s)</source>
        <translation>
            <numerusform>Overdue job</numerusform>
            <numerusform>Overdue jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigned job(s)</source>
        <translation>
            <numerusform>Unassigned job</numerusform>
            <numerusform>Unassigned jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) expiring soon</source>
        <translation>
            <numerusform>Document expiring soon</numerusform>
            <numerusform>Documents expiring soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old payout request(s)</source>
        <translation>
            <numerusform>Old payout request</numerusform>
            <numerusform>Old payout requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail(s) waiting to be sent</source>
        <translation>
            <numerusform>E-mail waiting to be sent</numerusform>
            <numerusform>E-mails waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AutoCloseStaleJobs</name>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>Cancel %n job</numerusform>
            <numerusform>Cancel %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be cancelled</source>
        <translation>
            <numerusform>%n job will be cancelled</numerusform>
            <numerusform>%n jobs will be cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled</source>
        <translation>
            <numerusform>%n job cancelled</numerusform>
            <numerusform>%n jobs cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ChangeReason</name>
    <message numerus="yes">
        <source>%Ln day(s) inactive</source>
        <translation>
            <numerusform>%Ln day inactive</numerusform>
            <numerusform>%Ln days inactive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::CheckComplianceExpiry</name>
    <message numerus="yes">
        <source>Update %n document(s)</source>
        <translation>
            <numerusform>Update %n document</numerusform>
            <numerusform>Update %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be updated</source>
        <translation>
            <numerusform>%n document will be updated</numerusform>
            <numerusform>%n documents will be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) updated</source>
        <translation>
            <numerusform>%n document updated</numerusform>
            <numerusform>%n documents updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ComparisonView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::CronSentence</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every %n minutes</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day 1 of the month and every %n days after it</source>
        <translation>
            <numerusform>day 1 of the month and every %n days after it</numerusform>
            <numerusform>day 1 of the month and every %n days after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day %n days before the last day of the month</source>
        <translation>
            <numerusform>the day %n days before the last day of the month</numerusform>
            <numerusform>the day %n days before the last day of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the weekday nearest to the day %n days before the last day of the month</source>
        <translation>
            <numerusform>the weekday nearest to the day %n days before the last day of the month</numerusform>
            <numerusform>the weekday nearest to the day %n days before the last day of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1</source>
        <translation>
            <numerusform>Every %n hours from %1</numerusform>
            <numerusform>Every %n hours from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabDialog</name>
    <message numerus="yes">
        <source>Take over and turn on %n schedule(s)</source>
        <translation>
            <numerusform>Take over and turn on %n schedule</numerusform>
            <numerusform>Take over and turn on %n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabText</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%n more warning</numerusform>
            <numerusform>%n more warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Desktop</name>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>%Ln edit is not saved.</numerusform>
            <numerusform>%Ln edits are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved</source>
        <translation>
            <numerusform>%Ln edit is not saved</numerusform>
            <numerusform>%Ln edits are not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved. Save or discard them first: the set-up may lead to another database.</source>
        <translation>
            <numerusform>%Ln edit is not saved. Save or discard it first: the set-up may lead to another database.</numerusform>
            <numerusform>%Ln edits are not saved. Save or discard them first: the set-up may lead to another database.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::DifferenceRow</name>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with other values</source>
        <translation>
            <numerusform>%n row with other values</numerusform>
            <numerusform>%n rows with other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) with another text</source>
        <translation>
            <numerusform>%n e-mail with another text</numerusform>
            <numerusform>%n e-mails with another text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other texts in %n message(s)</source>
        <translation>
            <numerusform>other texts in %n message</numerusform>
            <numerusform>other texts in %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) no longer in the plan</source>
        <translation>
            <numerusform>%n row no longer in the plan</numerusform>
            <numerusform>%n rows no longer in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::DueDateDelegate</name>
    <message numerus="yes">
        <source>%1: %Ln day(s) over</source>
        <translation>
            <numerusform>%1: %Ln day over</numerusform>
            <numerusform>%1: %Ln days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::EditBar</name>
    <message numerus="yes">
        <source>%Ln edit(s) not saved</source>
        <translation>
            <numerusform>%Ln edit not saved</numerusform>
            <numerusform>%Ln edits not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln edit(s)…</source>
        <translation>
            <numerusform>Review %Ln edit…</numerusform>
            <numerusform>Review %Ln edits…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::EditingPage</name>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>%Ln edit is not saved.</numerusform>
            <numerusform>%Ln edits are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>All %Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of this filter</source>
        <translation>
            <numerusform>All %Ln row of this filter</numerusform>
            <numerusform>All %Ln rows of this filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen row(s)</source>
        <translation>
            <numerusform>The %Ln chosen row</numerusform>
            <numerusform>The %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace with %Ln row(s)</source>
        <translation>
            <numerusform>Replace with %Ln row</numerusform>
            <numerusform>Replace with %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationsPage</name>
    <message numerus="yes">
        <source>%Ln notification(s)</source>
        <translation>
            <numerusform>%Ln notification</numerusform>
            <numerusform>%Ln notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxEntryView</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxPage</name>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln e-mail(s) now</source>
        <translation>
            <numerusform>Send %Ln e-mail now</numerusform>
            <numerusform>Send %Ln e-mails now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln e-mail(s)</source>
        <translation>
            <numerusform>Retry %Ln e-mail</numerusform>
            <numerusform>Retry %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln e-mail(s)</source>
        <translation>
            <numerusform>Cancel %Ln e-mail</numerusform>
            <numerusform>Cancel %Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) changed</source>
        <translation>
            <numerusform>%Ln e-mail changed</numerusform>
            <numerusform>%Ln e-mails changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent, %1 refused</source>
        <translation>
            <numerusform>%Ln e-mail sent, %1 refused</numerusform>
            <numerusform>%Ln e-mails sent, %1 refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent</source>
        <translation>
            <numerusform>%Ln e-mail sent</numerusform>
            <numerusform>%Ln e-mails sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::PageList</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::PayoutsPage</name>
    <message numerus="yes">
        <source>%Ln payout request(s)</source>
        <translation>
            <numerusform>%Ln payout request</numerusform>
            <numerusform>%Ln payout requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln payout</numerusform>
            <numerusform>%Ln payouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::PlanWords</name>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in the outbox</source>
        <translation>
            <numerusform>%n e-mail in the outbox</numerusform>
            <numerusform>%n e-mails in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This task already ran today at %1 (run %2): %n e-mail(s).</source>
        <translation>
            <numerusform>This task already ran today at %1 (run %2): %n e-mail.</numerusform>
            <numerusform>This task already ran today at %1 (run %2): %n e-mails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::PreviewPanel</name>
    <message numerus="yes">
        <source>Also puts %n e-mail(s) into the outbox</source>
        <translation>
            <numerusform>Also puts %n e-mail into the outbox</numerusform>
            <numerusform>Also puts %n e-mails into the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Record</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) will change</source>
        <translation>
            <numerusform>%Ln row will change</numerusform>
            <numerusform>%Ln rows will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by others</source>
        <translation>
            <numerusform>%Ln row changed by others</numerusform>
            <numerusform>%Ln rows changed by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be saved</source>
        <translation>
            <numerusform>%Ln cell cannot be saved</numerusform>
            <numerusform>%Ln cells cannot be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln row(s)</source>
        <translation>
            <numerusform>Save %Ln row</numerusform>
            <numerusform>Save %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other edit(s) of these rows are left out until then.</source>
        <translation>
            <numerusform>%Ln other edit of these rows is left out until then.</numerusform>
            <numerusform>%Ln other edits of these rows are left out until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::RunFilterBar</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln run(s)</source>
        <translation>
            <numerusform>the newest %Ln run</numerusform>
            <numerusform>the newest %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::RunsPage</name>
    <message numerus="yes">
        <source>None of the newest %Ln run(s) matches this filter.</source>
        <translation>
            <numerusform>None of the newest %Ln run matches this filter.</numerusform>
            <numerusform>None of the newest %Ln runs matches this filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulesPage</name>
    <message numerus="yes">
        <source>%n task(s) run by themselves.</source>
        <translation>
            <numerusform>%n task runs by itself.</numerusform>
            <numerusform>%n tasks run by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::SidebarCounts</name>
    <message numerus="yes">
        <source>%Ln job(s) overdue or unassigned</source>
        <translation>
            <numerusform>%Ln job overdue or unassigned</numerusform>
            <numerusform>%Ln jobs overdue or unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired document(s)</source>
        <translation>
            <numerusform>%Ln expired document</numerusform>
            <numerusform>%Ln expired documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old payout request(s)</source>
        <translation>
            <numerusform>%Ln old payout request</numerusform>
            <numerusform>%Ln old payout requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) waiting for approval</source>
        <translation>
            <numerusform>%Ln run waiting for approval</numerusform>
            <numerusform>%Ln runs waiting for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed run(s)</source>
        <translation>
            <numerusform>%Ln failed run</numerusform>
            <numerusform>%Ln failed runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed e-mail(s)</source>
        <translation>
            <numerusform>%Ln failed e-mail</numerusform>
            <numerusform>%Ln failed e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) tried in vain for more than an hour</source>
        <translation>
            <numerusform>%Ln e-mail tried in vain for more than an hour</numerusform>
            <numerusform>%Ln e-mails tried in vain for more than an hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TableOutput</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TablePage</name>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <translation>
            <numerusform>%1, %Ln chosen</numerusform>
            <numerusform>%1, %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TablePrint</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Task</name>
    <message numerus="yes">
        <source>Send %n notification(s)</source>
        <translation>
            <numerusform>Send %n notification</numerusform>
            <numerusform>Send %n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mail(s)</source>
        <translation>
            <numerusform>Send %n e-mail</numerusform>
            <numerusform>Send %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be sent</source>
        <translation>
            <numerusform>%n notification will be sent</numerusform>
            <numerusform>%n notifications will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will be sent</source>
        <translation>
            <numerusform>%n e-mail will be sent</numerusform>
            <numerusform>%n e-mails will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) sent</source>
        <translation>
            <numerusform>%n notification sent</numerusform>
            <numerusform>%n notifications sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n e-mail sent</numerusform>
            <numerusform>%n e-mails sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TaskCard</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TrendFigures</name>
    <message numerus="yes">
        <source>%Ln document(s) in %1 weeks</source>
        <translation>
            <numerusform>%Ln document in %1 weeks</numerusform>
            <numerusform>%Ln documents in %1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open job(s)</source>
        <translation>
            <numerusform>%Ln open job</numerusform>
            <numerusform>%Ln open jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1</source>
        <translation>
            <numerusform>%Ln payout pending, %1</numerusform>
            <numerusform>%Ln payouts pending, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the last %Ln successful run(s)</source>
        <translation>
            <numerusform>Over the last %Ln successful run</numerusform>
            <numerusform>Over the last %Ln successful runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1; %2 of them outside these weeks</source>
        <translation>
            <numerusform>%Ln payout pending, %1; %2 of them outside these weeks</numerusform>
            <numerusform>%Ln payouts pending, %1; %2 of them outside these weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::UndoPanel</name>
    <message numerus="yes">
        <source>%n row(s) will go back</source>
        <translation>
            <numerusform>%n row will go back</numerusform>
            <numerusform>%n rows will go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n row left alone</numerusform>
            <numerusform>%n rows left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent e-mail(s) will be cancelled</source>
        <translation>
            <numerusform>%n unsent e-mail will be cancelled</numerusform>
            <numerusform>%n unsent e-mails will be cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) restored</source>
        <translation>
            <numerusform>%n row restored</numerusform>
            <numerusform>%n rows restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) cancelled</source>
        <translation>
            <numerusform>%n e-mail cancelled</numerusform>
            <numerusform>%n e-mails cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n e-mail(s)</source>
        <translation>
            <numerusform>Cancel %n e-mail</numerusform>
            <numerusform>Cancel %n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n row(s)</source>
        <translation>
            <numerusform>Restore %n row</numerusform>
            <numerusform>Restore %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) already sent</source>
        <translation>
            <numerusform>%n e-mail already sent</numerusform>
            <numerusform>%n e-mails already sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) stay, as people may have read them</source>
        <translation>
            <numerusform>%n notification stays, as people may have read it</numerusform>
            <numerusform>%n notifications stay, as people may have read them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::WeekView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are due together %n times, first on %2: they run one after the other.</source>
        <translation>
            <numerusform>%1 are due together %n times, first on %2: they run one after the other.</numerusform>
            <numerusform>%1 are due together %n times, first on %2: they run one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::WindowBanners</name>
    <message numerus="yes">
        <source>%Ln edit(s) on the page %1 are not saved.</source>
        <translation>
            <numerusform>%Ln edit on the page %1 is not saved.</numerusform>
            <numerusform>%Ln edits on the page %1 are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>%Ln edit is not saved and would be lost.</numerusform>
            <numerusform>%Ln edits are not saved and would be lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
