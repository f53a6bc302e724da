# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of a file that gives no article."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

READING = (
    QT_TRANSLATE_NOOP("Failures", "The file “{a}”"),
    QT_TRANSLATE_NOOP("Failures", "The clipboard"),
    QT_TRANSLATE_NOOP("Failures", "There is no file “{a}”."),
    QT_TRANSLATE_NOOP("Failures", "Check its name and folder."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is {b}, not a file."),
    QT_TRANSLATE_NOOP("Failures", "Choose the article itself."),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” may not be read."),
    QT_TRANSLATE_NOOP("Failures", "Ask its owner for permission or copy it."),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” could not be read: {b}."),
    QT_TRANSLATE_NOOP("Failures", "Try to copy it first."),
    QT_TRANSLATE_NOOP("Failures", "{a} is too large: {b} where at most {c} can be opened."),
    QT_TRANSLATE_NOOP("Failures", "Split it into parts."),
    QT_TRANSLATE_NOOP(
        "Failures", "{a} is too large: a single paragraph in it has more than 10 MB."
    ),
    QT_TRANSLATE_NOOP("Failures", "Divide it into paragraphs in the program that made it."),
    QT_TRANSLATE_NOOP("Failures", "{a} contains no text."),
    QT_TRANSLATE_NOOP("Failures", "Choose an article that has some."),
    QT_TRANSLATE_NOOP("Failures", "{a} is {b}, which Synopse cannot read."),
    QT_TRANSLATE_NOOP("Failures", "{a} is not text that Synopse can read."),
    QT_TRANSLATE_NOOP("Failures", "Save the article as plain text and open that."),
    QT_TRANSLATE_NOOP("Failures", "{a} is not valid {b} text."),
    QT_TRANSLATE_NOOP("Failures", "{a} is in an unknown encoding."),
    QT_TRANSLATE_NOOP("Failures", "Choose another encoding, or save it as UTF-8."),
    QT_TRANSLATE_NOOP("Failures", "There is no text encoding called “{a}”."),
    QT_TRANSLATE_NOOP("Failures", "Try utf-8, cp1252, iso-8859-15, mac-roman, cp850 or utf-16."),
    QT_TRANSLATE_NOOP("Failures", "{a} is damaged or not really {b}."),
    QT_TRANSLATE_NOOP(
        "Failures", "Get it once more, or open it in the program that made it and save it again."
    ),
    QT_TRANSLATE_NOOP("Failures", "{a} is protected with a password."),
    QT_TRANSLATE_NOOP("Failures", "Open it in the program that made it and save it without one."),
    QT_TRANSLATE_NOOP("Failures", "{a} has a copy protection (DRM)."),
    QT_TRANSLATE_NOOP("Failures", "Only an edition without it can be opened here."),
    QT_TRANSLATE_NOOP(
        "Failures", "{a} unpacks to far more than an article can be and was not opened."
    ),
    QT_TRANSLATE_NOOP("Failures", "If you trust it, save the text alone and open that."),
    QT_TRANSLATE_NOOP("Failures", "{a} nests its elements too deeply to be read."),
    QT_TRANSLATE_NOOP("Failures", "Open it in a browser, copy the text and paste it here."),
    QT_TRANSLATE_NOOP(
        "Failures", "The pages of “{a}” are pictures without text, as a scanner makes them."
    ),
    QT_TRANSLATE_NOOP("Failures", "Run text recognition (OCR) over the file first."),
    QT_TRANSLATE_NOOP(
        "Failures", "The letters in “{a}” can be seen but not read: its fonts do not name them."
    ),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” is damaged in a way that cannot be read."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "Open it in the program that made it and save it again, or save it as plain text.",
    ),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” could not be read within {b} seconds."),
    QT_TRANSLATE_NOOP("Failures", "Save its text as plain text and open that."),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” has changed since it was opened."),
    QT_TRANSLATE_NOOP("Failures", "Open it again."),
    QT_TRANSLATE_NOOP("Failures", "The e-mail “{a}” is encrypted."),
    QT_TRANSLATE_NOOP("Failures", "Open it in your mail program, copy the text and paste it here."),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” is not a bilingual file that Synopse knows."),
    QT_TRANSLATE_NOOP(
        "Failures", "The project “{a}” is not finished: {b} of {c} paragraphs are translated."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "Open it in the window, which translates the rest, and save it again."
    ),
    QT_TRANSLATE_NOOP("Failures", "It opens its own JSON, TMX, XLIFF 1.2 and XLIFF 2."),
    QT_TRANSLATE_NOOP(
        "Failures", "The file “{a}” is not as Synopse writes it: {b} is missing or wrong."
    ),
    QT_TRANSLATE_NOOP("Failures", "the object around everything"),
    QT_TRANSLATE_NOOP("Failures", "Take an older copy of it, or export or save it once more."),
    QT_TRANSLATE_NOOP(
        "Failures", "The file “{a}” says that it is {b} of {c}, and {d} can be read."
    ),
    QT_TRANSLATE_NOOP("Failures", "version “{a}”"),
    QT_TRANSLATE_NOOP("Failures", "no version"),
    QT_TRANSLATE_NOOP("Failures", "1.1 to 1.4"),
    QT_TRANSLATE_NOOP("Failures", "1.2 and 2"),
    QT_TRANSLATE_NOOP("Failures", "Save it as {a} {b} in the program that made it."),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” contains no translations."),
    QT_TRANSLATE_NOOP(
        "Failures", "Open the article itself to translate it, or a file that was translated."
    ),
    QT_TRANSLATE_NOOP("Failures", "The file “{a}” has no translation into “{b}”."),
    QT_TRANSLATE_NOOP("Failures", "It has {a}."),
)
