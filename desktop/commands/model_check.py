# SPDX-License-Identifier: GPL-3.0-or-later
"""The quality check of a package as lines for people and as JSON for programs."""

from collections.abc import Iterable

from desktop.assets import resource
from desktop.commands.model_tables import package_json
from models import ModelError, Package
from models.check import Report, check, sentences


def reports_on(
    packages: Iterable[Package],
) -> tuple[list[tuple[Package, Report]], list[ModelError]]:
    """Check packages; return the reports, and why the others could not be checked."""
    reports: list[tuple[Package, Report]] = []
    failures: list[ModelError] = []
    for package in packages:
        try:
            reports.append((package, report_on(package)))
        except ModelError as error:
            failures.append(error)
    return reports, failures


def report_on(package: Package) -> Report:
    """Check a package on our own sentences.

    Raises:
        ModelError: It cannot be loaded, or we have no sentences of its language.
    """
    steps = check(package, sentences(resource("check.json"), package.pair))
    while True:
        try:
            next(steps)
        except StopIteration as ending:
            report: Report = ending.value
            return report


def report_lines(package: Package, report: Report) -> list[str]:
    """Write a report for people: one line, and two for each sentence with flaws."""
    score = "no reference" if report.chrf is None else f"chrF {report.chrf:.0f}"
    count, flawed = len(report.probes), len(report.flawed)
    seconds = f"{report.translating:.1f} s for {count} sentences, loaded in {report.loading:.1f} s"
    lines = [f"{package.id} {package.version}: {score}; {flawed} with faults; {seconds}"]
    for probe in report.flawed:
        lines.append(f"  {', '.join(probe.flaws)}: {probe.sentence.source}")
        lines.append(f"    → {probe.text}")
    return lines


def report_json(package: Package, report: Report) -> dict[str, object]:
    """Write a report for programs."""
    return package_json(package) | {
        "chrf": None if report.chrf is None else round(report.chrf, 1),
        "seconds_loading": round(report.loading, 3),
        "seconds_translating": round(report.translating, 3),
        "sentences": [
            {
                "source": probe.sentence.source,
                "reference": probe.sentence.reference or None,
                "translation": probe.text,
                "faults": list(probe.flaws),
            }
            for probe in report.probes
        ],
    }
