# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of a download that failed."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

DOWNLOADING = (
    QT_TRANSLATE_NOOP("Failures", "It was stopped."),
    QT_TRANSLATE_NOOP("Failures", "What is there already is kept."),
    QT_TRANSLATE_NOOP(
        "Failures", "Check the connection and try again; what is there already is kept."
    ),
    QT_TRANSLATE_NOOP("Failures", "Nobody offers this package for download."),
    QT_TRANSLATE_NOOP("Failures", "{a} refuses to give the file ({b})."),
    QT_TRANSLATE_NOOP("Failures", "{a} cannot be reached ({b})."),
    QT_TRANSLATE_NOOP("Failures", "Another program is fetching this file right now."),
    QT_TRANSLATE_NOOP("Failures", "Wait until it has finished."),
    QT_TRANSLATE_NOOP("Failures", "{a} does not have the file any more ({b})."),
    QT_TRANSLATE_NOOP("Failures", "{a} cannot answer at the moment ({b})."),
    QT_TRANSLATE_NOOP("Failures", "The proxy wants a password."),
    QT_TRANSLATE_NOOP("Failures", "Set it in the settings of the system."),
    QT_TRANSLATE_NOOP("Failures", "The redirects of {a} lead nowhere."),
    QT_TRANSLATE_NOOP("Failures", "{a} has another file than before."),
    QT_TRANSLATE_NOOP("Failures", "{a} could not prove that it is {b} ({c})."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "Check the date of this computer, and whether you have to sign in to this network.",
    ),
    QT_TRANSLATE_NOOP("Failures", "The address of {a} cannot be found."),
    QT_TRANSLATE_NOOP("Failures", "{a} does not answer."),
    QT_TRANSLATE_NOOP("Failures", "The connection broke off."),
    QT_TRANSLATE_NOOP("Failures", "The server sends far more than the file should have."),
    QT_TRANSLATE_NOOP("Failures", "Try again later, or install the package from a file."),
    QT_TRANSLATE_NOOP("Failures", "The server gave an odd answer ({a})."),
    QT_TRANSLATE_NOOP("Failures", "The download needs {a} MB in {b}; {c} MB are free."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "What was fetched is not the file that the catalogue knows: its checksum differs.",
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "The download leads to an address that is not secured (no https)."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "The file on the server has another size than the catalogue says."
    ),
    QT_TRANSLATE_NOOP("Failures", "A web page came instead of the file."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "You may have to sign in to this network: open any page in a browser, then try again.",
    ),
    QT_TRANSLATE_NOOP("Failures", "What the server sends is not the file that was asked for."),
    QT_TRANSLATE_NOOP("Failures", "What came is no catalogue: {a}"),
    QT_TRANSLATE_NOOP("Failures", "no list of links"),
)
