<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Synopse</source>
        <translation>About Synopse</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Works offline: nothing that you open leaves this computer.</source>
        <translation>Works offline: nothing that you open leaves this computer.</translation>
    </message>
    <message>
        <source>Reads an article beside its translation, sentence by sentence.</source>
        <translation>Reads an article beside its translation, sentence by sentence.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Made with:</translation>
    </message>
</context>
<context>
    <name>AccessiblePage</name>
    <message>
        <source>Sentence {number} of {count}.</source>
        <translation>Sentence {number} of {count}.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Not translated yet.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Open an article and translate it</source>
        <translation>Open an article and translate it</translation>
    </message>
    <message>
        <source>Open text from the &amp;clipboard</source>
        <translation>Open text from the &amp;clipboard</translation>
    </message>
    <message>
        <source>Translate the text that was copied elsewhere</source>
        <translation>Translate the text that was copied elsewhere</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>Save original and translation to a file</source>
        <translation>Save original and translation to a file</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>S&amp;top translating</translation>
    </message>
    <message>
        <source>Stop; what is translated stays</source>
        <translation>Stop; what is translated stays</translation>
    </message>
    <message>
        <source>Translate the &amp;rest</source>
        <translation>Translate the &amp;rest</translation>
    </message>
    <message>
        <source>Go on with the paragraphs that still wait</source>
        <translation>Go on with the paragraphs that still wait</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Edit the translation</source>
        <translation>&amp;Edit the translation</translation>
    </message>
    <message>
        <source>Change the translation of the sentence (Enter, double-click)</source>
        <translation>Change the translation of the sentence (Enter, double-click)</translation>
    </message>
    <message>
        <source>&amp;Machine&apos;s translation</source>
        <translation>&amp;Machine&apos;s translation</translation>
    </message>
    <message>
        <source>Put the machine&apos;s translation of the sentence back</source>
        <translation>Put the machine&apos;s translation of the sentence back</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation>Mark as &amp;checked</translation>
    </message>
    <message>
        <source>Mark the sentence as checked, or no longer</source>
        <translation>Mark the sentence as checked, or no longer</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Write a &amp;note</translation>
    </message>
    <message>
        <source>Write a note on the sentence</source>
        <translation>Write a note on the sentence</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the selected text, or both sides of the sentence</source>
        <translation>Copy the selected text, or both sides of the sentence</translation>
    </message>
    <message>
        <source>Copy &amp;both with source</source>
        <translation>Copy &amp;both with source</translation>
    </message>
    <message>
        <source>Copy original, translation and where they stand</source>
        <translation>Copy original, translation and where they stand</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Find …</translation>
    </message>
    <message>
        <source>Find in both languages</source>
        <translation>Find in both languages</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find &amp;next</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find pre&amp;vious</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Re&amp;place …</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph …</source>
        <translation>&amp;Go to paragraph …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Settings …</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>&amp;Both languages</translation>
    </message>
    <message>
        <source>&amp;Original only</source>
        <translation>&amp;Original only</translation>
    </message>
    <message>
        <source>&amp;Translation only</source>
        <translation>&amp;Translation only</translation>
    </message>
    <message>
        <source>Translation &amp;veiled</source>
        <translation>Translation &amp;veiled</translation>
    </message>
    <message>
        <source>Cover the translation until you point at it or press Space</source>
        <translation>Cover the translation until you point at it or press Space</translation>
    </message>
    <message>
        <source>Ne&amp;xt of these</source>
        <translation>Ne&amp;xt of these</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Reading r&amp;uler</translation>
    </message>
    <message>
        <source>Dim everything but the current sentence</source>
        <translation>Dim everything but the current sentence</translation>
    </message>
    <message>
        <source>Other language under the &amp;line</source>
        <translation>Other language under the &amp;line</translation>
    </message>
    <message>
        <source>Show the other language under the current sentence</source>
        <translation>Show the other language under the current sentence</translation>
    </message>
    <message>
        <source>&amp;Paragraph numbers</source>
        <translation>&amp;Paragraph numbers</translation>
    </message>
    <message>
        <source>S&amp;wap the columns</source>
        <translation>S&amp;wap the columns</translation>
    </message>
    <message>
        <source>Only the p&amp;age</source>
        <translation>Only the p&amp;age</translation>
    </message>
    <message>
        <source>Hide everything but the page; F11 brings it back</source>
        <translation>Hide everything but the page; F11 brings it back</translation>
    </message>
    <message>
        <source>&amp;Notes and signs</source>
        <translation>&amp;Notes and signs</translation>
    </message>
    <message>
        <source>List notes, doubts, edits and check marks</source>
        <translation>List notes, doubts, edits and check marks</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Synopse</source>
        <translation>&amp;About Synopse</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>edit of a sentence</source>
        <translation>edit of a sentence</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>check mark</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Paragraph by paragraph</source>
        <translation>Paragraph by paragraph</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Sentence by sentence</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Translation only</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original only</translation>
    </message>
    <message>
        <source>Web page, to read and print (HTML)</source>
        <translation>Web page, to read and print (HTML)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Data for programs (JSON)</translation>
    </message>
    <message>
        <source>Word processor (DOCX)</source>
        <translation>Word processor (DOCX)</translation>
    </message>
    <message>
        <source>Word processor (ODT)</source>
        <translation>Word processor (ODT)</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-book (EPUB)</translation>
    </message>
    <message>
        <source>Pages, to print (PDF)</source>
        <translation>Pages, to print (PDF)</translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation>Plain text with marks (Markdown)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation>Translation memory (TMX)</translation>
    </message>
    <message>
        <source>For translators (XLIFF 1.2)</source>
        <translation>For translators (XLIFF 1.2)</translation>
    </message>
    <message>
        <source>For translators (XLIFF 2.1)</source>
        <translation>For translators (XLIFF 2.1)</translation>
    </message>
    <message>
        <source>Flash cards (Anki)</source>
        <translation>Flash cards (Anki)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Table (TSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>Number the paragraphs</translation>
    </message>
    <message>
        <source>Say what it was made from, and by what</source>
        <translation>Say what it was made from, and by what</translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation>Mark doubtful sentences</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>Your article is untouched. Please report this: {error}</source>
        <translation>Your article is untouched. Please report this: {error}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Open an article</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both languages, or ¶ and a number</source>
        <translation>Find in both languages, or ¶ and a number</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace in the translation with</source>
        <translation>Replace in the translation with</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>The hit before (Shift+F3)</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>The next hit (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>¶ {number} of {count}</source>
        <translation>¶ {number} of {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>The replacement has a fault: {error}</source>
        <translation>The replacement has a fault: {error}</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>replacement</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Doubtful: the model could not give a sound translation. Read the original.</source>
        <translation>Doubtful: the model could not give a sound translation. Read the original.</translation>
    </message>
    <message>
        <source>Edited. M brings the machine&apos;s translation back.</source>
        <translation>Edited. M brings the machine&apos;s translation back.</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Checked.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Sentence before</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Click</translation>
    </message>
    <message>
        <source>Pin a sentence; its words show their counterparts</source>
        <translation>Pin a sentence; its words show their counterparts</translation>
    </message>
    <message>
        <source>Release the sentence</source>
        <translation>Release the sentence</translation>
    </message>
    <message>
        <source>Edit the translation; Enter saves, Esc cancels</source>
        <translation>Edit the translation; Enter saves, Esc cancels</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Lift the veil of the sentence</source>
        <translation>Lift the veil of the sentence</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language of the original. Press to choose another.</source>
        <translation>The language of the original. Press to choose another.</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>{language}, as you said</source>
        <translation>{language}, as you said</translation>
    </message>
    <message>
        <source>{language}, {share} % sure</source>
        <translation>{language}, {share} % sure</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text size {size} %</source>
        <translation>Text size {size} %</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copied with its source.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>Copy an article first, in a browser or an e-mail, and try again.</source>
        <translation>Copy an article first, in a browser or an e-mail, and try again.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>the clipboard</source>
        <translation>the clipboard</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>Opening {name} …</translation>
    </message>
    <message>
        <source>Loading the translation model …</source>
        <translation>Loading the translation model …</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Translating …</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) translated.</source>
        <translation>
            <numerusform>%n paragraph translated.</numerusform>
            <numerusform>%n paragraphs translated.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {done} of {count} paragraphs translated.</source>
        <translation>Stopped: {done} of {count} paragraphs translated.</translation>
    </message>
    <message>
        <source>{language} · original</source>
        <translation>{language} · original</translation>
    </message>
    <message>
        <source>{language} · translation by {model}</source>
        <translation>{language} · translation by {model}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Choose a sentence to write a note on it.</source>
        <translation>Choose a sentence to write a note on it.</translation>
    </message>
    <message>
        <source>Note on a sentence of ¶ {number}</source>
        <translation>Note on a sentence of ¶ {number}</translation>
    </message>
    <message>
        <source>Notes and signs</source>
        <translation>Notes and signs</translation>
    </message>
    <message>
        <source>All signs</source>
        <translation>All signs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Which sentences are listed</source>
        <translation>Which sentences are listed</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>What you choose shows at once on the page.</source>
        <translation>What you choose shows at once on the page.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Book (Vollkorn)</source>
        <translation>Book (Vollkorn)</translation>
    </message>
    <message>
        <source>Serif of the system</source>
        <translation>Serif of the system</translation>
    </message>
    <message>
        <source>Sans serif of the system</source>
        <translation>Sans serif of the system</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Clear this list</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <source>Choose a sentence first: click it, or press J.</source>
        <translation>Choose a sentence first: click it, or press J.</translation>
    </message>
    <message>
        <source>What you were typing when the program ended was kept.</source>
        <translation>What you were typing when the program ended was kept.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving {name} …</source>
        <translation>Saving {name} …</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Saved as {path}</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Translation of the sentence</source>
        <translation>Translation of the sentence</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours left</source>
        <translation>about {hours} hours left</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop translating; what is done stays (Ctrl+.)</source>
        <translation>Stop translating; what is done stays (Ctrl+.)</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Translate the rest</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>Progress of the translation</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read two languages side by side</source>
        <translation>Read two languages side by side</translation>
    </message>
    <message>
        <source>The original on the left, its translation on the right, sentence by sentence.</source>
        <translation>The original on the left, its translation on the right, sentence by sentence.</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Drop an article here</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Open a file …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Paste text</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Or try a sample</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>A news report</source>
        <translation>A news report</translation>
    </message>
    <message>
        <source>A feature story</source>
        <translation>A feature story</translation>
    </message>
    <message>
        <source>An official letter</source>
        <translation>An official letter</translation>
    </message>
    <message>
        <source>Works offline. Nothing that you open leaves this computer.</source>
        <translation>Works offline. Nothing that you open leaves this computer.</translation>
    </message>
</context>
</TS>
