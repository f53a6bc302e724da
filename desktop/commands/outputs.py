# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide what is written where, before anything is translated or converted."""

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.document import SynopseError
from desktop.export import Format, Layout, formats


class OutputError(SynopseError):
    """The files to write were not named well."""


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make of another.

    Attributes:
        source: The article, or the bilingual file to convert.
        target: The file to write.
        form: What to write.
    """

    source: Path
    target: Path
    form: Format


def jobs(
    sources: Sequence[Path],
    *,
    output: Path | None,
    folder: Path | None,
    form: str | None,
    layout: str = Layout.SIDE_BY_SIDE,
    overwrite: bool,
) -> list[Job]:
    """Plan a job for each source.

    Raises:
        OutputError: Two articles would be written to one file, a file exists already and
            `overwrite` is false, a format cannot be told, it does not have the layout, or nothing
            can be written there.
    """
    if output is not None and len(sources) > 1:
        raise OutputError(
            "One output file cannot hold several articles.", "Use --output-dir instead of -o."
        )
    _check_place(output, folder)
    chosen = _format(form, output)
    _check_layout(chosen, Layout(layout))
    planned = [Job(source, _target(source, output, folder, chosen), chosen) for source in sources]
    _check_distinct(planned)
    for job in planned:
        _check_target(job, overwrite=overwrite)
    return planned


def make_folder(folder: Path) -> None:
    """Make the folder to write to, and those above it.

    Raises:
        OutputError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be made: {error.strerror}.", "Choose another one."
        ) from error


def _format(form: str | None, output: Path | None) -> Format:
    if form is not None:
        return Format(form)
    if output is None:
        return Format.HTML
    for known in formats():
        if output.name.lower().endswith(known.suffix):
            return known.format
    raise OutputError(
        f"The format of {output.name} cannot be told from its ending.",
        f"Name it with --format ({', '.join(Format)}).",
    )


def _target(source: Path, output: Path | None, folder: Path | None, form: Format) -> Path:
    if output is not None:
        return output
    suffix = next(known.suffix for known in formats() if known.format is form)
    if folder is not None:
        return folder / f"{source.stem}{suffix}"
    # Beside the article the name says what the file is, so that it never takes the article's own.
    return source.with_name(f"{source.stem.removesuffix('.bilingual')}.bilingual{suffix}")


def _check_place(output: Path | None, folder: Path | None) -> None:
    """Refuse places where nothing can be written, before hours go into what would stand there."""
    if folder is not None and _state(folder) not in (None, stat.S_IFDIR):
        raise OutputError(f"{folder} is no folder.", "Choose another one.")
    if output is not None and _state(output.parent) != stat.S_IFDIR:
        raise OutputError(
            f"The folder {output.parent} does not exist.",
            "Create it first, or choose another one.",
        )


def _state(path: Path) -> int | None:
    """Return what stands at a path, or None for nothing.

    Raises:
        OutputError: No file can be called so.
    """
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}.", "Choose another output file."
        ) from error


def _check_layout(form: Format, layout: Layout) -> None:
    known = next(known for known in formats() if known.format is form)
    if layout not in known.layouts:
        raise OutputError(
            f"The format {form} has no layout {layout}.",
            f"It has {', '.join(sorted(known.layouts))}.",
        )


def _check_distinct(planned: Sequence[Job]) -> None:
    taken: dict[Path, Path] = {}
    for job in planned:
        other = taken.setdefault(job.target.resolve(), job.source)
        if other is not job.source:
            raise OutputError(
                f"{other} and {job.source} would both be written to {job.target}.",
                "Write them into different folders.",
            )


def _check_target(job: Job, *, overwrite: bool) -> None:
    if job.target.resolve() == job.source.resolve():
        raise OutputError(f"{job.target} is the article itself.", "Choose another output file.")
    found = _state(job.target)
    if found == stat.S_IFDIR:
        raise OutputError(f"{job.target} is a folder.", "Choose another output file.")
    if found == stat.S_IFREG and not overwrite:
        raise OutputError(
            f"{job.target} exists already.", "Choose another name, or replace it with --overwrite."
        )
