<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Synopse</source>
        <translation>Über Synopse</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Works offline: nothing that you open leaves this computer.</source>
        <translation>Arbeitet offline: Nichts, was Sie öffnen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Reads an article beside its translation, sentence by sentence.</source>
        <translation>Zeigt einen Artikel neben seiner Übersetzung, Satz für Satz.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Gemacht mit:</translation>
    </message>
</context>
<context>
    <name>AccessiblePage</name>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>Satz {number} von {count}.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open an article and translate it</source>
        <translation>Einen Artikel öffnen und übersetzen</translation>
    </message>
    <message>
        <source>Open text from the &amp;clipboard</source>
        <translation>Text aus der &amp;Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Translate the text that was copied elsewhere</source>
        <translation>Den Text übersetzen, der anderswo kopiert wurde</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save original and translation to a file</source>
        <translation>Original und Übersetzung in einer Datei speichern</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>Übersetzung a&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop; what is translated stays</source>
        <translation>Anhalten; was übersetzt ist, bleibt</translation>
    </message>
    <message>
        <source>Translate the &amp;rest</source>
        <translation>Den &amp;Rest übersetzen</translation>
    </message>
    <message>
        <source>Go on with the paragraphs that still wait</source>
        <translation>Mit den Absätzen weitermachen, die noch warten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Edit the translation</source>
        <translation>Übersetzung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Change the translation of the sentence (Enter, double-click)</source>
        <translation>Die Übersetzung des Satzes ändern (Enter, Doppelklick)</translation>
    </message>
    <message>
        <source>&amp;Machine&apos;s translation</source>
        <translation>Übersetzung der &amp;Maschine</translation>
    </message>
    <message>
        <source>Put the machine&apos;s translation of the sentence back</source>
        <translation>Die Übersetzung der Maschine wiederherstellen</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Als ge&amp;prüft markieren</translation>
    </message>
    <message>
        <source>Mark the sentence as checked, or no longer</source>
        <translation>Den Satz als geprüft markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the sentence</source>
        <translation>Eine Notiz zum Satz schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, or both sides of the sentence</source>
        <translation>Den markierten Text kopieren oder beide Seiten des Satzes</translation>
    </message>
    <message>
        <source>Copy &amp;both with source</source>
        <translation>&amp;Beide mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy original, translation and where they stand</source>
        <translation>Original, Übersetzung und Fundstelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>In beiden Sprachen suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rück&amp;wärts suchen</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>E&amp;rsetzen …</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>&amp;Gehe zu Absatz …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Beide Sprachen</translation>
    </message>
    <message>
        <source>&amp;Original only</source>
        <translation>Nur das &amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation>Nur die &amp;Übersetzung</translation>
    </message>
    <message>
        <source>Translation &amp;veiled</source>
        <translation>Übersetzung &amp;verdeckt</translation>
    </message>
    <message>
        <source>Cover the translation until you point at it or press Space</source>
        <translation>Die Übersetzung verdecken, bis man darauf zeigt oder die Leertaste drückt</translation>
    </message>
    <message>
        <source>Ne&amp;xt of these</source>
        <translation>&amp;Nächste davon</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Lese&amp;lineal</translation>
    </message>
    <message>
        <source>Dim everything but the current sentence</source>
        <translation>Alles außer dem aktuellen Satz abdunkeln</translation>
    </message>
    <message>
        <source>Other language under the &amp;line</source>
        <translation>Andere Sprache unter der &amp;Zeile</translation>
    </message>
    <message>
        <source>Show the other language under the current sentence</source>
        <translation>Die andere Sprache unter dem aktuellen Satz zeigen</translation>
    </message>
    <message>
        <source>&amp;Paragraph numbers</source>
        <translation>&amp;Absatznummern</translation>
    </message>
    <message>
        <source>S&amp;wap the columns</source>
        <translation>Spalten &amp;tauschen</translation>
    </message>
    <message>
        <source>Only the p&amp;age</source>
        <translation>Nur die &amp;Seite</translation>
    </message>
    <message>
        <source>Hide everything but the page; F11 brings it back</source>
        <translation>Alles außer der Seite verbergen; F11 holt es zurück</translation>
    </message>
    <message>
        <source>&amp;Notes and signs</source>
        <translation>&amp;Notizen und Zeichen</translation>
    </message>
    <message>
        <source>List notes, doubts, edits and check marks</source>
        <translation>Notizen, Zweifel, Änderungen und Häkchen auflisten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Synopse</source>
        <translation>&amp;Über Synopse</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>edit of a sentence</source>
        <translation>Änderung eines Satzes</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Paragraph by paragraph</source>
        <translation>Absatz für Absatz</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur die Übersetzung</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Nur das Original</translation>
    </message>
    <message>
        <source>Web page, to read and print (HTML)</source>
        <translation>Webseite zum Lesen und Drucken (HTML)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Daten für Programme (JSON)</translation>
    </message>
    <message>
        <source>Word processor (DOCX)</source>
        <translation>Textverarbeitung (DOCX)</translation>
    </message>
    <message>
        <source>Word processor (ODT)</source>
        <translation>Textverarbeitung (ODT)</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>Pages, to print (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation>Text mit Auszeichnung (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Übersetzungsspeicher (TMX)</translation>
    </message>
    <message>
        <source>For translators (XLIFF 1.2)</source>
        <translation>Für Übersetzer (XLIFF 1.2)</translation>
    </message>
    <message>
        <source>For translators (XLIFF 2.1)</source>
        <translation>Für Übersetzer (XLIFF 2.1)</translation>
    </message>
    <message>
        <source>Flash cards (Anki)</source>
        <translation>Karteikarten (Anki)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tabelle (TSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Absätze nummerieren</translation>
    </message>
    <message>
        <source>Say what it was made from, and by what</source>
        <translation>Angeben, woraus und womit es gemacht ist</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>Zweifelhafte Sätze markieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your article is untouched. Please report this: {error}</source>
        <translation>Ihr Artikel ist unversehrt. Bitte melden Sie dies: {error}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages, or ¶ and a number</source>
        <translation>In beiden Sprachen suchen, oder ¶ und eine Zahl</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace in the translation with</source>
        <translation>In der Übersetzung ersetzen durch</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>The replacement has a fault: {error}</source>
        <translation>Die Ersetzung hat einen Fehler: {error}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersetzung</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Doubtful: the model could not give a sound translation. Read the original.</source>
        <translation>Zweifelhaft: Das Modell konnte nicht sauber übersetzen. Lesen Sie das Original.</translation>
    </message>
    <message>
        <source>Edited. M brings the machine&apos;s translation back.</source>
        <translation>Geändert. M holt die Übersetzung der Maschine zurück.</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Geprüft.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Pin a sentence; its words show their counterparts</source>
        <translation>Einen Satz anheften; seine Wörter zeigen ihre Entsprechungen</translation>
    </message>
    <message>
        <source>Release the sentence</source>
        <translation>Den Satz lösen</translation>
    </message>
    <message>
        <source>Edit the translation; Enter saves, Esc cancels</source>
        <translation>Die Übersetzung bearbeiten; Enter speichert, Esc verwirft</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Lift the veil of the sentence</source>
        <translation>Den Satz aufdecken</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language of the original. Press to choose another.</source>
        <translation>Die Sprache des Originals. Drücken, um eine andere zu wählen.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>{language}, as you said</source>
        <translation>{language}, wie angegeben</translation>
    </message>
    <message>
        <source>{language}, {share} % sure</source>
        <translation>{language}, zu {share} % sicher</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text size {size} %</source>
        <translation>Schriftgröße {size} %</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Copy an article first, in a browser or an e-mail, and try again.</source>
        <translation>Kopieren Sie zuerst einen Artikel, im Browser oder in einer E-Mail, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
        <source>Loading the translation model …</source>
        <translation>Das Übersetzungsmodell wird geladen …</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Übersetzen …</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) translated.</source>
        <translation>
            <numerusform>%n Absatz übersetzt.</numerusform>
            <numerusform>%n Absätze übersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {done} of {count} paragraphs translated.</source>
        <translation>Angehalten: {done} von {count} Absätzen übersetzt.</translation>
    </message>
    <message>
        <source>{language} · original</source>
        <translation>{language} · Original</translation>
    </message>
    <message>
        <source>{language} · translation by {model}</source>
        <translation>{language} · Übersetzung durch {model}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a sentence to write a note on it.</source>
        <translation>Wählen Sie einen Satz, um eine Notiz dazu zu schreiben.</translation>
    </message>
    <message>
        <source>Note on a sentence of ¶ {number}</source>
        <translation>Notiz zu einem Satz aus ¶ {number}</translation>
    </message>
    <message>
        <source>Notes and signs</source>
        <translation>Notizen und Zeichen</translation>
    </message>
    <message>
        <source>All signs</source>
        <translation>Alle Zeichen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Which sentences are listed</source>
        <translation>Welche Sätze aufgelistet sind</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>What you choose shows at once on the page.</source>
        <translation>Was Sie wählen, zeigt sich sofort auf der Seite.</translation>
    </message>
    <message>
        <source>Like the system</source>
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
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Book (Vollkorn)</source>
        <translation>Buch (Vollkorn)</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serifenschrift des Systems</translation>
    </message>
    <message>
        <source>Sans serif of the system</source>
        <translation>Serifenlose des Systems</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>Choose a sentence first: click it, or press J.</source>
        <translation>Wählen Sie zuerst einen Satz: anklicken oder J drücken.</translation>
    </message>
    <message>
        <source>What you were typing when the program ended was kept.</source>
        <translation>Was Sie gerade tippten, als das Programm endete, ist erhalten.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving {name} …</source>
        <translation>{name} wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Translation of the sentence</source>
        <translation>Übersetzung des Satzes</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours left</source>
        <translation>noch etwa {hours} Stunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop translating; what is done stays (Ctrl+.)</source>
        <translation>Übersetzung anhalten; was fertig ist, bleibt (Strg+.)</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Den Rest übersetzen</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>Fortschritt der Übersetzung</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read two languages side by side</source>
        <translation>Zwei Sprachen nebeneinander lesen</translation>
    </message>
    <message>
        <source>The original on the left, its translation on the right, sentence by sentence.</source>
        <translation>Links das Original, rechts die Übersetzung, Satz für Satz.</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Oder ein Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>A news report</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>A feature story</source>
        <translation>Eine Reportage</translation>
    </message>
    <message>
        <source>An official letter</source>
        <translation>Ein Behördenbrief</translation>
    </message>
    <message>
        <source>Works offline. Nothing that you open leaves this computer.</source>
        <translation>Arbeitet offline. Nichts, was Sie öffnen, verlässt diesen Computer.</translation>
    </message>
</context>
</TS>
