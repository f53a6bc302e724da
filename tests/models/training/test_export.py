# SPDX-License-Identifier: GPL-3.0-or-later
"""What the export writes about a model is what the program reads of it."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from models import packages
from models.folders import BUILTIN
from models.training import export
from models.training.__main__ import parser
from tests.models import packing

SCORE = "25.0 BLEU, 52.5 chrF (FLORES-200 dev)"


def test_the_committed_model_could_have_been_written_by_it() -> None:
    written = (BUILTIN / "de_en" / "metadata.json").read_text("utf-8")
    fields = json.loads(written)
    assert export.metadata(fields["package_version"], fields["score"]) == written


@pytest.mark.parametrize("score", ["", SCORE])
def test_a_package_carries_its_score(score: str, tmp_path, monkeypatch) -> None:
    made = packing.sentencepiece_package(tmp_path / "made")

    def written(_spec, folder, quantization) -> None:
        assert quantization == "int8"
        (made / "model").rename(folder)

    monkeypatch.setattr(export, "write_model", written)
    folder = tmp_path / "de_en"
    export.write_package(None, made / "sentencepiece.model", folder, version="0.3", score=score)
    package = packages.read(folder)
    assert (package.version, package.score) == ("0.3", score)


def test_a_model_stays_until_the_next_one_is_whole(tmp_path) -> None:
    made = packing.sentencepiece_package(tmp_path / "made")
    before = (made / "model" / "model.bin").read_bytes()

    def killed(folder: str) -> None:
        (Path(folder) / "model.bin").write_bytes(b"half")
        raise KeyboardInterrupt

    spec = SimpleNamespace(validate=lambda: None, optimize=lambda **_: None, save=killed)
    with pytest.raises(KeyboardInterrupt):
        export.write_package(spec, made / "sentencepiece.model", made, version="0.3")
    assert (made / "model" / "model.bin").read_bytes() == before


def test_the_command_takes_it() -> None:
    assert parser().parse_args(["export", "--score", SCORE]).score == SCORE
    assert parser().parse_args(["export"]).score == ""
