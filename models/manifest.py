# SPDX-License-Identifier: GPL-3.0-or-later
"""What a package says of itself, read strictly: only what passes here is ever installed."""

import json
import re
from dataclasses import dataclass
from typing import Any

from models import languages
from models.engine import LanguagePair
from models.errors import PackageError

LIMIT = 1_000_000
"""Most bytes of a metadata.json."""

_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){0,3}")
_ADVICE = "Get the package again from where it came from, or tell its publisher."


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts of a package that decide where it goes.

    Attributes:
        pair: The languages.
        version: Version of the package: numbers and full stops.
    """

    pair: LanguagePair
    version: str

    @property
    def folder(self) -> str:
        """The name of its folder, as Argos Translate would choose it."""
        version = self.version.replace(".", "_")
        return f"translate-{self.pair.source}_{self.pair.target}-{version}"


def parse(raw: bytes) -> Manifest:
    """Read a metadata.json.

    Raises:
        PackageError: It is no JSON object, or does not name a type that is known, two different
            languages and a version.
    """
    fields = _fields(raw)
    kind = fields.get("type", "translate")
    if kind != "translate":
        raise PackageError(
            f"This package is of the type “{kind}”, not a translation package.",
            "Choose a package that translates from one language to another.",
        )
    return Manifest(_pair(fields), _version(fields))


def _fields(raw: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise PackageError("The metadata.json of the package is damaged.", _ADVICE) from error
    if not isinstance(fields, dict):
        raise PackageError("The metadata.json of the package is no object.", _ADVICE)
    return fields


def _pair(fields: dict[str, Any]) -> LanguagePair:
    source, target = fields.get("from_code"), fields.get("to_code")
    if not (languages.is_code(source) and languages.is_code(target)) or source == target:
        raise PackageError("The package names no pair of languages.", _ADVICE)
    return LanguagePair(str(source), str(target))


def _version(fields: dict[str, Any]) -> str:
    version = fields.get("package_version")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise PackageError("The package names no version.", _ADVICE)
    return version
