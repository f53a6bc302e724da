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
    <message>
        <source>No connection has been opened since the program was started.</source>
        <translation>Seit dem Start wurde keine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>Connections since the start, all for models that you asked for: {hosts}.</source>
        <translation>Verbindungen seit dem Start, alle für Modelle, die Sie verlangt haben: {hosts}.</translation>
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
    <message>
        <source>Being translated.</source>
        <translation>Wird gerade übersetzt.</translation>
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
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open another article beside this one</source>
        <translation>Neben diesem noch einen anderen Artikel öffnen</translation>
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
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
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
    <message>
        <source>Sp&amp;lit the sentence …</source>
        <translation>Satz &amp;teilen …</translation>
    </message>
    <message>
        <source>Choose where the sentence is split, on both sides</source>
        <translation>Wählen, wo der Satz auf beiden Seiten geteilt wird</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Mit dem nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>Make one of this sentence and the next, on both sides</source>
        <translation>Aus diesem und dem nächsten Satz auf beiden Seiten einen machen</translation>
    </message>
    <message>
        <source>List of &amp;hits</source>
        <translation>&amp;Trefferliste</translation>
    </message>
    <message>
        <source>List every hit with its sentence in both languages</source>
        <translation>Jeden Treffer mit seinem Satz in beiden Sprachen auflisten</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Highlight the sentence in the colour used last</source>
        <translation>Den Satz in der zuletzt benutzten Farbe hervorheben</translation>
    </message>
    <message>
        <source>Hide everything but the page; the same key brings it back</source>
        <translation>Alles außer der Seite ausblenden; dieselbe Taste holt es zurück</translation>
    </message>
    <message>
        <source>Text si&amp;ze and columns</source>
        <translation>Text&amp;größe und Spalten</translation>
    </message>
    <message>
        <source>Larger &amp;translation</source>
        <translation>Übersetzung g&amp;rößer</translation>
    </message>
    <message>
        <source>S&amp;maller translation</source>
        <translation>Übersetzung k&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Wider right column</source>
        <translation>Rechte Spalte &amp;breiter</translation>
    </message>
    <message>
        <source>Move the border between the columns to the left</source>
        <translation>Die Grenze zwischen den Spalten nach links rücken</translation>
    </message>
    <message>
        <source>Wi&amp;der left column</source>
        <translation>&amp;Linke Spalte breiter</translation>
    </message>
    <message>
        <source>Move the border between the columns to the right</source>
        <translation>Die Grenze zwischen den Spalten nach rechts rücken</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>In&amp;halt</translation>
    </message>
    <message>
        <source>List chapters and headings beside the page</source>
        <translation>Kapitel und Überschriften neben der Seite auflisten</translation>
    </message>
    <message>
        <source>Mode&amp;ls …</source>
        <translation>Mode&amp;lle …</translation>
    </message>
    <message>
        <source>Get, check and remove translation models</source>
        <translation>Übersetzungsmodelle holen, prüfen und entfernen</translation>
    </message>
    <message>
        <source>On or &amp;off</source>
        <translation>&amp;An oder aus</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>G&amp;rün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Rose</source>
        <translation>R&amp;osa</translation>
    </message>
    <message>
        <source>&amp;Machine’s translation</source>
        <translation>Übersetzung der &amp;Maschine</translation>
    </message>
    <message>
        <source>Put the machine’s translation of the sentence back</source>
        <translation>Die Übersetzung der Maschine wiederherstellen</translation>
    </message>
    <message>
        <source>Loo&amp;k up a word</source>
        <translation>Wort &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Show what your dictionaries say of a word; arrows go to the next one</source>
        <translation>Zeigen, was Ihre Wörterbücher zu einem Wort sagen; die Pfeiltasten führen zum nächsten</translation>
    </message>
    <message>
        <source>&amp;Dictionaries …</source>
        <translation>&amp;Wörterbücher …</translation>
    </message>
    <message>
        <source>See, import and remove dictionaries</source>
        <translation>Wörterbücher ansehen, einlesen und entfernen</translation>
    </message>
    <message>
        <source>Language &amp;in between</source>
        <translation>Sprache daz&amp;wischen</translation>
    </message>
    <message>
        <source>Show what the current sentence was between two chained models</source>
        <translation>Zeigt, was aus dem aktuellen Satz zwischen zwei verketteten Modellen geworden war</translation>
    </message>
    <message>
        <source>Its translations in this &amp;article …</source>
        <translation>Seine Ü&amp;bersetzungen im Artikel …</translation>
    </message>
    <message>
        <source>List where the word occurs, by what the translation has used for it</source>
        <translation>Auflisten, wo das Wort vorkommt, geordnet nach seinen Übersetzungen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the paragraph</source>
        <translation>Sprache des Absa&amp;tzes</translation>
    </message>
    <message>
        <source>Translate the paragraph from another language, or leave it as it is</source>
        <translation>Den Absatz aus einer anderen Sprache übersetzen oder ihn lassen, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save article, translation and all your work</source>
        <translation>Artikel, Übersetzung und Ihre ganze Arbeit speichern</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Try &amp;failed paragraphs again</source>
        <translation>&amp;Fehlgeschlagene Absätze noch einmal versuchen</translation>
    </message>
    <message>
        <source>Translate again what could not be translated</source>
        <translation>Noch einmal übersetzen, was nicht übersetzt werden konnte</translation>
    </message>
    <message>
        <source>Fur&amp;ther columns</source>
        <translation>Wei&amp;tere Spalten</translation>
    </message>
    <message>
        <source>Show the article in one language more beside the pair</source>
        <translation>Den Artikel in noch einer Sprache neben dem Paar zeigen</translation>
    </message>
    <message>
        <source>From &amp;older versions …</source>
        <translation>Aus &amp;älteren Fassungen …</translation>
    </message>
    <message>
        <source>List what you said of older versions of the article and is not here</source>
        <translation>Auflisten, was Sie zu älteren Fassungen des Artikels angemerkt haben und hier fehlt</translation>
    </message>
    <message>
        <source>Other wor&amp;dings …</source>
        <translation>Andere Formulier&amp;ungen …</translation>
    </message>
    <message>
        <source>Choose among what else the machine considered</source>
        <translation>Unter dem wählen, was die Maschine sonst noch erwogen hat</translation>
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
    <name>Buttons</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Check quality</source>
        <translation>Qualität prüfen</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
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
    <name>ColumnButton</name>
    <message>
        <source>For reading only. Press to make it the main translation, which can be edited.</source>
        <translation>Nur zum Lesen. Drücken Sie hier, um sie zur Hauptübersetzung zu machen, die Sie bearbeiten können.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>No installed model translates into another language.</source>
        <translation>Kein installiertes Modell übersetzt in eine weitere Sprache.</translation>
    </message>
    <message>
        <source>Close a column to add another one.</source>
        <translation>Schließen Sie eine Spalte, um eine andere zu zeigen.</translation>
    </message>
    <message>
        <source>More languages …</source>
        <translation>Weitere Sprachen …</translation>
    </message>
    <message>
        <source>Make {language} the main translation</source>
        <translation>{language} zur Hauptübersetzung machen</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Spalte schließen</translation>
    </message>
    <message>
        <source>The file has its own translation.</source>
        <translation>Die Datei bringt ihre eigene Übersetzung mit.</translation>
    </message>
    <message>
        <source>Choose the language of the article first.</source>
        <translation>Wählen Sie zuerst die Sprache des Artikels.</translation>
    </message>
    <message>
        <source>{done} of {count} paragraphs translated</source>
        <translation>{done} von {count} Absätzen übersetzt</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>Übersetzung anhalten</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Den Rest übersetzen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{language} is for reading here. To edit it, press its head above.</source>
        <translation>{language} ist hier nur zum Lesen. Zum Bearbeiten drücken Sie den Spaltenkopf.</translation>
    </message>
    <message>
        <source>The engine for {language} crashed and was started again.</source>
        <translation>Der Übersetzer für {language} ist abgestürzt und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The other columns are not touched.</source>
        <translation>Die anderen Spalten sind davon nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Could not be translated.</source>
        <translation>Konnte nicht übersetzt werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapters and headings</source>
        <translation>Kapitel und Überschriften</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>No package translates this directly. Two do so together, via English; what the first one gets wrong, the second cannot mend.</source>
        <translation>Kein Paket übersetzt das direkt. Zwei zusammen tun es über Englisch; was das erste falsch macht, kann das zweite nicht heilen.</translation>
    </message>
    <message>
        <source>Works already, via English, by two packages that are installed.</source>
        <translation>Geht schon, über Englisch, mit zwei installierten Paketen.</translation>
    </message>
    <message>
        <source>Larger than the built-in model, and translates better.</source>
        <translation>Größer als das mitgelieferte Modell, und übersetzt besser.</translation>
    </message>
    <message>
        <source>Remove {name}? You can install it again at any time.</source>
        <translation>{name} entfernen? Sie können es jederzeit wieder installieren.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Delete version {version}? The list of packages may not have it any more.</source>
        <translation>Version {version} löschen? In der Liste der Pakete steht sie vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Version {version}, which was kept, goes as well.</source>
        <translation>Die aufbewahrte Version {version} wird mit entfernt.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Zurück zu Version {version}</translation>
    </message>
    <message>
        <source>Delete version {version} …</source>
        <translation>Version {version} löschen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Dictionaries explain the words on the page. They are files of your own.</source>
        <translation>Wörterbücher erklären die Wörter auf der Seite. Es sind Ihre eigenen Dateien.</translation>
    </message>
    <message>
        <source>There is no dictionary yet. Free ones are, for example, “Ding” for German and English (on Debian and Ubuntu the package trans-de-en), those of FreeDict for many pairs of languages (packages dict-freedict-…), and many made for StarDict.

Unpack what you have fetched, and drop it here, or choose “Import”.</source>
        <translation>Noch gibt es kein Wörterbuch. Freie Wörterbücher sind zum Beispiel „Ding“ für Deutsch und Englisch (unter Debian und Ubuntu das Paket trans-de-en), die von FreeDict für viele Sprachpaare (Pakete dict-freedict-…) und viele, die für StarDict gemacht wurden.

Entpacken Sie, was Sie sich besorgt haben, und ziehen Sie es hierher, oder wählen Sie „Einlesen“.</translation>
    </message>
    <message>
        <source>Found on this computer:</source>
        <translation>Auf diesem Computer gefunden:</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Einlesen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Imported dictionaries</source>
        <translation>Eingelesene Wörterbücher</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>ohne Angabe der Lizenz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} einlesen</translation>
    </message>
    <message>
        <source>Import a dictionary</source>
        <translation>Wörterbuch einlesen</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>{name} wird eingelesen …</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Border between the columns</source>
        <translation>Grenze zwischen den Spalten</translation>
    </message>
    <message>
        <source>Drag to widen a column; double-click for equal columns</source>
        <translation>Ziehen macht eine Spalte breiter, Doppelklick beide gleich breit</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>You left {things} in an older version of this article. Carry them over?</source>
        <translation>
            <numerusform>Eine ältere Fassung dieses Artikels enthält von Ihnen {things}. Übernehmen?</numerusform>
            <numerusform>Eine ältere Fassung dieses Artikels enthält von Ihnen {things}. Übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check mark(s)</source>
        <translation>
            <numerusform>%n Häkchen</numerusform>
            <numerusform>%n Häkchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Hervorhebung</numerusform>
            <numerusform>%n Hervorhebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>carrying over from an older version</source>
        <translation>Übernahme aus einer älteren Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over.</source>
        <translation>
            <numerusform>%n übernommen.</numerusform>
            <numerusform>%n übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph language(s)</source>
        <translation>
            <numerusform>%n Absatzsprache</numerusform>
            <numerusform>%n Absatzsprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) cut otherwise</source>
        <translation>
            <numerusform>%n anders geteilten Absatz</numerusform>
            <numerusform>%n anders geteilte Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place in this version.</source>
        <translation>
            <numerusform>%n Eintrag fand in dieser Fassung keinen Platz.</numerusform>
            <numerusform>%n Einträge fanden in dieser Fassung keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Older versions can be compared with a whole article.</source>
        <translation>Ältere Fassungen lassen sich erst mit einem vollständig übersetzten Artikel vergleichen.</translation>
    </message>
    <message>
        <source>No older version has anything of yours that is not here.</source>
        <translation>In älteren Fassungen gibt es nichts von Ihnen, was hier fehlt.</translation>
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
    <message>
        <source>joining of sentences</source>
        <translation>Verbinden von Sätzen</translation>
    </message>
    <message>
        <source>splitting of a sentence</source>
        <translation>Teilen eines Satzes</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>language of a paragraph</source>
        <translation>Sprache eines Absatzes</translation>
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
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Project of Synopse, to go on with elsewhere</source>
        <translation>Projekt von Synopse, um anderswo weiterzumachen</translation>
    </message>
    <message>
        <source>&amp;Number the paragraphs</source>
        <translation>Absätze &amp;nummerieren</translation>
    </message>
    <message>
        <source>Put the &amp;translation first</source>
        <translation>&amp;Übersetzung voranstellen</translation>
    </message>
    <message>
        <source>Say what it was &amp;made from, and by what</source>
        <translation>Quelle und &amp;Modell angeben</translation>
    </message>
    <message>
        <source>… on a title pa&amp;ge</source>
        <translation>… auf einer &amp;Titelseite</translation>
    </message>
    <message>
        <source>Mark &amp;doubtful sentences</source>
        <translation>&amp;Zweifelhafte Sätze kennzeichnen</translation>
    </message>
    <message>
        <source>Mark what was &amp;edited</source>
        <translation>Ä&amp;nderungen kennzeichnen</translation>
    </message>
    <message>
        <source>Put in the n&amp;otes</source>
        <translation>Notizen &amp;beifügen</translation>
    </message>
    <message>
        <source>Keep the &amp;highlights</source>
        <translation>&amp;Hervorhebungen beibehalten</translation>
    </message>
    <message>
        <source>all, or such as 1-5, 8</source>
        <translation>alle, oder etwa 1-5, 8</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>No paragraph has one of these numbers.</source>
        <translation>Kein Absatz hat eine dieser Nummern.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>A&amp;bsätze</translation>
    </message>
    <message>
        <source>&amp;Captions in</source>
        <translation>&amp;Sprache der Angaben</translation>
    </message>
    <message>
        <source>Put in other &amp;wordings</source>
        <translation>Andere Formulierun&amp;gen beifügen</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>The first %n paragraph(s) of {all}</source>
        <translation>
            <numerusform>Der erste Absatz von {all}</numerusform>
            <numerusform>Die ersten %n Absätze von {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paragraph(s)</source>
        <translation>
            <numerusform>Der eine Absatz</numerusform>
            <numerusform>Alle %n Absätze</numerusform>
        </translation>
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
    <name>Failures</name>
    <message>
        <source>Check the connection and try again; what is there already is kept.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nobody offers this package for download.</source>
        <translation>Niemand bietet dieses Paket zum Herunterladen an.</translation>
    </message>
    <message>
        <source>{a} refuses to give the file ({b}).</source>
        <translation>{a} verweigert die Datei ({b}).</translation>
    </message>
    <message>
        <source>{a} cannot be reached ({b}).</source>
        <translation>{a} ist nicht zu erreichen ({b}).</translation>
    </message>
    <message>
        <source>Another program is fetching this file right now.</source>
        <translation>Ein anderes Programm holt diese Datei gerade.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>{a} does not have the file any more ({b}).</source>
        <translation>{a} hat die Datei nicht mehr ({b}).</translation>
    </message>
    <message>
        <source>{a} cannot answer at the moment ({b}).</source>
        <translation>{a} kann im Augenblick nicht antworten ({b}).</translation>
    </message>
    <message>
        <source>The proxy wants a password.</source>
        <translation>Der Proxy verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>Set it in the settings of the system.</source>
        <translation>Hinterlegen Sie es in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The redirects of {a} lead nowhere.</source>
        <translation>Die Weiterleitungen von {a} führen nirgendwohin.</translation>
    </message>
    <message>
        <source>{a} has another file than before.</source>
        <translation>{a} hat eine andere Datei als zuvor.</translation>
    </message>
    <message>
        <source>{a} could not prove that it is {b} ({c}).</source>
        <translation>{a} konnte nicht beweisen, dass es {b} ist ({c}).</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether you have to sign in to this network.</source>
        <translation>Prüfen Sie das Datum dieses Computers, und ob Sie sich in diesem Netz anmelden müssen.</translation>
    </message>
    <message>
        <source>The address of {a} cannot be found.</source>
        <translation>Die Adresse von {a} ist nicht zu finden.</translation>
    </message>
    <message>
        <source>{a} does not answer.</source>
        <translation>{a} antwortet nicht.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server sends far more than the file should have.</source>
        <translation>Der Server sendet weit mehr, als die Datei haben sollte.</translation>
    </message>
    <message>
        <source>Try again later, or install the package from a file.</source>
        <translation>Versuchen Sie es später noch einmal, oder installieren Sie das Paket aus einer Datei.</translation>
    </message>
    <message>
        <source>The server gave an odd answer ({a}).</source>
        <translation>Der Server hat seltsam geantwortet ({a}).</translation>
    </message>
    <message>
        <source>The download needs {a} MB in {b}; {c} MB are free.</source>
        <translation>Das Herunterladen braucht {a} MB in {b}; {c} MB sind frei.</translation>
    </message>
    <message>
        <source>What was fetched is not the file that the catalogue knows: its checksum differs.</source>
        <translation>Was geholt wurde, ist nicht die Datei, die der Katalog kennt: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The download leads to an address that is not secured (no https).</source>
        <translation>Das Herunterladen führt zu einer Adresse, die nicht gesichert ist (kein https).</translation>
    </message>
    <message>
        <source>The file on the server has another size than the catalogue says.</source>
        <translation>Die Datei auf dem Server hat eine andere Größe, als der Katalog sagt.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>Statt der Datei kam eine Webseite.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network: open any page in a browser, then try again.</source>
        <translation>Vielleicht müssen Sie sich in diesem Netz anmelden: Öffnen Sie irgendeine Seite in einem Browser, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What the server sends is not the file that was asked for.</source>
        <translation>Was der Server sendet, ist nicht die gewünschte Datei.</translation>
    </message>
    <message>
        <source>What came is no catalogue: {a}</source>
        <translation>Was kam, ist kein Katalog: {a}</translation>
    </message>
    <message>
        <source>no list of links</source>
        <translation>keine Liste von Adressen</translation>
    </message>
    <message>
        <source>Download or copy it again; it may be incomplete.</source>
        <translation>Laden oder kopieren Sie es noch einmal; es ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Do not use this file; get the package from another source.</source>
        <translation>Benutzen Sie diese Datei nicht; besorgen Sie das Paket aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>“{a}” is no translation package (.argosmodel).</source>
        <translation>„{a}“ ist kein Übersetzungspaket (.argosmodel).</translation>
    </message>
    <message>
        <source>“{a}” is a web page, not a package.</source>
        <translation>„{a}“ ist eine Webseite, kein Paket.</translation>
    </message>
    <message>
        <source>“{a}” is damaged or incomplete.</source>
        <translation>„{a}“ ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>“{a}” cannot be read ({b}).</source>
        <translation>„{a}“ kann nicht gelesen werden ({b}).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>The archive holds two files of one name.</source>
        <translation>Das Archiv enthält zwei Dateien desselben Namens.</translation>
    </message>
    <message>
        <source>The archive is far larger than any package.</source>
        <translation>Das Archiv ist viel größer als jedes Paket.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than it should.</source>
        <translation>Das Archiv entpackt sich zu weit mehr, als es sollte.</translation>
    </message>
    <message>
        <source>The archive holds a file that wants to be elsewhere ({a}).</source>
        <translation>Das Archiv enthält eine Datei, die woandershin will ({a}).</translation>
    </message>
    <message>
        <source>The archive holds a link or device ({a}).</source>
        <translation>Das Archiv enthält eine Verknüpfung oder ein Gerät ({a}).</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Das Archiv ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Get one that is not.</source>
        <translation>Besorgen Sie eines, das es nicht ist.</translation>
    </message>
    <message>
        <source>The archive is no translation package: it has not just one folder at the top.</source>
        <translation>Das Archiv ist kein Übersetzungspaket: Es hat nicht genau einen Ordner obenauf.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .argosmodel and was not packed anew.</source>
        <translation>Wählen Sie eine Datei, die auf .argosmodel endet und nicht neu gepackt wurde.</translation>
    </message>
    <message>
        <source>The archive is no translation package: it has no metadata.json.</source>
        <translation>Das Archiv ist kein Übersetzungspaket: Es hat keine metadata.json.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .argosmodel.</source>
        <translation>Wählen Sie eine Datei, die auf .argosmodel endet.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is too large.</source>
        <translation>Die metadata.json des Pakets ist zu groß.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is no object.</source>
        <translation>Die metadata.json des Pakets ist kein Objekt.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is damaged.</source>
        <translation>Die metadata.json des Pakets ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive is damaged: {a} cannot be unpacked.</source>
        <translation>Das Archiv ist beschädigt: {a} lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Get the package again from where it came from, or tell its publisher.</source>
        <translation>Besorgen Sie das Paket noch einmal von dort, wo es herkam, oder sagen Sie es seinem Herausgeber.</translation>
    </message>
    <message>
        <source>This package is of the type “{a}”, not a translation package.</source>
        <translation>Dieses Paket ist von der Art „{a}“, kein Übersetzungspaket.</translation>
    </message>
    <message>
        <source>Choose a package that translates from one language to another.</source>
        <translation>Wählen Sie ein Paket, das von einer Sprache in eine andere übersetzt.</translation>
    </message>
    <message>
        <source>The package names no pair of languages.</source>
        <translation>Das Paket nennt kein Sprachenpaar.</translation>
    </message>
    <message>
        <source>The package names no version.</source>
        <translation>Das Paket nennt keine Version.</translation>
    </message>
    <message>
        <source>The folder {a} cannot be used ({b}).</source>
        <translation>Der Ordner {a} kann nicht benutzt werden ({b}).</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>There is no room left in {a}.</source>
        <translation>In {a} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder {a} cannot be written.</source>
        <translation>In den Ordner {a} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Change its permissions, then try again.</source>
        <translation>Ändern Sie seine Rechte, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({a}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({a}).</translation>
    </message>
    <message>
        <source>The catalogue of models cannot be read ({a}).</source>
        <translation>Der Katalog der Modelle kann nicht gelesen werden ({a}).</translation>
    </message>
    <message>
        <source>There is no catalogue of models.</source>
        <translation>Es gibt keinen Katalog der Modelle.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The catalogue of models is damaged.</source>
        <translation>Der Katalog der Modelle ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalogue of models is empty.</source>
        <translation>Der Katalog der Modelle ist leer.</translation>
    </message>
    <message>
        <source>Refresh it again later.</source>
        <translation>Aktualisieren Sie ihn später noch einmal.</translation>
    </message>
    <message>
        <source>The file translates {a}, not {b}.</source>
        <translation>Die Datei übersetzt {a}, nicht {b}.</translation>
    </message>
    <message>
        <source>Refresh the catalogue, or install a file of your own.</source>
        <translation>Aktualisieren Sie den Katalog, oder installieren Sie eine eigene Datei.</translation>
    </message>
    <message>
        <source>The file is not the one that the catalogue knows: its checksum differs.</source>
        <translation>Die Datei ist nicht die, die der Katalog kennt: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, do not use it.</source>
        <translation>Laden Sie sie noch einmal; wenn das nicht hilft, benutzen Sie sie nicht.</translation>
    </message>
    <message>
        <source>The file is not the {a} that was installed first.</source>
        <translation>Die Datei ist nicht das {a}, das zuerst installiert wurde.</translation>
    </message>
    <message>
        <source>If you trust the new file, remove the installed one first.</source>
        <translation>Wenn Sie der neuen Datei vertrauen, entfernen Sie zuerst das installierte Paket.</translation>
    </message>
    <message>
        <source>The package needs {a} MB in {b}; {c} MB are free.</source>
        <translation>Das Paket braucht {a} MB in {b}; {c} MB sind frei.</translation>
    </message>
    <message>
        <source>The package cannot be used: {a}</source>
        <translation>Das Paket kann nicht benutzt werden: {a}</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Besorgen Sie es noch einmal von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>The package is not complete: {a}</source>
        <translation>Das Paket ist nicht vollständig: {a}</translation>
    </message>
    <message>
        <source>It does not translate.</source>
        <translation>Es übersetzt nicht.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{a} cannot be removed: it came with the program.</source>
        <translation>{a} kann nicht entfernt werden: Es kam mit dem Programm.</translation>
    </message>
    <message>
        <source>{a} is in no folder for packages.</source>
        <translation>{a} liegt in keinem Ordner für Pakete.</translation>
    </message>
    <message>
        <source>Only packages that were installed can be removed.</source>
        <translation>Nur installierte Pakete können entfernt werden.</translation>
    </message>
    <message>
        <source>{a} is not there any more.</source>
        <translation>{a} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>List the packages again.</source>
        <translation>Lassen Sie die Pakete neu auflisten.</translation>
    </message>
    <message>
        <source>Another program is installing or removing a package right now.</source>
        <translation>Ein anderes Programm installiert oder entfernt gerade ein Paket.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>an old Word or Office document</source>
        <translation>ein altes Word- oder Office-Dokument</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>eine Filmdatei</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>eine Ton- oder Filmdatei</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>eine Film- oder Bilddatei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>eine Excel-Tabelle</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>ein FictionBook</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>a translation memory (TMX)</source>
        <translation>ein Übersetzungsspeicher (TMX)</translation>
    </message>
    <message>
        <source>a project of Synopse</source>
        <translation>ein Projekt von Synopse</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>{a} ({b})</source>
        <translation>{a} ({b})</translation>
    </message>
    <message>
        <source>The file “{a}”</source>
        <translation>Die Datei „{a}“</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>There is no file “{a}”.</source>
        <translation>Es gibt keine Datei „{a}“.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“{a}” is {b}, not a file.</source>
        <translation>„{a}“ ist {b}, keine Datei.</translation>
    </message>
    <message>
        <source>Choose the article itself.</source>
        <translation>Wählen Sie den Artikel selbst.</translation>
    </message>
    <message>
        <source>The file “{a}” may not be read.</source>
        <translation>Die Datei „{a}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask its owner for permission or copy it.</source>
        <translation>Bitten Sie ihren Besitzer um Erlaubnis, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The file “{a}” could not be read: {b}.</source>
        <translation>Die Datei „{a}“ konnte nicht gelesen werden: {b}.</translation>
    </message>
    <message>
        <source>Try to copy it first.</source>
        <translation>Versuchen Sie, sie zuerst zu kopieren.</translation>
    </message>
    <message>
        <source>{a} is too large: {b} where at most {c} can be opened.</source>
        <translation>{a} ist zu groß: {b}, wo höchstens {c} geöffnet werden können.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Teilen Sie den Text auf.</translation>
    </message>
    <message>
        <source>{a} contains no text.</source>
        <translation>{a} enthält keinen Text.</translation>
    </message>
    <message>
        <source>Choose an article that has some.</source>
        <translation>Wählen Sie einen Artikel, der Text hat.</translation>
    </message>
    <message>
        <source>{a} is {b}, which Synopse cannot read.</source>
        <translation>{a} ist {b}; das kann Synopse nicht lesen.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Speichern Sie den Artikel als reinen Text, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{a} is not valid {b} text.</source>
        <translation>{a} ist kein gültiger Text in {b}.</translation>
    </message>
    <message>
        <source>{a} is in an unknown encoding.</source>
        <translation>{a} hat eine unbekannte Zeichenkodierung.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8.</source>
        <translation>Wählen Sie eine andere Zeichenkodierung, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{a}”.</source>
        <translation>Es gibt keine Zeichenkodierung namens „{a}“.</translation>
    </message>
    <message>
        <source>Try utf-8, cp1252, iso-8859-15, mac-roman, cp850 or utf-16.</source>
        <translation>Versuchen Sie utf-8, cp1252, iso-8859-15, mac-roman, cp850 oder utf-16.</translation>
    </message>
    <message>
        <source>{a} is damaged or not really {b}.</source>
        <translation>{a} ist beschädigt oder nicht wirklich {b}.</translation>
    </message>
    <message>
        <source>Get it once more, or open it in the program that made it and save it again.</source>
        <translation>Besorgen Sie sie noch einmal, oder öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{a} is protected with a password.</source>
        <translation>{a} ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it without one.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie ohne Kennwort.</translation>
    </message>
    <message>
        <source>{a} has a copy protection (DRM).</source>
        <translation>{a} hat einen Kopierschutz (DRM).</translation>
    </message>
    <message>
        <source>Only an edition without it can be opened here.</source>
        <translation>Nur eine Ausgabe ohne Kopierschutz lässt sich hier öffnen.</translation>
    </message>
    <message>
        <source>{a} unpacks to far more than an article can be and was not opened.</source>
        <translation>{a} entpackt sich zu weit mehr, als ein Artikel sein kann, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>If you trust it, save the text alone and open that.</source>
        <translation>Wenn Sie ihr vertrauen, speichern Sie nur den Text, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{a} nests its elements too deeply to be read.</source>
        <translation>{a} verschachtelt ihre Elemente zu tief, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text and paste it here.</source>
        <translation>Öffnen Sie sie in einem Browser, kopieren Sie den Text, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The pages of “{a}” are pictures without text, as a scanner makes them.</source>
        <translation>Die Seiten von „{a}“ sind Bilder ohne Text, wie ein Scanner sie macht.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over the file first.</source>
        <translation>Lassen Sie zuerst eine Texterkennung (OCR) über die Datei laufen.</translation>
    </message>
    <message>
        <source>The letters in “{a}” can be seen but not read: its fonts do not name them.</source>
        <translation>Die Buchstaben in „{a}“ sind zu sehen, aber nicht zu lesen: Ihre Schriften benennen sie nicht.</translation>
    </message>
    <message>
        <source>The file “{a}” is damaged in a way that cannot be read.</source>
        <translation>Die Datei „{a}“ ist so beschädigt, dass sie nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or save it as plain text.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie neu oder als reinen Text.</translation>
    </message>
    <message>
        <source>The file “{a}” could not be read within {b} seconds.</source>
        <translation>Die Datei „{a}“ konnte nicht innerhalb von {b} Sekunden gelesen werden.</translation>
    </message>
    <message>
        <source>Save its text as plain text and open that.</source>
        <translation>Speichern Sie ihren Text als reinen Text, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>The e-mail “{a}” is encrypted.</source>
        <translation>Die E-Mail „{a}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it in your mail program, copy the text and paste it here.</source>
        <translation>Öffnen Sie sie in Ihrem E-Mail-Programm, kopieren Sie den Text, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The file “{a}” is not a bilingual file that Synopse knows.</source>
        <translation>Die Datei „{a}“ ist keine zweisprachige Datei, die Synopse kennt.</translation>
    </message>
    <message>
        <source>It opens its own JSON, TMX, XLIFF 1.2 and XLIFF 2.</source>
        <translation>Es öffnet sein eigenes JSON, TMX, XLIFF 1.2 und XLIFF 2.</translation>
    </message>
    <message>
        <source>The file “{a}” is not as Synopse writes it: {b} is missing or wrong.</source>
        <translation>Die Datei „{a}“ ist nicht so, wie Synopse sie schreibt: {b} fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>the object around everything</source>
        <translation>das Objekt um alles herum</translation>
    </message>
    <message>
        <source>Take an older copy of it, or export or save it once more.</source>
        <translation>Nehmen Sie eine ältere Kopie, oder exportieren oder speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file “{a}” says that it is {b} of {c}, and {d} can be read.</source>
        <translation>Die Datei „{a}“ nennt sich {b}, {c}; gelesen werden kann {d}.</translation>
    </message>
    <message>
        <source>version “{a}”</source>
        <translation>Version „{a}“</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>ohne Version</translation>
    </message>
    <message>
        <source>1.1 to 1.4</source>
        <translation>1.1 bis 1.4</translation>
    </message>
    <message>
        <source>1.2 and 2</source>
        <translation>1.2 und 2</translation>
    </message>
    <message>
        <source>Save it as {a} {b} in the program that made it.</source>
        <translation>Speichern Sie sie in dem Programm, das sie erzeugt hat, als {a} {b}.</translation>
    </message>
    <message>
        <source>The file “{a}” contains no translations.</source>
        <translation>Die Datei „{a}“ enthält keine Übersetzungen.</translation>
    </message>
    <message>
        <source>Open the article itself to translate it, or a file that was translated.</source>
        <translation>Öffnen Sie den Artikel selbst, um ihn zu übersetzen, oder eine Datei, die übersetzt wurde.</translation>
    </message>
    <message>
        <source>The file “{a}” has no translation into “{b}”.</source>
        <translation>Die Datei „{a}“ hat keine Übersetzung in „{b}“.</translation>
    </message>
    <message>
        <source>It has {a}.</source>
        <translation>Sie hat {a}.</translation>
    </message>
    <message>
        <source>The language of this text could not be told.</source>
        <translation>Die Sprache dieses Textes ließ sich nicht erkennen.</translation>
    </message>
    <message>
        <source>Choose it yourself (--from de on the command line).</source>
        <translation>Wählen Sie sie selbst (--from de auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>Choose it in the toolbar above the page; the translation begins at once.</source>
        <translation>Wählen Sie sie in der Werkzeugleiste über der Seite; die Übersetzung beginnt sofort.</translation>
    </message>
    <message>
        <source>This text is in the target language ({a}) already.</source>
        <translation>Dieser Text ist bereits in der Zielsprache ({a}).</translation>
    </message>
    <message>
        <source>This text is in the language of the translation already.</source>
        <translation>Dieser Text ist bereits in der Sprache der Übersetzung.</translation>
    </message>
    <message>
        <source>Choose its language yourself if that is wrong (--from de on the command line).</source>
        <translation>Wählen Sie seine Sprache selbst, falls das nicht stimmt (--from de auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>If that is wrong, choose its language in the toolbar above the page.</source>
        <translation>Falls das nicht stimmt, wählen Sie seine Sprache in der Werkzeugleiste über der Seite.</translation>
    </message>
    <message>
        <source>The article was not translated.</source>
        <translation>Der Artikel wurde nicht übersetzt.</translation>
    </message>
    <message>
        <source>The translation model failed while translating.</source>
        <translation>Das Übersetzungsmodell ist beim Übersetzen gescheitert.</translation>
    </message>
    <message>
        <source>Install it again, or choose another model.</source>
        <translation>Installieren Sie es neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model {a} cannot be loaded.</source>
        <translation>Das Modell {a} kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The tokeniser of {a} cannot be loaded.</source>
        <translation>Der Tokenizer von {a} kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The vocabulary of {a} cannot be read.</source>
        <translation>Das Vokabular von {a} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder: {a}</source>
        <translation>Installieren Sie das Paket neu, oder entfernen Sie seinen Ordner: {a}</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder. ({a})</source>
        <translation>Installieren Sie das Paket neu, oder entfernen Sie seinen Ordner. ({a})</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder.</source>
        <translation>Installieren Sie das Paket neu, oder entfernen Sie seinen Ordner.</translation>
    </message>
    <message>
        <source>“{a}” is not a language code.</source>
        <translation>„{a}“ ist kein Sprachkürzel.</translation>
    </message>
    <message>
        <source>Write codes such as de or en.</source>
        <translation>Schreiben Sie Kürzel wie de oder en.</translation>
    </message>
    <message>
        <source>The package for {a} cannot be used: {b}</source>
        <translation>Das Paket für {a} kann nicht benutzt werden: {b}</translation>
    </message>
    <message>
        <source>There is no model “{a}” for {b}.</source>
        <translation>Es gibt kein Modell „{a}“ für {b}.</translation>
    </message>
    <message>
        <source>Choose one of these: {a}.</source>
        <translation>Wählen Sie eines von diesen: {a}.</translation>
    </message>
    <message>
        <source>No installed model translates from {a}.</source>
        <translation>Kein installiertes Modell übersetzt von {a}.</translation>
    </message>
    <message>
        <source>No translation package is installed at all.</source>
        <translation>Es ist überhaupt kein Übersetzungspaket installiert.</translation>
    </message>
    <message>
        <source>Installed are: {a}.</source>
        <translation>Installiert sind: {a}.</translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} nach {b}</translation>
    </message>
    <message>
        <source>It cannot be read ({a}).</source>
        <translation>Es kann nicht gelesen werden ({a}).</translation>
    </message>
    <message>
        <source>metadata.json is damaged ({a}).</source>
        <translation>metadata.json ist beschädigt ({a}).</translation>
    </message>
    <message>
        <source>metadata.json names no pair of languages.</source>
        <translation>metadata.json nennt kein Sprachenpaar.</translation>
    </message>
    <message>
        <source>{a} is missing or empty.</source>
        <translation>{a} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The tokeniser (sentencepiece.model or bpe.model)</source>
        <translation>Der Tokenizer (sentencepiece.model oder bpe.model)</translation>
    </message>
    <message>
        <source>The vocabulary in model/</source>
        <translation>Das Vokabular in model/</translation>
    </message>
    <message>
        <source>The vocabulary of {a} belongs to another model.</source>
        <translation>Das Vokabular von {a} gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>Get the package again, or tell its publisher.</source>
        <translation>Besorgen Sie das Paket neu, oder sagen Sie es seinem Herausgeber.</translation>
    </message>
    <message>
        <source>The model {a} translates into nothing.</source>
        <translation>Das Modell {a} übersetzt ins Nichts.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>There are no sentences of this language to check a package with.</source>
        <translation>Es gibt keine Sätze in dieser Sprache, um ein Paket zu prüfen.</translation>
    </message>
    <message>
        <source>Judge it by an article of your own.</source>
        <translation>Beurteilen Sie es an einem eigenen Artikel.</translation>
    </message>
    <message>
        <source>“{a}” is a folder, not a file.</source>
        <translation>„{a}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{a}” does not exist.</source>
        <translation>Der Ordner „{a}“ existiert nicht.</translation>
    </message>
    <message>
        <source>Create it first, or choose another folder.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{a}” is write-protected.</source>
        <translation>„{a}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Give the new file another name.</source>
        <translation>Geben Sie der neuen Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{a}” could not be written: {b}.</source>
        <translation>„{a}“ konnte nicht geschrieben werden: {b}.</translation>
    </message>
    <message>
        <source>Choose another folder and try again. An earlier version is untouched.</source>
        <translation>Wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal. Eine frühere Fassung ist unversehrt.</translation>
    </message>
    <message>
        <source>There is no room left to write “{a}”.</source>
        <translation>Es ist kein Platz mehr, um „{a}“ zu schreiben.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder. An earlier version is untouched.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner. Eine frühere Fassung ist unversehrt.</translation>
    </message>
    <message>
        <source>You may not write “{a}” in the folder “{b}”.</source>
        <translation>Sie dürfen „{a}“ nicht in den Ordner „{b}“ schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>What you added to this article cannot be saved: {a}.</source>
        <translation>Was Sie zu diesem Artikel hinzugefügt haben, kann nicht gespeichert werden: {a}.</translation>
    </message>
    <message>
        <source>Make room on the disk or check its permissions, then export the article.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie seine Rechte; exportieren Sie dann den Artikel.</translation>
    </message>
    <message>
        <source>The picture {a} could not be written.</source>
        <translation>Das Bild {a} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This search pattern has a fault: {a}.</source>
        <translation>Dieses Suchmuster hat einen Fehler: {a}.</translation>
    </message>
    <message>
        <source>This search pattern takes too long, so the search was given up.</source>
        <translation>Dieses Suchmuster braucht zu lange; die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This search pattern is too long or repeats too much.</source>
        <translation>Dieses Suchmuster ist zu lang oder wiederholt zu viel.</translation>
    </message>
    <message>
        <source>Write a simpler one; (a+)+ and the like are slow.</source>
        <translation>Schreiben Sie ein einfacheres; (a+)+ und Ähnliches ist langsam.</translation>
    </message>
    <message>
        <source>The file “{a}” has changed since it was opened.</source>
        <translation>Die Datei „{a}“ hat sich geändert, seit sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{a}” does not say which languages it is for.</source>
        <translation>„{a}“ sagt nicht, für welche Sprachen es gedacht ist.</translation>
    </message>
    <message>
        <source>Say so, and it can be imported.</source>
        <translation>Geben Sie die Sprachen an, dann lässt es sich einlesen.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {a}.</source>
        <translation>Das Wörterbuch konnte nicht gespeichert werden: {a}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write to the folder of dictionaries.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, oder prüfen Sie, wer in den Ordner der Wörterbücher schreiben darf.</translation>
    </message>
    <message>
        <source>“{a}” is damaged: {b}.</source>
        <translation>„{a}“ ist beschädigt: {b}.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the dictionary.</source>
        <translation>Besorgen Sie sich das Wörterbuch noch einmal.</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>Es lässt sich nicht bis zum Ende entpacken</translation>
    </message>
    <message>
        <source>it points beyond the end of “{a}”</source>
        <translation>Es verweist auf Stellen hinter dem Ende von „{a}“</translation>
    </message>
    <message>
        <source>its line {a} names no place</source>
        <translation>Zeile {a} nennt keine Stelle</translation>
    </message>
    <message>
        <source>a word in it does not end</source>
        <translation>Ein Wort darin hat kein Ende</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>Ein Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is no imported dictionary</source>
        <translation>Es ist kein eingelesenes Wörterbuch</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>Es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“{a}” is no dictionary: it is larger than any.</source>
        <translation>„{a}“ ist kein Wörterbuch: So groß ist keines.</translation>
    </message>
    <message>
        <source>“{a}” has no entries.</source>
        <translation>„{a}“ enthält keine Einträge.</translation>
    </message>
    <message>
        <source>“{a}” is an archive.</source>
        <translation>„{a}“ ist ein Archiv.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose the dictionary in it.</source>
        <translation>Entpacken Sie es zuerst, und wählen Sie dann das Wörterbuch darin aus.</translation>
    </message>
    <message>
        <source>“{a}” is no dictionary that Synopse can read.</source>
        <translation>„{a}“ ist kein Wörterbuch, das Synopse lesen kann.</translation>
    </message>
    <message>
        <source>It reads those of Ding (text with “::”), StarDict (.ifo) and dictd (.index).</source>
        <translation>Gelesen werden Wörterbücher von Ding (Text mit „::“), StarDict (.ifo) und dictd (.index).</translation>
    </message>
    <message>
        <source>A file of the dictionary is missing: “{a}”.</source>
        <translation>Eine Datei des Wörterbuchs fehlt: „{a}“.</translation>
    </message>
    <message>
        <source>It belongs in the same folder as “{a}”.</source>
        <translation>Sie gehört in denselben Ordner wie „{a}“.</translation>
    </message>
    <message>
        <source>“{a}” is no StarDict dictionary.</source>
        <translation>„{a}“ ist kein StarDict-Wörterbuch.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .ifo.</source>
        <translation>Wählen Sie die Datei aus, die auf .ifo endet.</translation>
    </message>
    <message>
        <source>The dictionary “{a}” was imported by another version of Synopse.</source>
        <translation>Das Wörterbuch „{a}“ wurde mit einer anderen Version von Synopse eingelesen.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>“{a}” does not say which paragraphs to write.</source>
        <translation>„{a}“ sagt nicht, welche Absätze geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as 1-5, 8.</source>
        <translation>Schreiben Sie Nummern und Bereiche, etwa 1-5, 8.</translation>
    </message>
    <message>
        <source>No paragraph has a number that was asked for.</source>
        <translation>Kein Absatz hat eine der gewünschten Nummern.</translation>
    </message>
    <message>
        <source>The article has the paragraphs 1 to {a}.</source>
        <translation>Der Artikel hat die Absätze 1 bis {a}.</translation>
    </message>
    <message>
        <source>Choose the dictionary&apos;s file in it.</source>
        <translation>Wählen Sie die Datei des Wörterbuchs darin aus.</translation>
    </message>
    <message>
        <source>Choose a dictionary&apos;s own file.</source>
        <translation>Wählen Sie die Datei eines Wörterbuchs aus.</translation>
    </message>
    <message>
        <source>The translation engine cannot be started ({a}).</source>
        <translation>Der Übersetzer kann nicht gestartet werden ({a}).</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The translation engine crashed when it loaded {a}.</source>
        <translation>Der Übersetzer ist beim Laden von {a} abgestürzt.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>Installieren Sie das Modell neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The translation engine crashed {a} times in a row.</source>
        <translation>Der Übersetzer ist {a}-mal hintereinander abgestürzt.</translation>
    </message>
    <message>
        <source>Choose another model, or close other programs if memory is short.</source>
        <translation>Wählen Sie ein anderes Modell, oder schließen Sie andere Programme, falls der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>{a} is too large: a single paragraph in it has more than 10 MB.</source>
        <translation>{a} ist zu groß: Ein einziger Absatz darin hat mehr als 10 MB.</translation>
    </message>
    <message>
        <source>Divide it into paragraphs in the program that made it.</source>
        <translation>Teilen Sie sie in dem Programm, mit dem sie erstellt wurde, in Absätze auf.</translation>
    </message>
    <message>
        <source>There is no earlier version of {a}.</source>
        <translation>Von {a} gibt es keine frühere Version.</translation>
    </message>
    <message>
        <source>One is kept when an update replaces it, until it is removed.</source>
        <translation>Aufbewahrt wird eine, wenn eine neuere an ihre Stelle tritt, bis sie entfernt wird.</translation>
    </message>
    <message>
        <source>The earlier version {a} cannot be used: {b}</source>
        <translation>Die frühere Version {a} ist nicht verwendbar: {b}</translation>
    </message>
    <message>
        <source>Its files have changed.</source>
        <translation>Ihre Dateien haben sich verändert.</translation>
    </message>
    <message>
        <source>Delete it, and install that version from a file.</source>
        <translation>Löschen Sie sie, und installieren Sie diese Version aus einer Datei.</translation>
    </message>
    <message>
        <source>{a} text cannot be typeset as PDF: no font on this computer has its script.</source>
        <translation>Text in {a} kann nicht als PDF gesetzt werden: Keine Schrift auf diesem Computer hat seine Zeichen.</translation>
    </message>
    <message>
        <source>Install one, such as {a}, or export DOCX or HTML instead.</source>
        <translation>Installieren Sie eine, etwa {a}, oder exportieren Sie stattdessen DOCX oder HTML.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What is there already is kept.</source>
        <translation>Was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The project “{a}” is not finished: {b} of {c} paragraphs are translated.</source>
        <translation>Das Projekt „{a}“ ist nicht fertig: {b} von {c} Absätzen sind übersetzt.</translation>
    </message>
    <message>
        <source>Open it in the window, which translates the rest, and save it again.</source>
        <translation>Öffnen Sie es im Fenster, das den Rest übersetzt, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{a} is not text that Synopse can read.</source>
        <translation>{a} ist kein Text, den Synopse lesen kann.</translation>
    </message>
    <message>
        <source>What you added last is not on the disk yet, so the window stays open.</source>
        <translation>Was Sie zuletzt hinzugefügt haben, ist noch nicht gesichert. Das Fenster bleibt daher offen.</translation>
    </message>
    <message>
        <source>Make room on the disk or save the article as a project elsewhere. Close once more to leave without it.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder speichern Sie den Artikel an einem anderen Ort als Projekt. Wenn Sie noch einmal schließen, geht es verloren.</translation>
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
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
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
    <message>
        <source>Capitals and umlauts count</source>
        <translation>Groß- und Kleinschreibung und Umlaute beachten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List every hit with its sentence in both languages (↓)</source>
        <translation>Jeden Treffer mit seinem Satz in beiden Sprachen auflisten (↓)</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>Nächster Treffer</translation>
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
        <source>Checked.</source>
        <translation>Geprüft.</translation>
    </message>
    <message>
        <source>Highlighted in yellow</source>
        <translation>Gelb hervorgehoben</translation>
    </message>
    <message>
        <source>Highlighted in green</source>
        <translation>Grün hervorgehoben</translation>
    </message>
    <message>
        <source>Highlighted in blue</source>
        <translation>Blau hervorgehoben</translation>
    </message>
    <message>
        <source>Highlighted in rose</source>
        <translation>Rosa hervorgehoben</translation>
    </message>
    <message>
        <source>Edited. The machine’s translation is kept; the Edit menu brings it back.</source>
        <translation>Geändert. Die Übersetzung der Maschine ist aufgehoben; das Menü „Bearbeiten“ holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Hit {number} of {count}, paragraph {row}. Original: {one} Translation: {other}</source>
        <translation>Treffer {number} von {count}, Absatz {row}. Original: {one} Übersetzung: {other}</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits with their sentences in both languages</source>
        <translation>Treffer mit ihren Sätzen in beiden Sprachen</translation>
    </message>
    <message>
        <source>Every hit is listed here with its sentence in both languages. Capitals and umlauts need not be right: “strasse” finds “Straße”.</source>
        <translation>Hier steht jeder Treffer mit seinem Satz in beiden Sprachen. Groß- und Kleinschreibung und Umlaute sind gleichgültig: „strasse“ findet „Straße“.</translation>
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
        <source>Lift the veil of the sentence</source>
        <translation>Den Satz aufdecken</translation>
    </message>
    <message>
        <source>While editing: split the sentence at the caret</source>
        <translation>Beim Bearbeiten: den Satz an der Einfügemarke teilen</translation>
    </message>
    <message>
        <source>Enter changes the key of “{command}”.</source>
        <translation>Enter ändert die Taste von „{command}“.</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Wählen Sie einen Befehl, um seine Taste zu ändern.</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”, or Esc to leave it as it is.</source>
        <translation>Drücken Sie die neue Taste für „{command}“; mit Esc bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>{key} belongs to the page and to lists and cannot be given away.</source>
        <translation>{key} brauchen die Seite und die Listen selbst; diese Taste lässt sich nicht vergeben.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Enter moves it here; or press another key, or Esc.</source>
        <translation>{key} gehört zu „{command}“. Enter holt die Taste hierher; sonst drücken Sie eine andere oder Esc.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>“{command}” has {keys} now.</source>
        <translation>„{command}“ hat jetzt {keys}.</translation>
    </message>
    <message>
        <source>Taken back from “{command}”.</source>
        <translation>Von „{command}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <translation>Taste drücken …</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Add another …</source>
        <translation>Weitere Taste …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alles wie voreingestellt</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher holen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>While it is held: what each word means, under the sentence</source>
        <translation>Solange gedrückt: unter dem Satz, was jedes Wort bedeutet</translation>
    </message>
    <message>
        <source>This key is the page’s own and stays as it is.</source>
        <translation>Diese Taste gehört der Seite selbst und bleibt, wie sie ist.</translation>
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
        <source>{language}, {share}% sure</source>
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
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>Your translation: {text}</source>
        <translation>Ihre Übersetzung: {text}</translation>
    </message>
    <message>
        <source>Your note: {text}</source>
        <translation>Ihre Notiz: {text}</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Als geprüft markiert</translation>
    </message>
    <message>
        <source>Left untranslated</source>
        <translation>Unübersetzt gelassen</translation>
    </message>
    <message>
        <source>Translated from {text}</source>
        <translation>Ausgangssprache: {text}</translation>
    </message>
    <message>
        <source>Sentences joined or split</source>
        <translation>Sätze verbunden oder geteilt</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>From older versions</source>
        <translation>Aus älteren Fassungen</translation>
    </message>
    <message>
        <source>This is yours and has no place in the version that is open. It is kept with the older one.</source>
        <translation>Das stammt von Ihnen und hat in der geöffneten Fassung keinen Platz. Bei der älteren bleibt es erhalten.</translation>
    </message>
    <message>
        <source>What found no place</source>
        <translation>Was keinen Platz fand</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>No dictionary has this word.</source>
        <translation>Dieses Wort steht in keinem Wörterbuch.</translation>
    </message>
    <message>
        <source>There is no dictionary yet: {source} – {target}.</source>
        <translation>Noch gibt es kein Wörterbuch: {source} – {target}.</translation>
    </message>
    <message>
        <source>Choose a dictionary …</source>
        <translation>Wörterbuch auswählen …</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Size of the original</source>
        <translation>&amp;Größe des Originals</translation>
    </message>
    <message>
        <source>S&amp;ize of the translation</source>
        <translation>Größe der &amp;Übersetzung</translation>
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
    <message>
        <source>{size}%</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>{pair} is translated by</source>
        <translation>{pair} übersetzt</translation>
    </message>
    <message>
        <source>Translate the article again</source>
        <translation>Artikel neu übersetzen</translation>
    </message>
    <message>
        <source>All models …</source>
        <translation>Alle Modelle …</translation>
    </message>
    <message>
        <source>Install what is missing for the way via English</source>
        <translation>Fehlendes für den Weg über Englisch installieren</translation>
    </message>
    <message>
        <source>Install Argos {version}, which translates better</source>
        <translation>Argos {version} installieren; übersetzt besser</translation>
    </message>
    <message>
        <source>Update to Argos {version}</source>
        <translation>Auf Argos {version} aktualisieren</translation>
    </message>
    <message>
        <source>Install Argos {version}</source>
        <translation>Argos {version} installieren</translation>
    </message>
    <message>
        <source>The model that translates. Press to choose or get another one.</source>
        <translation>Das Modell, das übersetzt. Drücken Sie, um ein anderes zu wählen oder zu holen.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{pair} can be had via English, by two packages from {host}.</source>
        <translation>{pair} gibt es über Englisch, mit zwei Paketen von {host}.</translation>
    </message>
    <message>
        <source>{pair} can be had from {host}.</source>
        <translation>{pair} gibt es bei {host}.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>From now on, {pair} is translated by: {model}. Your edits are kept.</source>
        <translation>{pair} übersetzt von jetzt an: {model}. Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Neu übersetzen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>nothing came out</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>caught in a loop</source>
        <translation>Wiederholungsschleife</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>much too long</source>
        <translation>viel zu lang</translation>
    </message>
    <message>
        <source>much too short</source>
        <translation>viel zu kurz</translation>
    </message>
    <message>
        <source>numbers lost</source>
        <translation>Zahlen verloren</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known before it is fetched</source>
        <translation>erst beim Laden bekannt</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>known to the catalogue, and compared</source>
        <translation>im Katalog bekannt, wird verglichen</translation>
    </message>
    <message>
        <source>not known; that of the first download counts from then on</source>
        <translation>unbekannt; die des ersten Downloads gilt von da an</translation>
    </message>
    <message>
        <source>Version {version} is still in place and works.</source>
        <translation>Version {version} ist weiterhin da und funktioniert.</translation>
    </message>
    <message>
        <source>Changed since it was installed: {files}. Install it again.</source>
        <translation>Seit der Installation verändert: {files}. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <translation>Alle Dateien sind so, wie sie installiert wurden.</translation>
    </message>
    <message>
        <source>It came with the program; there is nothing to compare with.</source>
        <translation>Es kam mit dem Programm; zu vergleichen gibt es nichts.</translation>
    </message>
    <message>
        <source>Another program installed it: there is nothing to compare with.</source>
        <translation>Ein anderes Programm hat es installiert; zu vergleichen gibt es nichts.</translation>
    </message>
    <message>
        <source>It translates.</source>
        <translation>Es übersetzt.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Lade …</translation>
    </message>
    <message>
        <source>The server does not answer; trying again …</source>
        <translation>Der Server antwortet nicht; gleich ein neuer Versuch …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Prüfe die Datei …</translation>
    </message>
    <message>
        <source>Unpacking …</source>
        <translation>Packe aus …</translation>
    </message>
    <message>
        <source>Trying it on a sentence …</source>
        <translation>Probiere es an einem Satz …</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Schließe ab …</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Better than the built-in model</source>
        <translation>Besser als das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Erhältlich</translation>
    </message>
    <message>
        <source>Via English, by two packages</source>
        <translation>Über Englisch, mit zwei Paketen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>version {version} is here</source>
        <translation>Version {version} ist da</translation>
    </message>
    <message>
        <source>via English</source>
        <translation>über Englisch</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>built-in {version}</source>
        <translation>mitgeliefertes Modell {version}</translation>
    </message>
    <message>
        <source>via {language}</source>
        <translation>über {language}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Waits until the one before it is done.</source>
        <translation>Wartet, bis das vorige fertig ist.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>Angehalten. Was geladen ist, bleibt.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginne …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
    <message>
        <source>{model}, kept to go back to ({size})</source>
        <translation>{model}, zum Zurückkehren aufbewahrt ({size})</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Install a model from a file</source>
        <translation>Modell aus einer Datei installieren</translation>
    </message>
    <message>
        <source>Argos packages</source>
        <translation>Argos-Pakete</translation>
    </message>
    <message>
        <source>No model fits “{text}”. Type the name of a language, or of two.</source>
        <translation>Kein Modell passt zu „{text}“. Geben Sie den Namen einer Sprache ein, oder zweier.</translation>
    </message>
    <message>
        <source>Fetching the list …</source>
        <translation>Hole die Liste …</translation>
    </message>
    <message>
        <source>List of {date}, from {host}. Nothing is fetched until you ask.</source>
        <translation>Liste vom {date}, von {host}. Nichts wird geladen, bevor Sie es verlangen.</translation>
    </message>
    <message>
        <source>Models are kept in {folder}</source>
        <translation>Modelle liegen in {folder}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search: one language, or two</source>
        <translation>Suchen: eine Sprache oder zwei</translation>
    </message>
    <message>
        <source>Search models by language</source>
        <translation>Modelle nach Sprache suchen</translation>
    </message>
    <message>
        <source>Install from file …</source>
        <translation>Aus Datei installieren …</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>Liste erneuern</translation>
    </message>
    <message>
        <source>Fetches the newest list of packages from the network</source>
        <translation>Holt die neueste Liste der Pakete aus dem Netz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Let go to install it.</source>
        <translation>Loslassen, um es zu installieren.</translation>
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
        <translation>{language} · Übersetzung: {model}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Translating … {share}% of the file is read.</source>
        <translation>Übersetzen … {share} % der Datei sind gelesen.</translation>
    </message>
    <message>
        <source>The translation engine crashed and was started again.</source>
        <translation>Der Übersetzer ist abgestürzt und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Nothing is lost. A sentence that crashes it again stays untranslated.</source>
        <translation>Es ist nichts verloren. Ein Satz, der ihn noch einmal abstürzen lässt, bleibt unübersetzt.</translation>
    </message>
    <message>
        <source>Recognising the language …</source>
        <translation>Die Sprache wird erkannt …</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{name}: failed</source>
        <translation>{name}: gescheitert</translation>
    </message>
    <message>
        <source>{name}: paused</source>
        <translation>{name}: angehalten</translation>
    </message>
    <message>
        <source>{name}: installing …</source>
        <translation>{name}: wird installiert …</translation>
    </message>
    <message>
        <source>{name}: {percent}% fetched</source>
        <translation>{name}: {percent} % geladen</translation>
    </message>
    <message>
        <source>Show what is being fetched</source>
        <translation>Zeigt, was geladen wird</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>OtherWordings</name>
    <message>
        <source>the machine’s first choice</source>
        <translation>erste Wahl der Maschine</translation>
    </message>
    <message>
        <source>This sentence was not translated: there is nothing to choose from.</source>
        <translation>Dieser Satz wurde nicht übersetzt: Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>A sentence that was split or joined has no other wordings.</source>
        <translation>Ein Satz, der geteilt oder verbunden wurde, hat keine anderen Formulierungen.</translation>
    </message>
    <message>
        <source>The file that was opened keeps no other wordings of this sentence.</source>
        <translation>Die geöffnete Datei enthält keine anderen Formulierungen dieses Satzes.</translation>
    </message>
    <message>
        <source>The machine found no other wording that is as sound as this one.</source>
        <translation>Die Maschine hat keine andere Formulierung gefunden, die ebenso stimmig ist.</translation>
    </message>
    <message>
        <source>The sentence has the machine’s own words again.</source>
        <translation>Der Satz hat wieder die Worte der Maschine.</translation>
    </message>
    <message>
        <source>Taken, as an edit: it can be undone.</source>
        <translation>Als Änderung übernommen; sie lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Owing</name>
    <message>
        <source>All your changes are kept again.</source>
        <translation>Alle Ihre Änderungen sind wieder gesichert.</translation>
    </message>
</context>
<context>
    <name>PairQuestion</name>
    <message>
        <source>“{name}” does not say which languages it is for:</source>
        <translation>„{name}“ sagt nicht, für welche Sprachen es gedacht ist:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sprache der Wörter</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Sprache der Erklärungen</translation>
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
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
</context>
<context>
    <name>ParagraphLanguage</name>
    <message>
        <source>Paragraph {number} is left untranslated.</source>
        <translation>Absatz {number} bleibt unübersetzt.</translation>
    </message>
    <message>
        <source>Translating paragraph {number} …</source>
        <translation>Absatz {number} wird übersetzt …</translation>
    </message>
    <message>
        <source>Paragraph {number} is translated anew.</source>
        <translation>Absatz {number} ist neu übersetzt.</translation>
    </message>
    <message>
        <source>Choose a sentence first: click it, or press J.</source>
        <translation>Wählen Sie zuerst einen Satz: anklicken oder J drücken.</translation>
    </message>
    <message>
        <source>{language}, as the article</source>
        <translation>{language}, wie der Artikel</translation>
    </message>
    <message>
        <source>Leave it untranslated</source>
        <translation>Unübersetzt lassen</translation>
    </message>
    <message>
        <source>{language}, needs no translation</source>
        <translation>{language}, braucht keine Übersetzung</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>L&amp;esen</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>P&amp;rogramm</translation>
    </message>
    <message>
        <source>What you choose shows at once on the page.</source>
        <translation>Was Sie wählen, zeigt sich sofort auf der Seite.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Open the last article at the &amp;start</source>
        <translation>Beim &amp;Start den letzten Artikel öffnen</translation>
    </message>
    <message>
        <source>Less &amp;motion: jump to a sentence, do not glide</source>
        <translation>Weniger &amp;Bewegung: zu einem Satz springen, nicht gleiten</translation>
    </message>
    <message>
        <source>The system asks for this already.</source>
        <translation>Das System verlangt das schon.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>The file is still being read; save it when all of it is there.</source>
        <translation>Die Datei wird noch gelesen. Speichern Sie, wenn sie ganz da ist.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>“{chapter}”</source>
        <translation>„{chapter}“</translation>
    </message>
</context>
<context>
    <name>ReadAsButton</name>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>How the file was read. Press to have it read in another way.</source>
        <translation>Wie die Datei gelesen wurde. Zum Ändern drücken.</translation>
    </message>
    <message>
        <source>Read as: {way}</source>
        <translation>Gelesen als: {way}</translation>
    </message>
    <message>
        <source>Read of the page</source>
        <translation>Von der Seite lesen</translation>
    </message>
    <message>
        <source>The article alone</source>
        <translation>Nur den Artikel</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Read the characters as</source>
        <translation>Zeichen lesen als</translation>
    </message>
    <message>
        <source>What the file looks like</source>
        <translation>Wonach die Datei aussieht</translation>
    </message>
</context>
<context>
    <name>ReadingAs</name>
    <message>
        <source>The file was read in another way, and its text is another now.</source>
        <translation>Die Datei wurde anders gelesen, und ihr Text ist jetzt ein anderer.</translation>
    </message>
    <message>
        <source>Your edits and notes are kept with the text before; choose that again and they are back.</source>
        <translation>Ihre Änderungen und Notizen bleiben beim vorigen Text; wählen Sie ihn wieder, und sie sind zurück.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Sh&amp;ow</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>{name} · not found</source>
        <translation>{name} · nicht gefunden</translation>
    </message>
    <message>
        <source>{path} is not there. It was moved or deleted, or its disk is not connected.</source>
        <translation>{path} ist nicht da. Die Datei wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>With Ctrl held, it opens in a new window.</source>
        <translation>Mit gedrückter Strg-Taste öffnet er sich in einem neuen Fenster.</translation>
    </message>
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
    <name>RenderingsDialog</name>
    <message>
        <source>no word link tells</source>
        <translation>durch keine Wortverbindung belegt</translation>
    </message>
    <message>
        <source>“{word}” in this article</source>
        <translation>„{word}“ in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” occurs %n time(s).</source>
        <translation>
            <numerusform>„{word}“ kommt %n-mal vor.</numerusform>
            <numerusform>„{word}“ kommt %n-mal vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for “{word}” …</source>
        <translation>„{word}“ wird gesucht …</translation>
    </message>
    <message>
        <source>Renderings and where they are</source>
        <translation>Übersetzungen und ihre Stellen</translation>
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
    <name>Sessions</name>
    <message>
        <source>Your changes are kept on this computer as you make them.</source>
        <translation>Ihre Änderungen werden sofort auf diesem Computer aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>This is the last sentence of its paragraph.</source>
        <translation>Das ist der letzte Satz seines Absatzes.</translation>
    </message>
    <message>
        <source>The original is one word: there is nothing to split.</source>
        <translation>Das Original ist ein einziges Wort: Da gibt es nichts zu teilen.</translation>
    </message>
    <message>
        <source>Split. Ctrl+Z makes it one sentence again.</source>
        <translation>Geteilt. Strg+Z macht wieder einen Satz daraus.</translation>
    </message>
    <message>
        <source>Split before “{source}” and “{target}”: ← → move the cut, Tab goes to the other side, Enter splits, Esc leaves it whole.</source>
        <translation>Teilen vor „{source}“ und „{target}“: ← → verschieben den Schnitt, Tab wechselt die Seite, Enter teilt, Esc lässt den Satz ganz.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>Text size {size}%</source>
        <translation>Textgröße {size} %</translation>
    </message>
    <message>
        <source>Text size: original {source}%, translation {target}%</source>
        <translation>Textgröße: Original {source} %, Übersetzung {target} %</translation>
    </message>
    <message>
        <source>Original {source}%, translation {target}% of the width</source>
        <translation>Original {source} %, Übersetzung {target} % der Breite</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Your settings cannot be kept.</source>
        <translation>Ihre Einstellungen können nicht gesichert werden.</translation>
    </message>
    <message>
        <source>Check the permissions of {path} and the room on its disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte von {path} und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. Open it where it is now: your changes are kept and will be there.</source>
        <translation>Die Datei wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht verbunden. Öffnen Sie sie an ihrem jetzigen Ort: Ihre Änderungen sind gesichert und werden dort wieder da sein.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Den Rest übersetzen</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>Fortschritt der Übersetzung</translation>
    </message>
    <message>
        <source>Stop translating; what is done stays</source>
        <translation>Übersetzen anhalten; was fertig ist, bleibt</translation>
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
<context>
    <name>Windows</name>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Nur die ersten {count} Dateien wurden geöffnet.</translation>
    </message>
    <message>
        <source>Each needs a window of its own; open the others a few at a time.</source>
        <translation>Jede braucht ein eigenes Fenster; öffnen Sie die übrigen nach und nach.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Only its parts are in the dictionary.</source>
        <translation>Nur seine Teile stehen im Wörterbuch.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>Konjunktion</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>Zahlwort</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Ausruf</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>neuter</source>
        <translation>sächlich</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>Plural</translation>
    </message>
    <message>
        <source>from “{word}”</source>
        <translation>von „{word}“</translation>
    </message>
    <message>
        <source>In this article …</source>
        <translation>In diesem Artikel …</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Other wordings</source>
        <translation>Andere Formulierungen</translation>
    </message>
    <message>
        <source>Other wordings of the sentence; Enter takes one</source>
        <translation>Andere Formulierungen des Satzes; Enter übernimmt eine</translation>
    </message>
</context>
<context>
    <name>_FootWords</name>
    <message numerus="yes">
        <source>%n more sense(s)</source>
        <translation>
            <numerusform>%n weitere Bedeutung</numerusform>
            <numerusform>%n weitere Bedeutungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReportWords</name>
    <message numerus="yes">
        <source>%n sentence(s) in {time} s, loaded in {loading} s.</source>
        <translation>
            <numerusform>%n Satz in {time} s, geladen in {loading} s.</numerusform>
            <numerusform>%n Sätze in {time} s, geladen in {loading} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement with our own translations: {score} of 100 (chrF).</source>
        <translation>Übereinstimmung mit unseren eigenen Übersetzungen: {score} von 100 (chrF).</translation>
    </message>
    <message>
        <source>No faults that a program can see.</source>
        <translation>Keine Fehler, die ein Programm erkennen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) with faults:</source>
        <translation>
            <numerusform>%n Satz mit Fehlern:</numerusform>
            <numerusform>%n Sätze mit Fehlern:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TimeLeft</name>
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
</context>
</TS>
