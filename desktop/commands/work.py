# SPDX-License-Identifier: GPL-3.0-or-later
"""One article from bytes to a bilingual document: here, in another process or on another machine.

What goes in and comes out can be pickled, so any `concurrent.futures.Executor` can do the work.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from desktop.document import BilingualDocument, SynopseError
from desktop.reading.isolated import read_bytes_safely
from desktop.translation import Translated, assemble, source_language, translate
from models import Engine, LanguagePair, ModelError, Package, route
from models.route import Chain

_ONE_AT_A_TIME = threading.Lock()
"""An engine is for one thread, and a worker of a cluster may have several."""

Load = Callable[[Package | Chain, int], Engine]


@dataclass(frozen=True, slots=True)
class Article:
    """What a worker needs to know.

    Attributes:
        name: Name of the file.
        data: Its bytes.
        source: Language as the user says, or "" to recognise it.
        target: Language to translate into.
        model: Model to use, or "" for the best one installed.
        workers: Batches that the engine translates at the same time; 0 for one on each core.
        encoding: Encoding of the file as the user says, or "" to find it out.
        whole_page: Whether everything of a web page is wanted instead of its article.
    """

    name: str
    data: bytes
    source: str
    target: str
    model: str
    workers: int = 0
    encoding: str = ""
    whole_page: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article was not translated, in words."""

    words: str


class Engines:
    """Engines, loaded once for each pair of languages and model."""

    def __init__(self, load: Load = route.load) -> None:
        """Load engines by a function: into this process, if not said otherwise."""
        self._load = load
        self._loaded: dict[tuple[LanguagePair, str], Engine] = {}

    def __enter__(self) -> "Engines":
        return self

    def __exit__(self, *_: object) -> None:
        for engine in self._loaded.values():
            engine.close()

    @property
    def restarts(self) -> int:
        """How often an engine crashed and began anew."""
        return sum(engine.restarts for engine in self._loaded.values())

    def of(self, pair: LanguagePair, model: str, workers: int = 0) -> Engine:
        """Return the engine for a pair of languages.

        Raises:
            ModelError: There is none, or it is broken.
        """
        if (pair, model) not in self._loaded:
            chosen = route.choose(pair, model or None)
            self._loaded[pair, model] = self._load(chosen, workers)
        return self._loaded[pair, model]


def translated(
    article: Article,
    engines: Engines,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> BilingualDocument:
    """Read and translate an article.

    Args:
        article: What to translate.
        engines: Where engines come from.
        progress: Told after each paragraph how many are done, of how many.

    Raises:
        SynopseError: It cannot be read, or its language not be told.
        ModelError: It cannot be translated.
    """
    document = read_bytes_safely(
        article.data,
        article.name,
        encoding=article.encoding or None,
        whole_page=article.whole_page,
    )
    language = source_language(document, article.target, article.source)
    document = replace(document, language=language)
    engine = engines.of(LanguagePair(language, article.target), article.model, article.workers)
    finished: list[Translated] = []
    for paragraph in translate(document, engine):
        finished.append(paragraph)
        progress(len(finished), len(document.paragraphs))
    finished.sort(key=lambda paragraph: paragraph.index)
    return assemble(document, [paragraph.pair for paragraph in finished], engine.info)


def work(article: Article) -> BilingualDocument | Failure:
    """Translate an article in a worker; errors come back as words, for they do not pickle well."""
    with _ONE_AT_A_TIME:
        try:
            return translated(article, _kept_engines())
        except (SynopseError, ModelError) as error:
            return Failure(str(error))


@cache
def _kept_engines() -> Engines:
    """Return the engines of this worker, which live as long as it does."""
    return Engines()
