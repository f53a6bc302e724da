# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of other people that open what we write; tests that need one skip without it."""

import shutil
import subprocess
from pathlib import Path

import pytest

_EPUBCHECK_JAR = Path("/usr/share/java/epubcheck.jar")

needs_epubcheck = pytest.mark.skipif(
    not (_EPUBCHECK_JAR.exists() and shutil.which("java")),
    reason="epubcheck is not installed (Debian: epubcheck)",
)
needs_libreoffice = pytest.mark.skipif(
    shutil.which("soffice") is None,
    reason="LibreOffice is not installed (Debian: libreoffice-writer)",
)


def epubcheck(path: Path) -> None:
    """Fail with epubcheck's own words unless a book is valid without a warning."""
    command = ["java", "-jar", str(_EPUBCHECK_JAR), "--failonwarnings", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr


def libreoffice_text(path: Path, folder: Path) -> list[str]:
    """Let LibreOffice open a document and return its lines as it converts it to plain text."""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder), str(path)]
    subprocess.run(command, capture_output=True, timeout=150, check=True)
    text = (folder / f"{path.stem}.txt").read_text(encoding="utf-8-sig")
    return [line for line in text.splitlines() if line]


_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Changes"/>
</library:library>
"""
_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes"
 script:language="StarBasic">
Sub Decide(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  frame = document.CurrentController.Frame
  dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, Array())
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8"
  document.storeToURL(target, plain())
  document.close(True)
End Sub
</script:module>
"""


def libreoffice_decides(path: Path, folder: Path, command: str) -> list[str]:
    """Let LibreOffice open a document and run a command, such as AcceptAllTrackedChanges.

    Return the lines of what it is then as plain text.
    """
    basic = folder / "profile" / "user" / "basic" / "Standard"
    if not basic.exists():
        libreoffice_text(path, folder)  # makes the profile
        basic.mkdir(parents=True, exist_ok=True)
        (basic / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
        (basic / "Changes.xba").write_text(_MACRO, encoding="utf-8")
    target = folder / f"{path.stem}-{command}.txt"
    call = f'macro:///Standard.Changes.Decide("{path.as_uri()}","{target.as_uri()}","{command}")'
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", call], capture_output=True, timeout=150, check=True
    )
    return [line for line in target.read_text(encoding="utf-8-sig").splitlines() if line]
