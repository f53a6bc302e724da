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
    <message>
        <source>No connection has been opened since the program was started.</source>
        <translation>No connection has been opened since the program was started.</translation>
    </message>
    <message>
        <source>Connections since the start, all for models that you asked for: {hosts}.</source>
        <translation>Connections since the start, all for models that you asked for: {hosts}.</translation>
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
    <message>
        <source>Being translated.</source>
        <translation>Being translated.</translation>
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
        <source>&amp;New window</source>
        <translation>&amp;New window</translation>
    </message>
    <message>
        <source>Open another article beside this one</source>
        <translation>Open another article beside this one</translation>
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
        <source>Close &amp;window</source>
        <translation>Close &amp;window</translation>
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
        <source>Language &amp;in between</source>
        <translation>Language &amp;in between</translation>
    </message>
    <message>
        <source>Show what the current sentence was between two chained models</source>
        <translation>Show what the current sentence was between two chained models</translation>
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
    <message>
        <source>Sp&amp;lit the sentence …</source>
        <translation>Sp&amp;lit the sentence …</translation>
    </message>
    <message>
        <source>Choose where the sentence is split, on both sides</source>
        <translation>Choose where the sentence is split, on both sides</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>&amp;Join with the next</translation>
    </message>
    <message>
        <source>Make one of this sentence and the next, on both sides</source>
        <translation>Make one of this sentence and the next, on both sides</translation>
    </message>
    <message>
        <source>List of &amp;hits</source>
        <translation>List of &amp;hits</translation>
    </message>
    <message>
        <source>List every hit with its sentence in both languages</source>
        <translation>List every hit with its sentence in both languages</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Highlight</translation>
    </message>
    <message>
        <source>Highlight the sentence in the colour used last</source>
        <translation>Highlight the sentence in the colour used last</translation>
    </message>
    <message>
        <source>Hide everything but the page; the same key brings it back</source>
        <translation>Hide everything but the page; the same key brings it back</translation>
    </message>
    <message>
        <source>Text si&amp;ze and columns</source>
        <translation>Text si&amp;ze and columns</translation>
    </message>
    <message>
        <source>Larger &amp;translation</source>
        <translation>Larger &amp;translation</translation>
    </message>
    <message>
        <source>S&amp;maller translation</source>
        <translation>S&amp;maller translation</translation>
    </message>
    <message>
        <source>&amp;Wider right column</source>
        <translation>&amp;Wider right column</translation>
    </message>
    <message>
        <source>Move the border between the columns to the left</source>
        <translation>Move the border between the columns to the left</translation>
    </message>
    <message>
        <source>Wi&amp;der left column</source>
        <translation>Wi&amp;der left column</translation>
    </message>
    <message>
        <source>Move the border between the columns to the right</source>
        <translation>Move the border between the columns to the right</translation>
    </message>
    <message>
        <source>Cont&amp;ents</source>
        <translation>Cont&amp;ents</translation>
    </message>
    <message>
        <source>List chapters and headings beside the page</source>
        <translation>List chapters and headings beside the page</translation>
    </message>
    <message>
        <source>Mode&amp;ls …</source>
        <translation>Mode&amp;ls …</translation>
    </message>
    <message>
        <source>Get, check and remove translation models</source>
        <translation>Get, check and remove translation models</translation>
    </message>
    <message>
        <source>On or &amp;off</source>
        <translation>On or &amp;off</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Yellow</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Green</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blue</translation>
    </message>
    <message>
        <source>&amp;Rose</source>
        <translation>&amp;Rose</translation>
    </message>
    <message>
        <source>&amp;Machine’s translation</source>
        <translation>&amp;Machine’s translation</translation>
    </message>
    <message>
        <source>Put the machine’s translation of the sentence back</source>
        <translation>Put the machine’s translation of the sentence back</translation>
    </message>
    <message>
        <source>Loo&amp;k up a word</source>
        <translation>Loo&amp;k up a word</translation>
    </message>
    <message>
        <source>Show what your dictionaries say of a word; arrows go to the next one</source>
        <translation>Show what your dictionaries say of a word; arrows go to the next one</translation>
    </message>
    <message>
        <source>&amp;Dictionaries …</source>
        <translation>&amp;Dictionaries …</translation>
    </message>
    <message>
        <source>See, import and remove dictionaries</source>
        <translation>See, import and remove dictionaries</translation>
    </message>
    <message>
        <source>Its translations in this &amp;article …</source>
        <translation>Its translations in this &amp;article …</translation>
    </message>
    <message>
        <source>List where the word occurs, by what the translation has used for it</source>
        <translation>List where the word occurs, by what the translation has used for it</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the paragraph</source>
        <translation>Lan&amp;guage of the paragraph</translation>
    </message>
    <message>
        <source>Translate the paragraph from another language, or leave it as it is</source>
        <translation>Translate the paragraph from another language, or leave it as it is</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Save project</translation>
    </message>
    <message>
        <source>Save article, translation and all your work</source>
        <translation>Save article, translation and all your work</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>Save project &amp;as …</translation>
    </message>
    <message>
        <source>Try &amp;failed paragraphs again</source>
        <translation>Try &amp;failed paragraphs again</translation>
    </message>
    <message>
        <source>Translate again what could not be translated</source>
        <translation>Translate again what could not be translated</translation>
    </message>
    <message>
        <source>Fur&amp;ther columns</source>
        <translation>Fur&amp;ther columns</translation>
    </message>
    <message>
        <source>Show the article in one language more beside the pair</source>
        <translation>Show the article in one language more beside the pair</translation>
    </message>
    <message>
        <source>From &amp;older versions …</source>
        <translation>From &amp;older versions …</translation>
    </message>
    <message>
        <source>List what you said of older versions of the article and is not here</source>
        <translation>List what you said of older versions of the article and is not here</translation>
    </message>
    <message>
        <source>Other wor&amp;dings …</source>
        <translation>Other wor&amp;dings …</translation>
    </message>
    <message>
        <source>Choose among what else the machine considered</source>
        <translation>Choose among what else the machine considered</translation>
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
    <name>Buttons</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Check quality</source>
        <translation>Check quality</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Verify files</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
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
    <name>ColumnButton</name>
    <message>
        <source>For reading only. Press to make it the main translation, which can be edited.</source>
        <translation>For reading only. Press to make it the main translation, which can be edited.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Open an article first.</source>
        <translation>Open an article first.</translation>
    </message>
    <message>
        <source>No installed model translates into another language.</source>
        <translation>No installed model translates into another language.</translation>
    </message>
    <message>
        <source>Close a column to add another one.</source>
        <translation>Close a column to add another one.</translation>
    </message>
    <message>
        <source>More languages …</source>
        <translation>More languages …</translation>
    </message>
    <message>
        <source>Make {language} the main translation</source>
        <translation>Make {language} the main translation</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>Close the column</translation>
    </message>
    <message>
        <source>The file has its own translation.</source>
        <translation>The file has its own translation.</translation>
    </message>
    <message>
        <source>Choose the language of the article first.</source>
        <translation>Choose the language of the article first.</translation>
    </message>
    <message>
        <source>{done} of {count} paragraphs translated</source>
        <translation>{done} of {count} paragraphs translated</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>Stop translating</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Translate the rest</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{language} is for reading here. To edit it, press its head above.</source>
        <translation>{language} is for reading here. To edit it, press its head above.</translation>
    </message>
    <message>
        <source>The engine for {language} crashed and was started again.</source>
        <translation>The engine for {language} crashed and was started again.</translation>
    </message>
    <message>
        <source>The other columns are not touched.</source>
        <translation>The other columns are not touched.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Could not be translated.</source>
        <translation>Could not be translated.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Chapters and headings</source>
        <translation>Chapters and headings</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Working …</source>
        <translation>Working …</translation>
    </message>
    <message>
        <source>No package translates this directly. Two do so together, via English; what the first one gets wrong, the second cannot mend.</source>
        <translation>No package translates this directly. Two do so together, via English; what the first one gets wrong, the second cannot mend.</translation>
    </message>
    <message>
        <source>Works already, via English, by two packages that are installed.</source>
        <translation>Works already, via English, by two packages that are installed.</translation>
    </message>
    <message>
        <source>Larger than the built-in model, and translates better.</source>
        <translation>Larger than the built-in model, and translates better.</translation>
    </message>
    <message>
        <source>Remove {name}? You can install it again at any time.</source>
        <translation>Remove {name}? You can install it again at any time.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progress of the download</translation>
    </message>
    <message>
        <source>Delete version {version}? The list of packages may not have it any more.</source>
        <translation>Delete version {version}? The list of packages may not have it any more.</translation>
    </message>
    <message>
        <source>Version {version}, which was kept, goes as well.</source>
        <translation>Version {version}, which was kept, goes as well.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Go back to version {version}</translation>
    </message>
    <message>
        <source>Delete version {version} …</source>
        <translation>Delete version {version} …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>Dictionaries explain the words on the page. They are files of your own.</source>
        <translation>Dictionaries explain the words on the page. They are files of your own.</translation>
    </message>
    <message>
        <source>There is no dictionary yet. Free ones are, for example, “Ding” for German and English (on Debian and Ubuntu the package trans-de-en), those of FreeDict for many pairs of languages (packages dict-freedict-…), and many made for StarDict.

Unpack what you have fetched, and drop it here, or choose “Import”.</source>
        <translation>There is no dictionary yet. Free ones are, for example, “Ding” for German and English (on Debian and Ubuntu the package trans-de-en), those of FreeDict for many pairs of languages (packages dict-freedict-…), and many made for StarDict.

Unpack what you have fetched, and drop it here, or choose “Import”.</translation>
    </message>
    <message>
        <source>Found on this computer:</source>
        <translation>Found on this computer:</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Import …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Imported dictionaries</source>
        <translation>Imported dictionaries</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>licence not told</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Import a dictionary</source>
        <translation>Import a dictionary</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importing {name} …</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Border between the columns</source>
        <translation>Border between the columns</translation>
    </message>
    <message>
        <source>Drag to widen a column; double-click for equal columns</source>
        <translation>Drag to widen a column; double-click for equal columns</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>You left {things} in an older version of this article. Carry them over?</source>
        <translation>
            <numerusform>You left {things} in an older version of this article. Carry it over?</numerusform>
            <numerusform>You left {things} in an older version of this article. Carry them over?</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Carry over</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check mark(s)</source>
        <translation>
            <numerusform>%n check mark</numerusform>
            <numerusform>%n check marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>carrying over from an older version</source>
        <translation>carrying over from an older version</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over.</source>
        <translation>
            <numerusform>%n carried over.</numerusform>
            <numerusform>%n carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph language(s)</source>
        <translation>
            <numerusform>%n paragraph language</numerusform>
            <numerusform>%n paragraph languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) cut otherwise</source>
        <translation>
            <numerusform>%n paragraph cut otherwise</numerusform>
            <numerusform>%n paragraphs cut otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place in this version.</source>
        <translation>
            <numerusform>%n found no place in this version.</numerusform>
            <numerusform>%n found no place in this version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Show …</translation>
    </message>
    <message>
        <source>Older versions can be compared with a whole article.</source>
        <translation>Older versions can be compared with a whole article.</translation>
    </message>
    <message>
        <source>No older version has anything of yours that is not here.</source>
        <translation>No older version has anything of yours that is not here.</translation>
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
    <message>
        <source>joining of sentences</source>
        <translation>joining of sentences</translation>
    </message>
    <message>
        <source>splitting of a sentence</source>
        <translation>splitting of a sentence</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>highlight</translation>
    </message>
    <message>
        <source>language of a paragraph</source>
        <translation>language of a paragraph</translation>
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
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Project of Synopse, to go on with elsewhere</source>
        <translation>Project of Synopse, to go on with elsewhere</translation>
    </message>
    <message>
        <source>&amp;Number the paragraphs</source>
        <translation>&amp;Number the paragraphs</translation>
    </message>
    <message>
        <source>Put the &amp;translation first</source>
        <translation>Put the &amp;translation first</translation>
    </message>
    <message>
        <source>Say what it was &amp;made from, and by what</source>
        <translation>Say what it was &amp;made from, and by what</translation>
    </message>
    <message>
        <source>… on a title pa&amp;ge</source>
        <translation>… on a title pa&amp;ge</translation>
    </message>
    <message>
        <source>Mark &amp;doubtful sentences</source>
        <translation>Mark &amp;doubtful sentences</translation>
    </message>
    <message>
        <source>Mark what was &amp;edited</source>
        <translation>Mark what was &amp;edited</translation>
    </message>
    <message>
        <source>Put in the n&amp;otes</source>
        <translation>Put in the n&amp;otes</translation>
    </message>
    <message>
        <source>Keep the &amp;highlights</source>
        <translation>Keep the &amp;highlights</translation>
    </message>
    <message>
        <source>all, or such as 1-5, 8</source>
        <translation>all, or such as 1-5, 8</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>No paragraph has one of these numbers.</source>
        <translation>No paragraph has one of these numbers.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation>&amp;Paragraphs</translation>
    </message>
    <message>
        <source>&amp;Captions in</source>
        <translation>&amp;Captions in</translation>
    </message>
    <message>
        <source>Put in other &amp;wordings</source>
        <translation>Put in other &amp;wordings</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>The first lines of the file</translation>
    </message>
    <message numerus="yes">
        <source>The first %n paragraph(s) of {all}</source>
        <translation>
            <numerusform>The first paragraph of {all}</numerusform>
            <numerusform>The first %n paragraphs of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paragraph(s)</source>
        <translation>
            <numerusform>The only paragraph</numerusform>
            <numerusform>All %n paragraphs</numerusform>
        </translation>
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
    <name>Failures</name>
    <message>
        <source>Check the connection and try again; what is there already is kept.</source>
        <translation>Check the connection and try again; what is there already is kept.</translation>
    </message>
    <message>
        <source>Nobody offers this package for download.</source>
        <translation>Nobody offers this package for download.</translation>
    </message>
    <message>
        <source>{a} refuses to give the file ({b}).</source>
        <translation>{a} refuses to give the file ({b}).</translation>
    </message>
    <message>
        <source>{a} cannot be reached ({b}).</source>
        <translation>{a} cannot be reached ({b}).</translation>
    </message>
    <message>
        <source>Another program is fetching this file right now.</source>
        <translation>Another program is fetching this file right now.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Wait until it has finished.</translation>
    </message>
    <message>
        <source>{a} does not have the file any more ({b}).</source>
        <translation>{a} does not have the file any more ({b}).</translation>
    </message>
    <message>
        <source>{a} cannot answer at the moment ({b}).</source>
        <translation>{a} cannot answer at the moment ({b}).</translation>
    </message>
    <message>
        <source>The proxy wants a password.</source>
        <translation>The proxy wants a password.</translation>
    </message>
    <message>
        <source>Set it in the settings of the system.</source>
        <translation>Set it in the settings of the system.</translation>
    </message>
    <message>
        <source>The redirects of {a} lead nowhere.</source>
        <translation>The redirects of {a} lead nowhere.</translation>
    </message>
    <message>
        <source>{a} has another file than before.</source>
        <translation>{a} has another file than before.</translation>
    </message>
    <message>
        <source>{a} could not prove that it is {b} ({c}).</source>
        <translation>{a} could not prove that it is {b} ({c}).</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether you have to sign in to this network.</source>
        <translation>Check the date of this computer, and whether you have to sign in to this network.</translation>
    </message>
    <message>
        <source>The address of {a} cannot be found.</source>
        <translation>The address of {a} cannot be found.</translation>
    </message>
    <message>
        <source>{a} does not answer.</source>
        <translation>{a} does not answer.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>The connection broke off.</translation>
    </message>
    <message>
        <source>The server sends far more than the file should have.</source>
        <translation>The server sends far more than the file should have.</translation>
    </message>
    <message>
        <source>Try again later, or install the package from a file.</source>
        <translation>Try again later, or install the package from a file.</translation>
    </message>
    <message>
        <source>The server gave an odd answer ({a}).</source>
        <translation>The server gave an odd answer ({a}).</translation>
    </message>
    <message>
        <source>The download needs {a} MB in {b}; {c} MB are free.</source>
        <translation>The download needs {a} MB in {b}; {c} MB are free.</translation>
    </message>
    <message>
        <source>What was fetched is not the file that the catalogue knows: its checksum differs.</source>
        <translation>What was fetched is not the file that the catalogue knows: its checksum differs.</translation>
    </message>
    <message>
        <source>The download leads to an address that is not secured (no https).</source>
        <translation>The download leads to an address that is not secured (no https).</translation>
    </message>
    <message>
        <source>The file on the server has another size than the catalogue says.</source>
        <translation>The file on the server has another size than the catalogue says.</translation>
    </message>
    <message>
        <source>A web page came instead of the file.</source>
        <translation>A web page came instead of the file.</translation>
    </message>
    <message>
        <source>You may have to sign in to this network: open any page in a browser, then try again.</source>
        <translation>You may have to sign in to this network: open any page in a browser, then try again.</translation>
    </message>
    <message>
        <source>What the server sends is not the file that was asked for.</source>
        <translation>What the server sends is not the file that was asked for.</translation>
    </message>
    <message>
        <source>What came is no catalogue: {a}</source>
        <translation>What came is no catalogue: {a}</translation>
    </message>
    <message>
        <source>no list of links</source>
        <translation>no list of links</translation>
    </message>
    <message>
        <source>Download or copy it again; it may be incomplete.</source>
        <translation>Download or copy it again; it may be incomplete.</translation>
    </message>
    <message>
        <source>Do not use this file; get the package from another source.</source>
        <translation>Do not use this file; get the package from another source.</translation>
    </message>
    <message>
        <source>“{a}” is no translation package (.argosmodel).</source>
        <translation>“{a}” is no translation package (.argosmodel).</translation>
    </message>
    <message>
        <source>“{a}” is a web page, not a package.</source>
        <translation>“{a}” is a web page, not a package.</translation>
    </message>
    <message>
        <source>“{a}” is damaged or incomplete.</source>
        <translation>“{a}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>“{a}” cannot be read ({b}).</source>
        <translation>“{a}” cannot be read ({b}).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Check the path and its permissions.</translation>
    </message>
    <message>
        <source>The archive holds two files of one name.</source>
        <translation>The archive holds two files of one name.</translation>
    </message>
    <message>
        <source>The archive is far larger than any package.</source>
        <translation>The archive is far larger than any package.</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than it should.</source>
        <translation>The archive unpacks to far more than it should.</translation>
    </message>
    <message>
        <source>The archive holds a file that wants to be elsewhere ({a}).</source>
        <translation>The archive holds a file that wants to be elsewhere ({a}).</translation>
    </message>
    <message>
        <source>The archive holds a link or device ({a}).</source>
        <translation>The archive holds a link or device ({a}).</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>The archive is encrypted.</translation>
    </message>
    <message>
        <source>Get one that is not.</source>
        <translation>Get one that is not.</translation>
    </message>
    <message>
        <source>The archive is no translation package: it has not just one folder at the top.</source>
        <translation>The archive is no translation package: it has not just one folder at the top.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .argosmodel and was not packed anew.</source>
        <translation>Choose a file that ends in .argosmodel and was not packed anew.</translation>
    </message>
    <message>
        <source>The archive is no translation package: it has no metadata.json.</source>
        <translation>The archive is no translation package: it has no metadata.json.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .argosmodel.</source>
        <translation>Choose a file that ends in .argosmodel.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is too large.</source>
        <translation>The metadata.json of the package is too large.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is no object.</source>
        <translation>The metadata.json of the package is no object.</translation>
    </message>
    <message>
        <source>The metadata.json of the package is damaged.</source>
        <translation>The metadata.json of the package is damaged.</translation>
    </message>
    <message>
        <source>The archive is damaged: {a} cannot be unpacked.</source>
        <translation>The archive is damaged: {a} cannot be unpacked.</translation>
    </message>
    <message>
        <source>Get the package again from where it came from, or tell its publisher.</source>
        <translation>Get the package again from where it came from, or tell its publisher.</translation>
    </message>
    <message>
        <source>This package is of the type “{a}”, not a translation package.</source>
        <translation>This package is of the type “{a}”, not a translation package.</translation>
    </message>
    <message>
        <source>Choose a package that translates from one language to another.</source>
        <translation>Choose a package that translates from one language to another.</translation>
    </message>
    <message>
        <source>The package names no pair of languages.</source>
        <translation>The package names no pair of languages.</translation>
    </message>
    <message>
        <source>The package names no version.</source>
        <translation>The package names no version.</translation>
    </message>
    <message>
        <source>The folder {a} cannot be used ({b}).</source>
        <translation>The folder {a} cannot be used ({b}).</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Check the disk.</translation>
    </message>
    <message>
        <source>There is no room left in {a}.</source>
        <translation>There is no room left in {a}.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>The folder {a} cannot be written.</source>
        <translation>The folder {a} cannot be written.</translation>
    </message>
    <message>
        <source>Change its permissions, then try again.</source>
        <translation>Change its permissions, then try again.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({a}).</source>
        <translation>The folder cannot be read ({a}).</translation>
    </message>
    <message>
        <source>The catalogue of models cannot be read ({a}).</source>
        <translation>The catalogue of models cannot be read ({a}).</translation>
    </message>
    <message>
        <source>There is no catalogue of models.</source>
        <translation>There is no catalogue of models.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>The catalogue of models is damaged.</source>
        <translation>The catalogue of models is damaged.</translation>
    </message>
    <message>
        <source>The catalogue of models is empty.</source>
        <translation>The catalogue of models is empty.</translation>
    </message>
    <message>
        <source>Refresh it again later.</source>
        <translation>Refresh it again later.</translation>
    </message>
    <message>
        <source>The file translates {a}, not {b}.</source>
        <translation>The file translates {a}, not {b}.</translation>
    </message>
    <message>
        <source>Refresh the catalogue, or install a file of your own.</source>
        <translation>Refresh the catalogue, or install a file of your own.</translation>
    </message>
    <message>
        <source>The file is not the one that the catalogue knows: its checksum differs.</source>
        <translation>The file is not the one that the catalogue knows: its checksum differs.</translation>
    </message>
    <message>
        <source>Download it again; if that does not help, do not use it.</source>
        <translation>Download it again; if that does not help, do not use it.</translation>
    </message>
    <message>
        <source>The file is not the {a} that was installed first.</source>
        <translation>The file is not the {a} that was installed first.</translation>
    </message>
    <message>
        <source>If you trust the new file, remove the installed one first.</source>
        <translation>If you trust the new file, remove the installed one first.</translation>
    </message>
    <message>
        <source>The package needs {a} MB in {b}; {c} MB are free.</source>
        <translation>The package needs {a} MB in {b}; {c} MB are free.</translation>
    </message>
    <message>
        <source>The package cannot be used: {a}</source>
        <translation>The package cannot be used: {a}</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>Get it again from where it came from.</translation>
    </message>
    <message>
        <source>The package is not complete: {a}</source>
        <translation>The package is not complete: {a}</translation>
    </message>
    <message>
        <source>It does not translate.</source>
        <translation>It does not translate.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>{a} cannot be removed: it came with the program.</source>
        <translation>{a} cannot be removed: it came with the program.</translation>
    </message>
    <message>
        <source>{a} is in no folder for packages.</source>
        <translation>{a} is in no folder for packages.</translation>
    </message>
    <message>
        <source>Only packages that were installed can be removed.</source>
        <translation>Only packages that were installed can be removed.</translation>
    </message>
    <message>
        <source>{a} is not there any more.</source>
        <translation>{a} is not there any more.</translation>
    </message>
    <message>
        <source>List the packages again.</source>
        <translation>List the packages again.</translation>
    </message>
    <message>
        <source>Another program is installing or removing a package right now.</source>
        <translation>Another program is installing or removing a package right now.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>a JPEG picture</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>a GIF picture</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>a TIFF picture</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>a WebP picture</translation>
    </message>
    <message>
        <source>an old Word or Office document</source>
        <translation>an old Word or Office document</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>a gzip archive</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>a bzip2 archive</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>an xz archive</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>a Zstandard archive</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>a 7-Zip archive</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>a ZIP archive</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>a sound file</translation>
    </message>
    <message>
        <source>a film file</source>
        <translation>a film file</translation>
    </message>
    <message>
        <source>a sound or film file</source>
        <translation>a sound or film file</translation>
    </message>
    <message>
        <source>a film or picture file</source>
        <translation>a film or picture file</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>an EPUB book</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>an OpenDocument text</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <translation>an Excel table</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>a PowerPoint presentation</translation>
    </message>
    <message>
        <source>a FictionBook</source>
        <translation>a FictionBook</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>an e-mail</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>an XML file</translation>
    </message>
    <message>
        <source>a translation memory (TMX)</source>
        <translation>a translation memory (TMX)</translation>
    </message>
    <message>
        <source>a project of Synopse</source>
        <translation>a project of Synopse</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>a folder</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>a device or a pipe</translation>
    </message>
    <message>
        <source>{a} ({b})</source>
        <translation>{a} ({b})</translation>
    </message>
    <message>
        <source>The file “{a}”</source>
        <translation>The file “{a}”</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>The clipboard</translation>
    </message>
    <message>
        <source>There is no file “{a}”.</source>
        <translation>There is no file “{a}”.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Check its name and folder.</translation>
    </message>
    <message>
        <source>“{a}” is {b}, not a file.</source>
        <translation>“{a}” is {b}, not a file.</translation>
    </message>
    <message>
        <source>Choose the article itself.</source>
        <translation>Choose the article itself.</translation>
    </message>
    <message>
        <source>The file “{a}” may not be read.</source>
        <translation>The file “{a}” may not be read.</translation>
    </message>
    <message>
        <source>Ask its owner for permission or copy it.</source>
        <translation>Ask its owner for permission or copy it.</translation>
    </message>
    <message>
        <source>The file “{a}” could not be read: {b}.</source>
        <translation>The file “{a}” could not be read: {b}.</translation>
    </message>
    <message>
        <source>Try to copy it first.</source>
        <translation>Try to copy it first.</translation>
    </message>
    <message>
        <source>{a} is too large: {b} where at most {c} can be opened.</source>
        <translation>{a} is too large: {b} where at most {c} can be opened.</translation>
    </message>
    <message>
        <source>Split it into parts.</source>
        <translation>Split it into parts.</translation>
    </message>
    <message>
        <source>{a} contains no text.</source>
        <translation>{a} contains no text.</translation>
    </message>
    <message>
        <source>Choose an article that has some.</source>
        <translation>Choose an article that has some.</translation>
    </message>
    <message>
        <source>{a} is {b}, which Synopse cannot read.</source>
        <translation>{a} is {b}, which Synopse cannot read.</translation>
    </message>
    <message>
        <source>Save the article as plain text and open that.</source>
        <translation>Save the article as plain text and open that.</translation>
    </message>
    <message>
        <source>{a} is not valid {b} text.</source>
        <translation>{a} is not valid {b} text.</translation>
    </message>
    <message>
        <source>{a} is in an unknown encoding.</source>
        <translation>{a} is in an unknown encoding.</translation>
    </message>
    <message>
        <source>Choose another encoding, or save it as UTF-8.</source>
        <translation>Choose another encoding, or save it as UTF-8.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{a}”.</source>
        <translation>There is no text encoding called “{a}”.</translation>
    </message>
    <message>
        <source>Try utf-8, cp1252, iso-8859-15, mac-roman, cp850 or utf-16.</source>
        <translation>Try utf-8, cp1252, iso-8859-15, mac-roman, cp850 or utf-16.</translation>
    </message>
    <message>
        <source>{a} is damaged or not really {b}.</source>
        <translation>{a} is damaged or not really {b}.</translation>
    </message>
    <message>
        <source>Get it once more, or open it in the program that made it and save it again.</source>
        <translation>Get it once more, or open it in the program that made it and save it again.</translation>
    </message>
    <message>
        <source>{a} is protected with a password.</source>
        <translation>{a} is protected with a password.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it without one.</source>
        <translation>Open it in the program that made it and save it without one.</translation>
    </message>
    <message>
        <source>{a} has a copy protection (DRM).</source>
        <translation>{a} has a copy protection (DRM).</translation>
    </message>
    <message>
        <source>Only an edition without it can be opened here.</source>
        <translation>Only an edition without it can be opened here.</translation>
    </message>
    <message>
        <source>{a} unpacks to far more than an article can be and was not opened.</source>
        <translation>{a} unpacks to far more than an article can be and was not opened.</translation>
    </message>
    <message>
        <source>If you trust it, save the text alone and open that.</source>
        <translation>If you trust it, save the text alone and open that.</translation>
    </message>
    <message>
        <source>{a} nests its elements too deeply to be read.</source>
        <translation>{a} nests its elements too deeply to be read.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text and paste it here.</source>
        <translation>Open it in a browser, copy the text and paste it here.</translation>
    </message>
    <message>
        <source>The pages of “{a}” are pictures without text, as a scanner makes them.</source>
        <translation>The pages of “{a}” are pictures without text, as a scanner makes them.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over the file first.</source>
        <translation>Run text recognition (OCR) over the file first.</translation>
    </message>
    <message>
        <source>The letters in “{a}” can be seen but not read: its fonts do not name them.</source>
        <translation>The letters in “{a}” can be seen but not read: its fonts do not name them.</translation>
    </message>
    <message>
        <source>The file “{a}” is damaged in a way that cannot be read.</source>
        <translation>The file “{a}” is damaged in a way that cannot be read.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again, or save it as plain text.</source>
        <translation>Open it in the program that made it and save it again, or save it as plain text.</translation>
    </message>
    <message>
        <source>The file “{a}” could not be read within {b} seconds.</source>
        <translation>The file “{a}” could not be read within {b} seconds.</translation>
    </message>
    <message>
        <source>Save its text as plain text and open that.</source>
        <translation>Save its text as plain text and open that.</translation>
    </message>
    <message>
        <source>The e-mail “{a}” is encrypted.</source>
        <translation>The e-mail “{a}” is encrypted.</translation>
    </message>
    <message>
        <source>Open it in your mail program, copy the text and paste it here.</source>
        <translation>Open it in your mail program, copy the text and paste it here.</translation>
    </message>
    <message>
        <source>The file “{a}” is not a bilingual file that Synopse knows.</source>
        <translation>The file “{a}” is not a bilingual file that Synopse knows.</translation>
    </message>
    <message>
        <source>It opens its own JSON, TMX, XLIFF 1.2 and XLIFF 2.</source>
        <translation>It opens its own JSON, TMX, XLIFF 1.2 and XLIFF 2.</translation>
    </message>
    <message>
        <source>The file “{a}” is not as Synopse writes it: {b} is missing or wrong.</source>
        <translation>The file “{a}” is not as Synopse writes it: {b} is missing or wrong.</translation>
    </message>
    <message>
        <source>the object around everything</source>
        <translation>the object around everything</translation>
    </message>
    <message>
        <source>Take an older copy of it, or export or save it once more.</source>
        <translation>Take an older copy of it, or export or save it once more.</translation>
    </message>
    <message>
        <source>The file “{a}” says that it is {b} of {c}, and {d} can be read.</source>
        <translation>The file “{a}” says that it is {b} of {c}, and {d} can be read.</translation>
    </message>
    <message>
        <source>version “{a}”</source>
        <translation>version “{a}”</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>no version</translation>
    </message>
    <message>
        <source>1.1 to 1.4</source>
        <translation>1.1 to 1.4</translation>
    </message>
    <message>
        <source>1.2 and 2</source>
        <translation>1.2 and 2</translation>
    </message>
    <message>
        <source>Save it as {a} {b} in the program that made it.</source>
        <translation>Save it as {a} {b} in the program that made it.</translation>
    </message>
    <message>
        <source>The file “{a}” contains no translations.</source>
        <translation>The file “{a}” contains no translations.</translation>
    </message>
    <message>
        <source>Open the article itself to translate it, or a file that was translated.</source>
        <translation>Open the article itself to translate it, or a file that was translated.</translation>
    </message>
    <message>
        <source>The file “{a}” has no translation into “{b}”.</source>
        <translation>The file “{a}” has no translation into “{b}”.</translation>
    </message>
    <message>
        <source>It has {a}.</source>
        <translation>It has {a}.</translation>
    </message>
    <message>
        <source>The language of this text could not be told.</source>
        <translation>The language of this text could not be told.</translation>
    </message>
    <message>
        <source>Choose it yourself (--from de on the command line).</source>
        <translation>Choose it yourself (--from de on the command line).</translation>
    </message>
    <message>
        <source>Choose it in the toolbar above the page; the translation begins at once.</source>
        <translation>Choose it in the toolbar above the page; the translation begins at once.</translation>
    </message>
    <message>
        <source>This text is in the target language ({a}) already.</source>
        <translation>This text is in the target language ({a}) already.</translation>
    </message>
    <message>
        <source>This text is in the language of the translation already.</source>
        <translation>This text is in the language of the translation already.</translation>
    </message>
    <message>
        <source>Choose its language yourself if that is wrong (--from de on the command line).</source>
        <translation>Choose its language yourself if that is wrong (--from de on the command line).</translation>
    </message>
    <message>
        <source>If that is wrong, choose its language in the toolbar above the page.</source>
        <translation>If that is wrong, choose its language in the toolbar above the page.</translation>
    </message>
    <message>
        <source>The article was not translated.</source>
        <translation>The article was not translated.</translation>
    </message>
    <message>
        <source>The translation model failed while translating.</source>
        <translation>The translation model failed while translating.</translation>
    </message>
    <message>
        <source>Install it again, or choose another model.</source>
        <translation>Install it again, or choose another model.</translation>
    </message>
    <message>
        <source>The model {a} cannot be loaded.</source>
        <translation>The model {a} cannot be loaded.</translation>
    </message>
    <message>
        <source>The tokeniser of {a} cannot be loaded.</source>
        <translation>The tokeniser of {a} cannot be loaded.</translation>
    </message>
    <message>
        <source>The vocabulary of {a} cannot be read.</source>
        <translation>The vocabulary of {a} cannot be read.</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder: {a}</source>
        <translation>Install the package again, or remove its folder: {a}</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder. ({a})</source>
        <translation>Install the package again, or remove its folder. ({a})</translation>
    </message>
    <message>
        <source>Install the package again, or remove its folder.</source>
        <translation>Install the package again, or remove its folder.</translation>
    </message>
    <message>
        <source>“{a}” is not a language code.</source>
        <translation>“{a}” is not a language code.</translation>
    </message>
    <message>
        <source>Write codes such as de or en.</source>
        <translation>Write codes such as de or en.</translation>
    </message>
    <message>
        <source>The package for {a} cannot be used: {b}</source>
        <translation>The package for {a} cannot be used: {b}</translation>
    </message>
    <message>
        <source>There is no model “{a}” for {b}.</source>
        <translation>There is no model “{a}” for {b}.</translation>
    </message>
    <message>
        <source>Choose one of these: {a}.</source>
        <translation>Choose one of these: {a}.</translation>
    </message>
    <message>
        <source>No installed model translates from {a}.</source>
        <translation>No installed model translates from {a}.</translation>
    </message>
    <message>
        <source>No translation package is installed at all.</source>
        <translation>No translation package is installed at all.</translation>
    </message>
    <message>
        <source>Installed are: {a}.</source>
        <translation>Installed are: {a}.</translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>{a} to {b}</translation>
    </message>
    <message>
        <source>It cannot be read ({a}).</source>
        <translation>It cannot be read ({a}).</translation>
    </message>
    <message>
        <source>metadata.json is damaged ({a}).</source>
        <translation>metadata.json is damaged ({a}).</translation>
    </message>
    <message>
        <source>metadata.json names no pair of languages.</source>
        <translation>metadata.json names no pair of languages.</translation>
    </message>
    <message>
        <source>{a} is missing or empty.</source>
        <translation>{a} is missing or empty.</translation>
    </message>
    <message>
        <source>The tokeniser (sentencepiece.model or bpe.model)</source>
        <translation>The tokeniser (sentencepiece.model or bpe.model)</translation>
    </message>
    <message>
        <source>The vocabulary in model/</source>
        <translation>The vocabulary in model/</translation>
    </message>
    <message>
        <source>The vocabulary of {a} belongs to another model.</source>
        <translation>The vocabulary of {a} belongs to another model.</translation>
    </message>
    <message>
        <source>Get the package again, or tell its publisher.</source>
        <translation>Get the package again, or tell its publisher.</translation>
    </message>
    <message>
        <source>The model {a} translates into nothing.</source>
        <translation>The model {a} translates into nothing.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Choose another package.</translation>
    </message>
    <message>
        <source>There are no sentences of this language to check a package with.</source>
        <translation>There are no sentences of this language to check a package with.</translation>
    </message>
    <message>
        <source>Judge it by an article of your own.</source>
        <translation>Judge it by an article of your own.</translation>
    </message>
    <message>
        <source>“{a}” is a folder, not a file.</source>
        <translation>“{a}” is a folder, not a file.</translation>
    </message>
    <message>
        <source>Give the file another name.</source>
        <translation>Give the file another name.</translation>
    </message>
    <message>
        <source>The folder “{a}” does not exist.</source>
        <translation>The folder “{a}” does not exist.</translation>
    </message>
    <message>
        <source>Create it first, or choose another folder.</source>
        <translation>Create it first, or choose another folder.</translation>
    </message>
    <message>
        <source>“{a}” is write-protected.</source>
        <translation>“{a}” is write-protected.</translation>
    </message>
    <message>
        <source>Give the new file another name.</source>
        <translation>Give the new file another name.</translation>
    </message>
    <message>
        <source>“{a}” could not be written: {b}.</source>
        <translation>“{a}” could not be written: {b}.</translation>
    </message>
    <message>
        <source>Choose another folder and try again. An earlier version is untouched.</source>
        <translation>Choose another folder and try again. An earlier version is untouched.</translation>
    </message>
    <message>
        <source>There is no room left to write “{a}”.</source>
        <translation>There is no room left to write “{a}”.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder. An earlier version is untouched.</source>
        <translation>Free some space or choose another folder. An earlier version is untouched.</translation>
    </message>
    <message>
        <source>You may not write “{a}” in the folder “{b}”.</source>
        <translation>You may not write “{a}” in the folder “{b}”.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Choose another folder, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>What you added to this article cannot be saved: {a}.</source>
        <translation>What you added to this article cannot be saved: {a}.</translation>
    </message>
    <message>
        <source>Make room on the disk or check its permissions, then export the article.</source>
        <translation>Make room on the disk or check its permissions, then export the article.</translation>
    </message>
    <message>
        <source>The picture {a} could not be written.</source>
        <translation>The picture {a} could not be written.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>This search pattern has a fault: {a}.</source>
        <translation>This search pattern has a fault: {a}.</translation>
    </message>
    <message>
        <source>This search pattern takes too long, so the search was given up.</source>
        <translation>This search pattern takes too long, so the search was given up.</translation>
    </message>
    <message>
        <source>This search pattern is too long or repeats too much.</source>
        <translation>This search pattern is too long or repeats too much.</translation>
    </message>
    <message>
        <source>Write a simpler one; (a+)+ and the like are slow.</source>
        <translation>Write a simpler one; (a+)+ and the like are slow.</translation>
    </message>
    <message>
        <source>The file “{a}” has changed since it was opened.</source>
        <translation>The file “{a}” has changed since it was opened.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Open it again.</translation>
    </message>
    <message>
        <source>“{a}” does not say which languages it is for.</source>
        <translation>“{a}” does not say which languages it is for.</translation>
    </message>
    <message>
        <source>Say so, and it can be imported.</source>
        <translation>Say so, and it can be imported.</translation>
    </message>
    <message>
        <source>The dictionary could not be saved: {a}.</source>
        <translation>The dictionary could not be saved: {a}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write to the folder of dictionaries.</source>
        <translation>Make room on the disk, or check who may write to the folder of dictionaries.</translation>
    </message>
    <message>
        <source>“{a}” is damaged: {b}.</source>
        <translation>“{a}” is damaged: {b}.</translation>
    </message>
    <message>
        <source>Get a fresh copy of the dictionary.</source>
        <translation>Get a fresh copy of the dictionary.</translation>
    </message>
    <message>
        <source>it cannot be unpacked to its end</source>
        <translation>it cannot be unpacked to its end</translation>
    </message>
    <message>
        <source>it points beyond the end of “{a}”</source>
        <translation>it points beyond the end of “{a}”</translation>
    </message>
    <message>
        <source>its line {a} names no place</source>
        <translation>its line {a} names no place</translation>
    </message>
    <message>
        <source>a word in it does not end</source>
        <translation>a word in it does not end</translation>
    </message>
    <message>
        <source>an entry cannot be read</source>
        <translation>an entry cannot be read</translation>
    </message>
    <message>
        <source>it is no imported dictionary</source>
        <translation>it is no imported dictionary</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>it cannot be opened</translation>
    </message>
    <message>
        <source>“{a}” is no dictionary: it is larger than any.</source>
        <translation>“{a}” is no dictionary: it is larger than any.</translation>
    </message>
    <message>
        <source>“{a}” has no entries.</source>
        <translation>“{a}” has no entries.</translation>
    </message>
    <message>
        <source>“{a}” is an archive.</source>
        <translation>“{a}” is an archive.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose the dictionary in it.</source>
        <translation>Unpack it first, then choose the dictionary in it.</translation>
    </message>
    <message>
        <source>“{a}” is no dictionary that Synopse can read.</source>
        <translation>“{a}” is no dictionary that Synopse can read.</translation>
    </message>
    <message>
        <source>It reads those of Ding (text with “::”), StarDict (.ifo) and dictd (.index).</source>
        <translation>It reads those of Ding (text with “::”), StarDict (.ifo) and dictd (.index).</translation>
    </message>
    <message>
        <source>A file of the dictionary is missing: “{a}”.</source>
        <translation>A file of the dictionary is missing: “{a}”.</translation>
    </message>
    <message>
        <source>It belongs in the same folder as “{a}”.</source>
        <translation>It belongs in the same folder as “{a}”.</translation>
    </message>
    <message>
        <source>“{a}” is no StarDict dictionary.</source>
        <translation>“{a}” is no StarDict dictionary.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .ifo.</source>
        <translation>Choose the file that ends in .ifo.</translation>
    </message>
    <message>
        <source>The dictionary “{a}” was imported by another version of Synopse.</source>
        <translation>The dictionary “{a}” was imported by another version of Synopse.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Import it again.</translation>
    </message>
    <message>
        <source>“{a}” does not say which paragraphs to write.</source>
        <translation>“{a}” does not say which paragraphs to write.</translation>
    </message>
    <message>
        <source>Write numbers and ranges, such as 1-5, 8.</source>
        <translation>Write numbers and ranges, such as 1-5, 8.</translation>
    </message>
    <message>
        <source>No paragraph has a number that was asked for.</source>
        <translation>No paragraph has a number that was asked for.</translation>
    </message>
    <message>
        <source>The article has the paragraphs 1 to {a}.</source>
        <translation>The article has the paragraphs 1 to {a}.</translation>
    </message>
    <message>
        <source>Choose the dictionary&apos;s file in it.</source>
        <translation>Choose the dictionary&apos;s file in it.</translation>
    </message>
    <message>
        <source>Choose a dictionary&apos;s own file.</source>
        <translation>Choose a dictionary&apos;s own file.</translation>
    </message>
    <message>
        <source>The translation engine cannot be started ({a}).</source>
        <translation>The translation engine cannot be started ({a}).</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <source>The translation engine crashed when it loaded {a}.</source>
        <translation>The translation engine crashed when it loaded {a}.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one.</source>
        <translation>Install the model again, or choose another one.</translation>
    </message>
    <message>
        <source>The translation engine crashed {a} times in a row.</source>
        <translation>The translation engine crashed {a} times in a row.</translation>
    </message>
    <message>
        <source>Choose another model, or close other programs if memory is short.</source>
        <translation>Choose another model, or close other programs if memory is short.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No model is loaded.</translation>
    </message>
    <message>
        <source>{a} is too large: a single paragraph in it has more than 10 MB.</source>
        <translation>{a} is too large: a single paragraph in it has more than 10 MB.</translation>
    </message>
    <message>
        <source>Divide it into paragraphs in the program that made it.</source>
        <translation>Divide it into paragraphs in the program that made it.</translation>
    </message>
    <message>
        <source>There is no earlier version of {a}.</source>
        <translation>There is no earlier version of {a}.</translation>
    </message>
    <message>
        <source>One is kept when an update replaces it, until it is removed.</source>
        <translation>One is kept when an update replaces it, until it is removed.</translation>
    </message>
    <message>
        <source>The earlier version {a} cannot be used: {b}</source>
        <translation>The earlier version {a} cannot be used: {b}</translation>
    </message>
    <message>
        <source>Its files have changed.</source>
        <translation>Its files have changed.</translation>
    </message>
    <message>
        <source>Delete it, and install that version from a file.</source>
        <translation>Delete it, and install that version from a file.</translation>
    </message>
    <message>
        <source>{a} text cannot be typeset as PDF: no font on this computer has its script.</source>
        <translation>{a} text cannot be typeset as PDF: no font on this computer has its script.</translation>
    </message>
    <message>
        <source>Install one, such as {a}, or export DOCX or HTML instead.</source>
        <translation>Install one, such as {a}, or export DOCX or HTML instead.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>What is there already is kept.</source>
        <translation>What is there already is kept.</translation>
    </message>
    <message>
        <source>The project “{a}” is not finished: {b} of {c} paragraphs are translated.</source>
        <translation>The project “{a}” is not finished: {b} of {c} paragraphs are translated.</translation>
    </message>
    <message>
        <source>Open it in the window, which translates the rest, and save it again.</source>
        <translation>Open it in the window, which translates the rest, and save it again.</translation>
    </message>
    <message>
        <source>{a} is not text that Synopse can read.</source>
        <translation>{a} is not text that Synopse can read.</translation>
    </message>
    <message>
        <source>What you added last is not on the disk yet, so the window stays open.</source>
        <translation>What you added last is not on the disk yet, so the window stays open.</translation>
    </message>
    <message>
        <source>Make room on the disk or save the article as a project elsewhere. Close once more to leave without it.</source>
        <translation>Make room on the disk or save the article as a project elsewhere. Close once more to leave without it.</translation>
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
    <message>
        <source>Save project as</source>
        <translation>Save project as</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
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
    <message>
        <source>Capitals and umlauts count</source>
        <translation>Capitals and umlauts count</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>List every hit with its sentence in both languages (↓)</source>
        <translation>List every hit with its sentence in both languages (↓)</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>The hit before</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>The next hit</translation>
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
        <source>Checked.</source>
        <translation>Checked.</translation>
    </message>
    <message>
        <source>Highlighted in yellow</source>
        <translation>Highlighted in yellow</translation>
    </message>
    <message>
        <source>Highlighted in green</source>
        <translation>Highlighted in green</translation>
    </message>
    <message>
        <source>Highlighted in blue</source>
        <translation>Highlighted in blue</translation>
    </message>
    <message>
        <source>Highlighted in rose</source>
        <translation>Highlighted in rose</translation>
    </message>
    <message>
        <source>Edited. The machine’s translation is kept; the Edit menu brings it back.</source>
        <translation>Edited. The machine’s translation is kept; the Edit menu brings it back.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Hit {number} of {count}, paragraph {row}. Original: {one} Translation: {other}</source>
        <translation>Hit {number} of {count}, paragraph {row}. Original: {one} Translation: {other}</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Hits with their sentences in both languages</source>
        <translation>Hits with their sentences in both languages</translation>
    </message>
    <message>
        <source>Every hit is listed here with its sentence in both languages. Capitals and umlauts need not be right: “strasse” finds “Straße”.</source>
        <translation>Every hit is listed here with its sentence in both languages. Capitals and umlauts need not be right: “strasse” finds “Straße”.</translation>
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
        <source>Lift the veil of the sentence</source>
        <translation>Lift the veil of the sentence</translation>
    </message>
    <message>
        <source>While editing: split the sentence at the caret</source>
        <translation>While editing: split the sentence at the caret</translation>
    </message>
    <message>
        <source>Enter changes the key of “{command}”.</source>
        <translation>Enter changes the key of “{command}”.</translation>
    </message>
    <message>
        <source>Choose a command to change its key.</source>
        <translation>Choose a command to change its key.</translation>
    </message>
    <message>
        <source>Press the new key for “{command}”, or Esc to leave it as it is.</source>
        <translation>Press the new key for “{command}”, or Esc to leave it as it is.</translation>
    </message>
    <message>
        <source>{key} belongs to the page and to lists and cannot be given away.</source>
        <translation>{key} belongs to the page and to lists and cannot be given away.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Enter moves it here; or press another key, or Esc.</source>
        <translation>{key} belongs to “{command}”. Enter moves it here; or press another key, or Esc.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>“{command}” has {keys} now.</source>
        <translation>“{command}” has {keys} now.</translation>
    </message>
    <message>
        <source>Taken back from “{command}”.</source>
        <translation>Taken back from “{command}”.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>On the page</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Find a command or a key</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <translation>Press a key …</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>The new key</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Add another …</source>
        <translation>Add another …</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>All defaults</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Move it here</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>While it is held: what each word means, under the sentence</source>
        <translation>While it is held: what each word means, under the sentence</translation>
    </message>
    <message>
        <source>This key is the page’s own and stays as it is.</source>
        <translation>This key is the page’s own and stays as it is.</translation>
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
        <source>{language}, {share}% sure</source>
        <translation>{language}, {share}% sure</translation>
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
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaijani</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irish</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galician</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kyrgyz</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malay</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Portuguese (Brazil)</source>
        <translation>Portuguese (Brazil)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovenian</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Chinese (traditional)</source>
        <translation>Chinese (traditional)</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraph {number}</translation>
    </message>
    <message>
        <source>Your translation: {text}</source>
        <translation>Your translation: {text}</translation>
    </message>
    <message>
        <source>Your note: {text}</source>
        <translation>Your note: {text}</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Highlighted</translation>
    </message>
    <message>
        <source>Marked as checked</source>
        <translation>Marked as checked</translation>
    </message>
    <message>
        <source>Left untranslated</source>
        <translation>Left untranslated</translation>
    </message>
    <message>
        <source>Translated from {text}</source>
        <translation>Translated from {text}</translation>
    </message>
    <message>
        <source>Sentences joined or split</source>
        <translation>Sentences joined or split</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>From older versions</source>
        <translation>From older versions</translation>
    </message>
    <message>
        <source>This is yours and has no place in the version that is open. It is kept with the older one.</source>
        <translation>This is yours and has no place in the version that is open. It is kept with the older one.</translation>
    </message>
    <message>
        <source>What found no place</source>
        <translation>What found no place</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copy all</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>No dictionary has this word.</source>
        <translation>No dictionary has this word.</translation>
    </message>
    <message>
        <source>There is no dictionary yet: {source} – {target}.</source>
        <translation>There is no dictionary yet: {source} – {target}.</translation>
    </message>
    <message>
        <source>Choose a dictionary …</source>
        <translation>Choose a dictionary …</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Size of the original</source>
        <translation>&amp;Size of the original</translation>
    </message>
    <message>
        <source>S&amp;ize of the translation</source>
        <translation>S&amp;ize of the translation</translation>
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
    <message>
        <source>{size}%</source>
        <translation>{size}%</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>{pair} is translated by</source>
        <translation>{pair} is translated by</translation>
    </message>
    <message>
        <source>Translate the article again</source>
        <translation>Translate the article again</translation>
    </message>
    <message>
        <source>All models …</source>
        <translation>All models …</translation>
    </message>
    <message>
        <source>Install what is missing for the way via English</source>
        <translation>Install what is missing for the way via English</translation>
    </message>
    <message>
        <source>Install Argos {version}, which translates better</source>
        <translation>Install Argos {version}, which translates better</translation>
    </message>
    <message>
        <source>Update to Argos {version}</source>
        <translation>Update to Argos {version}</translation>
    </message>
    <message>
        <source>Install Argos {version}</source>
        <translation>Install Argos {version}</translation>
    </message>
    <message>
        <source>The model that translates. Press to choose or get another one.</source>
        <translation>The model that translates. Press to choose or get another one.</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <translation>Model: {model}</translation>
    </message>
</context>
<context>
    <name>ModelControl</name>
    <message>
        <source>{pair} can be had via English, by two packages from {host}.</source>
        <translation>{pair} can be had via English, by two packages from {host}.</translation>
    </message>
    <message>
        <source>{pair} can be had from {host}.</source>
        <translation>{pair} can be had from {host}.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>From now on, {pair} is translated by: {model}. Your edits are kept.</source>
        <translation>From now on, {pair} is translated by: {model}. Your edits are kept.</translation>
    </message>
    <message>
        <source>Translate again</source>
        <translation>Translate again</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>nothing came out</source>
        <translation>nothing came out</translation>
    </message>
    <message>
        <source>caught in a loop</source>
        <translation>caught in a loop</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>not translated</translation>
    </message>
    <message>
        <source>much too long</source>
        <translation>much too long</translation>
    </message>
    <message>
        <source>much too short</source>
        <translation>much too short</translation>
    </message>
    <message>
        <source>numbers lost</source>
        <translation>numbers lost</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not known before it is fetched</source>
        <translation>not known before it is fetched</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>known to the catalogue, and compared</source>
        <translation>known to the catalogue, and compared</translation>
    </message>
    <message>
        <source>not known; that of the first download counts from then on</source>
        <translation>not known; that of the first download counts from then on</translation>
    </message>
    <message>
        <source>Version {version} is still in place and works.</source>
        <translation>Version {version} is still in place and works.</translation>
    </message>
    <message>
        <source>Changed since it was installed: {files}. Install it again.</source>
        <translation>Changed since it was installed: {files}. Install it again.</translation>
    </message>
    <message>
        <source>Every file is as it was installed.</source>
        <translation>Every file is as it was installed.</translation>
    </message>
    <message>
        <source>It came with the program; there is nothing to compare with.</source>
        <translation>It came with the program; there is nothing to compare with.</translation>
    </message>
    <message>
        <source>Another program installed it: there is nothing to compare with.</source>
        <translation>Another program installed it: there is nothing to compare with.</translation>
    </message>
    <message>
        <source>It translates.</source>
        <translation>It translates.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Downloading …</source>
        <translation>Downloading …</translation>
    </message>
    <message>
        <source>The server does not answer; trying again …</source>
        <translation>The server does not answer; trying again …</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Checking the file …</translation>
    </message>
    <message>
        <source>Unpacking …</source>
        <translation>Unpacking …</translation>
    </message>
    <message>
        <source>Trying it on a sentence …</source>
        <translation>Trying it on a sentence …</translation>
    </message>
    <message>
        <source>Finishing …</source>
        <translation>Finishing …</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Newer versions</translation>
    </message>
    <message>
        <source>Better than the built-in model</source>
        <translation>Better than the built-in model</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Via English, by two packages</source>
        <translation>Via English, by two packages</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>version {version} is here</source>
        <translation>version {version} is here</translation>
    </message>
    <message>
        <source>via English</source>
        <translation>via English</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>from a file</translation>
    </message>
    <message>
        <source>built-in {version}</source>
        <translation>built-in {version}</translation>
    </message>
    <message>
        <source>via {language}</source>
        <translation>via {language}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Waits until the one before it is done.</source>
        <translation>Waits until the one before it is done.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>Paused. What was fetched is kept.</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Beginning …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} a second</translation>
    </message>
    <message>
        <source>{model}, kept to go back to ({size})</source>
        <translation>{model}, kept to go back to ({size})</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Install a model from a file</source>
        <translation>Install a model from a file</translation>
    </message>
    <message>
        <source>Argos packages</source>
        <translation>Argos packages</translation>
    </message>
    <message>
        <source>No model fits “{text}”. Type the name of a language, or of two.</source>
        <translation>No model fits “{text}”. Type the name of a language, or of two.</translation>
    </message>
    <message>
        <source>Fetching the list …</source>
        <translation>Fetching the list …</translation>
    </message>
    <message>
        <source>List of {date}, from {host}. Nothing is fetched until you ask.</source>
        <translation>List of {date}, from {host}. Nothing is fetched until you ask.</translation>
    </message>
    <message>
        <source>Models are kept in {folder}</source>
        <translation>Models are kept in {folder}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Search: one language, or two</source>
        <translation>Search: one language, or two</translation>
    </message>
    <message>
        <source>Search models by language</source>
        <translation>Search models by language</translation>
    </message>
    <message>
        <source>Install from file …</source>
        <translation>Install from file …</translation>
    </message>
    <message>
        <source>Refresh list</source>
        <translation>Refresh list</translation>
    </message>
    <message>
        <source>Fetches the newest list of packages from the network</source>
        <translation>Fetches the newest list of packages from the network</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Let go to install it.</source>
        <translation>Let go to install it.</translation>
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
    <message>
        <source>Translating … {share}% of the file is read.</source>
        <translation>Translating … {share}% of the file is read.</translation>
    </message>
    <message>
        <source>The translation engine crashed and was started again.</source>
        <translation>The translation engine crashed and was started again.</translation>
    </message>
    <message>
        <source>Nothing is lost. A sentence that crashes it again stays untranslated.</source>
        <translation>Nothing is lost. A sentence that crashes it again stays untranslated.</translation>
    </message>
    <message>
        <source>Recognising the language …</source>
        <translation>Recognising the language …</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{name}: failed</source>
        <translation>{name}: failed</translation>
    </message>
    <message>
        <source>{name}: paused</source>
        <translation>{name}: paused</translation>
    </message>
    <message>
        <source>{name}: installing …</source>
        <translation>{name}: installing …</translation>
    </message>
    <message>
        <source>{name}: {percent}% fetched</source>
        <translation>{name}: {percent}% fetched</translation>
    </message>
    <message>
        <source>Show what is being fetched</source>
        <translation>Show what is being fetched</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>OtherWordings</name>
    <message>
        <source>the machine’s first choice</source>
        <translation>the machine’s first choice</translation>
    </message>
    <message>
        <source>This sentence was not translated: there is nothing to choose from.</source>
        <translation>This sentence was not translated: there is nothing to choose from.</translation>
    </message>
    <message>
        <source>A sentence that was split or joined has no other wordings.</source>
        <translation>A sentence that was split or joined has no other wordings.</translation>
    </message>
    <message>
        <source>The file that was opened keeps no other wordings of this sentence.</source>
        <translation>The file that was opened keeps no other wordings of this sentence.</translation>
    </message>
    <message>
        <source>The machine found no other wording that is as sound as this one.</source>
        <translation>The machine found no other wording that is as sound as this one.</translation>
    </message>
    <message>
        <source>The sentence has the machine’s own words again.</source>
        <translation>The sentence has the machine’s own words again.</translation>
    </message>
    <message>
        <source>Taken, as an edit: it can be undone.</source>
        <translation>Taken, as an edit: it can be undone.</translation>
    </message>
</context>
<context>
    <name>Owing</name>
    <message>
        <source>All your changes are kept again.</source>
        <translation>All your changes are kept again.</translation>
    </message>
</context>
<context>
    <name>PairQuestion</name>
    <message>
        <source>“{name}” does not say which languages it is for:</source>
        <translation>“{name}” does not say which languages it is for:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Language of the explanations</source>
        <translation>Language of the explanations</translation>
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
    <message>
        <source>Highlighted</source>
        <translation>Highlighted</translation>
    </message>
</context>
<context>
    <name>ParagraphLanguage</name>
    <message>
        <source>Paragraph {number} is left untranslated.</source>
        <translation>Paragraph {number} is left untranslated.</translation>
    </message>
    <message>
        <source>Translating paragraph {number} …</source>
        <translation>Translating paragraph {number} …</translation>
    </message>
    <message>
        <source>Paragraph {number} is translated anew.</source>
        <translation>Paragraph {number} is translated anew.</translation>
    </message>
    <message>
        <source>Choose a sentence first: click it, or press J.</source>
        <translation>Choose a sentence first: click it, or press J.</translation>
    </message>
    <message>
        <source>{language}, as the article</source>
        <translation>{language}, as the article</translation>
    </message>
    <message>
        <source>Leave it untranslated</source>
        <translation>Leave it untranslated</translation>
    </message>
    <message>
        <source>{language}, needs no translation</source>
        <translation>{language}, needs no translation</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Reading</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>What you choose shows at once on the page.</source>
        <translation>What you choose shows at once on the page.</translation>
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
        <translation>Translation</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Preview of the page</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Open the last article at the &amp;start</source>
        <translation>Open the last article at the &amp;start</translation>
    </message>
    <message>
        <source>Less &amp;motion: jump to a sentence, do not glide</source>
        <translation>Less &amp;motion: jump to a sentence, do not glide</translation>
    </message>
    <message>
        <source>The system asks for this already.</source>
        <translation>The system asks for this already.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>The file is still being read; save it when all of it is there.</source>
        <translation>The file is still being read; save it when all of it is there.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>“{chapter}”</source>
        <translation>“{chapter}”</translation>
    </message>
</context>
<context>
    <name>ReadAsButton</name>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>How the file was read. Press to have it read in another way.</source>
        <translation>How the file was read. Press to have it read in another way.</translation>
    </message>
    <message>
        <source>Read as: {way}</source>
        <translation>Read as: {way}</translation>
    </message>
    <message>
        <source>Read of the page</source>
        <translation>Read of the page</translation>
    </message>
    <message>
        <source>The article alone</source>
        <translation>The article alone</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>The whole page</translation>
    </message>
    <message>
        <source>Read the characters as</source>
        <translation>Read the characters as</translation>
    </message>
    <message>
        <source>What the file looks like</source>
        <translation>What the file looks like</translation>
    </message>
</context>
<context>
    <name>ReadingAs</name>
    <message>
        <source>The file was read in another way, and its text is another now.</source>
        <translation>The file was read in another way, and its text is another now.</translation>
    </message>
    <message>
        <source>Your edits and notes are kept with the text before; choose that again and they are back.</source>
        <translation>Your edits and notes are kept with the text before; choose that again and they are back.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Sh&amp;ow</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>{name} · not found</source>
        <translation>{name} · not found</translation>
    </message>
    <message>
        <source>{path} is not there. It was moved or deleted, or its disk is not connected.</source>
        <translation>{path} is not there. It was moved or deleted, or its disk is not connected.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>With Ctrl held, it opens in a new window.</source>
        <translation>With Ctrl held, it opens in a new window.</translation>
    </message>
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
    <name>RenderingsDialog</name>
    <message>
        <source>no word link tells</source>
        <translation>no word link tells</translation>
    </message>
    <message>
        <source>“{word}” in this article</source>
        <translation>“{word}” in this article</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” occurs %n time(s).</source>
        <translation>
            <numerusform>“{word}” occurs once.</numerusform>
            <numerusform>“{word}” occurs %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for “{word}” …</source>
        <translation>Looking for “{word}” …</translation>
    </message>
    <message>
        <source>Renderings and where they are</source>
        <translation>Renderings and where they are</translation>
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
    <name>Sessions</name>
    <message>
        <source>Your changes are kept on this computer as you make them.</source>
        <translation>Your changes are kept on this computer as you make them.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>This is the last sentence of its paragraph.</source>
        <translation>This is the last sentence of its paragraph.</translation>
    </message>
    <message>
        <source>The original is one word: there is nothing to split.</source>
        <translation>The original is one word: there is nothing to split.</translation>
    </message>
    <message>
        <source>Split. Ctrl+Z makes it one sentence again.</source>
        <translation>Split. Ctrl+Z makes it one sentence again.</translation>
    </message>
    <message>
        <source>Split before “{source}” and “{target}”: ← → move the cut, Tab goes to the other side, Enter splits, Esc leaves it whole.</source>
        <translation>Split before “{source}” and “{target}”: ← → move the cut, Tab goes to the other side, Enter splits, Esc leaves it whole.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>Text size {size}%</source>
        <translation>Text size {size}%</translation>
    </message>
    <message>
        <source>Text size: original {source}%, translation {target}%</source>
        <translation>Text size: original {source}%, translation {target}%</translation>
    </message>
    <message>
        <source>Original {source}%, translation {target}% of the width</source>
        <translation>Original {source}%, translation {target}% of the width</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Your settings cannot be kept.</source>
        <translation>Your settings cannot be kept.</translation>
    </message>
    <message>
        <source>Check the permissions of {path} and the room on its disk.</source>
        <translation>Check the permissions of {path} and the room on its disk.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” is not there any more.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk is not connected. Open it where it is now: your changes are kept and will be there.</source>
        <translation>It was moved or deleted, or its disk is not connected. Open it where it is now: your changes are kept and will be there.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Translate the rest</source>
        <translation>Translate the rest</translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation>Progress of the translation</translation>
    </message>
    <message>
        <source>Stop translating; what is done stays</source>
        <translation>Stop translating; what is done stays</translation>
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
<context>
    <name>Windows</name>
    <message>
        <source>Only the first {count} files were opened.</source>
        <translation>Only the first {count} files were opened.</translation>
    </message>
    <message>
        <source>Each needs a window of its own; open the others a few at a time.</source>
        <translation>Each needs a window of its own; open the others a few at a time.</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Only its parts are in the dictionary.</source>
        <translation>Only its parts are in the dictionary.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>or</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>noun</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verb</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjective</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverb</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronoun</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>preposition</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>conjunction</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numeral</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjection</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>feminine</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>masculine</translation>
    </message>
    <message>
        <source>neuter</source>
        <translation>neuter</translation>
    </message>
    <message>
        <source>plural</source>
        <translation>plural</translation>
    </message>
    <message>
        <source>from “{word}”</source>
        <translation>from “{word}”</translation>
    </message>
    <message>
        <source>In this article …</source>
        <translation>In this article …</translation>
    </message>
</context>
<context>
    <name>WordingsCard</name>
    <message>
        <source>Other wordings</source>
        <translation>Other wordings</translation>
    </message>
    <message>
        <source>Other wordings of the sentence; Enter takes one</source>
        <translation>Other wordings of the sentence; Enter takes one</translation>
    </message>
</context>
<context>
    <name>_FootWords</name>
    <message numerus="yes">
        <source>%n more sense(s)</source>
        <translation>
            <numerusform>%n more sense</numerusform>
            <numerusform>%n more senses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReportWords</name>
    <message numerus="yes">
        <source>%n sentence(s) in {time} s, loaded in {loading} s.</source>
        <translation>
            <numerusform>%n sentence in {time} s, loaded in {loading} s.</numerusform>
            <numerusform>%n sentences in {time} s, loaded in {loading} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement with our own translations: {score} of 100 (chrF).</source>
        <translation>Agreement with our own translations: {score} of 100 (chrF).</translation>
    </message>
    <message>
        <source>No faults that a program can see.</source>
        <translation>No faults that a program can see.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) with faults:</source>
        <translation>
            <numerusform>%n sentence with faults:</numerusform>
            <numerusform>%n sentences with faults:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_TimeLeft</name>
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
</context>
</TS>
