<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>caretaker::AdoptionDialog</name>
    <message>
        <source>Prepare the database for Caretaker</source>
        <translation>Die Datenbank für Caretaker vorbereiten</translation>
    </message>
    <message>
        <source>Add the tables</source>
        <translation>Tabellen hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>caretaker::AdoptionPage</name>
    <message>
        <source>What Caretaker adds to it</source>
        <translation>Was Caretaker hinzufügt</translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <translation>Tabellen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Skip leaves the database as it is.</source>
        <translation>„Überspringen“ lässt die Datenbank, wie sie ist.</translation>
    </message>
    <message>
        <source>Previews work without them. Running a task, mail and schedules need these tables.</source>
        <translation>Vorschauen gehen ohne sie. Läufe, E-Mail und Zeitpläne brauchen diese Tabellen.</translation>
    </message>
</context>
<context>
    <name>caretaker::AdoptionView</name>
    <message>
        <source>Allow notifications without a &amp;job</source>
        <translation>Benachrichtigungen ohne &amp;Auftrag zulassen</translation>
    </message>
    <message>
        <source>Add &amp;indexes that make tasks and tables quick</source>
        <translation>&amp;Indizes hinzufügen, die Aufgaben und Tabellen schnell machen</translation>
    </message>
    <message>
        <source>Takes a little room and makes no difference to the web application</source>
        <translation>Braucht etwas Platz und ändert für die Webanwendung nichts</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Was hinzugefügt würde</translation>
    </message>
    <message>
        <source>Back &amp;up the file first</source>
        <translation>Datei vorher sicher&amp;n</translation>
    </message>
    <message>
        <source>%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for the history, the outbox, the settings and the schedules. The web application&apos;s tables stay as they are, unless you tick one of the next two boxes.</source>
        <translation>%1 gehört der Webanwendung. Um Aufgaben auszuführen, fügt Caretaker eigene Tabellen für den Verlauf, den Postausgang, die Einstellungen und die Zeitpläne hinzu. Die Tabellen der Webanwendung bleiben, wie sie sind, außer Sie setzen einen der beiden nächsten Haken.</translation>
    </message>
    <message>
        <source>Have a backup made first. A database on a server is backed up there, with pg_dump.</source>
        <translation>Lassen Sie zuerst eine Sicherung anlegen. Eine Datenbank auf einem Server wird dort gesichert, mit pg_dump.</translation>
    </message>
    <message>
        <source>As %1, beside it</source>
        <translation>Als %1, daneben</translation>
    </message>
    <message>
        <source>Adding the tables</source>
        <translation>Tabellen werden hinzugefügt</translation>
    </message>
    <message>
        <source>Backing up, then adding the tables</source>
        <translation>Sicherung, danach werden die Tabellen hinzugefügt</translation>
    </message>
    <message>
        <source>The database is prepared for Caretaker.</source>
        <translation>Die Datenbank ist für Caretaker vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n table(s) of Caretaker&apos;s own.</source>
        <translation>
            <numerusform>%n eigene Tabelle von Caretaker hinzugefügt.</numerusform>
            <numerusform>%n eigene Tabellen von Caretaker hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The database as it was before is in %2.</source>
        <translation>%1 Die Datenbank, wie sie vorher war, liegt in %2.</translation>
    </message>
    <message>
        <source>Lets the web application&apos;s table job_notifications hold notifications that belong to no job: its column job_id may then be empty</source>
        <translation>Lässt in der Tabelle job_notifications der Webanwendung Benachrichtigungen zu, die zu keinem Auftrag gehören: Deren Spalte job_id darf dann leer sein</translation>
    </message>
    <message numerus="yes">
        <source>What is added, with %n table(s):</source>
        <translation>
            <numerusform>Was hinzukommt, mit %n Tabelle:</numerusform>
            <numerusform>Was hinzukommt, mit %n Tabellen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceFields</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Only on this computer, and at once. As the system: follows the desktop.</source>
        <translation>Auf diesem Rechner, sofort. Wie das System: richtet sich nach dem Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this computer, from the next start on. E-mails stay English.</source>
        <translation>Auf diesem Rechner, ab dem nächsten Start. E-Mails bleiben englisch.</translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceMenus</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceWords</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>caretaker::ApprovalBanner</name>
    <message numerus="yes">
        <source>Run %1 of %2 needs approval: it would change %n row(s), more than a scheduled run may. Nothing has been changed.</source>
        <translation>
            <numerusform>Lauf %1 von %2 braucht eine Freigabe: Er würde %n Zeile ändern, mehr als ein geplanter Lauf ändern darf. Nichts wurde geändert.</numerusform>
            <numerusform>Lauf %1 von %2 braucht eine Freigabe: Er würde %n Zeilen ändern, mehr als ein geplanter Lauf ändern darf. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>End the wait; the task goes on with its next moment</source>
        <translation>Das Warten beenden; die Aufgabe macht mit ihrem nächsten Zeitpunkt weiter</translation>
    </message>
    <message>
        <source>Preview and approve…</source>
        <translation>Vorschau ansehen und freigeben…</translation>
    </message>
    <message>
        <source>See what it would do by now, then do exactly that</source>
        <translation>Ansehen, was der Lauf jetzt tun würde, und dann genau das ausführen</translation>
    </message>
    <message>
        <source>Reject run %1 of %2? None of its rows will be changed; the task plans anew at its next moment.</source>
        <translation>Lauf %1 von %2 ablehnen? Keine seiner Zeilen wird geändert; die Aufgabe plant zu ihrem nächsten Zeitpunkt neu.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Reject run %1</source>
        <translation>Lauf %1 ablehnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>caretaker::AsOfPicker</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>See what a run at another moment would do</source>
        <translation>Ansehen, was ein Lauf zu einem anderen Zeitpunkt tun würde</translation>
    </message>
    <message>
        <source>Moment of the preview</source>
        <translation>Zeitpunkt der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;Tomorrow, %1</source>
        <translation>&amp;Morgen, %1</translation>
    </message>
    <message>
        <source>Next &amp;Sunday, %1</source>
        <translation>Nächster &amp;Sonntag, %1</translation>
    </message>
    <message>
        <source>Next &amp;Monday, %1</source>
        <translation>Nächster M&amp;ontag, %1</translation>
    </message>
    <message>
        <source>&amp;Another moment…</source>
        <translation>&amp;Anderer Zeitpunkt…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>anderer Zeitpunkt</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::AttentionView</name>
    <message>
        <source>Nothing needs attention: no run or e-mail has failed, nothing is overdue or unassigned, and no document has expired or soon will.</source>
        <translation>Nichts braucht Aufmerksamkeit: Kein Lauf und keine E-Mail ist fehlgeschlagen, nichts ist überfällig oder nicht zugewiesen, und kein Nachweis ist abgelaufen oder läuft bald ab.</translation>
    </message>
    <message>
        <source>Runs that failed or were interrupted, of tasks that have not succeeded since</source>
        <translation>Fehlgeschlagene oder unterbrochene Läufe von Aufgaben, die seither nicht gelungen sind</translation>
    </message>
    <message>
        <source>Scheduled runs that would change more than a scheduled run may; they wait for a person</source>
        <translation>Geplante Läufe, die mehr ändern würden, als ein geplanter Lauf darf; sie warten auf eine Person</translation>
    </message>
    <message>
        <source>E-mails that the mail server refused, or that could not be sent in time</source>
        <translation>E-Mails, die der Mailserver abgelehnt hat oder die nicht rechtzeitig gesendet werden konnten</translation>
    </message>
    <message>
        <source>Documents marked as expired</source>
        <translation>Als abgelaufen markierte Nachweise</translation>
    </message>
    <message>
        <source>Pending or in progress, due before %1</source>
        <translation>Offen oder in Arbeit, fällig vor dem %1</translation>
    </message>
    <message>
        <source>Pending jobs without an assignee</source>
        <translation>Offene Aufträge ohne Zuständige</translation>
    </message>
    <message>
        <source>Documents that the compliance expiry check has marked as expiring soon</source>
        <translation>Nachweise, die die Ablaufprüfung als bald ablaufend markiert hat</translation>
    </message>
    <message>
        <source>Payout requests that have been pending since before %1</source>
        <translation>Auszahlungsanforderungen, die schon vor dem %1 offen waren und es noch sind</translation>
    </message>
    <message>
        <source>E-mails that wait for their first attempt or another one</source>
        <translation>E-Mails, die auf ihren ersten oder einen weiteren Versuch warten</translation>
    </message>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Ein Klick zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Failed run(s)</source>
        <translation>
            <numerusform>Fehlgeschlagener Lauf</numerusform>
            <numerusform>Fehlgeschlagene Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run(s) that need approval</source>
        <translation>
            <numerusform>Lauf, der eine Freigabe braucht</numerusform>
            <numerusform>Läufe, die eine Freigabe brauchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed e-mail(s)</source>
        <translation>
            <numerusform>Fehlgeschlagene E-Mail</numerusform>
            <numerusform>Fehlgeschlagene E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired document(s)</source>
        <translation>
            <numerusform>Abgelaufener Nachweis</numerusform>
            <numerusform>Abgelaufene Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) past their date</source>
        <translation>
            <numerusform>Nachweis über seinem Datum</numerusform>
            <numerusform>Nachweise über ihrem Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents that expired before %1 and are not marked as expired: the compliance expiry check marks them</source>
        <translation>Nachweise, die vor dem %1 abgelaufen und nicht als abgelaufen gekennzeichnet sind: Die Ablaufprüfung kennzeichnet sie</translation>
    </message>
    <message numerus="yes">
        <source>Overdue job(s)</source>
        <translation>
            <numerusform>Überfälliger Auftrag</numerusform>
            <numerusform>Überfällige Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unassigned job(s)</source>
        <translation>
            <numerusform>Nicht zugewiesener Auftrag</numerusform>
            <numerusform>Nicht zugewiesene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document(s) expiring soon</source>
        <translation>
            <numerusform>Bald ablaufender Nachweis</numerusform>
            <numerusform>Bald ablaufende Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old payout request(s)</source>
        <translation>
            <numerusform>Alte Auszahlungsanforderung</numerusform>
            <numerusform>Alte Auszahlungsanforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail(s) waiting to be sent</source>
        <translation>
            <numerusform>E-Mail wartet auf den Versand</numerusform>
            <numerusform>E-Mails warten auf den Versand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::AutoCloseStaleJobs</name>
    <message>
        <source>Auto-close stale jobs</source>
        <translation>Liegen gebliebene Aufträge automatisch schließen</translation>
    </message>
    <message>
        <source>Cancels open jobs that nobody has touched for a long time, and tells the assignee and the creator.</source>
        <translation>Storniert unerledigte Aufträge, die lange niemand bearbeitet hat, und benachrichtigt die zuständige Person und die Person, die den Auftrag erstellt hat.</translation>
    </message>
    <message>
        <source>Inactive for more than</source>
        <translation>Inaktiv seit mehr als</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag stornieren</numerusform>
            <numerusform>%n Aufträge stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) will be cancelled</source>
        <translation>
            <numerusform>%n Auftrag wird storniert</numerusform>
            <numerusform>%n Aufträge werden storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled</source>
        <translation>
            <numerusform>%n Auftrag storniert</numerusform>
            <numerusform>%n Aufträge storniert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Diese Meldung ausblenden (Esc)</translation>
    </message>
</context>
<context>
    <name>caretaker::BarChart</name>
    <message>
        <source>%1 — %2: %3
Click to show what is behind it</source>
        <translation>%1 – %2: %3
Ein Klick zeigt, was dahintersteht</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangeReason</name>
    <message numerus="yes">
        <source>%Ln day(s) inactive</source>
        <translation>
            <numerusform>%Ln Tag inaktiv</numerusform>
            <numerusform>%Ln Tage inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>Rücknahme von Lauf %1</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
        <source>assigned to %1 in place of %2</source>
        <translation>zugewiesen an %1 statt %2</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangesModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>caretaker::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Fields of the current row</source>
        <translation>Felder der aktuellen Zeile</translation>
    </message>
</context>
<context>
    <name>caretaker::ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Show as a table</source>
        <translation>Als Tabelle &amp;anzeigen</translation>
    </message>
    <message>
        <source>Enter shows what is behind a figure</source>
        <translation>Die Eingabetaste zeigt, was hinter einer Zahl steht</translation>
    </message>
</context>
<context>
    <name>caretaker::CheckComplianceExpiry</name>
    <message>
        <source>Compliance expiry check</source>
        <translation>Ablaufprüfung der Nachweise</translation>
    </message>
    <message>
        <source>Marks documents that expire soon or have expired, and asks the contractors to renew them.</source>
        <translation>Kennzeichnet Nachweise, die bald ablaufen oder abgelaufen sind, und bittet die Auftragnehmer, sie zu erneuern.</translation>
    </message>
    <message>
        <source>Expires within</source>
        <translation>Läuft ab innerhalb von</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Update %n document(s)</source>
        <translation>
            <numerusform>%n Nachweis aktualisieren</numerusform>
            <numerusform>%n Nachweise aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) will be updated</source>
        <translation>
            <numerusform>%n Nachweis wird aktualisiert</numerusform>
            <numerusform>%n Nachweise werden aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) updated</source>
        <translation>
            <numerusform>%n Nachweis aktualisiert</numerusform>
            <numerusform>%n Nachweise aktualisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ChoicePage</name>
    <message>
        <source>What is Caretaker to work on?</source>
        <translation>Womit soll Caretaker arbeiten?</translation>
    </message>
    <message>
        <source>You can change this at any time: File → Set up…</source>
        <translation>Das können Sie jederzeit ändern: Datei → Einrichten…</translation>
    </message>
    <message>
        <source>&amp;Keep the database that is open</source>
        <translation>Die geöffnete Datenbank &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Look around with example data</source>
        <translation>Mit Beispieldaten &amp;umsehen</translation>
    </message>
    <message>
        <source>Start with an &amp;empty database</source>
        <translation>Mit einer &amp;leeren Datenbank beginnen</translation>
    </message>
    <message>
        <source>A file that Caretaker makes and keeps. Where there is one already, it is opened.</source>
        <translation>Eine Datei, die Caretaker anlegt und führt. Gibt es sie schon, wird sie geöffnet.</translation>
    </message>
    <message>
        <source>Connect to the web application&apos;s &amp;SQLite file</source>
        <translation>Mit der &amp;SQLite-Datei der Webanwendung verbinden</translation>
    </message>
    <message>
        <source>Caretaker works beside the web application and shows what it would add first.</source>
        <translation>Caretaker arbeitet neben der Webanwendung und zeigt zuerst, was es hinzufügen würde.</translation>
    </message>
    <message>
        <source>Connect to the web application&apos;s &amp;PostgreSQL database</source>
        <translation>Mit der &amp;PostgreSQL-Datenbank der Webanwendung verbinden</translation>
    </message>
    <message>
        <source>On this computer or on a server, with a test of the connection.</source>
        <translation>Auf diesem Rechner oder auf einem Server, mit einem Test der Verbindung.</translation>
    </message>
    <message>
        <source>File of the empty database</source>
        <translation>Datei der leeren Datenbank</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Auswählen, wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Where the database is to be</source>
        <translation>Wo die Datenbank liegen soll</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3)</source>
        <translation>SQLite-Dateien (*.sqlite3)</translation>
    </message>
    <message>
        <source>Works on %1.</source>
        <translation>Arbeitet auf %1.</translation>
    </message>
    <message>
        <source>Making up jobs</source>
        <translation>Aufträge werden erfunden</translation>
    </message>
    <message>
        <source>Making the database</source>
        <translation>Die Datenbank wird angelegt</translation>
    </message>
    <message>
        <source>Works on its own database, %1.</source>
        <translation>Arbeitet auf der eigenen Datenbank %1.</translation>
    </message>
    <message>
        <source>A database of its own with 2,000 made-up jobs. Nothing of yours is touched. Its schedules are on, and no e-mail is sent before a mail server is set.</source>
        <translation>Eine eigene Datenbank mit 2.000 erfundenen Aufträgen. Ihre Daten bleiben unberührt. Die Zeitpläne darin sind an, und keine E-Mail wird gesendet, bevor ein Mailserver angegeben ist.</translation>
    </message>
    <message>
        <source>Works on example data in %1. Its schedules are on at first; no e-mail is sent before a mail server is set.</source>
        <translation>Arbeitet mit Beispieldaten in %1. Die Zeitpläne darin sind anfangs an; keine E-Mail wird gesendet, bevor ein Mailserver angegeben ist.</translation>
    </message>
</context>
<context>
    <name>caretaker::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Further to the left in the table (Ctrl+Up)</source>
        <translation>Weiter nach links in der Tabelle (Strg+Auf)</translation>
    </message>
    <message>
        <source>Further to the right in the table (Ctrl+Down)</source>
        <translation>Weiter nach rechts in der Tabelle (Strg+Ab)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All columns in their first order and width</source>
        <translation>Alle Spalten in ihrer ursprünglichen Reihenfolge und Breite</translation>
    </message>
    <message>
        <source>Space shows or hides a column.</source>
        <translation>Die Leertaste zeigt oder verbirgt eine Spalte.</translation>
    </message>
</context>
<context>
    <name>caretaker::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Es gibt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a page, task, setting or record</source>
        <translation>Zu einer Seite, einer Aufgabe, einer Einstellung oder einem Datensatz gehen</translation>
    </message>
    <message>
        <source>Page, task, setting, command, job, document…</source>
        <translation>Seite, Aufgabe, Einstellung, Befehl, Auftrag, Nachweis…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>caretaker::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>This run only</source>
        <translation>Nur dieser Lauf</translation>
    </message>
    <message>
        <source>Run %1 only</source>
        <translation>Nur Lauf %1</translation>
    </message>
    <message>
        <source>The run before</source>
        <translation>Der Lauf davor</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Row or recipient</source>
        <translation>Zeile oder Empfänger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Zahlen beider Läufe</translation>
    </message>
    <message>
        <source>What only one of the runs did</source>
        <translation>Was nur einer der Läufe tat</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No earlier run of this task succeeded, so there is nothing to compare with.</source>
        <translation>Kein früherer Lauf dieser Aufgabe war erfolgreich; es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Both runs did the same.</source>
        <translation>Beide Läufe taten dasselbe.</translation>
    </message>
    <message>
        <source>Show run %1</source>
        <translation>Lauf %1 anzeigen</translation>
    </message>
    <message>
        <source>Go to the run before, of %1</source>
        <translation>Zum Lauf davor gehen, vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ComplianceTable</name>
    <message>
        <source>Document</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Approved or expiring soon</source>
        <translation>Genehmigt oder bald ablaufend</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Datum überschritten</translation>
    </message>
    <message>
        <source>Not marked as expired, but expired before %1</source>
        <translation>Nicht als abgelaufen gekennzeichnet, aber vor dem %1 abgelaufen</translation>
    </message>
</context>
<context>
    <name>caretaker::ConnectionPage</name>
    <message>
        <source>Nothing is written yet. What Caretaker needs in it comes next, and is asked for.</source>
        <translation>Jetzt wird nur nachgesehen. Was Caretaker darin braucht, kommt danach und wird erfragt.</translation>
    </message>
    <message>
        <source>Works on the web application&apos;s database, %1.</source>
        <translation>Arbeitet auf der Datenbank der Webanwendung, %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Looks only; nothing is changed</source>
        <translation>Sieht nur nach; nichts wird geändert</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>This works: %1, %2, %3. %4</source>
        <translation>Das geht: %1, %2, %3. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows found: %1</source>
        <translation>Gefundene Zeilen: %1</translation>
    </message>
    <message>
        <source>There is no host called %1. Check its name and the network.</source>
        <translation>Einen Host namens %1 gibt es nicht. Prüfen Sie den Namen und das Netz.</translation>
    </message>
    <message>
        <source>No PostgreSQL server answers on %1, port %2. Check host and port, and that the server runs and listens there.</source>
        <translation>Auf %1, Port %2 antwortet kein PostgreSQL-Server. Prüfen Sie Host und Port, und ob der Server läuft und dort lauscht.</translation>
    </message>
    <message>
        <source>No PostgreSQL server runs on this computer, or its socket is elsewhere. Check that it runs, or enter a host.</source>
        <translation>Auf diesem Rechner läuft kein PostgreSQL-Server, oder sein Socket liegt woanders. Prüfen Sie, ob er läuft, oder tragen Sie einen Host ein.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check host, port and firewall.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie Host, Port und Firewall.</translation>
    </message>
    <message>
        <source>There is no way to %1. Check the network.</source>
        <translation>Es gibt keinen Weg zu %1. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The server wants a password for %1. Enter it.</source>
        <translation>Der Server verlangt ein Passwort für %1. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The password for %1 is wrong, or the server has no such user. Check both.</source>
        <translation>Das Passwort für %1 stimmt nicht, oder der Server kennt den Benutzer nicht. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The server has no connection left. Try again later.</source>
        <translation>Der Server hat keine Verbindung mehr frei. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server is starting or stopping. Try again in a moment.</source>
        <translation>Der Server startet oder endet gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server answers, but has no database called %1.</source>
        <translation>Der Server antwortet, hat aber keine Datenbank namens %1.</translation>
    </message>
    <message>
        <source>The server answers, but has no user called %1.</source>
        <translation>Der Server antwortet, hat aber keinen Benutzer namens %1.</translation>
    </message>
    <message>
        <source>The server does not let %1 in. Check the user and the rights.</source>
        <translation>Der Server lässt %1 nicht zu. Prüfen Sie den Benutzer und seine Rechte.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose the web application&apos;s file, or go back and start with an empty database.</source>
        <translation>Es gibt keine Datei %1. Wählen Sie die Datei der Webanwendung, oder gehen Sie zurück und beginnen Sie mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the web application&apos;s file, or go back and start with an empty database.</source>
        <translation>%1 ist leer. Wählen Sie die Datei der Webanwendung, oder gehen Sie zurück und beginnen Sie mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>The server does not let %1 in from this computer. Have its pg_hba.conf allow it, or choose to encrypt always.</source>
        <translation>Der Server lässt %1 von diesem Rechner aus nicht zu. Lassen Sie es in seiner pg_hba.conf erlauben, oder wählen Sie die Verschlüsselung „Immer“.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it set up there, or choose encryption where the server offers it.</source>
        <translation>Der Server bietet keine Verschlüsselung an. Lassen Sie sie dort einrichten, oder wählen Sie „Wenn der Server sie anbietet“.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Check that the host is named as in the certificate, or choose to encrypt always, whichever server it is.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden. Prüfen Sie, ob der Host wie im Zertifikat heißt, oder wählen Sie „Immer“, ohne Prüfung des Servers.</translation>
    </message>
</context>
<context>
    <name>caretaker::Console</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere auswählen…</translation>
    </message>
</context>
<context>
    <name>caretaker::CronParser</name>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>0-59, *, lists (0,30), ranges (10-20) and steps (*/15, 10-40/10)</source>
        <translation>0-59, *, Listen (0,30), Bereiche (10-20) und Schritte (*/15, 10-40/10)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>0-23, *, lists (8,20), ranges (8-17, 22-2) and steps (*/2, 8-17/3)</source>
        <translation>0-23, *, Listen (8,20), Bereiche (8-17, 22-2) und Schritte (*/2, 8-17/3)</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>Monatstag</translation>
    </message>
    <message>
        <source>1-31, *, lists (1,15), ranges (1-7), steps (*/2, 1-15/7), L (last day), L-3, 15W (nearest weekday) and LW</source>
        <translation>1-31, *, Listen (1,15), Bereiche (1-7), Schritte (*/2, 1-15/7), L (letzter Tag), L-3, 15W (nächster Werktag) und LW</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>1-12 or JAN-DEC, *, lists (1,7), ranges (JUN-AUG) and steps (*/3)</source>
        <translation>1-12 oder JAN-DEC, *, Listen (1,7), Bereiche (JUN-AUG) und Schritte (*/3)</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>0-7 or SUN-SAT (0 and 7 are Sunday), *, lists (1,4), ranges (MON-FRI), steps (*/2), 5L (last Friday) and 1#2 (second Monday)</source>
        <translation>0-7 oder SUN-SAT (0 und 7 sind Sonntag), *, Listen (1,4), Bereiche (MON-FRI), Schritte (*/2), 5L (letzter Freitag) und 1#2 (zweiter Montag)</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>the place in the month</source>
        <translation>die Stelle im Monat</translation>
    </message>
    <message>
        <source>a step follows a range or *, such as %1-%2/%3</source>
        <translation>ein Schritt folgt auf einen Bereich oder *, zum Beispiel %1-%2/%3</translation>
    </message>
    <message>
        <source>the number of days before</source>
        <translation>die Zahl der Tage davor</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>der Schritt</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>der Wert für „%1“</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is out of range, %2 is %3 to %4</source>
        <translation>%1 liegt außerhalb des Bereichs, %2 ist %3 bis %4</translation>
    </message>
    <message>
        <source>The %1 field, character %2: %3. Allowed are %4.</source>
        <translation>Feld „%1“, Zeichen %2: %3. Erlaubt sind %4.</translation>
    </message>
    <message>
        <source>@hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually, or five fields</source>
        <translation>@hourly, @daily, @midnight, @weekly, @monthly, @yearly und @annually oder fünf Felder</translation>
    </message>
    <message>
        <source>Character %1: @reboot names no time; it means the start of the machine, which a schedule does not know. Allowed are %2.</source>
        <translation>Zeichen %1: @reboot nennt keine Zeit, sondern den Start des Rechners, den ein Zeitplan nicht kennt. Erlaubt sind %2.</translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is not known. Allowed are %3.</source>
        <translation>Zeichen %1: „%2“ ist nicht bekannt. Erlaubt sind %3.</translation>
    </message>
    <message>
        <source>Allowed are five fields: minute, hour, day of month, month, day of week.</source>
        <translation>Erlaubt sind fünf Felder: Minute, Stunde, Monatstag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Character %1: &quot;%2&quot; is one field too many. %3</source>
        <translation>Zeichen %1: „%2“ ist ein Feld zu viel. %3</translation>
    </message>
    <message>
        <source>The %1 field is missing at character %2. %3</source>
        <translation>Das Feld „%1“ fehlt bei Zeichen %2. %3</translation>
    </message>
    <message>
        <source>The day of month field, character %1: there is never such a day in the months of the month field. Allowed are days that come, such as 29 in February and 30 in April.</source>
        <translation>Feld „Monatstag“, Zeichen %1: Einen solchen Tag gibt es in den Monaten des Feldes „Monat“ nie. Erlaubt sind Tage, die vorkommen, zum Beispiel der 29. im Februar und der 30. im April.</translation>
    </message>
</context>
<context>
    <name>caretaker::CronSentence</name>
    <message>
        <source>%1, in %2</source>
        <comment>times and days, months</comment>
        <translation>%1, im %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a list</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from the first of a row to its last</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 every day</source>
        <comment>times</comment>
        <translation>%1, täglich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, hours: Every 15 minutes + between 09:00 and 17:59</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of day</comment>
        <translation>Um %1 Uhr</translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Stündlich zur vollen Stunde</translation>
    </message>
    <message>
        <source>Every hour, at minute %1</source>
        <translation>Stündlich zur Minute %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours from %1</source>
        <translation>
            <numerusform>Jede %n. Stunde ab %1 Uhr</numerusform>
            <numerusform>Alle %n Stunden ab %1 Uhr</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>Stündlich von %1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Jede %n. Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, at minutes %1</source>
        <translation>Stündlich zu den Minuten %1</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>Zur Minute %1</translation>
    </message>
    <message>
        <source>At minutes %1</source>
        <translation>Zu den Minuten %1</translation>
    </message>
    <message>
        <source>in the hours %1</source>
        <translation>in den Stunden %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>zwischen %1 und %2 Uhr</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>times, weekdays</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>times, days of the month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on %2 if it is %3</source>
        <comment>times, days of the month, weekdays</comment>
        <translation>%1, %2, sofern dies auf einen %3 fällt</translation>
    </message>
    <message>
        <source>%1, on %2 or on %3</source>
        <comment>times, days of the month, weekdays</comment>
        <translation>%1, %2 oder am %3</translation>
    </message>
    <message numerus="yes">
        <source>day 1 of the month and every %n days after it</source>
        <translation>
            <numerusform>am 1. des Monats und danach jeden %n. Tag</numerusform>
            <numerusform>am 1. des Monats und danach alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 of the month</source>
        <translation>am %1. des Monats</translation>
    </message>
    <message>
        <source>days %1 of the month</source>
        <translation>an den Tagen %1 des Monats</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>the day before the last day of the month</source>
        <translation>am vorletzten Tag des Monats</translation>
    </message>
    <message numerus="yes">
        <source>the day %n days before the last day of the month</source>
        <translation>
            <numerusform>%n Tag vor dem letzten Tag des Monats</numerusform>
            <numerusform>%n Tage vor dem letzten Tag des Monats</numerusform>
        </translation>
    </message>
    <message>
        <source>the weekday nearest to day %1 of the month</source>
        <translation>am nächstgelegenen Werktag zum %1. des Monats</translation>
    </message>
    <message>
        <source>the last weekday of the month</source>
        <translation>am letzten Werktag des Monats</translation>
    </message>
    <message>
        <source>the weekday nearest to the day before the last day of the month</source>
        <translation>am nächstgelegenen Werktag zum vorletzten Tag des Monats</translation>
    </message>
    <message numerus="yes">
        <source>the weekday nearest to the day %n days before the last day of the month</source>
        <translation>
            <numerusform>am nächstgelegenen Werktag zum Tag %n Tag vor dem letzten Tag des Monats</numerusform>
            <numerusform>am nächstgelegenen Werktag zum Tag %n Tage vor dem letzten Tag des Monats</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 %2 of the month</source>
        <comment>place, weekday: second, Monday</comment>
        <translation>%1 %2 des Monats</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabDialog</name>
    <message>
        <source>Import from crontab</source>
        <translation>Aus Crontab übernehmen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What %1 would set. Nothing is changed before you take it over.</source>
        <translation>Was %1 einstellen würde. Nichts wird geändert, bevor Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Schedules in the crontab</source>
        <translation>Zeitpläne in der Crontab</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Take the lines out of the crontab afterwards, or both will do these tasks.</source>
        <translation>Nehmen Sie die Zeilen danach aus der Crontab, sonst führen beide diese Aufgaben aus.</translation>
    </message>
    <message numerus="yes">
        <source>Take over and turn on %n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan übernehmen und einschalten</numerusform>
            <numerusform>%n Zeitpläne übernehmen und einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this file runs a task that can be taken over. %1</source>
        <translation>Keine Zeile dieser Datei führt eine Aufgabe aus, die übernommen werden kann. %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Lines of other programs, which stay in the crontab: %1</source>
        <translation>Zeilen anderer Programme, die in der Crontab bleiben: %1</translation>
    </message>
    <message>
        <source>On the server, &quot;crontab -l &gt; crontab.txt&quot; writes the file.</source>
        <translation>Auf dem Server schreibt „crontab -l &gt; crontab.txt“ die Datei.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>caretaker::CrontabText</name>
    <message numerus="yes">
        <source>%n more warning(s)</source>
        <translation>
            <numerusform>%n weitere Warnung</numerusform>
            <numerusform>%n weitere Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>no time and command can be made out in &quot;%1&quot;; left out</source>
        <translation>in „%1“ sind Zeit und Befehl nicht zu erkennen; ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone that is known here; the times below are taken without it</source>
        <translation>„%1“ ist keine hier bekannte Zeitzone; die Zeiten darunter werden ohne sie übernommen</translation>
    </message>
    <message>
        <source>%1 is in line %2 already, and a task has one schedule; this one is left out</source>
        <translation>%1 steht schon in Zeile %2, und eine Aufgabe hat einen Zeitplan; diese Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 is left out: its time zone is not that of line %2, and all schedules have one</source>
        <translation>%1 wird ausgelassen: Die Zeitzone ist nicht die von Zeile %2, und alle Zeitpläne haben dieselbe</translation>
    </message>
    <message>
        <source>%1 is left out: with --dry-run it only looks</source>
        <translation>%1 wird ausgelassen: Mit --dry-run sieht es nur nach</translation>
    </message>
    <message>
        <source>%1 is left out: --%2 does not take &quot;%3&quot;</source>
        <translation>%1 wird ausgelassen: --%2 nimmt „%3“ nicht an</translation>
    </message>
    <message>
        <source>%1 names a database of its own, %2, which is not heeded</source>
        <translation>%1 nennt eine eigene Datenbank, %2; sie wird nicht beachtet</translation>
    </message>
    <message>
        <source>%1 has an option that is not known, %2; it is not heeded</source>
        <translation>%1 hat eine unbekannte Option, %2; sie wird nicht beachtet</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is no time that a schedule takes. %3</source>
        <translation>%1 wird ausgelassen: „%2“ ist keine Zeit für einen Zeitplan. %3</translation>
    </message>
</context>
<context>
    <name>caretaker::DashboardPage</name>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Documents expiring by week</source>
        <translation>Ablaufende Nachweise nach Woche</translation>
    </message>
    <message>
        <source>Open jobs by age</source>
        <translation>Unerledigte Aufträge nach Alter</translation>
    </message>
    <message>
        <source>Payouts by week</source>
        <translation>Auszahlungen nach Woche</translation>
    </message>
    <message>
        <source>Run durations</source>
        <translation>Dauer der Läufe</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Angehalten bis %1.</translation>
    </message>
    <message>
        <source>No task has run on this database yet. The Tasks page shows what each would do.</source>
        <translation>In dieser Datenbank ist noch keine Aufgabe gelaufen. Die Seite „Aufgaben“ zeigt, was jede tun würde.</translation>
    </message>
    <message>
        <source>No task is scheduled. Turn one on in the schedule, and it runs by itself.</source>
        <translation>Keine Aufgabe ist eingeplant. Sobald eine auf der Seite „Zeitplan“ eingeschaltet ist, läuft sie von selbst.</translation>
    </message>
</context>
<context>
    <name>caretaker::Database</name>
    <message>
        <source>There is no active facility manager or administrator: nobody would get reminders and summaries.</source>
        <translation>Es gibt keinen aktiven Objektleiter oder Administrator: Niemand würde Erinnerungen und Zusammenfassungen bekommen.</translation>
    </message>
    <message>
        <source>There is no active administrator: nobody would get payout reminders.</source>
        <translation>Es gibt keinen aktiven Administrator: Niemand würde Auszahlungserinnerungen bekommen.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Es gibt keine Aufträge.</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are missing: a dry run works, a run needs &quot;caretaker database adopt&quot;.</source>
        <translation>Caretakers eigene Tabellen fehlen: Eine Vorschau funktioniert, ein Lauf braucht „caretaker database adopt“.</translation>
    </message>
    <message>
        <source>job_notifications.job_id may not be empty: notifications without a job cannot be written there (&quot;caretaker database adopt --relax-notifications&quot; allows them).</source>
        <translation>job_notifications.job_id darf nicht leer sein: Benachrichtigungen ohne Auftrag lassen sich dort nicht speichern („caretaker database adopt --relax-notifications“ lässt sie zu).</translation>
    </message>
    <message>
        <source>This user lacks a right that a run needs: %1.</source>
        <translation>Diesem Benutzer fehlt ein Recht, das ein Lauf braucht: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: Qt&apos;s driver %2 is missing. Install it (on Debian: %3).</source>
        <translation>%1 lässt sich nicht öffnen: Qts Treiber %2 fehlt. Installieren Sie ihn (unter Debian: %3).</translation>
    </message>
    <message>
        <source>%1 exists already. Give a path where there is no file yet.</source>
        <translation>%1 gibt es schon. Geben Sie einen Pfad an, unter dem noch keine Datei liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be made. Check the permissions of %2.</source>
        <translation>%1 lässt sich nicht anlegen, weil sich der Ordner nicht anlegen lässt. Prüfen Sie die Zugriffsrechte von %2.</translation>
    </message>
    <message>
        <source>%1; give a path, sqlite:PATH or postgresql://user@host:port/name</source>
        <translation>%1; möglich sind ein Pfad, sqlite:PFAD oder postgresql://benutzer@rechner:port/name</translation>
    </message>
    <message>
        <source>two slashes are missing after %1:</source>
        <translation>nach %1: fehlen zwei Schrägstriche</translation>
    </message>
    <message>
        <source>%1: databases are not supported</source>
        <translation>Datenbanken der Art „%1“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>der Pfad ist leer</translation>
    </message>
    <message>
        <source>the path holds a character that no file name can hold</source>
        <translation>der Pfad enthält ein Zeichen, das in keinem Dateinamen vorkommen kann</translation>
    </message>
    <message>
        <source>%1 is a database, but neither Caretaker&apos;s nor the web application&apos;s. Check its name.</source>
        <translation>%1 ist eine Datenbank, aber weder die von Caretaker noch die der Webanwendung. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 looks like the web application&apos;s database, but lacks: %2. Restore it from a backup, or bring the web application up to date.</source>
        <translation>%1 sieht aus wie die Datenbank der Webanwendung, aber es fehlt: %2. Stellen Sie sie aus einer Sicherung wieder her oder bringen Sie die Webanwendung auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>column %1.%2</source>
        <translation>Spalte %1.%2</translation>
    </message>
    <message>
        <source>%1 was prepared by a newer Caretaker (version %2 of its tables; this one knows %3). Update this program.</source>
        <translation>%1 wurde von einem neueren Caretaker vorbereitet (Version %2 seiner Tabellen; dieses Programm kennt %3). Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 was prepared by an older Caretaker (version %2 of its own tables; this one writes %3). See what would be added with &quot;caretaker database adopt --dry-run --database %4&quot;, then run the same without --dry-run.</source>
        <translation>%1 wurde von einem älteren Caretaker vorbereitet (Version %2 seiner eigenen Tabellen; dieses Programm schreibt %3). „caretaker database adopt --dry-run --database %4“ zeigt, was hinzugefügt würde; ohne --dry-run wird es hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has not been prepared for Caretaker: a run needs a few tables of its own. See what would be added with &quot;caretaker database adopt --dry-run --database %2&quot;, then run the same without --dry-run.</source>
        <translation>%1 ist nicht für Caretaker vorbereitet: Ein Lauf braucht einige eigene Tabellen. „caretaker database adopt --dry-run --database %2“ zeigt, was hinzugefügt würde; ohne --dry-run wird es hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Try again when it has finished.</source>
        <translation>%1 ist von einem anderen Programm gesperrt. Versuchen Sie es erneut, wenn dieses fertig ist.</translation>
    </message>
    <message>
        <source>Another program works on the same rows of %1, and both waited for each other; nothing was changed. Try again.</source>
        <translation>Ein anderes Programm arbeitet an denselben Zeilen von %1, und beide haben aufeinander gewartet; nichts wurde geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program has changed the same rows of %1 meanwhile; nothing was changed. Try again.</source>
        <translation>Ein anderes Programm hat inzwischen dieselben Zeilen von %1 geändert; hier wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write.</source>
        <translation>%1 ist für diesen Benutzer schreibgeschützt oder ein Standby-Server. Geben Sie die Adresse des Primärservers an oder lassen Sie dem Benutzer das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>The user of %1 lacks a right: %2. Have it granted, or give the name of a user who has it.</source>
        <translation>Dem Benutzer von %1 fehlt ein Recht: %2. Lassen Sie es ihm erteilen oder nennen Sie einen Benutzer, der es hat.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed. Free some room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll; nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server of %1 is short of something: %2. Try again later.</source>
        <translation>Dem Server von %1 fehlt es an etwas: %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cut a statement short: %2. Nothing was changed.</source>
        <translation>%1 hat eine Anweisung abgebrochen: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server of %1 ended the connection; nothing was changed. Try again when it is back.</source>
        <translation>Der Server von %1 hat die Verbindung beendet; nichts wurde geändert. Versuchen Sie es erneut, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its system: %2. Check its disk and its log.</source>
        <translation>Der Server von %1 hat einen Fehler seines Systems gemeldet: %2. Prüfen Sie seinen Datenträger und sein Protokoll.</translation>
    </message>
    <message>
        <source>The server of %1 reported an error of its own: %2. Check its log.</source>
        <translation>Der Server von %1 hat einen eigenen Fehler gemeldet: %2. Prüfen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the host is not known. Check its name and the network.</source>
        <translation>%1 ist nicht erreichbar: Der Rechner ist nicht bekannt. Prüfen Sie seinen Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no server answers there. Check host and port, and that the server runs and listens on that address.</source>
        <translation>%1 ist nicht erreichbar: Dort antwortet kein Server. Prüfen Sie Rechner und Port und ob der Server läuft und an dieser Adresse lauscht.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no such socket. Check that the server runs, and that host names the folder of its socket.</source>
        <translation>%1 ist nicht erreichbar: Diesen Socket gibt es nicht. Prüfen Sie, ob der Server läuft und ob host den Ordner seines Sockets nennt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the server did not answer in time. Check host, port and firewall.</source>
        <translation>%1 ist nicht erreichbar: Der Server hat nicht rechtzeitig geantwortet. Prüfen Sie Rechner, Port und Firewall.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that network. Check the network.</source>
        <translation>%1 ist nicht erreichbar: Es gibt keinen Weg in dieses Netzwerk. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: there is no way to that host. Check the network.</source>
        <translation>%1 ist nicht erreichbar: Es gibt keinen Weg zu diesem Rechner. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 wants a password and there is none. Put it into the file that PGPASSFILE names (default: ~/.pgpass, with mode 0600) or into PGPASSWORD.</source>
        <translation>%1 verlangt ein Passwort, und es gibt keines. Schreiben Sie es in die Datei, die PGPASSFILE nennt (Standard: ~/.pgpass, mit Modus 0600), oder in PGPASSWORD.</translation>
    </message>
    <message>
        <source>%1 refused the user&apos;s name or password. Check the user in the URL, and the password in PGPASSFILE (default: ~/.pgpass) or PGPASSWORD.</source>
        <translation>%1 hat den Benutzernamen oder das Passwort abgelehnt. Prüfen Sie den Benutzer in der URL und das Passwort in PGPASSFILE (Standard: ~/.pgpass) oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>%1 refused the user. Check the user in the URL, and the server&apos;s pg_hba.conf.</source>
        <translation>%1 hat den Benutzer abgelehnt. Prüfen Sie den Benutzer in der URL und die pg_hba.conf des Servers.</translation>
    </message>
    <message>
        <source>%1 does not let this user in from here. Have the server&apos;s pg_hba.conf allow it, or try sslmode=require.</source>
        <translation>%1 lässt diesen Benutzer von hier aus nicht zu. Lassen Sie es in der pg_hba.conf des Servers erlauben oder versuchen Sie sslmode=require.</translation>
    </message>
    <message>
        <source>%1 cannot be reached by an encrypted connection. Have encryption set up on the server; sslmode=prefer does without.</source>
        <translation>%1 ist nicht über eine verschlüsselte Verbindung erreichbar. Lassen Sie auf dem Server die Verschlüsselung einrichten; sslmode=prefer kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>%1 has a certificate that cannot be trusted. Check sslmode and sslrootcert, and that the host is named as in the certificate.</source>
        <translation>%1 hat ein Zertifikat, dem nicht vertraut werden kann. Prüfen Sie sslmode und sslrootcert und ob der Rechner so heißt wie im Zertifikat.</translation>
    </message>
    <message>
        <source>%1 has no connection left. Try again later, or have max_connections raised.</source>
        <translation>%1 hat keine Verbindung mehr frei. Versuchen Sie es später erneut oder lassen Sie max_connections erhöhen.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping. Try again in a moment.</source>
        <translation>%1 startet gerade oder wird beendet. Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>%1 does not let this user in. Have the right CONNECT granted, or give the name of a user who has it.</source>
        <translation>%1 lässt diesen Benutzer nicht zu. Lassen Sie ihm das Recht CONNECT erteilen oder nennen Sie einen Benutzer, der es hat.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again when the server is back.</source>
        <translation>Die Verbindung zu %1 ist abgerissen; nichts wurde geändert. Versuchen Sie es erneut, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <source>%1 refused a statement: %2.</source>
        <translation>%1 hat eine Anweisung abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 does not exist on that server. Check the name after the last slash of the URL.</source>
        <translation>%1 gibt es auf diesem Server nicht. Prüfen Sie den Namen nach dem letzten Schrägstrich der URL.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the server has no such user. Check the name before the @ of the URL.</source>
        <translation>%1 lässt sich nicht öffnen: Diesen Benutzer gibt es auf dem Server nicht. Prüfen Sie den Namen vor dem @ der URL.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the URL and the server.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Prüfen Sie die URL und den Server.</translation>
    </message>
    <message>
        <source>%1 is read-only for this user, or a standby server. Give the address of the primary server, or have the user allowed to write; a dry run needs neither.</source>
        <translation>%1 ist für diesen Benutzer schreibgeschützt oder ein Standby-Server. Geben Sie die Adresse des Primärservers an oder lassen Sie dem Benutzer das Schreiben erlauben; eine Vorschau braucht beides nicht.</translation>
    </message>
    <message>
        <source>%1; the form is postgresql://user@host:port/name?sslmode=require</source>
        <translation>%1; die Form ist postgresql://benutzer@rechner:port/name?sslmode=require</translation>
    </message>
    <message>
        <source>a password does not belong into the URL, where others can read it; keep it in the file that PGPASSFILE names (default: ~/.pgpass) or in PGPASSWORD</source>
        <translation>ein Passwort gehört nicht in die URL, wo andere es lesen können; es gehört in die Datei, die PGPASSFILE nennt (Standard: ~/.pgpass), oder in PGPASSWORD</translation>
    </message>
    <message>
        <source>the port is a number from 1 to 65535</source>
        <translation>der Port ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>only one host can be given</source>
        <translation>es kann nur ein Rechner angegeben werden</translation>
    </message>
    <message>
        <source>the host is not readable</source>
        <translation>der Rechner ist nicht lesbar</translation>
    </message>
    <message>
        <source>sslmode is one of %1</source>
        <translation>sslmode ist eines von: %1</translation>
    </message>
    <message>
        <source>connect_timeout is a number of seconds from 1 to 3600</source>
        <translation>connect_timeout ist eine Anzahl von Sekunden von 1 bis 3600</translation>
    </message>
    <message>
        <source>sslrootcert is the path of a file, without a semicolon</source>
        <translation>sslrootcert ist der Pfad einer Datei, ohne Semikolon</translation>
    </message>
    <message>
        <source>the parameter %1 is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation>der Parameter %1 wird nicht unterstützt, nur host, port, sslmode, sslrootcert und connect_timeout</translation>
    </message>
    <message>
        <source>the parameter is not supported, only host, port, sslmode, sslrootcert and connect_timeout are</source>
        <translation>der Parameter wird nicht unterstützt, nur host, port, sslmode, sslrootcert und connect_timeout</translation>
    </message>
    <message>
        <source>a parameter is not readable</source>
        <translation>ein Parameter ist nicht lesbar</translation>
    </message>
    <message>
        <source>the user or the name of the database is not readable</source>
        <translation>der Benutzer oder der Name der Datenbank ist nicht lesbar</translation>
    </message>
    <message>
        <source>the name of the database is missing or not readable</source>
        <translation>der Name der Datenbank fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is left from a database that was there before, and would be played into the new one. Move it away first.</source>
        <translation>%1 ist von einer früheren Datenbank übrig und würde in die neue eingespielt. Verschieben Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Caretaker makes SQLite files only, not databases on a server. Make one with PostgreSQL&apos;s createdb, let the web application make its tables there, and prepare it with &quot;caretaker database adopt&quot;.</source>
        <translation>Caretaker legt nur SQLite-Dateien an, keine Datenbanken auf einem Server. Legen Sie eine mit PostgreSQLs createdb an, lassen Sie die Webanwendung dort ihre Tabellen anlegen und bereiten Sie sie mit „caretaker database adopt“ vor.</translation>
    </message>
    <message>
        <source>%1 could not be put in place.</source>
        <translation>%1 konnte nicht an ihren Platz gebracht werden.</translation>
    </message>
    <message>
        <source>Bring Caretaker&apos;s own tables from version %1 to %2</source>
        <translation>Caretakers eigene Tabellen von Version %1 auf %2 bringen</translation>
    </message>
    <message>
        <source>Add Caretaker&apos;s own tables (their names start with caretaker_)</source>
        <translation>Caretakers eigene Tabellen hinzufügen (ihre Namen beginnen mit caretaker_)</translation>
    </message>
    <message>
        <source>Let job_notifications.job_id be empty, for notifications that belong to no job</source>
        <translation>job_notifications.job_id darf leer sein, für Benachrichtigungen, die zu keinem Auftrag gehören</translation>
    </message>
    <message>
        <source>Add indexes that make tasks and tables quick</source>
        <translation>Indizes hinzufügen, die Aufgaben und Tabellen schnell machen</translation>
    </message>
    <message>
        <source>job_notifications refers to jobs or users that are not there; it was left as it is. Adopt without --relax-notifications, or repair those rows first.</source>
        <translation>job_notifications verweist auf Aufträge oder Benutzer, die es nicht gibt; die Tabelle blieb, wie sie ist. Bereiten Sie die Datenbank ohne diese Änderung (--relax-notifications) vor oder reparieren Sie zuerst die Zeilen.</translation>
    </message>
    <message>
        <source>Caretaker backs up SQLite files only. Back up a PostgreSQL database with its own program: pg_dump --format=custom --file=FILE NAME.</source>
        <translation>Caretaker sichert nur SQLite-Dateien. Sichern Sie eine PostgreSQL-Datenbank mit deren eigenem Programm: pg_dump --format=custom --file=DATEI NAME.</translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites a file. Give another name.</source>
        <translation>%1 gibt es schon; eine Sicherung überschreibt nie eine Datei. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Check that its folder exists, may be written and has room.</source>
        <translation>Die Sicherung %1 konnte nicht geschrieben werden. Prüfen Sie, ob es ihren Ordner gibt, ob dort geschrieben werden darf und Platz ist.</translation>
    </message>
    <message>
        <source>The backup could not be put in place at %1.</source>
        <translation>Die Sicherung konnte nicht als %1 abgelegt werden.</translation>
    </message>
    <message>
        <source>job_notifications is defined in a way that is not known, so its job_id cannot be made nullable. Adopt without --relax-notifications.</source>
        <translation>job_notifications ist auf unbekannte Weise definiert, daher lässt sich NULL in job_id nicht zulassen. Bereiten Sie die Datenbank ohne diese Änderung (--relax-notifications) vor.</translation>
    </message>
    <message>
        <source>%1 holds a change that another program did not finish. The next program that writes it, such as a real run, takes that back.</source>
        <translation>%1 enthält eine Änderung, die ein anderes Programm nicht abgeschlossen hat. Das nächste Programm, das schreibt, etwa bei einem Lauf, nimmt sie zurück.</translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it and its folder.</source>
        <translation>%1 ist schreibgeschützt. Geben Sie dem Benutzer, der Caretaker ausführt, das Recht, diese Datei und ihren Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check its permissions and those of its folder.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk with %1 reported an error. Check the disk.</source>
        <translation>Der Datenträger mit %1 hat einen Fehler gemeldet. Prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 is cut short: part of the database is missing. Restore it from a backup.</source>
        <translation>%1 ist abgeschnitten: Ein Teil der Datenbank fehlt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path, or make an empty database there with &quot;caretaker database create&quot;.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad oder legen Sie dort mit „caretaker database create“ eine leere Datenbank an.</translation>
    </message>
    <message>
        <source>%1 is not a file. Give the path of a database file.</source>
        <translation>%1 ist keine Datei. Geben Sie den Pfad einer Datenbankdatei an.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is empty. Restore it from a backup, or delete it and make a new one with &quot;caretaker database create&quot;.</source>
        <translation>%1 ist leer. Stellen Sie die Datei aus einer Sicherung wieder her, oder löschen Sie sie und legen Sie mit „caretaker database create“ eine neue an.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database. Give the path of a Caretaker database or of the web application&apos;s SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank. Geben Sie den Pfad einer Caretaker-Datenbank oder der SQLite-Datenbank der Webanwendung an.</translation>
    </message>
    <message>
        <source>%1 is read-only. Give the user who runs Caretaker the right to write it; a dry run needs none.</source>
        <translation>%1 ist schreibgeschützt. Geben Sie dem Benutzer, der Caretaker ausführt, das Recht, die Datei zu schreiben; eine Vorschau braucht es nicht.</translation>
    </message>
    <message>
        <source>A statement was given too few values; nothing was changed.</source>
        <translation>Eine Anweisung bekam zu wenige Werte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A statement had failed before; nothing was changed.</source>
        <translation>Zuvor war eine Anweisung fehlgeschlagen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the changes were being committed, so it is not known whether they were. &quot;caretaker runs list&quot; shows it when the server is back.</source>
        <translation>Die Verbindung zu %1 ist abgerissen, während die Änderungen festgeschrieben wurden; ob es gelang, ist nicht bekannt. Die Seite „Läufe“ oder „caretaker runs list“ zeigt es, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup.</source>
        <translation>%1 ist beschädigt. Stellen Sie die Datenbank aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads all of it: whether it is sound, and what the tasks would miss</source>
        <translation>Liest alles: ob sie heil ist und was den Aufgaben fehlen würde</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>A consistent copy, while others work with it</source>
        <translation>Eine stimmige Kopie, während andere damit arbeiten</translation>
    </message>
    <message>
        <source>A database on a server is backed up there, with pg_dump</source>
        <translation>Eine Datenbank auf einem Server wird dort gesichert, mit pg_dump</translation>
    </message>
    <message>
        <source>Connect to another…</source>
        <translation>Mit einer anderen verbinden…</translation>
    </message>
    <message>
        <source>Opens the set-up; this database stays as it is</source>
        <translation>Öffnet die Einrichtung; diese Datenbank bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1 Version %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt: %1. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database is sound, and the tasks find what they need.</source>
        <translation>Die Datenbank ist heil, und die Aufgaben finden, was sie brauchen.</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3 *.sqlite *.db);;All files (*)</source>
        <translation>SQLite-Dateien (*.sqlite3 *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Backed up as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseText</name>
    <message>
        <source>web application&apos;s database</source>
        <translation>Datenbank der Webanwendung</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are there.</source>
        <translation>Die Tabellen von Caretaker sind da.</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are there in an older form.</source>
        <translation>Die Tabellen von Caretaker sind in einer älteren Form da.</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are not there yet.</source>
        <translation>Die Tabellen von Caretaker sind noch nicht da.</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own database</source>
        <translation>Caretakers eigene Datenbank</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Job assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Job completions</source>
        <translation>Fertigmeldungen</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Kostenvoranschläge</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>Auszahlungsanforderungen</translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>Bereit zur Auszahlung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>caretaker::DatabaseWait</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>caretaker::DateEditor</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>A date such as %1, or nothing. Up and Down go by days, Alt+Down opens the calendar.</source>
        <translation>Ein Datum wie %1 oder nichts. Auf und Ab gehen tageweise, Alt+Ab öffnet den Kalender.</translation>
    </message>
</context>
<context>
    <name>caretaker::DayFilterField</name>
    <message>
        <source>Days of</source>
        <translation>Tage nach</translation>
    </message>
    <message>
        <source>Show rows of some days only</source>
        <translation>Nur Zeilen bestimmter Tage anzeigen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which days; all but your own move on with the calendar</source>
        <translation>Welche Tage; alle außer den eigenen wandern mit dem Kalender</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>dem ersten</translation>
    </message>
</context>
<context>
    <name>caretaker::Days</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
</context>
<context>
    <name>caretaker::Desktop</name>
    <message>
        <source>Start with the &amp;session</source>
        <translation>Mit der &amp;Sitzung starten</translation>
    </message>
    <message>
        <source>&amp;Notify of runs that went well</source>
        <translation>Über erfolgreiche Läufe &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>Scheduling could not be paused or resumed</source>
        <translation>Die Zeitplanung konnte nicht angehalten oder fortgesetzt werden</translation>
    </message>
    <message>
        <source>%1 needs approval</source>
        <translation>%1 braucht eine Freigabe</translation>
    </message>
    <message>
        <source>It would change more rows than the approval limit. Nothing has been changed.</source>
        <translation>Der Lauf würde mehr Zeilen ändern, als die Freigabegrenze zulässt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>There is no tray on this desktop, so the window is minimised when you close it. Caretaker keeps running the schedules; Quit (Ctrl+Q) ends it.</source>
        <translation>Auf diesem Desktop gibt es keinen Infobereich, daher wird das Fenster beim Schließen minimiert. Caretaker führt die Zeitpläne weiter aus; „Beenden“ (Strg+Q) beendet das Programm.</translation>
    </message>
    <message>
        <source>Quit Caretaker</source>
        <translation>Caretaker beenden</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>A run that is cancelled changes nothing.</source>
        <translation>Ein abgebrochener Lauf ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Finish it, then quit</source>
        <translation>Lauf zu &amp;Ende führen, dann beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel it and quit</source>
        <translation>Lauf &amp;abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The entry that starts Caretaker with the session, %1, cannot be changed: %2.</source>
        <translation>Der Eintrag, der Caretaker mit der Sitzung startet, %1, lässt sich nicht ändern: %2.</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>%Ln Bearbeitung ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Bearbeitungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost with the end of the session.</source>
        <translation>Nicht Gespeichertes geht mit dem Ende der Sitzung verloren.</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stay and save them</source>
        <translation>&amp;Bleiben und speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved</source>
        <translation>
            <numerusform>%Ln Bearbeitung ist nicht gespeichert</numerusform>
            <numerusform>%Ln Bearbeitungen sind nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until Caretaker is quit, which asks for them.</source>
        <translation>Sie bleiben, bis Caretaker beendet wird; dann wird nach ihnen gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved. Save or discard them first: the set-up may lead to another database.</source>
        <translation>
            <numerusform>%Ln Bearbeitung ist nicht gespeichert. Speichern oder verwerfen Sie sie zuerst: Die Einrichtung kann zu einer anderen Datenbank führen.</numerusform>
            <numerusform>%Ln Bearbeitungen sind nicht gespeichert. Speichern oder verwerfen Sie sie zuerst: Die Einrichtung kann zu einer anderen Datenbank führen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>caretaker::DifferenceRow</name>
    <message>
        <source>New e-mail</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>New notification</source>
        <translation>Neue Benachrichtigung</translation>
    </message>
    <message>
        <source>Text of the notification</source>
        <translation>Text der Benachrichtigung</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message>
        <source>unchanged, but no longer due</source>
        <translation>unverändert, aber nicht mehr fällig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n neue Zeile</numerusform>
            <numerusform>%n neue Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with other values</source>
        <translation>
            <numerusform>%n Zeile mit anderen Werten</numerusform>
            <numerusform>%n Zeilen mit anderen Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) with another text</source>
        <translation>
            <numerusform>%n E-Mail mit anderem Text</numerusform>
            <numerusform>%n E-Mails mit anderem Text</numerusform>
        </translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>The new plan is the same as the one shown.</source>
        <translation>Der neue Plan ist derselbe wie der angezeigte.</translation>
    </message>
    <message numerus="yes">
        <source>other texts in %n message(s)</source>
        <translation>
            <numerusform>andere Texte in %n Nachricht</numerusform>
            <numerusform>andere Texte in %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>E-mail no longer in the plan</source>
        <translation>E-Mail nicht mehr im Plan</translation>
    </message>
    <message>
        <source>Notification no longer in the plan</source>
        <translation>Benachrichtigung nicht mehr im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) no longer in the plan</source>
        <translation>
            <numerusform>%n Zeile nicht mehr im Plan</numerusform>
            <numerusform>%n Zeilen nicht mehr im Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer part of it</source>
        <translation>Gehört nicht mehr dazu</translation>
    </message>
</context>
<context>
    <name>caretaker::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Caretaker opens when you finish.</source>
        <translation>Caretaker öffnet sich, wenn Sie abschließen.</translation>
    </message>
    <message>
        <source>Everything can be changed later: another database with File → Set up…, the rest with File → Settings… and on the Schedule page. F1 explains the page that is open.</source>
        <translation>Alles lässt sich später ändern: eine andere Datenbank über Datei → Einrichten…, das Übrige über Datei → Einstellungen… und auf der Seite „Zeitplan“. F1 erklärt die Seite, die offen ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: Caretaker stays with the database that is open.</source>
        <translation>Nichts wurde geändert: Caretaker bleibt bei der geöffneten Datenbank.</translation>
    </message>
    <message>
        <source>No database was chosen: Caretaker starts with an empty one of its own.</source>
        <translation>Keine Datenbank wurde ausgewählt: Caretaker beginnt mit einer leeren eigenen.</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are not in it: previews work, running a task does not yet.</source>
        <translation>Die Tabellen von Caretaker sind nicht darin: Vorschauen gehen, Ausführen noch nicht.</translation>
    </message>
</context>
<context>
    <name>caretaker::DueDateDelegate</name>
    <message numerus="yes">
        <source>%1: %Ln day(s) over</source>
        <translation>
            <numerusform>%1: seit %Ln Tag überschritten</numerusform>
            <numerusform>%1: seit %Ln Tagen überschritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::EditBar</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>The contractor&apos;s document is rejected for this reason; it is kept with the document</source>
        <translation>Aus diesem Grund wird der Nachweis des Auftragnehmers abgelehnt; er bleibt beim Nachweis stehen</translation>
    </message>
    <message>
        <source>Show the cell that cannot be saved</source>
        <translation>Die Zelle anzeigen, die nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>Go to the cell that cannot be saved</source>
        <translation>Zur Zelle gehen, die nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>Discard all edits</source>
        <translation>Alle Bearbeitungen verwerfen</translation>
    </message>
    <message>
        <source>Forget all edits of this table that are not saved (Esc forgets that of the current cell)</source>
        <translation>Alle nicht gespeicherten Bearbeitungen dieser Tabelle verwerfen (Esc verwirft die der aktuellen Zelle)</translation>
    </message>
    <message>
        <source>Look at what would change, and save it (Ctrl+S)</source>
        <translation>Ansehen, was sich ändern würde, und es speichern (Strg+S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) not saved</source>
        <translation>
            <numerusform>%Ln Bearbeitung nicht gespeichert</numerusform>
            <numerusform>%Ln Bearbeitungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln edit(s)…</source>
        <translation>
            <numerusform>%Ln Bearbeitung prüfen…</numerusform>
            <numerusform>%Ln Bearbeitungen prüfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Why %1 is rejected:</source>
        <translation>Warum %1 abgelehnt wird:</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>F2 or Enter edits a tinted cell, Esc takes its edit back. Nothing is written before you have reviewed it.</source>
        <translation>F2 oder die Eingabetaste bearbeitet eine getönte Zelle, Esc nimmt die Änderung zurück. Nichts wird geschrieben, bevor Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>All edits were discarded; Ctrl+Z in the table brings them back.</source>
        <translation>Alle Bearbeitungen wurden verworfen; Strg+Z in der Tabelle holt sie wieder.</translation>
    </message>
</context>
<context>
    <name>caretaker::EditBuffer</name>
    <message>
        <source>Edited, not saved. %1</source>
        <translation>Bearbeitet, nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>caretaker::EditConditions</name>
    <message>
        <source>Edits are recorded in Caretaker&apos;s own tables, which this database does not have yet.</source>
        <translation>Bearbeitungen werden in Caretakers eigenen Tabellen festgehalten, die diese Datenbank noch nicht hat.</translation>
    </message>
</context>
<context>
    <name>caretaker::EditDelegate</name>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Reopen as: %1</source>
        <translation>Wieder öffnen als: %1</translation>
    </message>
    <message>
        <source>Edited, not saved. The cell was empty.</source>
        <translation>Bearbeitet, nicht gespeichert. Die Zelle war leer.</translation>
    </message>
    <message>
        <source>Edited, not saved. Before: %1</source>
        <translation>Bearbeitet, nicht gespeichert. Vorher: %1</translation>
    </message>
    <message>
        <source>Leave as: %1</source>
        <translation>Belassen als: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::EditReview</name>
    <message>
        <source>%1 is no active contractor any more.</source>
        <translation>%1 ist kein aktiver Auftragnehmer mehr.</translation>
    </message>
</context>
<context>
    <name>caretaker::EditRules</name>
    <message>
        <source>%1 cannot be edited here.</source>
        <translation>„%1“ kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>The row is still being read.</source>
        <translation>Die Zeile wird noch gelesen.</translation>
    </message>
    <message>
        <source>Only a cancelled job can be reopened; other states are the work of the people on the job.</source>
        <translation>Nur ein stornierter Auftrag kann wieder geöffnet werden; andere Zustände entstehen durch die Arbeit am Auftrag.</translation>
    </message>
    <message>
        <source>A document in this state can neither be approved nor rejected.</source>
        <translation>Ein Nachweis in diesem Zustand kann weder genehmigt noch abgelehnt werden.</translation>
    </message>
    <message>
        <source>The year has to be between %1 and %2.</source>
        <translation>Das Jahr muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The document would expire before it was issued.</source>
        <translation>Der Nachweis würde ablaufen, bevor er ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>There is no active contractor &quot;%1&quot;. Choose one from the list.</source>
        <translation>Es gibt keinen aktiven Auftragnehmer „%1“. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>This is longer than %L1 characters.</source>
        <translation>Das ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be stored.</source>
        <translation>Darin ist ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The row cannot be put into this state.</source>
        <translation>Die Zeile kann nicht in diesen Zustand gesetzt werden.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht einen Grund.</translation>
    </message>
    <message>
        <source>The reason is longer than %L1 characters.</source>
        <translation>Der Grund ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>The document has expired: give it a new expiry date first.</source>
        <translation>Der Nachweis ist abgelaufen: Geben Sie ihm zuerst ein neues Ablaufdatum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::EditingPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The table can be edited; switch that off (Ctrl+E)</source>
        <translation>Die Tabelle kann bearbeitet werden; das ausschalten (Strg+E)</translation>
    </message>
    <message>
        <source>Edit cells of this table: nothing is written before you have reviewed it (Ctrl+E)</source>
        <translation>Zellen dieser Tabelle bearbeiten: Nichts wird geschrieben, bevor es geprüft ist (Strg+E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved.</source>
        <translation>
            <numerusform>%Ln Bearbeitung ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Bearbeitungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>The edit was taken back; Ctrl+Z brings it back.</source>
        <translation>Die Änderung wurde zurückgenommen; Strg+Z holt sie wieder.</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Bearbeitungen verwerfen</translation>
    </message>
</context>
<context>
    <name>caretaker::ExportDialog</name>
    <message>
        <source>CSV, for programs and spreadsheets</source>
        <translation>CSV, für Programme und Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>PDF, for people</source>
        <translation>PDF, für Menschen</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for Excel</source>
        <translation>Mit Byte-Reihenfolge-Marke (BOM) beginnen, für Excel</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Zeilen:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>Alle %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) of this filter</source>
        <translation>
            <numerusform>%Ln Zeile dieses Filters</numerusform>
            <numerusform>Alle %Ln Zeilen dieses Filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen row(s)</source>
        <translation>
            <numerusform>Die %Ln gewählte Zeile</numerusform>
            <numerusform>Die %Ln gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-8 with dates in ISO 8601 and plain numbers; a text that a spreadsheet would calculate gets an apostrophe</source>
        <translation>UTF-8 mit Datumsangaben nach ISO 8601 und schlichten Zahlen; ein Text, den eine Tabellenkalkulation ausrechnen würde, erhält einen Apostroph</translation>
    </message>
    <message>
        <source>Some spreadsheets need it to read letters such as é; some programs stumble over it</source>
        <translation>Manche Tabellenkalkulationen brauchen sie, um Buchstaben wie ü zu lesen; manche Programme stolpern darüber</translation>
    </message>
    <message>
        <source>Pages as Print makes them, up to %1 rows</source>
        <translation>Seiten wie beim Drucken, bis zu %1 Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Ordner und Namen auswählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Replace with %Ln row(s)</source>
        <translation>
            <numerusform>Durch %Ln Zeile ersetzen</numerusform>
            <numerusform>Durch %Ln Zeilen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF takes the first %1 of %2 rows; CSV takes all.</source>
        <translation>Ein PDF nimmt die ersten %1 von %2 Zeilen auf, CSV alle.</translation>
    </message>
    <message>
        <source>There is a file of this name. It will be replaced.</source>
        <translation>Es gibt eine Datei dieses Namens. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The columns are those that the table shows, in their order.</source>
        <translation>Die Spalten sind die der Tabelle, in deren Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>caretaker::FacetField</name>
    <message>
        <source>Show rows with one value of &quot;%1&quot; only</source>
        <translation>Nur Zeilen mit einem bestimmten Wert von „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
</context>
<context>
    <name>caretaker::Field</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
</context>
<context>
    <name>caretaker::FileError</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>caretaker::FilePage</name>
    <message>
        <source>The web application&apos;s SQLite file</source>
        <translation>Die SQLite-Datei der Webanwendung</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei auswählen</translation>
    </message>
    <message>
        <source>SQLite &amp;file</source>
        <translation>SQLite-&amp;Datei</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite3 *.sqlite *.db);;All files (*)</source>
        <translation>SQLite-Dateien (*.sqlite3 *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>caretaker::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Show every row again</source>
        <translation>Wieder alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1 – click to show the others as well</source>
        <translation>%1 – klicken, um auch die anderen anzuzeigen</translation>
    </message>
</context>
<context>
    <name>caretaker::FilterPanel</name>
    <message>
        <source>Days of</source>
        <translation>Tage nach</translation>
    </message>
</context>
<context>
    <name>caretaker::Format</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
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
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
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
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::HeaderMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
</context>
<context>
    <name>caretaker::HelpWindow</name>
    <message>
        <source>Help — Caretaker</source>
        <translation>Hilfe – Caretaker</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>caretaker::JobsTable</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Geschätzte Kosten</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Tatsächliche Kosten</translation>
    </message>
    <message>
        <source>Open, due before %1</source>
        <translation>Unerledigt, fällig vor dem %1</translation>
    </message>
    <message>
        <source>Pending, without an assignee</source>
        <translation>Offen, ohne Zuständige</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pending or in progress</source>
        <translation>Offen oder in Arbeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Unerledigt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to the contractor %1</source>
        <translation>Dem Auftragnehmer %1 zugewiesen</translation>
    </message>
</context>
<context>
    <name>caretaker::LateNote</name>
    <message>
        <source>no scheduler was running</source>
        <translation>kein Zeitplaner lief</translation>
    </message>
    <message>
        <source>the computer was asleep, or its clock was put forward</source>
        <translation>der Rechner schlief, oder seine Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>scheduling was paused</source>
        <translation>die Zeitplanung war angehalten</translation>
    </message>
    <message>
        <source>it had to wait for other runs or for the database</source>
        <translation>es war auf andere Läufe oder auf die Datenbank zu warten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;at&apos; HH:mm</source>
        <comment>QDateTime::toString()</comment>
        <translation>dd.MM.yyyy &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>Late by %1: it was due on %2, but %3.</source>
        <translation>Verspätet um %1: fällig am %2, aber %3.</translation>
    </message>
    <message>
        <source>%1 or more earlier moments were missed as well.</source>
        <translation>%1 oder mehr frühere Zeitpunkte wurden ebenfalls verpasst.</translation>
    </message>
    <message>
        <source>Earlier moments that were missed as well: %1.</source>
        <translation>Frühere Zeitpunkte, die ebenfalls verpasst wurden: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::LiveEffect</name>
    <message>
        <source>Looking what that would do…</source>
        <translation>Es wird ermittelt, was das bewirken würde…</translation>
    </message>
    <message>
        <source>With %1: %2. With %3, as it is now: %4.</source>
        <translation>Bei %1: %2. Bei %3, wie es jetzt ist: %4.</translation>
    </message>
</context>
<context>
    <name>caretaker::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Copy the lines that are shown as text</source>
        <translation>Die angezeigten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>caretaker::Mail</name>
    <message>
        <source>The mail server asks for fewer messages. The next one goes after %1.</source>
        <translation>Der Mailserver will weniger Nachrichten. Die nächste geht nach %1 hinaus.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The keychain does not work for the mail password (%1). Unlock it, or, on a server, set CARETAKER_SMTP_PASSWORD_FILE to a file that holds the password and that only you can read.</source>
        <translation>Der Schlüsselbund steht für das Passwort des Mailservers nicht zur Verfügung (%1). Entsperren Sie ihn, oder setzen Sie auf einem Server CARETAKER_SMTP_PASSWORD_FILE auf eine Datei, die das Passwort enthält und die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on in the settings: %1.</source>
        <translation>Der E-Mail-Versand ist ausgeschaltet. Schalten Sie ihn in den Einstellungen ein: %1.</translation>
    </message>
    <message>
        <source>No mail server is set. Name it in the settings: %1.</source>
        <translation>Es ist kein Mailserver angegeben. Tragen Sie ihn in den Einstellungen ein: %1.</translation>
    </message>
    <message>
        <source>No sender is set. Give the address that e-mails come from in the settings: %1.</source>
        <translation>Es ist kein Absender angegeben. Tragen Sie die Adresse, von der die E-Mails kommen, in den Einstellungen ein: %1.</translation>
    </message>
    <message>
        <source>There is no e-mail %1 in the outbox. &quot;caretaker outbox list&quot; shows them.</source>
        <translation>Im Postausgang gibt es keine E-Mail %1. „caretaker outbox list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>E-mail %1 has been sent and cannot be cancelled.</source>
        <translation>E-Mail %1 ist gesendet und kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>E-mail %1 is in the mail server&apos;s hands and cannot be cancelled. If it is not taken, cancel it then.</source>
        <translation>E-Mail %1 wird gerade dem Mailserver übergeben und kann nicht storniert werden. Nimmt er sie nicht an, kann sie danach storniert werden.</translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled already.</source>
        <translation>E-Mail %1 ist schon storniert.</translation>
    </message>
    <message>
        <source>E-mail %1 has been sent; it is not sent twice.</source>
        <translation>E-Mail %1 ist gesendet; sie wird nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>E-mail %1 is being sent at this moment.</source>
        <translation>E-Mail %1 wird gerade gesendet.</translation>
    </message>
    <message>
        <source>E-mail %1 is cancelled and stays so. Run its task again for a new one.</source>
        <translation>E-Mail %1 ist storniert und bleibt es. Führen Sie ihre Aufgabe erneut aus, dann entsteht eine neue.</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is open to others and is not used. Run: chmod 600 &apos;%1&apos;</source>
        <translation>Die Datei mit dem E-Mail-Geheimnis, %1, ist für andere zugänglich und wird nicht verwendet. Führen Sie aus: chmod 600 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, belongs to another user and is not used. Its owner has to be who runs this program.</source>
        <translation>Die Datei mit dem E-Mail-Geheimnis, %1, gehört einem anderen Benutzer und wird nicht verwendet. Sie muss dem gehören, der dieses Programm ausführt.</translation>
    </message>
    <message>
        <source>The keychain gives no password for %1 on %2: it has none, or it is locked. Unlock it, or store the password with the console&apos;s settings, or set CARETAKER_SMTP_PASSWORD_FILE to a file that holds it and that only you can read.</source>
        <translation>Der Schlüsselbund gibt kein Passwort für %1 auf %2 heraus: Er enthält keines oder ist gesperrt. Entsperren Sie ihn, legen Sie das Passwort in den Einstellungen der Konsole ab, oder setzen Sie CARETAKER_SMTP_PASSWORD_FILE auf eine Datei, die es enthält und die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, cannot be read. %2 has to name a file of yours.</source>
        <translation>Die Datei mit dem E-Mail-Geheimnis, %1, lässt sich nicht lesen. %2 muss eine Datei nennen, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>The file with the mail secret, %1, is empty. Its first line has to be the secret.</source>
        <translation>Die Datei mit dem E-Mail-Geheimnis, %1, ist leer. Ihre erste Zeile muss das Geheimnis sein.</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>(the message, %1 bytes)</source>
        <translation>(die Nachricht, %1 Bytes)</translation>
    </message>
    <message>
        <source>The sender&apos;s address cannot be. Correct it in the mail settings.</source>
        <translation>Die Adresse des Absenders ist nicht möglich. Berichtigen Sie sie in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The address for replies cannot be. Correct it in the mail settings.</source>
        <translation>Die Adresse für Antworten ist nicht möglich. Berichtigen Sie sie in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>This is not one e-mail address. Correct the recipient&apos;s address.</source>
        <translation>Dies ist nicht genau eine E-Mail-Adresse. Berichtigen Sie die Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>This is no name of a mail server. Correct it in the mail settings.</source>
        <translation>So kann kein Mailserver heißen. Berichtigen Sie den Namen in den E-Mail-Einstellungen.</translation>
    </message>
    <message>
        <source>The server wants a login: set the user name and the password.</source>
        <translation>Der Server verlangt eine Anmeldung: Tragen Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>The server wants a login but offers none on this connection. Use STARTTLS or TLS, or another port.</source>
        <translation>Der Server verlangt eine Anmeldung, bietet über diese Verbindung aber keine an. Verwenden Sie STARTTLS oder TLS oder einen anderen Port.</translation>
    </message>
    <message>
        <source>The server refused the access token, which may have expired. It has to be renewed, for this user name and for sending by SMTP.</source>
        <translation>Der Server hat das Zugriffstoken abgelehnt; es ist womöglich abgelaufen. Es muss erneuert werden, für diesen Benutzernamen und für den Versand per SMTP.</translation>
    </message>
    <message>
        <source>Google refused the login. It takes an app password (16 letters, made in the Google account under Security, 2-Step Verification), not the account&apos;s own password; the user name is the whole address.</source>
        <translation>Google hat die Anmeldung abgelehnt. Verlangt wird ein App-Passwort (16 Buchstaben, anzulegen im Google-Konto unter „Sicherheit“, „Bestätigung in zwei Schritten“), nicht das Passwort des Kontos; der Benutzername ist die ganze Adresse.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password. Check both; some providers want a password made for this program.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort abgelehnt. Prüfen Sie beides; manche Anbieter verlangen ein eigenes Passwort für dieses Programm.</translation>
    </message>
    <message>
        <source>The server takes no more for now. Sending goes on by itself later; fewer messages a minute may avoid it.</source>
        <translation>Der Server nimmt vorerst nichts mehr an. Der Versand geht später von selbst weiter; weniger Nachrichten pro Minute können das vermeiden.</translation>
    </message>
    <message>
        <source>The server refuses to talk to this machine. Ask who runs it whether this machine may send mail there.</source>
        <translation>Der Server weist diesen Rechner ab. Fragen Sie den Betreiber, ob dieser Rechner dort E-Mails abgeben darf.</translation>
    </message>
    <message>
        <source>The server could not begin TLS. Try again later, or use TLS on port 465 where the server has it.</source>
        <translation>Der Server konnte TLS nicht beginnen. Versuchen Sie es später erneut, oder verwenden Sie TLS auf Port 465, sofern der Server das anbietet.</translation>
    </message>
    <message>
        <source>The server could not check the login just now. Sending goes on by itself later.</source>
        <translation>Der Server konnte die Anmeldung gerade nicht prüfen. Der Versand geht später von selbst weiter.</translation>
    </message>
    <message>
        <source>The server does not take the message now. It goes again by itself later.</source>
        <translation>Der Server nimmt die Nachricht jetzt nicht an. Sie wird später von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The server does not take mail from this sender. Set a sender&apos;s address that belongs to the user name, or log in.</source>
        <translation>Der Server nimmt von diesem Absender keine E-Mails an. Tragen Sie einen Absender ein, der zum Benutzernamen gehört, oder richten Sie die Anmeldung ein.</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient now (a full mailbox, or a first contact). It goes again by itself later.</source>
        <translation>Der Server nimmt für diesen Empfänger jetzt keine E-Mails an (volles Postfach oder erster Kontakt). Die Nachricht wird später von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>The server does not take mail for this recipient. Check the address; if it is right, the server may want a login before it passes mail on.</source>
        <translation>Der Server nimmt für diesen Empfänger keine E-Mails an. Prüfen Sie die Adresse; stimmt sie, verlangt der Server womöglich eine Anmeldung, bevor er E-Mails weiterleitet.</translation>
    </message>
    <message>
        <source>The message is too large for the server or the recipient&apos;s mailbox.</source>
        <translation>Die Nachricht ist zu groß für den Server oder das Postfach des Empfängers.</translation>
    </message>
    <message>
        <source>The server does not take this message. Its own words say why; it may look like spam to it.</source>
        <translation>Der Server nimmt diese Nachricht nicht an. Seine eigenen Worte sagen, warum; womöglich hält er sie für Spam.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>There is no server named %1. Check the name and the network.</source>
        <translation>Einen Server namens %1 gibt es nicht. Prüfen Sie den Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the name, the port and the network, and whether the mail server runs.</source>
        <translation>Bei %1 antwortet nichts. Prüfen Sie Name, Port und Netzwerk und ob der Mailserver läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A firewall or the provider may block the port: try 587 or 465.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Womöglich sperrt eine Firewall oder der Anbieter den Port: Versuchen Sie 587 oder 465.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may be busy, or the port wants another kind of protection (TLS or STARTTLS).</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Womöglich ist der Server überlastet, oder der Port verlangt eine andere Sicherheit (TLS oder STARTTLS).</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS, so nothing was sent in the clear. Use TLS (port 465); without protection only inside a network that you trust.</source>
        <translation>Der Server bietet kein STARTTLS an; deshalb wurde nichts unverschlüsselt gesendet. Verwenden Sie TLS (Port 465); ohne Verschlüsselung nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Its owner has to renew it; check this machine&apos;s date as well.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig. Der Betreiber muss es erneuern; prüfen Sie auch das Datum dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than %1. Use the name that stands in the certificate.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als %1. Verwenden Sie den Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that is not known here. If it is your own, give its CA file in the settings: %1.</source>
        <translation>Das Zertifikat des Servers stammt von einer Zertifizierungsstelle, die hier nicht bekannt ist. Ist es Ihre eigene, tragen Sie ihre CA-Datei in den Einstellungen ein: %1.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate (PEM).</source>
        <translation>Die CA-Datei %1 lässt sich nicht lesen oder enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>TLS could not be agreed on. Port 465 goes with TLS, 587 and 25 with STARTTLS; a very old server may know no TLS 1.2.</source>
        <translation>Über TLS kam keine Einigung zustande. Zu Port 465 gehört TLS, zu 587 und 25 STARTTLS; ein sehr alter Server kennt womöglich kein TLS 1.2.</translation>
    </message>
    <message>
        <source>The server offers no way to log in that is known here.</source>
        <translation>Der Server bietet keine Art der Anmeldung an, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>The server offers no way to log in with an access token (XOAUTH2). Use a password.</source>
        <translation>Der Server bietet keine Anmeldung mit einem Zugriffstoken an (XOAUTH2). Verwenden Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The address has letters outside ASCII before the @, which this server cannot take (no SMTPUTF8). Use another address of the recipient.</source>
        <translation>Die Adresse hat vor dem @ Buchstaben außerhalb von ASCII, die dieser Server nicht annehmen kann (kein SMTPUTF8). Verwenden Sie eine andere Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as a mail server does. Check the port and the kind of protection.</source>
        <translation>Was bei %1 antwortet, spricht nicht wie ein Mailserver. Prüfen Sie den Port und die Einstellung „Sicherheit“.</translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it has the message. It goes again by itself; it may arrive twice, with the same Message-ID.</source>
        <translation>Die Verbindung endete, bevor der Server sagte, ob er die Nachricht hat. Sie wird von selbst erneut gesendet; sie kann zweimal ankommen, mit derselben Message-ID.</translation>
    </message>
    <message>
        <source>The server ended the connection. Sending goes on by itself later; if it stays so, check the port and the kind of protection.</source>
        <translation>Der Server hat die Verbindung beendet. Der Versand geht später von selbst weiter; bleibt es so, prüfen Sie den Port und die Einstellung „Sicherheit“.</translation>
    </message>
</context>
<context>
    <name>caretaker::MailPage</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Which server takes the e-mails of the tasks. Until there is one they wait in the outbox.</source>
        <translation>Welcher Server die E-Mails der Aufgaben annimmt. Bis es einen gibt, warten sie im Postausgang.</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Die Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>Storing the settings</source>
        <translation>Die Einstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>The password is not stored. Store it in the keychain, or clear its field.</source>
        <translation>Das Passwort ist nicht gespeichert. Legen Sie es im Schlüsselbund ab, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Skip leaves e-mail as it is. File → Settings… sets it up later.</source>
        <translation>„Überspringen“ lässt die E-Mail, wie sie ist. Datei → Einstellungen… richtet sie später ein.</translation>
    </message>
    <message>
        <source>E-mails go to the server %1. It has taken the test e-mail.</source>
        <translation>E-Mails gehen an den Server %1. Er hat die Test-E-Mail angenommen.</translation>
    </message>
    <message>
        <source>E-mails go to the server %1. That has not been tested.</source>
        <translation>E-Mails gehen an den Server %1. Das ist noch nicht getestet.</translation>
    </message>
    <message>
        <source>E-mails go to the server %1, but the test e-mail failed. %2</source>
        <translation>E-Mails gehen an den Server %1, aber die Test-E-Mail ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>No mail server is set: e-mails wait in the outbox until there is one.</source>
        <translation>Kein Mailserver ist eingestellt: E-Mails warten im Postausgang, bis es einen gibt.</translation>
    </message>
</context>
<context>
    <name>caretaker::MailPresets</name>
    <message>
        <source>Needs an app password of the Google account, not its own password</source>
        <translation>Braucht ein App-Passwort des Google-Kontos, nicht dessen eigenes Passwort</translation>
    </message>
    <message>
        <source>The account must be allowed to send by SMTP (Authenticated SMTP)</source>
        <translation>Das Konto muss per SMTP senden dürfen (Authenticated SMTP)</translation>
    </message>
    <message>
        <source>Own relay</source>
        <translation>Eigenes Relay</translation>
    </message>
    <message>
        <source>A mail server on this machine that takes messages without a login</source>
        <translation>Ein Mailserver auf diesem Rechner, der Nachrichten ohne Anmeldung annimmt</translation>
    </message>
    <message>
        <source>Fill in for</source>
        <translation>Eintragen für</translation>
    </message>
    <message>
        <source>Fill in for %1</source>
        <translation>Eintragen für %1</translation>
    </message>
</context>
<context>
    <name>caretaker::MailTest</name>
    <message>
        <source>Store in the keychain</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Send test e-mail</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>Conversation with the mail server</source>
        <translation>Gespräch mit dem Mailserver</translation>
    </message>
    <message>
        <source>Password of the mail server</source>
        <translation>Passwort des Mailservers</translation>
    </message>
    <message>
        <source>For the server and the user name above. Empty removes it.</source>
        <translation>Für den Server und den Benutzernamen oben. Ein leeres Feld entfernt es.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, not in the database. On a server without one: the variable CARETAKER_SMTP_PASSWORD_FILE names a file that only you can read.</source>
        <translation>Liegt im Schlüsselbund des Systems, nicht in der Datenbank. Auf einem Server ohne Schlüsselbund: Die Variable CARETAKER_SMTP_PASSWORD_FILE nennt eine Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Address for the test e-mail</source>
        <translation>Adresse für die Test-E-Mail</translation>
    </message>
    <message>
        <source>With the settings as they are entered here, stored or not</source>
        <translation>Mit den Einstellungen, wie sie hier eingetragen sind, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>The password was removed from the keychain.</source>
        <translation>Das Passwort wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Talking to the mail server</source>
        <translation>Mailserver wird angesprochen</translation>
    </message>
    <message>
        <source>The mail server has taken the test e-mail to %1.</source>
        <translation>Der Mailserver hat die Test-E-Mail an %1 angenommen.</translation>
    </message>
    <message>
        <source>Enter the mail server above first.</source>
        <translation>Tragen Sie zuerst oben den Mailserver ein.</translation>
    </message>
    <message>
        <source>Enter the sender above first.</source>
        <translation>Tragen Sie zuerst oben den Absender ein.</translation>
    </message>
</context>
<context>
    <name>caretaker::MailsView</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2</source>
        <translation>An: %1
Betreff: %2</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>caretaker::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Find in this table</source>
        <translation>&amp;In dieser Tabelle suchen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>Ü&amp;ber Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Über Caretaker</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Caretaker %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Previews, runs and records the chores of a facility-maintenance company.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Caretaker %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Zeigt die wiederkehrenden Arbeiten eines Unternehmens für Gebäudeunterhalt in der Vorschau, führt sie aus und zeichnet sie auf.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1 — Caretaker</source>
        <translation>%1 – Caretaker</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ei&amp;nrichten…</translation>
    </message>
    <message>
        <source>Another database, mail, schedules</source>
        <translation>Andere Datenbank, E-Mail, Zeitpläne</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Explains the page that is open</source>
        <translation>Erklärt die Seite, die offen ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Language: %1, from the next start of Caretaker on.</source>
        <translation>Sprache: %1, ab dem nächsten Start von Caretaker.</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationView</name>
    <message>
        <source>The notification&apos;s text</source>
        <translation>Text der Benachrichtigung</translation>
    </message>
    <message>
        <source>Go to the job that it is about</source>
        <translation>Zu dem Auftrag gehen, um den es geht</translation>
    </message>
    <message>
        <source>Show only what this person was told</source>
        <translation>Nur zeigen, was dieser Person mitgeteilt wurde</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>told %1 (%2)</source>
        <translation>mitgeteilt %1 (%2)</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>Keine Benachrichtigung ausgewählt</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications table</source>
        <translation>Tabelle der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Person, title, message, job</source>
        <translation>Person, Titel, Nachricht, Auftrag</translation>
    </message>
    <message>
        <source>Nobody has been told anything yet. What the tasks tell people in the web application is listed here.</source>
        <translation>Noch wurde niemandem etwas mitgeteilt. Was die Aufgaben den Personen in der Webanwendung mitteilen, ist hier aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s)</source>
        <translation>
            <numerusform>%Ln Benachrichtigung</numerusform>
            <numerusform>%Ln Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>Zu den Aufgaben</translation>
    </message>
</context>
<context>
    <name>caretaker::NotificationsTable</name>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Told to %1</source>
        <translation>Mitgeteilt an %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>caretaker::OptionFields</name>
    <message>
        <source>%1 From %2 to %3.</source>
        <translation>%1 Von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxEntryView</name>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>%1, next attempt %2</source>
        <translation>%1, nächster Versuch %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s last answer: %1</source>
        <translation>Letzte Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>The e-mail as text</source>
        <translation>Die E-Mail als Text</translation>
    </message>
    <message>
        <source>The e-mail as HTML</source>
        <translation>Die E-Mail als HTML</translation>
    </message>
    <message>
        <source>The e-mail&apos;s source</source>
        <translation>Quelltext der E-Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>(%1 more characters are not shown here)</source>
        <translation>(%1 weitere Zeichen werden hier nicht gezeigt)</translation>
    </message>
    <message>
        <source>This e-mail is too long to be laid out here. Its recipient gets it as HTML too; what it says is under Text.</source>
        <translation>Diese E-Mail ist zu lang, um hier gesetzt zu werden. Der Empfänger bekommt sie auch als HTML; was sie sagt, steht unter Text.</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Outbox table</source>
        <translation>Tabelle des Postausgangs</translation>
    </message>
    <message>
        <source>Recipient, subject, what is in the way</source>
        <translation>Empfänger, Betreff, Hindernis</translation>
    </message>
    <message>
        <source>No e-mail yet. What the tasks write to people waits here until the mail server has taken it, and stays here as a record.</source>
        <translation>Noch keine E-Mail. Was die Aufgaben an Personen schreiben, wartet hier, bis der Mailserver es angenommen hat, und bleibt hier als Beleg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neu einreihen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Hand the chosen e-mails to the mail server now, without waiting for their next attempt</source>
        <translation>Die ausgewählten E-Mails jetzt an den Mailserver übergeben, ohne auf ihren nächsten Versuch zu warten</translation>
    </message>
    <message>
        <source>Queue the chosen e-mails anew, with all the time that a new one has</source>
        <translation>Die ausgewählten E-Mails neu einreihen, mit so viel Zeit, wie eine neue hat</translation>
    </message>
    <message>
        <source>Never send the chosen e-mails; they stay here as a record</source>
        <translation>Die ausgewählten E-Mails nie senden; sie bleiben hier als Beleg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The outbox is one of Caretaker&apos;s own tables, which this database does not have yet.</source>
        <translation>Der Postausgang ist eine der eigenen Tabellen von Caretaker, die diese Datenbank noch nicht hat.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln e-mail(s) now</source>
        <translation>
            <numerusform>%Ln E-Mail jetzt senden</numerusform>
            <numerusform>%Ln E-Mails jetzt senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail neu einreihen</numerusform>
            <numerusform>%Ln E-Mails neu einreihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail stornieren</numerusform>
            <numerusform>%Ln E-Mails stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) changed</source>
        <translation>
            <numerusform>%Ln E-Mail geändert</numerusform>
            <numerusform>%Ln E-Mails geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent, %1 refused</source>
        <translation>
            <numerusform>%Ln E-Mail gesendet, %1 abgewiesen</numerusform>
            <numerusform>%Ln E-Mails gesendet, %1 abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) sent</source>
        <translation>
            <numerusform>%Ln E-Mail gesendet</numerusform>
            <numerusform>%Ln E-Mails gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail settings…</source>
        <translation>E-Mail-Einstellungen…</translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>Zu den Aufgaben</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>Anzeigen, was hinzugefügt würde…</translation>
    </message>
</context>
<context>
    <name>caretaker::OutboxTable</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Queued or deferred</source>
        <translation>Eingereiht oder zurückgestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>caretaker::PageList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs table</source>
        <translation>Tabelle der Aufträge</translation>
    </message>
    <message>
        <source>Job, title, assignee, site, customer</source>
        <translation>Auftrag, Titel, Zuständige, Standort, Kunde</translation>
    </message>
    <message>
        <source>There are no jobs in this database.</source>
        <translation>In dieser Datenbank gibt es keine Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Compliance table</source>
        <translation>Tabelle der Nachweise</translation>
    </message>
    <message>
        <source>Document, contractor, site</source>
        <translation>Nachweis, Auftragnehmer, Standort</translation>
    </message>
    <message>
        <source>No contractor has a compliance document.</source>
        <translation>Kein Auftragnehmer hat einen Nachweis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Nachweis</numerusform>
            <numerusform>%Ln Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Choose a job to see it in full, with its documents, payouts, notifications and the runs that changed it.</source>
        <translation>Wählen Sie einen Auftrag, um alles zu sehen: seine Nachweise, Auszahlungen, Benachrichtigungen und die Läufe, die ihn geändert haben.</translation>
    </message>
    <message>
        <source>Choose a document to see it in full, with what else there is of its contractor.</source>
        <translation>Wählen Sie einen Nachweis, um alles zu sehen, auch was es sonst von seinem Auftragnehmer gibt.</translation>
    </message>
</context>
<context>
    <name>caretaker::PaletteText</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>email mail smtp queue messages</source>
        <translation>E-Mail Mail SMTP Warteschlange Nachrichten</translation>
    </message>
    <message>
        <source>undo history log revert</source>
        <translation>rückgängig Verlauf Protokoll</translation>
    </message>
    <message>
        <source>cron crontab timer calendar</source>
        <translation>cron crontab Uhrzeit Kalender</translation>
    </message>
    <message>
        <source>run apply dry run chores</source>
        <translation>ausführen anwenden Probelauf</translation>
    </message>
    <message>
        <source>documents license insurance expiry</source>
        <translation>Dokumente Lizenz Versicherung Ablauf</translation>
    </message>
    <message>
        <source>money payments</source>
        <translation>Geld Zahlungen</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>Optionen Konfiguration</translation>
    </message>
    <message>
        <source>wizard connect postgresql sqlite</source>
        <translation>Assistent verbinden PostgreSQL SQLite</translation>
    </message>
    <message>
        <source>appearance night colours</source>
        <translation>Darstellung Nacht Farben</translation>
    </message>
    <message>
        <source>appearance day colours</source>
        <translation>Darstellung Tag Farben</translation>
    </message>
    <message>
        <source>appearance colours</source>
        <translation>Darstellung Farben</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>schließen Ende</translation>
    </message>
    <message>
        <source>Mail settings and password</source>
        <translation>E-Mail-Einstellungen und Passwort</translation>
    </message>
    <message>
        <source>email smtp server test user oauth</source>
        <translation>E-Mail SMTP Server Test Benutzer OAuth</translation>
    </message>
    <message>
        <source>english</source>
        <translation>englisch english</translation>
    </message>
    <message>
        <source>german</source>
        <translation>deutsch german</translation>
    </message>
    <message>
        <source>urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>caretaker::PayoutsPage</name>
    <message>
        <source>Payout requests table</source>
        <translation>Tabelle der Auszahlungsanforderungen</translation>
    </message>
    <message>
        <source>Request, contractor, e-mail</source>
        <translation>Anforderung, Auftragnehmer, E-Mail</translation>
    </message>
    <message>
        <source>No contractor has asked for a payout.</source>
        <translation>Kein Auftragnehmer hat eine Auszahlung angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout request(s)</source>
        <translation>
            <numerusform>%Ln Auszahlungsanforderung</numerusform>
            <numerusform>%Ln Auszahlungsanforderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>Auszahlungsanforderungen</translation>
    </message>
    <message>
        <source>Ready for payout table</source>
        <translation>Tabelle der zur Auszahlung bereiten Aufträge</translation>
    </message>
    <message>
        <source>Job, title, contractor</source>
        <translation>Auftrag, Titel, Auftragnehmer</translation>
    </message>
    <message>
        <source>No job is ready for payout.</source>
        <translation>Kein Auftrag ist bereit zur Auszahlung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>Bereit zur Auszahlung</translation>
    </message>
    <message>
        <source>Payouts table</source>
        <translation>Tabelle der Auszahlungen</translation>
    </message>
    <message>
        <source>Payout, contractor, job</source>
        <translation>Auszahlung, Auftragnehmer, Auftrag</translation>
    </message>
    <message>
        <source>Nothing has been paid out.</source>
        <translation>Noch wurde nichts ausgezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln Auszahlung</numerusform>
            <numerusform>%Ln Auszahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Choose a payout request to see its contractor&apos;s documents and payouts.</source>
        <translation>Wählen Sie eine Auszahlungsanforderung, um Nachweise und Auszahlungen des Auftragnehmers zu sehen.</translation>
    </message>
    <message>
        <source>Choose a row to see its job and its contractor&apos;s documents.</source>
        <translation>Wählen Sie eine Zeile, um den Auftrag und die Nachweise des Auftragnehmers zu sehen.</translation>
    </message>
    <message>
        <source>Choose a payout to see its job and its contractor&apos;s documents.</source>
        <translation>Wählen Sie eine Auszahlung, um den Auftrag und die Nachweise des Auftragnehmers zu sehen.</translation>
    </message>
</context>
<context>
    <name>caretaker::PayoutsTables</name>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Pending since before %1</source>
        <translation>Schon vor %1 offen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>Pending or processing</source>
        <translation>Offen oder in Bearbeitung</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Nicht ausgezahlt</translation>
    </message>
</context>
<context>
    <name>caretaker::PersonEditor</name>
    <message>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Type a part of the name or the address of an active contractor and choose from the list; empty for nobody</source>
        <translation>Einen Teil des Namens oder der Adresse eines aktiven Auftragnehmers eingeben und aus der Liste wählen; leer für niemanden</translation>
    </message>
    <message>
        <source>Choose from all active contractors (Down)</source>
        <translation>Aus allen aktiven Auftragnehmern wählen (Ab)</translation>
    </message>
</context>
<context>
    <name>caretaker::Plan</name>
    <message>
        <source>%1 has no usable e-mail address and does not get &quot;%2&quot; by e-mail.</source>
        <translation>%1 hat keine verwendbare E-Mail-Adresse und bekommt „%2“ nicht per E-Mail.</translation>
    </message>
    <message>
        <source>%1 was left alone: its expiry date is no readable date.</source>
        <translation>%1 blieb unverändert: Das Ablaufdatum ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>No FM or Admin users found</source>
        <translation>Keine Objektleiter oder Administratoren gefunden</translation>
    </message>
    <message>
        <source>%1 was left out: its date, &quot;%2&quot;, is not a readable time.</source>
        <translation>%1 wurde ausgelassen: Das Datum, „%2“, ist keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>No Admin users found</source>
        <translation>Keine Administratoren gefunden</translation>
    </message>
    <message>
        <source>%1 was left alone: its last change, &quot;%2&quot;, is not a readable time.</source>
        <translation>%1 blieb unverändert: Die letzte Änderung, „%2“, ist keine lesbare Zeit.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;, which the settings keep from being closed. Check its name.</source>
        <translation>Es gibt keinen Standort „%1“, dessen Aufträge laut Einstellungen offen bleiben sollen. Prüfen Sie seinen Namen.</translation>
    </message>
</context>
<context>
    <name>caretaker::PlanView</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>caretaker::PlanWords</name>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in the outbox</source>
        <translation>
            <numerusform>%n E-Mail im Postausgang</numerusform>
            <numerusform>%n E-Mails im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This task already ran today at %1 (run %2): %n e-mail(s).</source>
        <translation>
            <numerusform>Diese Aufgabe lief heute schon um %1 (Lauf %2): %n E-Mail.</numerusform>
            <numerusform>Diese Aufgabe lief heute schon um %1 (Lauf %2): %n E-Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying sends them again.</source>
        <translation>Beim Anwenden werden sie noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>caretaker::PreviewPanel</name>
    <message>
        <source>Preview again</source>
        <translation>Neue Vorschau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the new plan</source>
        <translation>Den neuen Plan zeigen</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Approve run %1 — %2</source>
        <translation>Lauf %1 freigeben – %2</translation>
    </message>
    <message>
        <source>Preview — %1</source>
        <translation>Vorschau – %1</translation>
    </message>
    <message>
        <source>Read the database again with these settings (F5)</source>
        <translation>Die Datenbank mit diesen Einstellungen erneut lesen (F5)</translation>
    </message>
    <message>
        <source>Save this plan as a JSON file</source>
        <translation>Diesen Plan als JSON-Datei speichern</translation>
    </message>
    <message>
        <source>Back to the tasks without changing anything (Esc)</source>
        <translation>Zurück zu den Aufgaben, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Look at the plan as of now; rows that you left out stay out</source>
        <translation>Den Plan zum jetzigen Zeitpunkt ansehen; ausgelassene Zeilen bleiben ausgelassen</translation>
    </message>
    <message>
        <source>A preview of another moment cannot be applied; go back to now.</source>
        <translation>Eine Vorschau auf einen anderen Zeitpunkt kann nicht angewendet werden; kehren Sie zum jetzigen zurück.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Looking for what there is to do…</source>
        <translation>Es wird gesucht, was zu tun ist…</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is left to approve. Reject run %1, or leave it to the task&apos;s next run.</source>
        <translation>Es gibt nichts mehr freizugeben. Lehnen Sie Lauf %1 ab oder überlassen Sie ihn dem nächsten Lauf der Aufgabe.</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Freigeben: %1</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Do exactly what is shown here</source>
        <translation>Genau das ausführen, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>What is set has changed: preview again to see what it does.</source>
        <translation>Die Angaben haben sich geändert: Eine neue Vorschau zeigt, was sie bewirken.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Änderungen werden geschrieben</translation>
    </message>
    <message>
        <source>Run %1 approved: %2</source>
        <translation>Lauf %1 freigegeben: %2</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>Die Vorschau wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for what is different</source>
        <translation>Unterschiede werden gesucht</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Run %1 approved — %2</source>
        <translation>Lauf %1 freigegeben – %2</translation>
    </message>
    <message>
        <source>Done — %1</source>
        <translation>Erledigt – %1</translation>
    </message>
    <message>
        <source>Back to the tasks (Esc)</source>
        <translation>Zurück zu den Aufgaben (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Also puts %n e-mail(s) into the outbox</source>
        <translation>
            <numerusform>Legt auch %n E-Mail in den Postausgang</numerusform>
            <numerusform>Legt auch %n E-Mails in den Postausgang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; nothing will have been changed</source>
        <translation>Anhalten; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>caretaker::RecipientsModel</name>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>caretaker::RecipientsView</name>
    <message>
        <source>Find a recipient</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>caretaker::Record</name>
    <message>
        <source>Reading what belongs to it…</source>
        <translation>Zugehöriges wird gelesen…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Payout requests</source>
        <translation>Auszahlungsanforderungen</translation>
    </message>
    <message>
        <source>Ready for payout</source>
        <translation>Bereit zur Auszahlung</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Runs that changed it</source>
        <translation>Läufe, die etwas daran geändert haben</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the database belongs to it.</source>
        <translation>In der Datenbank gehört sonst nichts dazu.</translation>
    </message>
</context>
<context>
    <name>caretaker::RecordSearch</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Compliance document</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Payout request</source>
        <translation>Auszahlungsanforderung</translation>
    </message>
</context>
<context>
    <name>caretaker::RecordView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>caretaker::ReviewPanel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Wie Sie es sahen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Ihre Bearbeitung</translation>
    </message>
    <message>
        <source>Keep my edits</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Drop my edits</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Review of edits</source>
        <translation>Prüfung der Bearbeitungen</translation>
    </message>
    <message>
        <source>Review of edits — %1</source>
        <translation>Prüfung der Bearbeitungen – %1</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Compliance documents</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Changed by others meanwhile</source>
        <translation>Inzwischen von anderen geändert</translation>
    </message>
    <message>
        <source>Take over the row as it is now, with your edits on top of it</source>
        <translation>Die Zeile nehmen, wie sie jetzt ist, und Ihre Bearbeitungen darauf anwenden</translation>
    </message>
    <message>
        <source>Leave the row as others have made it</source>
        <translation>Die Zeile lassen, wie andere sie gemacht haben</translation>
    </message>
    <message>
        <source>Back to the table without saving; the edits stay (Esc)</source>
        <translation>Zurück zur Tabelle, ohne zu speichern; die Bearbeitungen bleiben (Esc)</translation>
    </message>
    <message>
        <source>Write what is shown here, as one run that can be undone (Ctrl+Enter)</source>
        <translation>Schreiben, was hier steht, als einen Lauf, der rückgängig gemacht werden kann (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Comparing with the database…</source>
        <translation>Vergleich mit der Datenbank…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will change</source>
        <translation>
            <numerusform>%Ln Zeile wird geändert</numerusform>
            <numerusform>%Ln Zeilen werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to save</source>
        <translation>Nichts ist mehr zu speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by others</source>
        <translation>
            <numerusform>%Ln Zeile von anderen geändert</numerusform>
            <numerusform>%Ln Zeilen von anderen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be saved</source>
        <translation>
            <numerusform>%Ln Zelle kann nicht gespeichert werden</numerusform>
            <numerusform>%Ln Zellen können nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile speichern</numerusform>
            <numerusform>%Ln Zeilen speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Änderungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other edit(s) of these rows are left out until then.</source>
        <translation>
            <numerusform>%Ln weitere Bearbeitung dieser Zeilen bleibt bis dahin außen vor.</numerusform>
            <numerusform>%Ln weitere Bearbeitungen dieser Zeilen bleiben bis dahin außen vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::ReviewRows</name>
    <message>
        <source>the row is gone</source>
        <translation>die Zeile ist nicht mehr da</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>caretaker::Round</name>
    <message>
        <source>Interrupted: process %1 on %2 ended before its run did.</source>
        <translation>Unterbrochen: Prozess %1 auf %2 endete vor seinem Lauf.</translation>
    </message>
    <message>
        <source>%1 Taken over from %2, which ended before its run did.</source>
        <translation>%1 Übernommen von %2, das vor seinem Lauf endete.</translation>
    </message>
</context>
<context>
    <name>caretaker::RunDetailsView</name>
    <message>
        <source>in the application</source>
        <translation>in der Anwendung</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>See this run&apos;s e-mails in the outbox, where they can be sent, retried and cancelled</source>
        <translation>Die E-Mails dieses Laufs im Postausgang ansehen, wo sie gesendet, neu eingereiht und storniert werden können</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>This run was undone by run %1</source>
        <translation>Dieser Lauf wurde durch Lauf %1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>See which rows can go back to what they were before this run</source>
        <translation>Anzeigen, welche Zeilen auf den Stand vor diesem Lauf zurückgehen können</translation>
    </message>
    <message>
        <source>This run has changed nothing that could be undone</source>
        <translation>Dieser Lauf hat nichts geändert, was sich rückgängig machen ließe</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Einen Lauf auswählen, um zu sehen, was er getan hat.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Beside the run of this task before it</source>
        <translation>Neben dem vorigen Lauf dieser Aufgabe</translation>
    </message>
    <message>
        <source>Run %1 — %2: %3</source>
        <translation>Lauf %1 – %2: %3</translation>
    </message>
    <message>
        <source>Started %1 by %2 from the %3</source>
        <translation>Gestartet %1 von %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::RunFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Show runs of one task only</source>
        <translation>Nur Läufe einer bestimmten Aufgabe anzeigen</translation>
    </message>
    <message>
        <source>Any task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show runs of one outcome only</source>
        <translation>Nur Läufe mit einem bestimmten Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Show runs that were started from one place only</source>
        <translation>Nur Läufe anzeigen, die von einem bestimmten Ort aus gestartet wurden</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln run(s)</source>
        <translation>
            <numerusform>die neuesten %Ln Läufe</numerusform>
            <numerusform>die neuesten %Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Task, person, job, error</source>
        <translation>Aufgabe, Person, Auftrag, Fehler</translation>
    </message>
    <message>
        <source>Show runs that contain all of these words, or changed a job or a document that does (Ctrl+F)</source>
        <translation>Läufe zeigen, in denen alle diese Wörter vorkommen oder die einen Auftrag oder Nachweis geändert haben, in dem sie vorkommen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>caretaker::RunWords</name>
    <message>
        <source>Undo of run %1</source>
        <translation>Rücknahme von Lauf %1</translation>
    </message>
    <message>
        <source>The jobs are kept open from now on</source>
        <translation>Die Aufträge bleiben ab jetzt offen</translation>
    </message>
</context>
<context>
    <name>caretaker::Runs</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed since the preview: %1 and %2 more. Nothing was written.</source>
        <translation>Seit der Vorschau geändert: %1 und %2 weitere. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Changed since the preview: %1. Nothing was written.</source>
        <translation>Seit der Vorschau geändert: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Some of these reminders went out since the preview. Nothing was written.</source>
        <translation>Einige dieser Erinnerungen wurden seit der Vorschau schon gesendet. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 notifications belong to no job, and job_notifications takes none without: they are kept with the run instead. &quot;caretaker database adopt --relax-notifications&quot; makes room for them.</source>
        <translation>Benachrichtigungen, die zu keinem Auftrag gehören: %1. job_notifications nimmt solche nicht auf, daher sind sie nur beim Lauf aufbewahrt. „caretaker database adopt --relax-notifications“ schafft dort Platz für sie.</translation>
    </message>
    <message>
        <source>%1 changed while the task ran and was left as it is.</source>
        <translation>%1 wurde geändert, während die Aufgabe lief, und blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>%1 %2 geändert: %3</translation>
    </message>
    <message>
        <source>%1 rows changed, %2 left alone, %3 notifications, %4 e-mails put into the outbox</source>
        <translation>Geänderte Zeilen: %1, unverändert gelassen: %2, Benachrichtigungen: %3, E-Mails in den Postausgang gelegt: %4</translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval any more: somebody else has decided.</source>
        <translation>Lauf %1 wartet nicht mehr auf Freigabe: Jemand anderes hat entschieden.</translation>
    </message>
    <message>
        <source>Run %1 does not wait for approval.</source>
        <translation>Lauf %1 wartet nicht auf Freigabe.</translation>
    </message>
    <message>
        <source>Run %1 is one of %2, not of %3.</source>
        <translation>Lauf %1 gehört zu %2, nicht zu %3.</translation>
    </message>
    <message>
        <source>Approved by %1@%2; run %3 has done it.</source>
        <translation>Freigegeben von %1@%2; Lauf %3 hat es ausgeführt.</translation>
    </message>
    <message>
        <source>Rejected by %1@%2.</source>
        <translation>Abgelehnt von %1@%2.</translation>
    </message>
    <message>
        <source>There is no run %1. &quot;caretaker runs list&quot; shows the runs.</source>
        <translation>Einen Lauf %1 gibt es nicht. „caretaker runs list“ zeigt die Läufe.</translation>
    </message>
    <message>
        <source>This task has run since the preview: run %1, which ended on %2 (%3) with %4 e-mails. Nothing was written.</source>
        <translation>Diese Aufgabe ist seit der Vorschau gelaufen: Lauf %1, beendet am %2 (%3), E-Mails: %4. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd &apos;at&apos; HH:mm</source>
        <extracomment>A date and a time, for QDateTime::toString()</extracomment>
        <translation>dd.MM.yyyy &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>The preview is of a moment that has not come. Nothing was written.</source>
        <translation>Die Vorschau gilt für einen Zeitpunkt, der noch nicht gekommen ist. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A new day has begun since the preview. Nothing was written.</source>
        <translation>Seit der Vorschau hat ein neuer Tag begonnen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows would be changed, more than the limit of %2: nothing was changed, the run needs approval</source>
        <translation>Es würden %1 Zeilen geändert, mehr als die Grenze von %2: nichts wurde geändert, der Lauf braucht eine Freigabe</translation>
    </message>
    <message>
        <source>Approved in a preview of %1</source>
        <translation>Freigegeben in einer Vorschau vom %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 could not be put back; nothing was changed.</source>
        <translation>%1 konnte nicht zurückgesetzt werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 has changed since and was left as it is.</source>
        <translation>%1 wurde seitdem geändert und blieb unverändert.</translation>
    </message>
    <message>
        <source>Started for run %1; its jobs are to be kept open</source>
        <translation>Gestartet für Lauf %1; dessen Aufträge sollen offen bleiben</translation>
    </message>
    <message>
        <source>Started for run %1</source>
        <translation>Gestartet für Lauf %1</translation>
    </message>
    <message>
        <source>Run %1 has not succeeded: it has changed nothing that could be undone.</source>
        <translation>Lauf %1 war nicht erfolgreich: Er hat nichts geändert, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Run %1 was already undone, by run %2.</source>
        <translation>Lauf %1 wurde schon rückgängig gemacht, durch Lauf %2.</translation>
    </message>
    <message>
        <source>Run %1 changed no rows and has no unsent e-mails: there is nothing to undo.</source>
        <translation>Lauf %1 hat keine Zeilen geändert und keine ungesendeten E-Mails: Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undid run %1: %2 rows restored, %3 left, %4 e-mails cancelled</source>
        <translation>Lauf %1 rückgängig gemacht; wiederhergestellte Zeilen: %2, unverändert gelassen: %3, stornierte E-Mails: %4</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed. The backup is in %1.</source>
        <translation>Abgebrochen; nichts wurde geändert. Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Started, time zone %1</source>
        <translation>Gestartet, Zeitzone %1</translation>
    </message>
    <message>
        <source>Started: %1, time zone %2</source>
        <translation>Gestartet: %1, Zeitzone %2</translation>
    </message>
</context>
<context>
    <name>caretaker::RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
</context>
<context>
    <name>caretaker::RunsPage</name>
    <message>
        <source>Show the others as well</source>
        <translation>Auch die anderen anzeigen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs table</source>
        <translation>Tabelle der Läufe</translation>
    </message>
    <message>
        <source>Failed, not succeeded since</source>
        <translation>Fehlgeschlagen, seitdem nicht gelungen</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Freigabe nötig</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No run is left that needs a look.</source>
        <translation>Kein Lauf ist mehr übrig, der geprüft werden muss.</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>Alle Läufe anzeigen</translation>
    </message>
    <message>
        <source>No task has run on this database yet. What you run on the Tasks page or with the command line is listed here.</source>
        <translation>In dieser Datenbank ist noch keine Aufgabe gelaufen. Was auf der Seite „Aufgaben“ oder über die Befehlszeile ausgeführt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Nichts entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln run(s) matches this filter.</source>
        <translation>
            <numerusform>Keiner der neuesten %Ln Läufe entspricht diesem Filter.</numerusform>
            <numerusform>Keiner der neuesten %Ln Läufe entspricht diesem Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the tasks</source>
        <translation>Zu den Aufgaben</translation>
    </message>
</context>
<context>
    <name>caretaker::SavedViewsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Keep the filters, the order and the columns of now under this name</source>
        <translation>Die jetzigen Filter, die Sortierung und die Spalten unter diesem Namen behalten</translation>
    </message>
    <message>
        <source>Give the chosen view this name</source>
        <translation>Der gewählten Ansicht diesen Namen geben</translation>
    </message>
    <message>
        <source>Forget the chosen view; no row is touched</source>
        <translation>Die gewählte Ansicht vergessen; keine Zeile ändert sich</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There are %1 views, and that is the most. Delete one first.</source>
        <translation>Es gibt %1 Ansichten, mehr sind nicht möglich. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A view keeps the filters, the order and the columns.</source>
        <translation>Eine Ansicht behält Filter, Sortierung und Spalten.</translation>
    </message>
    <message>
        <source>Saved. It is in the menu Table → Saved views from now on.</source>
        <translation>Gespeichert. Sie steht ab jetzt im Menü Tabelle → Gespeicherte Ansichten.</translation>
    </message>
</context>
<context>
    <name>caretaker::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Save, rename, delete…</source>
        <translation>&amp;Speichern, umbenennen, löschen…</translation>
    </message>
</context>
<context>
    <name>caretaker::ScheduleEditor</name>
    <message>
        <source>S&amp;imple:</source>
        <translation>E&amp;infach:</translation>
    </message>
    <message>
        <source>Cron &amp;expression:</source>
        <translation>Aus&amp;druck:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>S&amp;tandard</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month and day of week as in a crontab, or @daily and the like</source>
        <translation>Minute, Stunde, Tag des Monats, Monat und Wochentag wie in einer Crontab, oder @daily und Ähnliches</translation>
    </message>
    <message>
        <source>Run the task at these times from now on</source>
        <translation>Die Aufgabe ab jetzt zu diesen Zeiten ausführen</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum gespeicherten Stand</translation>
    </message>
    <message>
        <source>When it runs: %1</source>
        <translation>Wann sie läuft: %1</translation>
    </message>
    <message>
        <source>Back to the task&apos;s default: %1</source>
        <translation>Zurück zum Standard der Aufgabe: %1</translation>
    </message>
    <message>
        <source>Next, in %1:</source>
        <translation>Als Nächstes, in %1:</translation>
    </message>
    <message>
        <source>Off. It would run, in %1:</source>
        <translation>Aus. Sie würde laufen, in %1:</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>caretaker::ScheduleModel</name>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlichkeit</translation>
    </message>
    <message>
        <source>Last scheduled run</source>
        <translation>Letzter geplanter Lauf</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulePage</name>
    <message>
        <source>Show run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>Schedule table</source>
        <translation>Tabelle der Zeitpläne</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>See what it would do; nothing is changed</source>
        <translation>Anzeigen, was geschehen würde; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Run now…</source>
        <translation>Jetzt ausführen…</translation>
    </message>
    <message>
        <source>See what it would do, then do it</source>
        <translation>Erst anzeigen, was geschehen würde, dann ausführen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing runs by itself here yet: schedules are kept in Caretaker&apos;s own tables, which this database lacks or has in an older form.</source>
        <translation>Hier läuft noch nichts von selbst: Zeitpläne liegen in Caretakers eigenen Tabellen, die in dieser Datenbank fehlen oder in einer älteren Form vorliegen.</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>Anzeigen, was hinzugefügt würde…</translation>
    </message>
    <message>
        <source>Scheduling is paused until somebody resumes it.</source>
        <translation>Die Zeitplanung ist angehalten, bis sie jemand fortsetzt.</translation>
    </message>
    <message>
        <source>Scheduling is paused until %1 (%2).</source>
        <translation>Die Zeitplanung ist angehalten bis %1 (%2).</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>All schedules are off, because the web application&apos;s old cron jobs may still do these tasks. Turn a task on here once its line is out of the crontab, or both will do it.</source>
        <translation>Alle Zeitpläne sind aus, weil die alten Cron-Jobs der Webanwendung diese Aufgaben womöglich noch ausführen. Schalten Sie eine Aufgabe hier erst ein, wenn ihre Zeile aus der Crontab entfernt ist, sonst führen beide sie aus.</translation>
    </message>
    <message>
        <source>It has not run by itself yet.</source>
        <translation>Sie ist noch nicht von selbst gelaufen.</translation>
    </message>
    <message>
        <source>Last: %1, %2.</source>
        <translation>Zuletzt: %1, %2.</translation>
    </message>
    <message>
        <source>Saved. %1: %2</source>
        <translation>Gespeichert. %1: %2</translation>
    </message>
    <message>
        <source>Scheduling goes on.</source>
        <translation>Die Zeitplanung geht weiter.</translation>
    </message>
    <message>
        <source>Import from crontab…</source>
        <translation>Aus Crontab übernehmen…</translation>
    </message>
    <message>
        <source>Takes over times and options of old cron jobs, after showing them</source>
        <translation>Übernimmt Zeiten und Optionen alter Cron-Jobs, nachdem es sie gezeigt hat</translation>
    </message>
    <message>
        <source>The crontab&apos;s schedules are on.</source>
        <translation>Die Zeitpläne der Crontab sind an.</translation>
    </message>
    <message>
        <source>%1 runs by itself from now on. Take its line out of the crontab, or both will do it.</source>
        <translation>%1: läuft ab jetzt von selbst. Nehmen Sie die Zeile dieser Aufgabe aus der Crontab, sonst erledigen sie beide.</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulerWords</name>
    <message>
        <source>Scheduler: off until the database is prepared</source>
        <translation>Zeitplanung: aus, Datenbank nicht vorbereitet</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Scheduler: paused until resumed</source>
        <translation>Zeitplanung: angehalten, bis sie fortgesetzt wird</translation>
    </message>
    <message>
        <source>Scheduler: paused until %1</source>
        <translation>Zeitplanung: angehalten bis %1</translation>
    </message>
    <message>
        <source>Scheduler: on</source>
        <translation>Zeitplanung: ein</translation>
    </message>
    <message>
        <source>Scheduler: no schedule is on</source>
        <translation>Zeitplanung: kein Zeitplan ist eingeschaltet</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
</context>
<context>
    <name>caretaker::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Which tasks run by themselves, and when. Their times are changed on the Schedule page.</source>
        <translation>Welche Aufgaben von selbst laufen und wann. Die Zeiten ändern Sie auf der Seite „Zeitplan“.</translation>
    </message>
    <message>
        <source>&amp;Import from crontab…</source>
        <translation>Aus &amp;Crontab übernehmen…</translation>
    </message>
    <message>
        <source>Takes over times and options of the old cron jobs, after showing them</source>
        <translation>Übernimmt Zeiten und Optionen der alten Cron-Jobs, nachdem es sie gezeigt hat</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>Die Zeitpläne werden gelesen</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>The web application&apos;s old cron jobs may still do these tasks. Turn a task on once its line is out of the crontab, or both will do it.</source>
        <translation>Die alten Cron-Jobs der Webanwendung führen diese Aufgaben vielleicht noch aus. Schalten Sie eine Aufgabe ein, sobald ihre Zeile aus der Crontab ist, sonst führen beide sie aus.</translation>
    </message>
    <message>
        <source>Storing the schedules</source>
        <translation>Die Zeitpläne werden gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run by themselves.</source>
        <translation>
            <numerusform>%n Aufgabe läuft von selbst.</numerusform>
            <numerusform>%n Aufgaben laufen von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip leaves the schedules as they are.</source>
        <translation>„Überspringen“ lässt die Zeitpläne, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 Take the lines of the old cron jobs out of the crontab now, or both will do these tasks.</source>
        <translation>%1 Nehmen Sie die Zeilen der alten Cron-Jobs jetzt aus der Crontab, sonst erledigen beide diese Aufgaben.</translation>
    </message>
</context>
<context>
    <name>caretaker::SendDailySummary</name>
    <message>
        <source>Daily summary</source>
        <translation>Tägliche Zusammenfassung</translation>
    </message>
    <message>
        <source>Tells facility managers and administrators what happened yesterday and how things stand.</source>
        <translation>Teilt Objektleitern und Administratoren mit, was gestern geschehen ist und wie der Stand ist.</translation>
    </message>
</context>
<context>
    <name>caretaker::SendPayoutReminders</name>
    <message>
        <source>Payout reminders</source>
        <translation>Auszahlungserinnerungen</translation>
    </message>
    <message>
        <source>Reminds administrators of payouts that wait for them, and tells contractors that old requests are still pending.</source>
        <translation>Erinnert Administratoren an Auszahlungen, die auf sie warten, und teilt Auftragnehmern mit, dass alte Anforderungen noch offen sind.</translation>
    </message>
    <message>
        <source>Requests older than</source>
        <translation>Anforderungen älter als</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>caretaker::SendPendingJobsReminder</name>
    <message>
        <source>Pending jobs reminder</source>
        <translation>Erinnerung an offene Aufträge</translation>
    </message>
    <message>
        <source>Reminds facility managers and administrators of pending jobs that are unassigned, due soon or overdue.</source>
        <translation>Erinnert Objektleiter und Administratoren an offene Aufträge, die nicht zugewiesen, bald fällig oder überfällig sind.</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig innerhalb von</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
</context>
<context>
    <name>caretaker::ServerPage</name>
    <message>
        <source>The web application&apos;s PostgreSQL database</source>
        <translation>Die PostgreSQL-Datenbank der Webanwendung</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>A name or an address, or a socket&apos;s folder. A whole postgresql:// address may be pasted here.</source>
        <translation>Ein Name, eine Adresse oder der Ordner eines Sockets. Auch eine ganze postgresql://-Adresse lässt sich hier einfügen.</translation>
    </message>
    <message>
        <source>Empty: PGPASSWORD or the file ~/.pgpass</source>
        <translation>Leer: PGPASSWORD oder die Datei ~/.pgpass</translation>
    </message>
    <message>
        <source>Otherwise it is forgotten when Caretaker ends. It is never in the database&apos;s address or in a file of Caretaker&apos;s.</source>
        <translation>Sonst wird es vergessen, wenn Caretaker endet. Es steht nie in der Adresse der Datenbank oder in einer Datei von Caretaker.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Storing the password in the keychain</source>
        <translation>Das Passwort kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 Next goes on without: the password is then known until Caretaker ends.</source>
        <translation>%1 Weiter geht es auch ohne: Das Passwort ist dann bekannt, bis Caretaker endet.</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>Wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, and only with that very server</source>
        <translation>Immer, und nur mit genau diesem Server</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>caretaker::Setting</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days and schedules are counted in this zone. Empty: the system&apos;s.</source>
        <translation>In dieser Zone werden Tage und Zeitpläne gerechnet. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Currency symbol</source>
        <translation>Währungssymbol</translation>
    </message>
    <message>
        <source>Printed before amounts of money.</source>
        <translation>Steht vor Geldbeträgen.</translation>
    </message>
    <message>
        <source>Lines of a list in an e-mail</source>
        <translation>Zeilen einer Liste in E-Mails</translation>
    </message>
    <message>
        <source>How many lines a list in an e-mail shows before it says how many more there are.</source>
        <translation>So viele Zeilen zeigt eine Liste in einer E-Mail, bevor sie angibt, wie viele weitere es gibt.</translation>
    </message>
    <message>
        <source>Days before expiry</source>
        <translation>Tage vor dem Ablauf</translation>
    </message>
    <message>
        <source>Days before expiry by type</source>
        <translation>Tage vor dem Ablauf je Art</translation>
    </message>
    <message>
        <source>One e-mail per contractor</source>
        <translation>Eine E-Mail je Auftragnehmer</translation>
    </message>
    <message>
        <source>One e-mail that lists all of a contractor&apos;s documents instead of one for each.</source>
        <translation>Eine E-Mail, die alle Nachweise eines Auftragnehmers aufführt, statt einer für jeden Nachweis.</translation>
    </message>
    <message>
        <source>Further reminders</source>
        <translation>Weitere Erinnerungen</translation>
    </message>
    <message>
        <source>Reminds again so many days before a document expires, for example 14,7,1.</source>
        <translation>Erinnert so viele Tage vor dem Ablauf eines Nachweises erneut, zum Beispiel 14,7,1.</translation>
    </message>
    <message>
        <source>Leave rejected documents alone</source>
        <translation>Abgelehnte Nachweise nicht ändern</translation>
    </message>
    <message>
        <source>Rejected documents do not become expired.</source>
        <translation>Abgelehnte Nachweise werden nicht als abgelaufen markiert.</translation>
    </message>
    <message>
        <source>Restore renewed documents</source>
        <translation>Erneuerte Nachweise wiederherstellen</translation>
    </message>
    <message>
        <source>A document that was about to expire and whose date was moved becomes approved again.</source>
        <translation>Ein Nachweis, der bald abgelaufen wäre und dessen Datum verschoben wurde, gilt wieder als genehmigt.</translation>
    </message>
    <message>
        <source>Days until a job is due</source>
        <translation>Tage bis zur Fälligkeit eines Auftrags</translation>
    </message>
    <message>
        <source>Days until a payout request is old</source>
        <translation>Tage, bis eine Auszahlungsanforderung alt ist</translation>
    </message>
    <message>
        <source>Days until a job is stale</source>
        <translation>Tage, bis ein Auftrag als liegen geblieben gilt</translation>
    </message>
    <message>
        <source>Warn before closing</source>
        <translation>Vor dem Schließen warnen</translation>
    </message>
    <message>
        <source>An e-mail so many days before a stale job is closed; 0: none.</source>
        <translation>Eine E-Mail so viele Tage, bevor ein liegen gebliebener Auftrag geschlossen wird; 0: keine.</translation>
    </message>
    <message>
        <source>Priorities that are never closed</source>
        <translation>Prioritäten, die nie geschlossen werden</translation>
    </message>
    <message>
        <source>Jobs of these priorities stay open.</source>
        <translation>Aufträge dieser Prioritäten bleiben offen.</translation>
    </message>
    <message>
        <source>Approval limit</source>
        <translation>Freigabegrenze</translation>
    </message>
    <message>
        <source>A scheduled run that would change more rows than this waits for approval.</source>
        <translation>Ein geplanter Lauf, der mehr Zeilen ändern würde, wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Days to keep the history</source>
        <translation>Tage, die der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation>E-Mails senden</translation>
    </message>
    <message>
        <source>Off: everything stays in the outbox.</source>
        <translation>Aus: Alles bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The SMTP server that takes the e-mails.</source>
        <translation>Der SMTP-Server, der die E-Mails annimmt.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Of the mail server: usually 587 with STARTTLS, 465 with TLS, 25 without either.</source>
        <translation>Des Mailservers: meist 587 mit STARTTLS, 465 mit TLS, 25 ohne beides.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>For the mail server. The password is kept elsewhere, in the keychain.</source>
        <translation>Für den Mailserver. Das Passwort wird getrennt aufbewahrt, im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The address that e-mails come from.</source>
        <translation>Die Adresse, von der die E-Mails kommen.</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>The address that answers go to. Empty: the sender.</source>
        <translation>Die Adresse, an die Antworten gehen. Leer: der Absender.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A file with the certificates to trust. Empty: the system&apos;s.</source>
        <translation>Eine Datei mit den Zertifikaten, denen vertraut wird. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>E-mails per minute</source>
        <translation>E-Mails pro Minute</translation>
    </message>
    <message>
        <source>At most so many; 0: no limit.</source>
        <translation>Höchstens so viele; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Hours to retry</source>
        <translation>Stunden für weitere Versuche</translation>
    </message>
    <message>
        <source>How long an e-mail that the server does not take yet is tried again.</source>
        <translation>So lange wird eine E-Mail, die der Server noch nicht annimmt, erneut versucht.</translation>
    </message>
    <message>
        <source>Paused until</source>
        <translation>Angehalten bis</translation>
    </message>
    <message>
        <source>Missed moments</source>
        <translation>Verpasste Zeitpunkte</translation>
    </message>
    <message>
        <source>Hours to catch up</source>
        <translation>Stunden zum Nachholen</translation>
    </message>
    <message>
        <source>A moment that was missed longer ago is skipped.</source>
        <translation>Ein Zeitpunkt, der länger zurückliegt, wird übersprungen.</translation>
    </message>
    <message>
        <source>Seconds to wait after waking up</source>
        <translation>Wartezeit nach dem Aufwachen in Sekunden</translation>
    </message>
    <message>
        <source>So that the network is there before a task runs.</source>
        <translation>Damit das Netzwerk da ist, bevor eine Aufgabe läuft.</translation>
    </message>
    <message>
        <source>Who is told of trouble</source>
        <translation>Wer bei Störungen informiert wird</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>How much is written to the log.</source>
        <translation>Wie viel ins Protokoll geschrieben wird.</translation>
    </message>
    <message>
        <source>Days to keep the log</source>
        <translation>Aufbewahrung des Protokolls in Tagen</translation>
    </message>
    <message>
        <source>Older log files are removed.</source>
        <translation>Ältere Protokolldateien werden entfernt.</translation>
    </message>
    <message>
        <source>A document that expires within so many days is marked and its people are told.</source>
        <translation>Ein Nachweis, der innerhalb so vieler Tage abläuft, wird gekennzeichnet und die Beteiligten erfahren davon.</translation>
    </message>
    <message>
        <source>The pending jobs reminder lists a job that is due within so many days.</source>
        <translation>Die Erinnerung an offene Aufträge führt einen Auftrag auf, der innerhalb so vieler Tage fällig ist.</translation>
    </message>
    <message>
        <source>A contractor whose pending request is older than this is reminded.</source>
        <translation>Ein Auftragnehmer, dessen offene Anforderung älter ist, wird erinnert.</translation>
    </message>
    <message>
        <source>An open job that nobody has touched for more days than this is cancelled.</source>
        <translation>Ein unerledigter Auftrag, den länger niemand bearbeitet hat, wird storniert.</translation>
    </message>
    <message>
        <source>STARTTLS refuses a server that does not offer it; TLS encrypts from the start.</source>
        <translation>STARTTLS lehnt einen Server ab, der es nicht anbietet; TLS verschlüsselt von Anfang an.</translation>
    </message>
    <message>
        <source>Once: a missed task is run once afterwards. Skip: it waits for its next moment.</source>
        <translation>Einmal: eine verpasste Aufgabe läuft danach einmal. Überspringen: sie wartet auf ihren nächsten Zeitpunkt.</translation>
    </message>
    <message>
        <source>Older runs are forgotten, but for edits and undos.</source>
        <translation>Ältere Läufe werden vergessen, außer Bearbeitungen und Rücknahmen.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. The settings are: %2.</source>
        <translation>Eine Einstellung „%1“ gibt es nicht. Die Einstellungen sind: %2.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>an IANA time zone such as Europe/Berlin, or nothing for the system&apos;s</source>
        <translation>eine IANA-Zeitzone wie Europe/Berlin, oder nichts für die des Systems</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>any of %1, separated by commas, or nothing</source>
        <translation>beliebige von %1, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>names separated by commas, or nothing</source>
        <translation>Namen, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2, separated by commas, or nothing</source>
        <translation>ganze Zahlen von %1 bis %2, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>NAME=N separated by commas, or nothing; names: %3; N from %1 to %2</source>
        <translation>NAME=N, durch Kommas getrennt, oder nichts; Namen: %3; N von %1 bis %2</translation>
    </message>
    <message>
        <source>an e-mail address, or nothing</source>
        <translation>eine E-Mail-Adresse oder nichts</translation>
    </message>
    <message>
        <source>e-mail addresses separated by commas, or nothing</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt, oder nichts</translation>
    </message>
    <message>
        <source>the name or address of a host, or nothing</source>
        <translation>der Name oder die Adresse eines Rechners, oder nichts</translation>
    </message>
    <message>
        <source>an http or https URL without user name and password, or nothing</source>
        <translation>eine http- oder https-URL ohne Benutzername und Passwort, oder nichts</translation>
    </message>
    <message>
        <source>the absolute path of a file, or nothing</source>
        <translation>der absolute Pfad einer Datei, oder nichts</translation>
    </message>
    <message>
        <source>a moment in ISO 8601 with an offset or Z, such as 2026-11-22T02:00:00Z, or nothing</source>
        <translation>ein Zeitpunkt nach ISO 8601 mit Abweichung von UTC oder Z, etwa 2026-11-22T02:00:00Z, oder nichts</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;.</source>
        <translation>„%3“ ist für %1 nicht zulässig. Zulässig: %2.</translation>
    </message>
    <message>
        <source>The file holds no JSON object of settings.</source>
        <translation>Die Datei enthält kein JSON-Objekt mit Einstellungen.</translation>
    </message>
    <message>
        <source>%1 takes a text, a number, true or false.</source>
        <translation>Zulässig für %1: ein Text, eine Zahl, true oder false.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Another number of days for some types of documents.</source>
        <translation>Eine andere Anzahl von Tagen für einzelne Arten von Nachweisen.</translation>
    </message>
    <message>
        <source>No scheduled run starts before this moment, for example 2026-12-24T18:00:00Z. Empty: scheduling is not paused.</source>
        <translation>Vor diesem Zeitpunkt startet kein geplanter Lauf, zum Beispiel 2026-12-24T18:00:00Z. Leer: Die Zeitplanung ist nicht angehalten.</translation>
    </message>
    <message>
        <source>E-mail addresses, separated by commas, that hear of a failed or waiting run. Empty: the administrators.</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt, die von einem fehlgeschlagenen oder wartenden Lauf erfahren. Leer: die Administratoren.</translation>
    </message>
    <message>
        <source>A URL, for example of a chat, that is called when a run failed or waits for approval. Empty: none.</source>
        <translation>Eine URL, zum Beispiel die eines Chats, die aufgerufen wird, wenn ein Lauf fehlgeschlagen ist oder auf Freigabe wartet. Leer: keine.</translation>
    </message>
    <message>
        <source>A URL that is called after each run that went well, for a service that notices silence. Empty: none.</source>
        <translation>Eine URL, die nach jedem gut verlaufenen Lauf aufgerufen wird, für einen Dienst, der Ausbleiben bemerkt. Leer: keine.</translation>
    </message>
    <message>
        <source>Sites whose jobs are never closed</source>
        <translation>Standorte, deren Aufträge offen bleiben</translation>
    </message>
    <message>
        <source>Jobs of these sites (workspaces), given by name or number and separated by commas, stay open.</source>
        <translation>Aufträge dieser Standorte (Workspaces) bleiben offen; Namen oder Nummern, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>caretaker::SettingField</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>Not accepted. This takes %1.</source>
        <translation>Nicht angenommen. Zulässig: %1.</translation>
    </message>
    <message>
        <source>A mail server takes nothing without a sender: enter an address.</source>
        <translation>Ohne Absender nimmt kein Mailserver etwas an: Tragen Sie eine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>caretaker::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Fill in the values of a file; nothing is stored before OK</source>
        <translation>Die Werte einer Datei eintragen; vor „OK“ wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the values that are stored in a file; no secret is among them</source>
        <translation>Die gespeicherten Werte in einer Datei sichern; Geheimnisse sind nicht darunter</translation>
    </message>
    <message>
        <source>A value here is not accepted</source>
        <translation>Ein Wert hier wird nicht angenommen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The values of %1 are filled in. OK or Apply stores them.</source>
        <translation>Die Werte aus %1 sind eingetragen. „OK“ oder „Anwenden“ speichert sie.</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>caretaker::SetupWizard</name>
    <message>
        <source>Set up Caretaker</source>
        <translation>Caretaker einrichten</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Close the set-up; what earlier steps have stored stays</source>
        <translation>Einrichtung schließen; was frühere Schritte gespeichert haben, bleibt</translation>
    </message>
</context>
<context>
    <name>caretaker::ShortcutText</name>
    <message>
        <source>On the pages</source>
        <translation>Auf den Seiten</translation>
    </message>
</context>
<context>
    <name>caretaker::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>caretaker::SidebarCounts</name>
    <message numerus="yes">
        <source>%Ln job(s) overdue or unassigned</source>
        <translation>
            <numerusform>%Ln Auftrag überfällig oder nicht zugewiesen</numerusform>
            <numerusform>%Ln Aufträge überfällig oder nicht zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired document(s)</source>
        <translation>
            <numerusform>%Ln abgelaufener Nachweis</numerusform>
            <numerusform>%Ln abgelaufene Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old payout request(s)</source>
        <translation>
            <numerusform>%Ln alte Auszahlungsanforderung</numerusform>
            <numerusform>%Ln alte Auszahlungsanforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) waiting for approval</source>
        <translation>
            <numerusform>%Ln Lauf wartet auf Freigabe</numerusform>
            <numerusform>%Ln Läufe warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed run(s)</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Lauf</numerusform>
            <numerusform>%Ln fehlgeschlagene Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed e-mail(s)</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene E-Mail</numerusform>
            <numerusform>%Ln fehlgeschlagene E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) tried in vain for more than an hour</source>
        <translation>
            <numerusform>%Ln E-Mail seit über einer Stunde vergeblich versucht</numerusform>
            <numerusform>%Ln E-Mails seit über einer Stunde vergeblich versucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::SingleInstance</name>
    <message>
        <source>Caretaker is open on this database already but does not answer. End it, then start it again.</source>
        <translation>Caretaker ist mit dieser Datenbank schon geöffnet, antwortet aber nicht. Beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>caretaker::Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>caretaker::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
</context>
<context>
    <name>caretaker::StaleView</name>
    <message>
        <source>Row or recipient</source>
        <translation>Zeile oder Empfänger</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>In der Vorschau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Changed since the preview</source>
        <translation>Seit der Vorschau geändert</translation>
    </message>
    <message>
        <source>The current line in full</source>
        <translation>Die aktuelle Zeile vollständig</translation>
    </message>
</context>
<context>
    <name>caretaker::StepPage</name>
    <message>
        <source>Opening the database</source>
        <translation>Die Datenbank wird geöffnet</translation>
    </message>
    <message>
        <source>Skip stays with the database that is open.</source>
        <translation>„Überspringen“ bleibt bei der geöffneten Datenbank.</translation>
    </message>
    <message>
        <source>Skip starts with an empty database of Caretaker&apos;s own.</source>
        <translation>„Überspringen“ beginnt mit einer eigenen, leeren Datenbank von Caretaker.</translation>
    </message>
</context>
<context>
    <name>caretaker::Store</name>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>The scheduled moment %1 of %2 was taken over by another.</source>
        <translation>Der geplante Zeitpunkt %1 von %2 wurde von einem anderen Programm übernommen.</translation>
    </message>
    <message>
        <source>The program ended while it was sending this, so it is sent again with the same Message-ID.</source>
        <translation>Das Programm endete, während es diese E-Mail sendete; sie wird mit derselben Message-ID erneut gesendet.</translation>
    </message>
    <message>
        <source>A task asked to change a table or column that is not known; nothing was changed.</source>
        <translation>Eine Aufgabe wollte eine unbekannte Tabelle oder Spalte ändern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The run took longer than its lease and another took over; nothing was changed.</source>
        <translation>Der Lauf dauerte länger, als ihm zugestanden war, und ein anderer hat übernommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run %1 has done what was to be done.</source>
        <translation>Lauf %1 hat erledigt, was zu tun war.</translation>
    </message>
    <message>
        <source>Run %1 waits in its place.</source>
        <translation>Lauf %1 wartet an seiner Stelle.</translation>
    </message>
    <message>
        <source>The program ended before the run did; nothing was changed.</source>
        <translation>Das Programm endete vor dem Lauf; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is already running on this database (run %2, started by %3). Try again when it has finished.</source>
        <translation>%1 läuft in dieser Datenbank bereits (Lauf %2, gestartet von %3). Versuchen Sie es erneut, wenn der Lauf beendet ist.</translation>
    </message>
    <message>
        <source>A task names a table or column that is not known.</source>
        <translation>Eine Aufgabe nennt eine unbekannte Tabelle oder Spalte.</translation>
    </message>
</context>
<context>
    <name>caretaker::TableArrangement</name>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
</context>
<context>
    <name>caretaker::TableFilters</name>
    <message>
        <source>with &quot;%1&quot;</source>
        <translation>mit „%1“</translation>
    </message>
</context>
<context>
    <name>caretaker::TableOutput</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows with tabs between the cells</source>
        <translation>Die gewählten Zeilen mit Tabulatoren zwischen den Zellen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows as CSV, with the heads of the columns</source>
        <translation>Die gewählten Zeilen als CSV kopieren, mit den Spaltenköpfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the rows to a CSV or PDF file</source>
        <translation>Die Zeilen in eine CSV- oder PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Preview and print the rows</source>
        <translation>Die Zeilen als Vorschau ansehen und drucken</translation>
    </message>
    <message>
        <source>%1 rows are chosen, and the clipboard takes up to %2. Export them to a file instead.</source>
        <translation>%1 Zeilen sind gewählt, und die Zwischenablage nimmt bis zu %2 auf. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportiert:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading for print</source>
        <translation>Für den Druck gelesen:</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>caretaker::TablePage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Nichts entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chosen</source>
        <translation>
            <numerusform>%1, %Ln gewählt</numerusform>
            <numerusform>%1, %Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another database…</source>
        <translation>Andere Datenbank verwenden…</translation>
    </message>
</context>
<context>
    <name>caretaker::TablePrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows</source>
        <translation>die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TableTools</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show rows of one status only</source>
        <translation>Nur Zeilen mit einem bestimmten Status anzeigen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Show rows of one kind only</source>
        <translation>Nur Zeilen einer bestimmten Art anzeigen</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the table by values and days (Ctrl+Shift+F)</source>
        <translation>Die Tabelle nach Werten und Tagen eingrenzen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the current row in full, with what belongs to it (Ctrl+I)</source>
        <translation>Die aktuelle Zeile ganz anzeigen, mit allem, was dazugehört (Strg+I)</translation>
    </message>
    <message>
        <source>Columns, order, saved views; copy, export and print (Ctrl+M)</source>
        <translation>Spalten, Sortierung, gespeicherte Ansichten; kopieren, exportieren und drucken (Strg+M)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show rows that contain all of these words (Ctrl+F)</source>
        <translation>Zeilen anzeigen, die alle diese Wörter enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>caretaker::Task</name>
    <message numerus="yes">
        <source>Send %n notification(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung senden</numerusform>
            <numerusform>%n Benachrichtigungen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail senden</numerusform>
            <numerusform>%n E-Mails senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) will be sent</source>
        <translation>
            <numerusform>%n Benachrichtigung wird gesendet</numerusform>
            <numerusform>%n Benachrichtigungen werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) will be sent</source>
        <translation>
            <numerusform>%n E-Mail wird gesendet</numerusform>
            <numerusform>%n E-Mails werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) sent</source>
        <translation>
            <numerusform>%n Benachrichtigung gesendet</numerusform>
            <numerusform>%n Benachrichtigungen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) sent</source>
        <translation>
            <numerusform>%n E-Mail gesendet</numerusform>
            <numerusform>%n E-Mails gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::TaskCard</name>
    <message>
        <source>Last run: %1, %2</source>
        <translation>Letzter Lauf: %1, %2</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Keep as default</source>
        <translation>Als Standard übernehmen</translation>
    </message>
    <message>
        <source>Last run: …</source>
        <translation>Letzter Lauf: …</translation>
    </message>
    <message>
        <source>Schedule of %1</source>
        <translation>Zeitplan von %1</translation>
    </message>
    <message>
        <source>See and change when it runs by itself</source>
        <translation>Anzeigen und ändern, wann sie von selbst läuft</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>See what it would do; nothing is changed</source>
        <translation>Anzeigen, was geschehen würde; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Ausführen…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>See what it would do, then do it</source>
        <translation>Erst anzeigen, was geschehen würde, dann ausführen</translation>
    </message>
    <message>
        <source>Use these thresholds for every run from now on, also for those of the command line</source>
        <translation>Diese Schwellenwerte ab jetzt für jeden Lauf verwenden, auch für Läufe über die Befehlszeile</translation>
    </message>
    <message>
        <source>It has not run on this database yet.</source>
        <translation>Sie ist in dieser Datenbank noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>%1 in %2
%3</source>
        <translation>%1 in %2
%3</translation>
    </message>
    <message>
        <source>It does not run by itself.</source>
        <translation>Sie läuft nicht von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Last run: %1, %2, %3</source>
        <translation>Letzter Lauf: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>caretaker::TaskProblems</name>
    <message>
        <source>Run %1 of %2 needs approval.</source>
        <translation>Lauf %1 von %2 braucht eine Freigabe.</translation>
    </message>
    <message>
        <source>Run %1 of %2 failed: %3</source>
        <translation>Lauf %1 von %2 ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>%1 has missed its last moment. %2</source>
        <translation>%1: Der letzte Zeitpunkt wurde verpasst. %2</translation>
    </message>
</context>
<context>
    <name>caretaker::TaskTitle</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Jobs edited by hand</source>
        <translation>Aufträge von Hand bearbeitet</translation>
    </message>
    <message>
        <source>Documents edited by hand</source>
        <translation>Nachweise von Hand bearbeitet</translation>
    </message>
</context>
<context>
    <name>caretaker::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>caretaker::TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text, Esc leaves it as it was</source>
        <translation>Strg+Eingabe übernimmt den Text, Esc lässt ihn, wie er war</translation>
    </message>
</context>
<context>
    <name>caretaker::TrayMenu</name>
    <message>
        <source>&amp;Open Caretaker</source>
        <translation>Caretaker ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until &amp;resumed</source>
        <translation>Bis zum Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>P&amp;ause scheduling</source>
        <translation>&amp;Zeitplanung anhalten</translation>
    </message>
    <message>
        <source>R&amp;esume scheduling</source>
        <translation>Zeitplanung f&amp;ortsetzen</translation>
    </message>
</context>
<context>
    <name>caretaker::TrendFigures</name>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>age in days</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) in %1 weeks</source>
        <translation>
            <numerusform>%Ln Nachweis in %1 Wochen</numerusform>
            <numerusform>%Ln Nachweise in %1 Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>No approved document expires in the next %1 weeks.</source>
        <translation>In den nächsten %1 Wochen läuft kein genehmigter Nachweis ab.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open job(s)</source>
        <translation>
            <numerusform>%Ln unerledigter Auftrag</numerusform>
            <numerusform>%Ln unerledigte Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No job is pending or in progress.</source>
        <translation>Kein Auftrag ist offen oder in Arbeit.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1</source>
        <translation>
            <numerusform>%Ln Auszahlung offen, %1</numerusform>
            <numerusform>%Ln Auszahlungen offen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout is pending, and none was paid in these weeks.</source>
        <translation>Keine Auszahlung ist offen, und in diesen Wochen wurde nichts ausgezahlt.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message numerus="yes">
        <source>Over the last %Ln successful run(s)</source>
        <translation>
            <numerusform>Über den letzten %Ln erfolgreichen Lauf</numerusform>
            <numerusform>Über die letzten %Ln erfolgreichen Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s) pending, %1; %2 of them outside these weeks</source>
        <translation>
            <numerusform>%Ln Auszahlung offen, %1; davon %2 außerhalb dieser Wochen</numerusform>
            <numerusform>%Ln Auszahlungen offen, %1; davon %2 außerhalb dieser Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the five tasks has run on this database yet.</source>
        <translation>Auf dieser Datenbank ist noch keine der fünf Aufgaben gelaufen.</translation>
    </message>
</context>
<context>
    <name>caretaker::UndoPanel</name>
    <message numerus="yes">
        <source>%n row(s) will go back</source>
        <translation>
            <numerusform>%n Zeile wird wiederhergestellt</numerusform>
            <numerusform>%n Zeilen werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n Zeile bleibt unverändert</numerusform>
            <numerusform>%n Zeilen bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent e-mail(s) will be cancelled</source>
        <translation>
            <numerusform>%n nicht gesendete E-Mail wird storniert</numerusform>
            <numerusform>%n nicht gesendete E-Mails werden storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) restored</source>
        <translation>
            <numerusform>%n Zeile wiederhergestellt</numerusform>
            <numerusform>%n Zeilen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) cancelled</source>
        <translation>
            <numerusform>%n E-Mail storniert</numerusform>
            <numerusform>%n E-Mails storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n e-mail(s)</source>
        <translation>
            <numerusform>%n E-Mail stornieren</numerusform>
            <numerusform>%n E-Mails stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n row(s)</source>
        <translation>
            <numerusform>%n Zeile wiederherstellen</numerusform>
            <numerusform>%n Zeilen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Keep these jobs open from now on</source>
        <translation>Diese Aufträge ab jetzt offen halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo of run %1</source>
        <translation>Rücknahme von Lauf %1</translation>
    </message>
    <message>
        <source>Rows left alone</source>
        <translation>Unveränderte Zeilen</translation>
    </message>
    <message>
        <source>Undo run %1</source>
        <translation>Lauf %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Back to the runs without changing anything (Esc)</source>
        <translation>Zurück zu den Läufen, ohne etwas zu ändern (Esc)</translation>
    </message>
    <message>
        <source>Put back what is shown here</source>
        <translation>Zurücksetzen, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Looking for what can go back…</source>
        <translation>Es wird gesucht, was zurückgesetzt werden kann…</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Datenbank wird gelesen</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>changed since the run</source>
        <translation>seit dem Lauf geändert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) already sent</source>
        <translation>
            <numerusform>%n E-Mail bereits gesendet</numerusform>
            <numerusform>%n E-Mails bereits gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo run %1: %2, %3</source>
        <translation>Lauf %1 rückgängig machen: %2, %3</translation>
    </message>
    <message>
        <source>Their last change goes back as well. Where this box is ticked, the next run does not close them again.</source>
        <translation>Auch ihre letzte Änderung wird zurückgesetzt. Mit diesem Haken schließt der nächste Lauf sie nicht wieder.</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>Geht zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) stay, as people may have read them</source>
        <translation>
            <numerusform>%n Benachrichtigung bleibt, denn sie kann schon gelesen sein</numerusform>
            <numerusform>%n Benachrichtigungen bleiben, denn sie können schon gelesen sein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caretaker::WeekSection</name>
    <message>
        <source>Nothing runs by itself in these days.</source>
        <translation>An diesen Tagen läuft nichts von selbst.</translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>Die nächsten 7 Tage</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>As edited, not saved yet. Times in %1</source>
        <translation>Wie bearbeitet, noch nicht gespeichert. Zeiten in %1</translation>
    </message>
</context>
<context>
    <name>caretaker::WeekView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not in these days</source>
        <translation>nicht an diesen Tagen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 are due together on %2: they run one after the other.</source>
        <translation>%1 sind gleichzeitig fällig (%2): Sie laufen nacheinander.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are due together %n times, first on %2: they run one after the other.</source>
        <translation>
            <numerusform>%1 sind %n Mal gleichzeitig fällig, zuerst %2: Sie laufen nacheinander.</numerusform>
            <numerusform>%1 sind %n Mal gleichzeitig fällig, zuerst %2: Sie laufen nacheinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>Die nächsten 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Another task is due at the same time.</source>
        <translation>Eine andere Aufgabe ist zur selben Zeit fällig.</translation>
    </message>
</context>
<context>
    <name>caretaker::WeekdayPicker</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Gewählte Tage</translation>
    </message>
</context>
<context>
    <name>caretaker::WindowBanners</name>
    <message>
        <source>An older Caretaker has prepared this database: its own tables lack something that this one needs. Previews work; running a task does not yet.</source>
        <translation>Ein älterer Caretaker hat diese Datenbank vorbereitet: Seinen eigenen Tabellen fehlt etwas, das dieser hier braucht. Vorschauen funktionieren; das Ausführen einer Aufgabe noch nicht.</translation>
    </message>
    <message>
        <source>Caretaker has not added its own tables to this database yet. Previews work; running a task needs them.</source>
        <translation>Caretaker hat dieser Datenbank seine eigenen Tabellen noch nicht hinzugefügt. Vorschauen funktionieren; das Ausführen einer Aufgabe braucht sie.</translation>
    </message>
    <message>
        <source>Show what would be added…</source>
        <translation>Anzeigen, was hinzugefügt würde…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) on the page %1 are not saved.</source>
        <translation>
            <numerusform>%Ln Bearbeitung auf der Seite „%1“ ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Bearbeitungen auf der Seite „%1“ sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) are not saved and would be lost.</source>
        <translation>
            <numerusform>%Ln Bearbeitung ist nicht gespeichert und ginge verloren.</numerusform>
            <numerusform>%Ln Bearbeitungen sind nicht gespeichert und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Beenden, ohne zu speichern</translation>
    </message>
    <message>
        <source>Save, then quit</source>
        <translation>Speichern, dann beenden</translation>
    </message>
    <message>
        <source>Go to the edits</source>
        <translation>Zu den Bearbeitungen</translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation>Bearbeitungen verwerfen</translation>
    </message>
</context>
<context>
    <name>caretaker::Word</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Safety training</source>
        <translation>Sicherheitsschulung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Braucht Freigabe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Nur E-Mail</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None, not encrypted</source>
        <translation>Keine, unverschlüsselt</translation>
    </message>
    <message>
        <source>Run once afterwards</source>
        <translation>Einmal nachholen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>caretaker::WordEditor</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Esc leaves it as it was</source>
        <translation>Auf und Ab wählen, Eingabe übernimmt, Esc lässt es, wie es war</translation>
    </message>
</context>
</TS>
