# SPDX-License-Identifier: GPL-3.0-or-later
"""Set the stage before any import: no display, no folders of the person who runs the tests."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A deadline is a timing, and timings do not belong in a test.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
# What is found by chance should be found by `make hunt`, not by somebody else's change.
settings.register_profile("same", _PATIENT, derandomize=True, max_examples=60)
settings.register_profile("hunt", _PATIENT, max_examples=int(os.environ.get("EXAMPLES", "1000")))
settings.load_profile("hunt" if "EXAMPLES" in os.environ else "same")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HOME = Path(tempfile.mkdtemp(prefix="synopse-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(_HOME / _name.lower())
os.environ["HOME"] = str(_HOME)
# Nor does the desktop of that person have a say in how windows look.
for _name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
    os.environ.pop(_name, None)
os.environ["ARGOS_PACKAGES_DIR"] = str(_HOME / "argos-packages")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample articles."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def builtin_model() -> Path:
    """The folder of the built-in German to English model."""
    return ROOT / "models" / "builtin" / "de_en"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small package that really translates, if not well."""
    from tests.models import packing

    return packing.sentencepiece_package(tmp_path_factory.mktemp("tiny") / "package")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a test folders of its own, and no proxy on the way to a server of its own."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def qtbot(qapp, request):
    """Wait longer than pytest-qt does: a test tells what happens, never how fast."""
    from pytestqt.qtbot import QtBot

    class PatientBot(QtBot):
        def waitSignal(self, signal, *, timeout=60_000, **options):  # noqa: N802
            return super().waitSignal(signal, timeout=timeout, **options)

        def waitUntil(self, callback, *, timeout=60_000):  # noqa: N802
            super().waitUntil(callback, timeout=timeout)

    return PatientBot(request)
