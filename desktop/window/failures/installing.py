# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of a package that cannot be installed or removed."""

from desktop.window.i18n import QT_TRANSLATE_NOOP

INSTALLING = (
    QT_TRANSLATE_NOOP("Failures", "Download or copy it again; it may be incomplete."),
    QT_TRANSLATE_NOOP("Failures", "Do not use this file; get the package from another source."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is no translation package (.argosmodel)."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is a web page, not a package."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” is damaged or incomplete."),
    QT_TRANSLATE_NOOP("Failures", "“{a}” cannot be read ({b})."),
    QT_TRANSLATE_NOOP("Failures", "Check the path and its permissions."),
    QT_TRANSLATE_NOOP("Failures", "The archive holds two files of one name."),
    QT_TRANSLATE_NOOP("Failures", "The archive is far larger than any package."),
    QT_TRANSLATE_NOOP("Failures", "The archive unpacks to far more than it should."),
    QT_TRANSLATE_NOOP("Failures", "The archive holds a file that wants to be elsewhere ({a})."),
    QT_TRANSLATE_NOOP("Failures", "The archive holds a link or device ({a})."),
    QT_TRANSLATE_NOOP("Failures", "The archive is encrypted."),
    QT_TRANSLATE_NOOP("Failures", "Get one that is not."),
    QT_TRANSLATE_NOOP(
        "Failures", "The archive is no translation package: it has not just one folder at the top."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "Choose a file that ends in .argosmodel and was not packed anew."
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "The archive is no translation package: it has no metadata.json."
    ),
    QT_TRANSLATE_NOOP("Failures", "Choose a file that ends in .argosmodel."),
    QT_TRANSLATE_NOOP("Failures", "The metadata.json of the package is too large."),
    QT_TRANSLATE_NOOP("Failures", "The metadata.json of the package is no object."),
    QT_TRANSLATE_NOOP("Failures", "The metadata.json of the package is damaged."),
    QT_TRANSLATE_NOOP("Failures", "The archive is damaged: {a} cannot be unpacked."),
    QT_TRANSLATE_NOOP(
        "Failures", "Get the package again from where it came from, or tell its publisher."
    ),
    QT_TRANSLATE_NOOP("Failures", "This package is of the type “{a}”, not a translation package."),
    QT_TRANSLATE_NOOP("Failures", "Choose a package that translates from one language to another."),
    QT_TRANSLATE_NOOP("Failures", "The package names no pair of languages."),
    QT_TRANSLATE_NOOP("Failures", "The package names no version."),
    QT_TRANSLATE_NOOP("Failures", "The folder {a} cannot be used ({b})."),
    QT_TRANSLATE_NOOP("Failures", "Check the disk."),
    QT_TRANSLATE_NOOP("Failures", "There is no room left in {a}."),
    QT_TRANSLATE_NOOP("Failures", "Free some space, then try again."),
    QT_TRANSLATE_NOOP("Failures", "The folder {a} cannot be written."),
    QT_TRANSLATE_NOOP("Failures", "Change its permissions, then try again."),
    QT_TRANSLATE_NOOP("Failures", "The folder cannot be read ({a})."),
    QT_TRANSLATE_NOOP("Failures", "The catalogue of models cannot be read ({a})."),
    QT_TRANSLATE_NOOP("Failures", "There is no catalogue of models."),
    QT_TRANSLATE_NOOP("Failures", "Install the program again."),
    QT_TRANSLATE_NOOP("Failures", "The catalogue of models is damaged."),
    QT_TRANSLATE_NOOP("Failures", "The catalogue of models is empty."),
    QT_TRANSLATE_NOOP("Failures", "Refresh it again later."),
    QT_TRANSLATE_NOOP("Failures", "The file translates {a}, not {b}."),
    QT_TRANSLATE_NOOP("Failures", "Refresh the catalogue, or install a file of your own."),
    QT_TRANSLATE_NOOP(
        "Failures", "The file is not the one that the catalogue knows: its checksum differs."
    ),
    QT_TRANSLATE_NOOP("Failures", "Download it again; if that does not help, do not use it."),
    QT_TRANSLATE_NOOP("Failures", "The file is not the {a} that was installed first."),
    QT_TRANSLATE_NOOP("Failures", "If you trust the new file, remove the installed one first."),
    QT_TRANSLATE_NOOP("Failures", "There is no earlier version of {a}."),
    QT_TRANSLATE_NOOP("Failures", "One is kept when an update replaces it, until it is removed."),
    QT_TRANSLATE_NOOP("Failures", "The earlier version {a} cannot be used: {b}"),
    QT_TRANSLATE_NOOP("Failures", "Its files have changed."),
    QT_TRANSLATE_NOOP("Failures", "Delete it, and install that version from a file."),
    QT_TRANSLATE_NOOP("Failures", "The package needs {a} MB in {b}; {c} MB are free."),
    QT_TRANSLATE_NOOP("Failures", "The package cannot be used: {a}"),
    QT_TRANSLATE_NOOP("Failures", "Get it again from where it came from."),
    QT_TRANSLATE_NOOP("Failures", "The package is not complete: {a}"),
    QT_TRANSLATE_NOOP("Failures", "It does not translate."),
    QT_TRANSLATE_NOOP("Failures", "Download it again."),
    QT_TRANSLATE_NOOP("Failures", "{a} cannot be removed: it came with the program."),
    QT_TRANSLATE_NOOP("Failures", "{a} is in no folder for packages."),
    QT_TRANSLATE_NOOP("Failures", "Only packages that were installed can be removed."),
    QT_TRANSLATE_NOOP("Failures", "{a} is not there any more."),
    QT_TRANSLATE_NOOP("Failures", "List the packages again."),
    QT_TRANSLATE_NOOP("Failures", "Another program is installing or removing a package right now."),
    QT_TRANSLATE_NOOP("Failures", "Wait until it has finished, then try again."),
)
