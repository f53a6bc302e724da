# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetch a file from the network: the only module of the program that does.

It does so when `fetch` is called and at no other time, and nothing calls `fetch` but what a reader
asked for. Certificates are always verified; the proxy is the one of the system.
"""

import http.client
import logging
import socket
import ssl
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import IO
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from models import lock
from models.errors import BusyError, cannot_write
from models.meter import Meter
from models.partial import Origin, Partial
from models.progress import Progress, Stage
from models.wanted import (
    Kind,
    LinkError,
    Patience,
    Wanted,
    check_address,
    check_kind,
    check_room,
    check_whole,
    start_of,
    total_of,
    validator_of,
)

_LOG = logging.getLogger(__name__)
_CHUNK = 1 << 16
_AGAIN = "Check the connection and try again; what is there already is kept."
_hosts: Counter[str] = Counter()
_AGENT = "Synopse"  # Some servers refuse the name that Python gives itself.


def fetch(wanted: Wanted, patience: Patience | None = None) -> Generator[Progress, None, None]:
    """Fetch a file, step by step; closing the generator stops it and keeps what is there.

    Links are tried in turn, and again after a pause where that may help. What was fetched before
    is continued when the file is still the same, and done again when it is not.

    Raises:
        DownloadError: No link gave the file.
        ModelError: There is no room for it, or it cannot be written.
        BusyError: Another process is fetching it.
    """
    part = Partial(wanted.target)
    try:
        wanted.target.parent.mkdir(parents=True, exist_ok=True)
        with part.lock.open("ab") as held:
            _hold(held)
            yield from _persist(wanted, part, patience or Patience())
            part.finish()
    except OSError as error:
        raise cannot_write(wanted.target.parent, error) from error


def connections() -> dict[str, int]:
    """Count the connections that this process has asked for, by the host; none is kept on disk."""
    return dict(_hosts)


def _hold(file: IO[bytes]) -> None:
    try:
        lock.acquire(file.fileno())
    except OSError as error:
        title = "Another program is fetching this file right now."
        raise BusyError(title, "Wait until it has finished.") from error


def _persist(wanted: Wanted, part: Partial, patience: Patience) -> Generator[Progress, None, None]:
    """Try the links until one gives the whole file; what brings it further is no lost try."""
    links, tries, most = list(wanted.links), 0, part.size
    fault = LinkError("Nobody offers this package for download.")
    while links and tries < patience.rounds:
        if tries:
            yield from _pause(patience, patience.wait * 2 ** (tries - 1))
        for link in list(links):
            try:
                yield from _try(link, wanted, part, patience)
            except LinkError as error:
                _LOG.info("%s: %s", urlsplit(link).hostname, error.title)
                fault = error
                if error.stale:
                    part.clear()
                if not error.passing:
                    links.remove(link)
            else:
                return
        tries = tries + 1 if part.size <= most else 1
        most = max(most, part.size)
    raise fault


def _pause(patience: Patience, seconds: float) -> Iterator[Progress]:
    """Wait in small steps, so that closing the generator does not."""
    for tick in range(round(seconds * 10)):
        yield Progress(Stage.WAITING, remaining=seconds - tick / 10)
        patience.sleep(0.1)


def _try(
    link: str, wanted: Wanted, part: Partial, patience: Patience
) -> Generator[Progress, None, None]:
    """Fetch what is missing from one link, and check the whole."""
    check_address(link)
    yield Progress(Stage.CONNECTING)
    origin = part.origin()
    start = part.size if _may_resume(link, origin, wanted) else 0
    if start == 0 or start != wanted.size:
        with closing(_open(link, start, origin, patience)) as response:
            start = start_of(response.status, response.headers, start)
            chunks = _chunks(response)
            first = next(chunks, b"")
            total = _recognise(response, first, wanted, start)
            check_room(wanted.target.parent, (total or 0) - start)
            part.begin(Origin(link, validator_of(response.headers)), start)
            yield from _receive(part, first, chunks, Meter(start, total), wanted.kind)
        if total is not None and part.size < total:
            raise LinkError("The connection broke off.", _AGAIN, passing=True)
    yield from check_whole(part, wanted, resumed=start > 0)


def _recognise(
    response: http.client.HTTPResponse, first: bytes, wanted: Wanted, start: int
) -> int | None:
    """Make sure that the wanted file comes; a page for people is told before its odd size."""
    if first:
        check_kind(response.headers, first, wanted.kind, start)
    total = total_of(response.headers, start, wanted)
    if not first:
        if total:
            raise LinkError("The connection broke off.", _AGAIN, passing=True)
        check_kind(response.headers, first, wanted.kind, start)
    return total


def _receive(
    part: Partial, first: bytes, chunks: Iterator[bytes], meter: Meter, kind: Kind
) -> Iterator[Progress]:
    chunk = first
    with part.path.open("ab") as file:
        while chunk:
            file.write(chunk)
            if file.tell() > kind.value[1]:
                raise LinkError("The server sends far more than the file should have.")
            yield meter.at(file.tell())
            chunk = next(chunks, b"")


class _Redirects(request.HTTPRedirectHandler):
    """Follow redirects to secured addresses only; urllib itself ends circles and long chains."""

    max_redirections = 8

    def redirect_request(  # noqa: PLR0917 - as urllib has it
        self, req: request.Request, fp: IO[bytes], code: int, msg: str,
        headers: http.client.HTTPMessage, newurl: str,
    ) -> request.Request | None:  # fmt: skip
        """Check where a redirect leads."""
        try:
            check_address(newurl)
        except LinkError:
            fp.close()
            raise
        _hosts[urlsplit(newurl).hostname or newurl] += 1
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> request.OpenerDirector:
    """Make an opener for http and https alone: no files, no ftp, no data addresses."""
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(context=ssl.create_default_context()),
        _Redirects(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _may_resume(link: str, origin: Origin | None, wanted: Wanted) -> bool:
    """Say whether the rest can be asked for: of the same state, or where a checksum will tell."""
    if wanted.sha256:
        return True
    return origin is not None and origin.link == link and origin.validator != ""


def _open(
    link: str, start: int, origin: Origin | None, patience: Patience
) -> http.client.HTTPResponse:
    headers = {"User-Agent": _AGENT, "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
        if origin is not None and origin.link == link and origin.validator:
            headers["If-Range"] = origin.validator
    asked = request.Request(link, headers=headers)  # noqa: S310 - the address was checked
    host = urlsplit(link).hostname or link
    _hosts[host] += 1
    try:
        response: http.client.HTTPResponse = _opener().open(asked, timeout=patience.timeout)
    except HTTPError as error:
        raise _refused(error, host) from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(error, host) from error
    return response


def _chunks(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """Read what comes as it comes."""
    while True:
        try:
            chunk = response.read1(_CHUNK)
        except (OSError, http.client.HTTPException) as error:
            raise LinkError("The connection broke off.", _AGAIN, passing=True) from error
        if not chunk:
            return
        yield chunk


def _refused(error: HTTPError, host: str) -> LinkError:
    """Tell in words what an answer of the server means."""
    code = error.code
    error.close()
    if code in (404, 410):
        return LinkError(f"{host} does not have the file any more ({code}).")
    if code in (408, 425, 429) or code >= 500:
        return LinkError(f"{host} cannot answer at the moment ({code}).", passing=True)
    if code == 407:
        return LinkError("The proxy wants a password.", "Set it in the settings of the system.")
    if code in (301, 302, 303, 307, 308):
        return LinkError(f"The redirects of {host} lead nowhere.")
    if code == 416:
        return LinkError(f"{host} has another file than before.", passing=True, stale=True)
    return LinkError(f"{host} refuses to give the file ({code}).")


def _unreachable(error: Exception, host: str) -> LinkError:
    """Tell in words why no answer came."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return LinkError(
            f"{host} could not prove that it is {host} ({reason.verify_message}).",
            "Check the date of this computer, and whether you have to sign in to this network.",
        )
    if isinstance(reason, socket.gaierror):
        return LinkError(f"The address of {host} cannot be found.", _AGAIN, passing=True)
    if isinstance(reason, TimeoutError):
        return LinkError(f"{host} does not answer.", _AGAIN, passing=True)
    return LinkError(f"{host} cannot be reached ({reason}).", _AGAIN, passing=True)
