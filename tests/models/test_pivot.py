# SPDX-License-Identifier: GPL-3.0-or-later
"""Two models in a row, as an engine like any other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.engine import LanguagePair, Link, ModelInfo, Translation
from models.errors import BrokenModelError, ModelError, NoModelError
from models.folders import BUILTIN
from models.packages import Package
from models.pivot import PivotEngine, compose
from models.route import Chain, choose, load, options, reachable
from tests.fakes import UpperEngine
from tests.models import archives, packing
from tests.models.packing import hollow

GERMAN_FRENCH = LanguagePair("de", "fr")
SECOND = ModelInfo("fake-en_fr", "2.0", "1" * 64, LanguagePair("en", "fr"), "Other engine")


def test_links_lead_through_the_words_between() -> None:
    first = Translation("the house", -0.25, (Link(0, 3, 0, 3, 0.9), Link(4, 8, 4, 9, 0.8)))
    second = Translation("la maison", -0.5, (Link(0, 3, 0, 2, 0.5), Link(4, 9, 3, 9, 1.0)))
    joined = compose(first, second)
    assert joined.text == "la maison"
    assert joined.middle == "the house"
    assert joined.score == -0.75
    assert joined.links == (Link(0, 3, 0, 2, 0.45), Link(4, 8, 3, 9, 0.8))
    assert not joined.doubtful


def test_the_strongest_way_counts_and_weak_ones_do_not() -> None:
    first = Translation(
        "a b", 0, (Link(0, 1, 0, 1, 1.0), Link(0, 1, 2, 3, 0.5), Link(2, 3, 2, 3, 0.2))
    )
    second = Translation("x", 0, (Link(0, 1, 0, 1, 0.6), Link(2, 3, 0, 1, 1.0)))
    assert compose(first, second).links == (Link(0, 1, 0, 1, 0.6),)


@pytest.mark.parametrize("which", [0, 1])
def test_doubt_of_either_model_remains(which: int) -> None:
    both = [Translation("a", 0), Translation("b", 0)]
    both[which] = replace(both[which], doubtful=True)
    assert compose(*both).doubtful


def test_alternatives_are_those_of_the_second_model() -> None:
    first = Translation("the house", -0.25, alternatives=("the home",))
    second = Translation("la maison", -0.5, alternatives=("le logis",))
    assert compose(first, second).alternatives == ("le logis",)


def links(source: int, target: int) -> st.SearchStrategy[tuple[Link, ...]]:
    def span(size: int) -> st.SearchStrategy[tuple[int, int]]:
        return st.tuples(st.integers(0, size - 1), st.integers(1, size)).filter(
            lambda s: s[0] < s[1]
        )

    weights = st.floats(0.001, 1)
    one = st.builds(lambda a, b, w: Link(*a, *b, w), span(source), span(target), weights)
    return st.lists(one, max_size=8).map(tuple)


@given(links(9, 7), links(7, 5))
def test_composed_links_are_links(first: tuple[Link, ...], second: tuple[Link, ...]) -> None:
    joined = compose(Translation("m" * 7, 0, first), Translation("t" * 5, 0, second))
    ends = [link[:4] for link in joined.links]
    assert len(set(ends)) == len(ends)
    assert [link.target_start for link in joined.links] == sorted(
        x.target_start for x in joined.links
    )
    for link in joined.links:
        assert link[:2] in {one[:2] for one in first}
        assert link[2:4] in {two[2:4] for two in second}
        assert 0 < link.weight <= 1


def test_an_engine_like_any_other() -> None:
    first, second = UpperEngine(), UpperEngine(info=SECOND, workers=1)
    engine = PivotEngine(first, second)
    assert engine.info.pair == GERMAN_FRENCH
    assert engine.info.via == "en"
    assert engine.info.id == "fake-de_en+fake-en_fr"
    assert engine.info.version == "1.0+2.0"
    assert len(bytes.fromhex(engine.info.sha256)) == 32
    assert (engine.workers, engine.restarts) == (1, 0)
    batch = engine.submit(["ein haus", "noch eins"])
    assert batch.done()
    assert [one.text for one in batch.result()] == ["EIN HAUS", "NOCH EINS"]
    assert second.submitted == [["EIN HAUS", "NOCH EINS"]]
    engine.close()
    assert first.closed
    assert second.closed


def test_the_result_may_be_asked_for_at_once() -> None:
    engines = UpperEngine(hold_after=0), UpperEngine(info=SECOND)
    batch = PivotEngine(*engines).submit(["ein haus"])
    assert not batch.done()
    engines[0].hold_after = None
    assert batch.result()[0].middle == "EIN HAUS"
    assert batch.done()
    assert batch.result() == batch.result()


@pytest.mark.parametrize("which", [0, 1])
def test_a_failure_of_either_model_is_told(which: int) -> None:
    both = [UpperEngine(), UpperEngine(info=SECOND)]
    both[which].fail_after = 0
    batch = PivotEngine(*both).submit(["ein haus"])
    assert batch.done()
    with pytest.raises(ModelError, match="engine failed"):
        batch.result()


def test_both_are_closed_when_one_cannot_be() -> None:
    class Stuck(UpperEngine):
        def close(self) -> None:
            raise OSError("stuck")

    second = UpperEngine(info=SECOND)
    with pytest.raises(OSError, match="stuck"):
        PivotEngine(Stuck(), second).close()
    assert second.closed


@pytest.fixture(scope="module")
def place(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with packages from German to English and from English to French."""
    folder = tmp_path_factory.mktemp("chain")
    for source, target in [("de", "en"), ("en", "fr")]:
        for name, content in archives.contents(tiny, from_code=source, to_code=target).items():
            path = folder / f"{source}_{target}" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return folder


@pytest.fixture
def chained(place: Path) -> Iterator:
    engine = load(choose(GERMAN_FRENCH, places=[place]))
    yield engine
    engine.close()


def test_real_models_in_a_row(chained) -> None:
    sentence = "Der Zug kam am Morgen in Bremen an."
    (translation,) = chained.submit([sentence]).result()
    assert translation.text
    assert translation.middle
    assert chained.info.via == "en"
    for link in translation.links:
        assert 0 <= link.source_start < link.source_end <= len(sentence)
        assert 0 <= link.target_start < link.target_end <= len(translation.text)


def test_a_direct_package_is_preferred(place: Path, tmp_path: Path) -> None:
    assert isinstance(choose(GERMAN_FRENCH, places=[place]), Chain)
    hollow(tmp_path / "direct", to_code="fr")
    assert isinstance(choose(GERMAN_FRENCH, places=[place, tmp_path]), Package)
    assert isinstance(choose(LanguagePair("de", "en"), places=[place]), Package)


def test_a_broken_direct_package_is_not_passed_over(place: Path, tmp_path: Path) -> None:
    packing.metadata(tmp_path / "direct", to_code="fr")
    with pytest.raises(BrokenModelError):
        choose(GERMAN_FRENCH, places=[place, tmp_path])


def test_english_is_preferred_between(tmp_path: Path) -> None:
    for source, target in [("de", "es"), ("es", "fr"), ("de", "en"), ("en", "fr"), ("it", "fr")]:
        hollow(tmp_path / f"{source}{target}", from_code=source, to_code=target)
    chosen = choose(GERMAN_FRENCH, places=[tmp_path])
    assert isinstance(chosen, Chain)
    assert (chosen.via, chosen.pair) == ("en", GERMAN_FRENCH)
    named = choose(GERMAN_FRENCH, "translate-de_es+translate-es_fr", [tmp_path])
    assert isinstance(named, Chain)
    assert named.via == "es"
    with pytest.raises(NoModelError):
        choose(GERMAN_FRENCH, "translate-de_it+translate-it_fr", [tmp_path])


def test_all_options_the_best_first(place: Path, tmp_path: Path) -> None:
    hollow(tmp_path / "old", to_code="fr", package_version="1.9")
    hollow(tmp_path / "new", to_code="fr", package_version="1.10")
    direct, chain = options(GERMAN_FRENCH, [place, tmp_path])
    assert (direct, chain.id) == (
        choose(GERMAN_FRENCH, places=[place, tmp_path]),
        "translate-de_en+translate-en_fr",
    )
    assert direct.version == "1.10"
    english = options(LanguagePair("de", "en"), [place, BUILTIN])
    assert [option.id for option in english] == ["translate-de_en", "builtin-de_en"]
    assert options(LanguagePair("fr", "de"), [place]) == []


def test_no_way_at_all(place: Path) -> None:
    for pair in (LanguagePair("fr", "de"), LanguagePair("de", "xx"), LanguagePair("de", "de")):
        with pytest.raises(NoModelError):
            choose(pair, places=[place])


def test_a_broken_second_model_frees_the_first(place: Path, tmp_path: Path) -> None:
    hollow(tmp_path / "it", from_code="en", to_code="it")
    with pytest.raises(BrokenModelError):
        load(choose(LanguagePair("de", "it"), places=[place, tmp_path]))


def test_what_can_be_reached_is_listed_with_the_best_way(tmp_path: Path) -> None:
    for source, target in (("de", "en"), ("en", "fr"), ("de", "es"), ("en", "es"), ("fr", "it")):
        hollow(tmp_path / f"{source}_{target}", from_code=source, to_code=target)
    found = reachable("de", [tmp_path])
    assert [str(option.pair) for option in found] == ["de→en", "de→es", "de→fr"]
    assert [getattr(option, "via", "") for option in found] == ["", "", "en"]
    assert reachable("it", [tmp_path]) == []
