# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documents say is so: targets, options, formats, links, licences, samples, icons."""

import json
import re
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.commands import translate
from desktop.export import Format
from desktop.reading import suffixes
from tests.conftest import ROOT

SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.txt"))
ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
SPDX = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
SVG = "{http://www.w3.org/2000/svg}"
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
# UTF-8 that was read as Latin-1 or cp1252 and saved again, and characters that could not be read.
MOJIBAKE = re.compile("[ÃÂ][\u0080-\u00bf\u2013-\u2122]|â€|\ufffd|[\u0080-\u009f]")


def committed(pattern: str) -> list[Path]:
    """List the files of the checkout that git knows or would add."""
    # The checkout may be somebody else's, as in a container that runs as root.
    git = ["git", "-c", "safe.directory=*"]
    command = [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard", pattern]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return sorted(path for name in names.split("\0") if name and (path := ROOT / name).is_file())


def anchors(text: str) -> set[str]:
    """Return the anchors that a Markdown page gives its headings."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def targets() -> set[str]:
    """Return the phony targets of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.findall(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)
    return {name for line in phony for name in line.split()}


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_documents_name_targets_that_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    code = "\n".join([*FENCE.findall(text), *re.findall(r"`([^`\n]+)`", FENCE.sub("", text))])
    named = set(re.findall(r"^make ([a-z][a-z-]*)", code, re.MULTILINE))
    assert named
    assert named <= targets()


def test_the_makefile_has_the_targets_that_were_promised() -> None:
    assert {"run", "test", "check", "bench", "size", "clean"} <= targets()


def test_the_readme_names_options_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        translate.main(["--help"])
    offered = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    calls = re.findall(r"synopse translate.*?\n(?! )", "\n".join(FENCE.findall(text)), re.DOTALL)
    named = {option for call in calls for option in re.findall(r"--[a-z][a-z-]+", call)}
    assert {"--from", "--to", "--model", "--output-dir", "--format"} <= named
    assert named <= offered


def bullet(word: str) -> set[str]:
    """Return what stands in code marks in the item of the README that begins with `word`."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    item = text.split(f"- **{word}**", 1)[1].split("\n- ", 1)[0].split("\n\n", 1)[0]
    return set(re.findall(r"`([^`]+)`", item))


def test_the_readme_names_formats_that_exist() -> None:
    assert bullet("Reads")
    assert bullet("Reads") <= set(suffixes())
    assert {"html", "json"} <= bullet("Writes")
    assert bullet("Writes") <= {form.value for form in Format}


def test_the_model_card_is_that_of_the_model(builtin_model: Path) -> None:
    metadata = json.loads((builtin_model / "metadata.json").read_text(encoding="utf-8"))
    card = (builtin_model / "README.md").read_text(encoding="utf-8")
    assert f"version {metadata['package_version']}" in card.splitlines()[0].lower()


def test_excludes_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = (ROOT / "docs" / "excludes.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    assert listed == project["tool"]["uv"]["exclude-dependencies"]


def test_links_between_documents_resolve() -> None:
    broken = []
    seen = 0
    for page in committed("*.md"):
        for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            if re.match(r"[a-z]+:", link):
                continue
            seen += 1
            name, _, anchor = link.partition("#")
            target = page.parent / name if name else page
            if not target.exists():
                broken.append(f"{page.relative_to(ROOT)}: {link}")
            elif anchor and anchor not in anchors(target.read_text(encoding="utf-8")):
                broken.append(f"{page.relative_to(ROOT)}: {link} (no such heading)")
    assert seen
    assert not broken


def test_every_python_file_states_its_licence() -> None:
    files = committed("*.py")
    assert files
    bare = [path for path in files if not path.read_text(encoding="utf-8").startswith(SPDX)]
    assert not [str(path.relative_to(ROOT)) for path in bare]


def test_there_are_three_samples() -> None:
    assert [path.name for path in SAMPLES] == ["brief.txt", "nachricht.txt", "reportage.txt"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_is_clean_german_text(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", errors="strict")
    assert 300 <= len(text.split()) <= 900
    assert not MOJIBAKE.search(text)
    assert '"' not in text, "straight quotes"
    assert text.count("„") == text.count("“")
    assert " - " not in text, "a hyphen where a dash belongs"
    assert not re.search(r"[ \t]$|\t|\r|\n{3}| {2}", text, re.MULTILINE)
    assert text.endswith("\n")
    assert set("äöüß") <= set(text)


@pytest.mark.parametrize("broken", ["GrÃ¼ÃŸe", "â€žJaâ€œ", "Stra\ufffde", "Stra\u0080e", "Â§ 3"])
def test_mojibake_would_be_found(broken: str) -> None:
    assert MOJIBAKE.search(broken)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_is_of_the_family(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    if path.stem == "synopse":
        assert root.get("viewBox") == "0 0 64 64"
        return
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("stroke"), root.get("fill")) == ("currentColor", "none")
    assert root.get("stroke-width") == "1.75"
    assert {child.tag for child in root} == {f"{SVG}path"}
