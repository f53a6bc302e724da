# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of a file that cannot be written, and of what the reader typed."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

WRITING = (
    QT_TRANSLATE_NOOP("Failures", "“{a}” is a folder, not a file."),
    QT_TRANSLATE_NOOP("Failures", "Give the file another name."),
    QT_TRANSLATE_NOOP("Failures", "The folder “{a}” does not exist."),
    QT_TRANSLATE_NOOP("Failures", "Create it first, or choose another folder."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is write-protected."),
    QT_TRANSLATE_NOOP("Failures", "Give the new file another name."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” could not be written: {b}."),
    QT_TRANSLATE_NOOP(
        "Failures", "Choose another folder and try again. An earlier version is untouched."
    ),
    QT_TRANSLATE_NOOP("Failures", "There is no room left to write “{a}”."),
    QT_TRANSLATE_NOOP(
        "Failures", "Free some space or choose another folder. An earlier version is untouched."
    ),
    QT_TRANSLATE_NOOP("Failures", "You may not write “{a}” in the folder “{b}”."),
    QT_TRANSLATE_NOOP("Failures", "Choose another folder, or ask for the right to write there."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "{a} text cannot be typeset as PDF: no font on this computer has its script.",
    ),
    QT_TRANSLATE_NOOP("Failures", "Install one, such as {a}, or export DOCX or HTML instead."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” does not say which paragraphs to write."),
    QT_TRANSLATE_NOOP("Failures", "Write numbers and ranges, such as 1-5, 8."),
    QT_TRANSLATE_NOOP("Failures", "No paragraph has a number that was asked for."),
    QT_TRANSLATE_NOOP("Failures", "The article has the paragraphs 1 to {a}."),
    QT_TRANSLATE_NOOP("Failures", "What you added to this article cannot be saved: {a}."),
    QT_TRANSLATE_NOOP(
        "Failures", "Make room on the disk or check its permissions, then export the article."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "What you added last is not on the disk yet, so the window stays open."
    ),
    QT_TRANSLATE_NOOP(
        "Failures",
        "Make room on the disk or save the article as a project elsewhere. "
        "Close once more to leave without it.",
    ),
    QT_TRANSLATE_NOOP("Failures", "The picture {a} could not be written."),
    QT_TRANSLATE_NOOP("Failures", "Choose another folder."),
    QT_TRANSLATE_NOOP("Failures", "This search pattern has a fault: {a}."),
    QT_TRANSLATE_NOOP(
        "Failures", "This search pattern takes too long, so the search was given up."
    ),
    QT_TRANSLATE_NOOP("Failures", "This search pattern is too long or repeats too much."),
    QT_TRANSLATE_NOOP("Failures", "Write a simpler one; (a+)+ and the like are slow."),
)
