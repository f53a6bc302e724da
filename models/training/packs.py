# SPDX-License-Identifier: GPL-3.0-or-later
"""Token-id packs: small files that hold the whole training text as uint16 piece ids."""

import json
import lzma
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Pack:
    """All pairs: ids of pair i are source[source_start[i]:source_start[i+1]], target likewise."""

    source: Ids
    source_start: NDArray[np.int64]
    target: Ids
    target_start: NDArray[np.int64]
    origin: NDArray[np.uint8]
    """Index of each pair's source of text in `names`."""
    names: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of pairs."""
        return len(self.origin)


@dataclass(frozen=True, slots=True)
class Links:
    """Word links of a pack: those of pair i are rows start[i]:start[i+1] of (source, target)."""

    start: NDArray[np.int64]
    source: NDArray[np.uint8]
    target: NDArray[np.uint8]


def starts(lengths: Sequence[int] | NDArray[np.uint16]) -> NDArray[np.int64]:
    """Return the offsets at which rows of the given lengths start, the end included."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(np.asarray(lengths, np.int64))])


def write(path: Path, header: dict[str, object], arrays: dict[str, NDArray[np.generic]]) -> None:
    """Write arrays with a JSON header, compressed with xz, atomically."""
    layout = {name: [str(array.dtype), int(array.size)] for name, array in arrays.items()}
    head = json.dumps({"header": header, "arrays": layout}).encode()
    temporary = path.with_suffix(".part")
    with lzma.open(temporary, "wb", preset=6) as file:
        file.write(len(head).to_bytes(4, "little") + head)
        for array in arrays.values():
            file.write(array.tobytes())
    temporary.replace(path)


def read(path: Path) -> tuple[dict[str, object], dict[str, NDArray[np.generic]]]:
    """Read what `write` wrote."""
    with lzma.open(path, "rb") as file:
        data = file.read()
    size = int.from_bytes(data[:4], "little")
    meta = json.loads(data[4 : 4 + size])
    arrays: dict[str, NDArray[np.generic]] = {}
    place = 4 + size
    for name, (kind, count) in meta["arrays"].items():
        arrays[name] = np.frombuffer(data, np.dtype(kind), count, place)
        place += arrays[name].nbytes
    return meta["header"], arrays


def write_pack(
    path: Path,
    source: Sequence[Sequence[int]],
    target: Sequence[Sequence[int]],
    origin: Sequence[str],
) -> None:
    """Write pairs of piece ids and where each came from."""
    names = sorted(set(origin))
    index = {name: number for number, name in enumerate(names)}
    write(
        path,
        {"names": names},
        {
            "source": np.fromiter((i for row in source for i in row), np.uint16),
            "source_length": np.fromiter(map(len, source), np.uint16),
            "target": np.fromiter((i for row in target for i in row), np.uint16),
            "target_length": np.fromiter(map(len, target), np.uint16),
            "origin": np.fromiter((index[name] for name in origin), np.uint8),
        },
    )


def read_pack(path: Path) -> Pack:
    """Read a pack of pairs."""
    header, arrays = read(path)
    names = header["names"]
    assert isinstance(names, list)
    return Pack(
        arrays["source"].astype(np.uint16, copy=False),
        starts(arrays["source_length"].astype(np.uint16, copy=False)),
        arrays["target"].astype(np.uint16, copy=False),
        starts(arrays["target_length"].astype(np.uint16, copy=False)),
        arrays["origin"].astype(np.uint8, copy=False),
        tuple(str(name) for name in names),
    )


def joined(parts: Sequence[Pack]) -> Pack:
    """Return all pairs of several packs as one, in order."""
    names = tuple(sorted({name for part in parts for name in part.names}))
    place = {name: number for number, name in enumerate(names)}
    origins = [
        np.array([place[name] for name in part.names], np.uint8)[part.origin] for part in parts
    ]
    return Pack(
        np.concatenate([part.source for part in parts]),
        starts(np.concatenate([np.diff(part.source_start) for part in parts])),
        np.concatenate([part.target for part in parts]),
        starts(np.concatenate([np.diff(part.target_start) for part in parts])),
        np.concatenate(origins),
        names,
    )


def joined_links(parts: Sequence[Links]) -> Links:
    """Return the word links of several packs as those of their joined pack."""
    return Links(
        starts(np.concatenate([np.diff(part.start) for part in parts])),
        np.concatenate([part.source for part in parts]),
        np.concatenate([part.target for part in parts]),
    )


def no_links(pairs: int) -> Links:
    """Return links for pairs that have none."""
    return Links(np.zeros(pairs + 1, np.int64), np.zeros(0, np.uint8), np.zeros(0, np.uint8))


def read_all(work: Path) -> tuple[Pack, Links | None]:
    """Read every pack of pairs in a folder and the word links beside them.

    A pack `NAME.pack.xz` has its links in `NAME.links.xz`, or none; where no pack has any, the
    links are None.

    Raises:
        FileNotFoundError: There is no pack.
        ValueError: The links beside a pack are those of another one.
    """
    paths = sorted(work.glob("*.pack.xz"))
    if not paths:
        raise FileNotFoundError(work / "train.pack.xz")
    parts = [read_pack(path) for path in paths]
    beside = [path.with_name(path.name.replace(".pack.", ".links.")) for path in paths]
    links = [
        read_links(path) if path.exists() else no_links(len(part))
        for path, part in zip(beside, parts, strict=True)
    ]
    for path, part, linked in zip(beside, parts, links, strict=True):
        if len(linked.start) != len(part) + 1:
            raise ValueError(f"{path}: links of another pack; run `align` or `distil` again")
    present = any(path.exists() for path in beside)
    return joined(parts), joined_links(links) if present else None


def write_links(path: Path, links: Sequence[Sequence[tuple[int, int]]]) -> None:
    """Write word links, one list of (source, target) piece positions per pair."""
    write(
        path,
        {},
        {
            "length": np.fromiter(map(len, links), np.uint16),
            "source": np.fromiter((s for row in links for s, _ in row), np.uint8),
            "target": np.fromiter((t for row in links for _, t in row), np.uint8),
        },
    )


def read_links(path: Path) -> Links:
    """Read word links."""
    _, arrays = read(path)
    return Links(
        starts(arrays["length"].astype(np.uint16, copy=False)),
        arrays["source"].astype(np.uint8, copy=False),
        arrays["target"].astype(np.uint8, copy=False),
    )
