<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Synopse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline: nothing that you open leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads an article beside its translation, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article and translate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text from the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the text that was copied elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save original and translation to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is translated stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, or both sides of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;both with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy original, translation and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Synopse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph by paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, to read and print (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word processor (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word processor (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation memory (TMX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For translators (XLIFF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it was made from, and by what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubtful sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your article is untouched. Please report this: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The language of the original. Press to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, {share} % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text size {size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an article first, in a browser or an e-mail, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the translation model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) translated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {done} of {count} paragraphs translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} · original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} · translation by {model} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop translating; what is done stays (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Read two languages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original on the left, its translation on the right, sentence by sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An official letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline. Nothing that you open leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._parent</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
