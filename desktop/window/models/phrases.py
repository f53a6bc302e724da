# SPDX-License-Identifier: GPL-3.0-or-later
"""Models, downloads and their results in the words of the window."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.window import languages
from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.models.lane import Job, Phase
from desktop.window.models.shelf import Item, Section
from desktop.window.quantities import data_size, time_left
from desktop.window.wording import failure, maker
from models import LanguagePair, Package
from models.engine import ModelInfo
from models.progress import Progress, Stage
from models.route import Chain

translate = QCoreApplication.translate

_STAGES = {
    Stage.CONNECTING: QT_TRANSLATE_NOOP("Models", "Connecting …"),
    Stage.DOWNLOADING: QT_TRANSLATE_NOOP("Models", "Downloading …"),
    Stage.WAITING: QT_TRANSLATE_NOOP("Models", "The server does not answer; trying again …"),
    Stage.CHECKING: QT_TRANSLATE_NOOP("Models", "Checking the file …"),
    Stage.EXTRACTING: QT_TRANSLATE_NOOP("Models", "Unpacking …"),
    Stage.TESTING: QT_TRANSLATE_NOOP("Models", "Trying it on a sentence …"),
    Stage.FINISHING: QT_TRANSLATE_NOOP("Models", "Finishing …"),
}
_SECTIONS = {
    Section.UNDER_WAY: QT_TRANSLATE_NOOP("Models", "Under way"),
    Section.UPDATES: QT_TRANSLATE_NOOP("Models", "Newer versions"),
    Section.BETTER: QT_TRANSLATE_NOOP("Models", "Better than the built-in model"),
    Section.INSTALLED: QT_TRANSLATE_NOOP("Models", "Installed"),
    Section.AVAILABLE: QT_TRANSLATE_NOOP("Models", "Available"),
    Section.INDIRECT: QT_TRANSLATE_NOOP("Models", "Via English, by two packages"),
}


def section(which: Section) -> str:
    """Head a part of the list."""
    return translate("Models", _SECTIONS[which])


def pair(codes: LanguagePair) -> str:
    """Name a pair of languages: "German → English"."""
    return f"{languages.name(codes.source)} → {languages.name(codes.target)}"


def title(item: Item) -> str:
    """Name a line of the list."""
    if item.pair is not None:
        return pair(item.pair)
    if item.file is not None:
        return item.file.name
    return item.broken.path.name if item.broken else ""


def summary(item: Item) -> str:
    """Say in a few words what a line is."""
    if item.broken:
        return translate("Models", "damaged")
    if item.held:
        words = model(item.held.package)
        if item.entries:
            newer = translate("Models", "version {version} is here")
            words = f"{words} · {newer.format(version=item.entries[0].version)}"
        return words
    if item.way:
        return translate("Models", "via English")
    if item.entries:
        return f"Argos {item.entries[0].version}"
    return translate("Models", "from a file")


def model(chosen: Package | Chain) -> str:
    """Name what translates, without the languages: "built-in 0.2", "Argos 1.3", "via English"."""
    return via(chosen.via) if isinstance(chosen, Chain) else named(chosen.id, chosen.version)


def loaded(info: ModelInfo) -> str:
    """Name a model that is loaded, or that made a translation elsewhere."""
    if info.via:
        return via(info.via)
    known = info.id.startswith(("builtin-", "translate-"))
    return named(info.id, info.version) if known else maker(info)


def author(info: ModelInfo) -> str:
    """Name who made a translation: a model, or two of them and the language between."""
    if not info.via:
        return loaded(info)
    both = zip(info.id.split("+"), info.version.split("+"), strict=False)
    return f"{' + '.join(named(*one) for one in both)}, {via(info.via)}"


def named(identity: str, version: str) -> str:
    """Name a package by its identity and version."""
    if identity.startswith("builtin-"):
        return translate("Models", "built-in {version}").format(version=version).strip()
    return f"Argos {version}".strip()


def via(code: str) -> str:
    """Name a chain by the language between."""
    return translate("Models", "via {language}").format(language=languages.name(code))


def size(item: Item) -> str:
    """Say how large a line is: on the disk, or to be fetched; "" where nobody knows."""
    if item.entries:
        sizes = [entry.size for entry in item.entries]
        known = [count for count in sizes if count is not None]
        return data_size(sum(known)) if len(known) == len(sizes) else ""
    return data_size(item.held.size) if item.held else ""


def hosts(item: Item) -> str:
    """Name the servers that a package comes from; mirrors are asked where the first one fails."""
    found = [urlsplit(link).hostname or link for entry in item.entries for link in entry.links]
    return ", ".join(dict.fromkeys(found))


def date(iso: str) -> str:
    """Write an ISO date as people do; as it is where it is none."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    form = translate("Models", "d MMMM yyyy")
    return QLocale().toString(day, form) if day.isValid() else iso


def standing(job: Job) -> str:
    """Say how a download or an installation is getting on."""
    if job.phase is Phase.WAITING:
        return translate("Models", "Waits until the one before it is done.")
    if job.phase is Phase.PAUSED:
        return translate("Models", "Paused. What was fetched is kept.")
    return steps(job.progress) if job.progress else translate("Models", "Beginning …")


def steps(progress: Progress) -> str:
    """Say how far a step has come: "43 of 151 MB · 2.1 MB/s · about 50 seconds left"."""
    if progress.stage is not Stage.DOWNLOADING:
        return translate("Models", _STAGES[progress.stage])
    parts = [data_size(progress.done)]
    if progress.total:
        parts = [
            translate("Models", "{done} of {total}").format(
                done=data_size(progress.done), total=data_size(progress.total)
            )
        ]
    if progress.speed > 0:
        speed = data_size(round(progress.speed))
        parts.append(translate("Models", "{speed} a second").format(speed=speed))
    if progress.remaining is not None:
        parts.append(time_left(progress.remaining))
    return " · ".join(parts)


def share(progress: Progress | None) -> float | None:
    """Return how much of a step is done, 0 to 1, or None where nobody knows."""
    if progress is None or not progress.total:
        return None
    return min(1.0, progress.done / progress.total)


def failed(job: Job) -> str:
    """Say in one sentence why a job failed."""
    return failure(job.error)[0] if job.error else ""
