# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from desktop.assets import resource, resources


def test_the_folder_of_the_checkout_is_found():
    assert (resources() / "templates" / "bilingual.html").is_file()


def test_the_folder_of_an_installed_package_wins(tmp_path, monkeypatch):
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr("desktop.assets._PACKAGE", tmp_path)
    assert resources() == tmp_path / "_resources"


def test_a_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"templates.none\.html"):
        resource("templates/none.html")
