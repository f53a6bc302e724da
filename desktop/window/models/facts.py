# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts of a model as a short table, and the results of looking closer."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desktop.window.failures import in_words
from desktop.window.i18n import QT_TRANSLATE_NOOP
from desktop.window.models import phrases
from desktop.window.models.chores import Inspection
from desktop.window.models.lane import Job, Kind, Phase
from desktop.window.models.shelf import Held, Item, Shelf
from desktop.window.quantities import data_size
from desktop.window.wording import failure
from models.check import Flaw, Report
from models.verify import Verdict

translate = QCoreApplication.translate

_FLAWS = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("Models", "nothing came out"),
    Flaw.LOOP: QT_TRANSLATE_NOOP("Models", "caught in a loop"),
    Flaw.UNTRANSLATED: QT_TRANSLATE_NOOP("Models", "not translated"),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("Models", "much too long"),
    Flaw.TOO_SHORT: QT_TRANSLATE_NOOP("Models", "much too short"),
    Flaw.NUMBERS_LOST: QT_TRANSLATE_NOOP("Models", "numbers lost"),
}
Fact = tuple[str, str]


def facts(item: Item, shelf: Shelf | None) -> list[Fact]:
    """Return what is known of a line, as labels and values."""
    found: list[Fact] = []
    if item.way:
        found.append((translate("Models", "Way"), _steps(item, shelf)))
    if item.held:
        found += _of_held(item.held)
    if item.broken:
        folder = (translate("Models", "Folder"), str(item.broken.path))
        found += [(translate("Models", "Damage"), in_words(item.broken.reason)), folder]
    before = shelf.previous.get(item.found.path) if shelf and item.found else None
    if before is not None:
        words = translate("Models", "{model}, kept to go back to ({size})").format(
            model=phrases.model(before.package), size=data_size(before.size)
        )
        found.append((translate("Models", "Before"), words))
    if item.entries:
        found += _of_entries(item)
    if item.file:
        found.append((translate("Models", "File"), str(item.file)))
    return found


def _steps(item: Item, shelf: Shelf | None) -> str:
    """Name the two packages of a way via English, and which of them is here."""
    here = {package.pair for package in shelf.packages} if shelf else set()
    lines = [
        phrases.pair(entry.pair)
        + (f" ({translate('Models', 'installed')})" if entry.pair in here else "")
        for entry in (item.way.entries if item.way else ())
    ]
    return "\n".join(lines)


def _of_held(held: Held) -> list[Fact]:
    package, record = held.package, held.record
    found = [
        (translate("Models", "Version"), phrases.model(package)),
        (translate("Models", "Size"), data_size(held.size)),
        (translate("Models", "Licence"), package.licence or translate("Models", "not stated")),
    ]
    if package.score:
        found.append((translate("Models", "Quality"), package.score))
    if record:
        found += [
            (translate("Models", "Installed"), phrases.date(record.installed)),
            (translate("Models", "From"), record.origin),
            (translate("Models", "SHA-256"), record.archive),
        ]
    if not package.builtin:
        found.append((translate("Models", "Folder"), str(package.path)))
    return found


def _of_entries(item: Item) -> list[Fact]:
    versions = ", ".join(f"Argos {entry.version}" for entry in item.entries)
    licences = {entry.licence or translate("Models", "not stated") for entry in item.entries}
    size = phrases.size(item) or translate("Models", "not known before it is fetched")
    label = translate("Models", "New version") if item.held else translate("Models", "Version")
    found = [(label, versions), (translate("Models", "Download"), size)]
    if not item.held:
        found.append((translate("Models", "Licence"), ", ".join(sorted(licences))))
    scores = [entry.score for entry in item.entries if entry.score]
    if scores:
        found.append((translate("Models", "Quality"), ", ".join(scores)))
    found.append((translate("Models", "Comes from"), phrases.hosts(item)))
    if all(entry.sha256 for entry in item.entries):
        trust = translate("Models", "known to the catalogue, and compared")
    else:
        trust = translate("Models", "not known; that of the first download counts from then on")
    found.append((translate("Models", "SHA-256"), trust))
    return found


def outcome(job: Job, held: Held | None) -> tuple[str, bool]:
    """Tell a result or a failure; and whether it is a bad one."""
    if job.error is not None:
        return _failure(job), True
    if isinstance(job.result, Inspection):
        return _inspection(job.result, held)
    if isinstance(job.result, Report):
        return report(job.result), False
    return "", False


def _failure(job: Job) -> str:
    words = " ".join(failure(job.error)) if job.error else ""
    held = job.item.held if job.item else None
    if job.kind is Kind.GET and job.phase is Phase.FAILED and held:
        stays = translate("Models", "Version {version} is still in place and works.")
        words = f"{words} {stays.format(version=held.package.version)}"
    return words.strip()


def _inspection(found: Inspection, held: Held | None) -> tuple[str, bool]:
    verdict = found.verification.verdict
    if verdict is Verdict.CHANGED:
        changed = ", ".join(found.verification.changed)
        words = translate("Models", "Changed since it was installed: {files}. Install it again.")
        words = words.format(files=changed)
    elif verdict is Verdict.INTACT:
        words = translate("Models", "Every file is as it was installed.")
    elif held and held.package.builtin:
        words = translate("Models", "It came with the program; there is nothing to compare with.")
    else:
        words = translate(
            "Models", "Another program installed it: there is nothing to compare with."
        )
    works = translate("Models", "It translates.")
    if found.fault is not None:
        works = failure(found.fault)[0]
    return f"{words} {works}", verdict is Verdict.CHANGED or found.fault is not None


def report(found: Report) -> str:
    """Write the report of a quality check."""
    return "\n".join(_ReportWords().lines(found))


class _ReportWords(QObject):
    """Words with numbers, which Qt finds in methods only."""

    def lines(self, found: Report) -> list[str]:
        """Write time, score and faults."""
        translating, loading = (
            QLocale().toString(seconds, "f", 1) for seconds in (found.translating, found.loading)
        )
        words = self.tr("%n sentence(s) in {time} s, loaded in {loading} s.", "", len(found.probes))
        lines = [words.format(time=translating, loading=loading)]
        if found.chrf is not None:
            score = QLocale().toString(found.chrf, "f", 0)
            words = self.tr("Agreement with our own translations: {score} of 100 (chrF).")
            lines.append(words.format(score=score))
        if not found.flawed:
            return [*lines, self.tr("No faults that a program can see.")]
        lines.append(self.tr("%n sentence(s) with faults:", "", len(found.flawed)))
        for probe in found.flawed:
            flaws = ", ".join(translate("Models", _FLAWS[flaw]) for flaw in probe.flaws)
            lines.append(f"– {probe.sentence.source} → {probe.text or '…'} ({flaws})")
        return lines
