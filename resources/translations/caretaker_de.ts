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
        <source>Previews work without. Running a task, mail and schedules need these tables.</source>
        <translation>Vorschauen gehen auch ohne. Ausführen, E-Mail und Zeitpläne brauchen diese Tabellen.</translation>
    </message>
    <message>
        <source>&amp;Add the tables</source>
        <translation>Tabellen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Caretaker&apos;s own tables are in it.</source>
        <translation>Die Tabellen von Caretaker sind darin.</translation>
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
        <source>%1 belongs to the web application. To run tasks, Caretaker adds tables of its own for the history, the outbox and the settings. The web application&apos;s tables stay as they are, unless you tick a box.</source>
        <translation>%1 gehört zur Webanwendung. Um Aufgaben auszuführen, fügt Caretaker eigene Tabellen für den Verlauf, den Postausgang und die Einstellungen hinzu. Die Tabellen der Webanwendung bleiben, wie sie sind, solange kein Kästchen angekreuzt ist.</translation>
    </message>
    <message>
        <source>Makes job_notifications.job_id nullable, so that notifications that belong to no job can be stored there</source>
        <translation>Lässt in job_notifications.job_id NULL zu, damit dort auch Benachrichtigungen gespeichert werden können, die zu keinem Auftrag gehören</translation>
    </message>
    <message>
        <source>Takes a little room and makes no difference to the web application</source>
        <translation>Braucht etwas Platz und ändert für die Webanwendung nichts</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Was hinzugefügt würde</translation>
    </message>
</context>
<context>
    <name>caretaker::AppearanceFields</name>
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
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Of this computer, at once. As the system: follows the desktop.</source>
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
        <source>Failed runs</source>
        <translation>Fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>Runs that need approval</source>
        <translation>Läufe, die eine Freigabe brauchen</translation>
    </message>
    <message>
        <source>Failed e-mails</source>
        <translation>Fehlgeschlagene E-Mails</translation>
    </message>
    <message>
        <source>Expired documents</source>
        <translation>Abgelaufene Nachweise</translation>
    </message>
    <message>
        <source>Overdue jobs</source>
        <translation>Überfällige Aufträge</translation>
    </message>
    <message>
        <source>Unassigned jobs</source>
        <translation>Nicht zugewiesene Aufträge</translation>
    </message>
    <message>
        <source>Documents expiring soon</source>
        <translation>Bald ablaufende Nachweise</translation>
    </message>
    <message>
        <source>Old payout requests</source>
        <translation>Alte Auszahlungsanforderungen</translation>
    </message>
    <message>
        <source>E-mails waiting to be sent</source>
        <translation>E-Mails, die auf den Versand warten</translation>
    </message>
    <message>
        <source>Nothing needs attention: no run or e-mail has failed, nothing is overdue or unassigned, and no document has expired or soon will.</source>
        <translation>Nichts braucht Aufmerksamkeit: Kein Lauf und keine E-Mail ist fehlgeschlagen, nichts ist überfällig oder nicht zugewiesen, und kein Nachweis ist abgelaufen oder läuft bald ab.</translation>
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
        <translation>Storniert offene Aufträge, die lange niemand bearbeitet hat, und benachrichtigt die zuständige Person und die Person, die den Auftrag erstellt hat.</translation>
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
    <name>caretaker::BarChart</name>
    <message>
        <source>%1 — %2: %3</source>
        <translation>%1 — %2: %3</translation>
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
        <source>A database of its own with 2,000 made-up jobs. Nothing of yours is touched, and no e-mail is sent.</source>
        <translation>Eine eigene Datenbank mit 2.000 erfundenen Aufträgen. Nichts von Ihnen wird berührt, und keine E-Mail wird gesendet.</translation>
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
        <source>Works on example data in %1.</source>
        <translation>Arbeitet auf Beispieldaten in %1.</translation>
    </message>
    <message>
        <source>Works on its own database, %1.</source>
        <translation>Arbeitet auf der eigenen Datenbank %1.</translation>
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
        <source>The server does not let %1 in from this computer. Have its pg_hba.conf allow it, or try encryption &quot;require&quot;.</source>
        <translation>Der Server lässt %1 von diesem Rechner aus nicht zu. Lassen Sie es in seiner pg_hba.conf erlauben, oder versuchen Sie die Verschlüsselung „require“.</translation>
    </message>
    <message>
        <source>The server offers no encryption. Have it set up there, or choose &quot;prefer&quot;, which does without.</source>
        <translation>Der Server bietet keine Verschlüsselung an. Lassen Sie sie dort einrichten, oder wählen Sie „prefer“, das ohne auskommt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Check that the host is named as in the certificate, or choose &quot;require&quot;.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden. Prüfen Sie, ob der Host wie im Zertifikat heißt, oder wählen Sie „require“.</translation>
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
</context>
<context>
    <name>caretaker::Console</name>
    <message>
        <source>Choose another…</source>
        <translation>Andere auswählen…</translation>
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
        <translation>%1 jeden Tag</translation>
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
        <translation>%1 am %2</translation>
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
        <source>Not taken over as it stands there</source>
        <translation>Nicht so übernommen, wie es dasteht</translation>
    </message>
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
        <source>Warnings</source>
        <translation>Warnungen</translation>
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
        <source>No line of this file runs a task that can be taken over.</source>
        <translation>Keine Zeile dieser Datei führt eine Aufgabe aus, die sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>Take the lines out of the crontab afterwards, or both will do these tasks.</source>
        <translation>Nehmen Sie die Zeilen danach aus der Crontab, sonst führen beide diese Aufgaben aus.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan übernehmen</numerusform>
            <numerusform>%n Zeitpläne übernehmen</numerusform>
        </translation>
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
        <source>%1 is left out: &quot;%2&quot; is no time that a schedule takes (%3)</source>
        <translation>%1 wird ausgelassen: „%2“ ist keine Zeit für einen Zeitplan (%3)</translation>
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
        <translation>Offene Aufträge nach Alter</translation>
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
        <source>No task is scheduled. Turn one on on the Schedule page, and it runs by itself.</source>
        <translation>Keine Aufgabe ist eingeplant. Sobald eine auf der Seite „Zeitplan“ eingeschaltet ist, läuft sie von selbst.</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>No task has run on this database yet. The Tasks page shows what each would do.</source>
        <translation>Auf dieser Datenbank ist noch keine Aufgabe gelaufen. Die Seite „Aufgaben“ zeigt, was jede tun würde.</translation>
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
        <source>embedded database</source>
        <translation>eingebettete Datenbank</translation>
    </message>
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
        <translation>Die Zeitpläne konnten nicht pausiert oder fortgesetzt werden</translation>
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
        <source>E-mail no longer part</source>
        <translation>E-Mail nicht mehr dabei</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Neue E-Mail</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Notification no longer part</source>
        <translation>Benachrichtigung nicht mehr dabei</translation>
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
        <source>No longer part</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) no longer part</source>
        <translation>
            <numerusform>%n Zeile nicht mehr dabei</numerusform>
            <numerusform>%n Zeilen nicht mehr dabei</numerusform>
        </translation>
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
        <translation>Alles lässt sich später ändern: eine andere Datenbank über Datei → Einrichten…, das Übrige über Datei → Einstellungen… und auf der Seite Zeitplan. F1 erklärt die Seite, die offen ist.</translation>
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
</context>
<context>
    <name>caretaker::FilePage</name>
    <message>
        <source>The web application&apos;s SQLite file</source>
        <translation>Die SQLite-Datei der Webanwendung</translation>
    </message>
    <message>
        <source>It is only looked at now. What Caretaker needs in it comes next, and is asked for.</source>
        <translation>Jetzt wird nur nachgesehen. Was Caretaker darin braucht, kommt danach und wird erfragt.</translation>
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
    <message>
        <source>Works on the web application&apos;s database, %1.</source>
        <translation>Arbeitet auf der Datenbank der Webanwendung, %1.</translation>
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
    <name>caretaker::HelpWindow</name>
    <message>
        <source>Help — Caretaker</source>
        <translation>Hilfe — Caretaker</translation>
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
        <translation>Nicht abgeschlossen, fällig vor %1</translation>
    </message>
    <message>
        <source>Pending, without an assignee</source>
        <translation>Offen, ohne Zuständige</translation>
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
        <source>E-mails go to the server %1.</source>
        <translation>E-Mails gehen an den Server %1.</translation>
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
        <source>State</source>
        <translation>Status</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
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
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
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
        <translation>%1 — Caretaker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Caretaker speaks this language from its next start on.</source>
        <translation>Caretaker spricht diese Sprache ab dem nächsten Start.</translation>
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
        <source>State</source>
        <translation>Status</translation>
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
        <source>This e-mail is too long to be laid out here. Its recipient gets it as HTML too; the whole text is under Text.</source>
        <translation>Diese E-Mail ist zu lang, um hier gestaltet angezeigt zu werden. Wer sie empfängt, erhält sie auch als HTML; der ganze Text steht unter „Text“.</translation>
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
        <source>State</source>
        <translation>Status</translation>
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
</context>
<context>
    <name>caretaker::PlanFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
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
        <translation>Lauf %1 freigeben — %2</translation>
    </message>
    <message>
        <source>Preview — %1</source>
        <translation>Vorschau — %1</translation>
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
    <name>caretaker::RunDetailsView</name>
    <message>
        <source>Run %1 of %2: %3</source>
        <translation>Lauf %1 von %2: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Started %1 by %2 from the %3; %4</source>
        <translation>Gestartet %1 von %2 (%3); %4</translation>
    </message>
    <message>
        <source>in the application</source>
        <translation>in der Anwendung</translation>
    </message>
    <message>
        <source>kept here only</source>
        <translation>nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>In the outbox</source>
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
</context>
<context>
    <name>caretaker::ScheduleEditor</name>
    <message>
        <source>S&amp;imple:</source>
        <translation>E&amp;infach:</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
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
        <source>Every week on %1</source>
        <translation>Jede Woche am %1</translation>
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
        <source>%1 (edited, not saved)</source>
        <translation>%1 (bearbeitet, nicht gespeichert)</translation>
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
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Pünktlichkeit</translation>
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
        <source>The next 7 days</source>
        <translation>Die nächsten 7 Tage</translation>
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
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Nothing runs by itself in these days.</source>
        <translation>An diesen Tagen läuft nichts von selbst.</translation>
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
        <translation>Alle Zeitpläne sind aus, weil die alten Cron-Jobs der Webanwendung diese Aufgaben womöglich noch ausführen. Eine Aufgabe hier erst einschalten, wenn ihre Zeile aus der Crontab entfernt ist, sonst wird sie von beiden ausgeführt.</translation>
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
</context>
<context>
    <name>caretaker::SchedulerWords</name>
    <message>
        <source>Scheduler: off until the database is prepared</source>
        <translation>Zeitplanung: aus, bis die Datenbank vorbereitet ist</translation>
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
        <translation>Welche Aufgaben von selbst laufen und wann. Ihre Zeiten ändern Sie auf der Seite Zeitplan.</translation>
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
        <source>It is only looked at now. What Caretaker needs in it comes next, and is asked for.</source>
        <translation>Jetzt wird nur nachgesehen. Was Caretaker darin braucht, kommt danach und wird erfragt.</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>prefer: encrypted where the server can</source>
        <translation>prefer: verschlüsselt, wenn der Server es kann</translation>
    </message>
    <message>
        <source>require: encrypted, or not at all</source>
        <translation>require: verschlüsselt oder gar nicht</translation>
    </message>
    <message>
        <source>verify-full: and only that very server</source>
        <translation>verify-full: und nur genau dieser Server</translation>
    </message>
    <message>
        <source>disable: not encrypted</source>
        <translation>disable: unverschlüsselt</translation>
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
        <source>Works on the web application&apos;s database, %1.</source>
        <translation>Arbeitet auf der Datenbank der Webanwendung, %1.</translation>
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
        <source>Lines of top lists</source>
        <translation>Zeilen in Bestenlisten</translation>
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
        <source>A document that expires within so many days is marked by check_compliance_expiry.</source>
        <translation>Ein Nachweis, der innerhalb von so vielen Tagen abläuft, wird von check_compliance_expiry markiert.</translation>
    </message>
    <message>
        <source>Days before expiry by type</source>
        <translation>Tage vor dem Ablauf je Art</translation>
    </message>
    <message>
        <source>Another number of days for some types of documents, for example INSURANCE=60,CONTRACT=90.</source>
        <translation>Eine andere Anzahl von Tagen für einzelne Arten von Nachweisen, zum Beispiel INSURANCE=60,CONTRACT=90.</translation>
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
        <source>A pending job that is due within so many days is listed by send_pending_jobs_reminder.</source>
        <translation>Ein offener Auftrag, der innerhalb von so vielen Tagen fällig ist, wird von send_pending_jobs_reminder aufgeführt.</translation>
    </message>
    <message>
        <source>Days until a payout request is old</source>
        <translation>Tage, bis eine Auszahlungsanforderung alt ist</translation>
    </message>
    <message>
        <source>A contractor whose pending request is older than this is told by send_payout_reminders.</source>
        <translation>Ein Auftragnehmer, dessen offene Anforderung älter ist, wird von send_payout_reminders benachrichtigt.</translation>
    </message>
    <message>
        <source>Days until a job is stale</source>
        <translation>Tage, bis ein Auftrag als liegen geblieben gilt</translation>
    </message>
    <message>
        <source>An open job that nobody has touched for more days than this is cancelled by auto_close_stale_jobs.</source>
        <translation>Ein offener Auftrag, den länger als so viele Tage niemand bearbeitet hat, wird von auto_close_stale_jobs storniert.</translation>
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
        <source>Workspaces that are never closed</source>
        <translation>Arbeitsbereiche, die nie geschlossen werden</translation>
    </message>
    <message>
        <source>Jobs of these workspaces, given by name or number, stay open.</source>
        <translation>Aufträge dieser Arbeitsbereiche, angegeben mit Name oder Nummer, bleiben offen.</translation>
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
        <source>Older runs are forgotten.</source>
        <translation>Ältere Läufe werden gelöscht.</translation>
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
        <source>starttls refuses a server that does not offer it; tls encrypts from the start.</source>
        <translation>starttls lehnt einen Server ab, der es nicht anbietet; tls verschlüsselt von Anfang an.</translation>
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
        <source>No scheduled run starts before this moment.</source>
        <translation>Vor diesem Zeitpunkt startet kein geplanter Lauf.</translation>
    </message>
    <message>
        <source>Missed moments</source>
        <translation>Verpasste Zeitpunkte</translation>
    </message>
    <message>
        <source>once: a missed task is run once afterwards; skip: it waits for its next moment.</source>
        <translation>once: Eine verpasste Aufgabe läuft danach einmal; skip: Sie wartet auf ihren nächsten Zeitpunkt.</translation>
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
        <source>Hears of a failed or waiting run. Empty: the administrators.</source>
        <translation>Erfährt von einem fehlgeschlagenen oder wartenden Lauf. Leer: die Administratoren.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Called when a run failed or waits.</source>
        <translation>Wird aufgerufen, wenn ein Lauf fehlgeschlagen ist oder wartet.</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Called after each run that went well, for a service that notices silence.</source>
        <translation>Wird nach jedem Lauf aufgerufen, der gut verlaufen ist, für einen Dienst, der Ausbleiben bemerkt.</translation>
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
        <source>Leave this step as it is</source>
        <translation>Diesen Schritt lassen, wie er ist</translation>
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
    <name>caretaker::Skeleton</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
</context>
<context>
    <name>caretaker::TablePage</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show rows of one status only</source>
        <translation>Nur Zeilen mit einem bestimmten Status anzeigen</translation>
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
        <source>Show the others as well</source>
        <translation>Auch die anderen anzeigen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
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
    <message numerus="yes">
        <source>Last run: %1, %n change(s), %2</source>
        <translation>
            <numerusform>Letzter Lauf: %1, %n Änderung, %2</numerusform>
            <numerusform>Letzter Lauf: %1, %n Änderungen, %2</numerusform>
        </translation>
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
</context>
<context>
    <name>caretaker::TaskTitle</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
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
        <translation>In den nächsten %1 Wochen läuft kein freigegebener Nachweis ab.</translation>
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
        <source>%Ln payout(s) pending, %1; %2 of them in no week shown</source>
        <translation>
            <numerusform>%Ln Auszahlung offen, %1; davon %2 in keiner gezeigten Woche</numerusform>
            <numerusform>%Ln Auszahlungen offen, %1; davon %2 in keiner gezeigten Woche</numerusform>
        </translation>
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
        <translation>Keine Auszahlung ist offen, und in diesen Wochen wurde keine ausgezahlt.</translation>
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
        <source>No task has succeeded on this database yet.</source>
        <translation>In dieser Datenbank ist noch keine Aufgabe gelungen.</translation>
    </message>
</context>
<context>
    <name>caretaker::UndoPanel</name>
    <message numerus="yes">
        <source>%n row(s) will go back</source>
        <translation>
            <numerusform>%n Zeile wird zurückgesetzt</numerusform>
            <numerusform>%n Zeilen werden zurückgesetzt</numerusform>
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
        <translation>Rückgängigmachen von Lauf %1</translation>
    </message>
    <message>
        <source>Rows left alone</source>
        <translation>Unveränderte Zeilen</translation>
    </message>
    <message>
        <source>Their last change goes back as well: without this mark the next run would close them again</source>
        <translation>Auch ihre letzte Änderung wird zurückgesetzt: Ohne diese Markierung würde der nächste Lauf sie wieder schließen</translation>
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
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
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
        <translation>%1 — %2</translation>
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
</context>
</TS>
