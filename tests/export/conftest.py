# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from desktop.document import BilingualDocument
from tests.export.article import article


@pytest.fixture
def bilingual() -> BilingualDocument:
    """The article about the bridge."""
    return article()
