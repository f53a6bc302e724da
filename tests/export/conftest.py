# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from desktop.document import BilingualDocument
from tests.export.article import article
from tests.export.article import revised as revised_article


@pytest.fixture
def bilingual() -> BilingualDocument:
    """The article about the bridge."""
    return article()


@pytest.fixture
def revised() -> BilingualDocument:
    """The same article as a person left it."""
    return revised_article()
