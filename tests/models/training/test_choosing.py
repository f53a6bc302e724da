# SPDX-License-Identifier: GPL-3.0-or-later
"""Of what the model offers, the nearest to the reference is chosen; far ones are not."""

import shutil
from pathlib import Path

from models.chrf import chrf
from models.training import packs
from models.training.__main__ import BUILTIN, parser
from models.training.vocabulary import Vocabulary
from tests.conftest import ROOT

PAIRS = [
    ("Die Sitzung beginnt morgen um neun Uhr.", "The meeting will begin at nine tomorrow."),
    ("Wir haben heute sehr viel zu tun.", "We have a great deal to do today."),
    ("Der Bericht wurde gestern veröffentlicht.", "Xyz qqq vvv zzz kkk jjj."),
    ("Ja.", "Yes."),
]


def test_the_command_keeps_what_is_near(tmp_path: Path) -> None:
    model = ROOT / BUILTIN
    shutil.copy(model / "sentencepiece.model", tmp_path)
    vocabulary = Vocabulary(tmp_path / "sentencepiece.model")
    german, english = (vocabulary.encode(list(side)) for side in zip(*PAIRS, strict=True))
    packs.write_pack(tmp_path / "train.pack.xz", german, english, ["ud_pud"] * len(PAIRS))
    line = ["choose", "--work", str(tmp_path), "--model", str(model), "--most", "9"]
    options = parser().parse_args(line)
    options.run(options)
    pack = packs.read_pack(tmp_path / "chosen.pack.xz")
    sides = [
        vocabulary.decode([ids[start[i] : start[i + 1]].tolist() for i in range(len(pack))])
        for ids, start in ((pack.source, pack.source_start), (pack.target, pack.target_start))
    ]
    chosen = dict(zip(*sides, strict=True))
    # The third has no near translation, the fourth is too short to teach anything.
    assert set(chosen) == {source for source, _ in PAIRS[:2]}
    for source, reference in PAIRS[:2]:
        assert chrf([(chosen[source], reference)]) >= 35
