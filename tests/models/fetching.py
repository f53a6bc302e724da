# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of downloads share: a file on the server, and how it is asked for."""

import hashlib
import random

from models.download import fetch
from models.progress import Progress
from models.wanted import Patience, Wanted
from tests.models.servers import Server

CONTENT = b"PK\x03\x04" + random.Random(3).randbytes(300_000)
DIGEST = hashlib.sha256(CONTENT).hexdigest()
PATH = "/translate-de_en-1_3.argosmodel"
QUICK = Patience(timeout=5, rounds=3, wait=0.2, sleep=lambda _: None)


def run(order: Wanted, patience: Patience = QUICK) -> list[Progress]:
    return list(fetch(order, patience))


def asked(server: Server, header: str) -> list[str | None]:
    return [headers.get(header) for _, headers in server.requests]
