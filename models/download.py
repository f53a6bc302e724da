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
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing, suppress
from functools import partial
from typing import IO, NamedTuple
from urllib import request
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from models import lock
from models.errors import BusyError, cannot_write
from models.meter import Meter
from models.partial import Origin, Partial
from models.progress import Progress, Stage
from models.receiving import AGAIN, pause, receive, recognise
from models.stop import Stop
from models.wanted import (
    LinkError,
    Patience,
    Wanted,
    check_address,
    check_room,
    check_whole,
    may_resume,
    refused,
    start_of,
    validator_of,
)

_LOG = logging.getLogger(__name__)
_CHUNK = 1 << 16
_hosts: Counter[str] = Counter()
_AGENT = "Synopse"  # Some servers refuse the name that Python gives itself.


def fetch(
    wanted: Wanted, patience: Patience | None = None, stop: Stop | None = None
) -> Generator[Progress, None, None]:
    """Fetch a file, step by step; closing the generator stops it and keeps what is there.

    Links are tried in turn, and again after a pause where that may help. What was fetched before
    is continued when the file is still the same, and done again when it is not.

    Args:
        wanted: The file.
        patience: How long to wait for servers.
        stop: Ends it at once, even while it waits for a server.

    Raises:
        DownloadError: No link gave the file.
        StoppedError: It was asked to stop.
        ModelError: There is no room for it, or it cannot be written.
        BusyError: Another process is fetching it.
    """
    part = Partial(wanted.target)
    try:
        wanted.target.parent.mkdir(parents=True, exist_ok=True)
        with part.lock.open("ab") as held:
            _hold(held)
            yield from _Fetch(wanted, part, patience or Patience(), stop or Stop()).persist()
            part.finish()
    except OSError as error:
        raise cannot_write(wanted.target.parent, error) from error


def connections() -> dict[str, int]:
    """Count the connections that this process has asked for, by the host; none is kept on disk."""
    return dict(_hosts)


def _hold(file: IO[bytes]) -> None:
    try:
        lock.acquire(file.fileno())
    except BlockingIOError as error:
        title = "Another program is fetching this file right now."
        raise BusyError(title, "Wait until it has finished.") from error


class _Fetch(NamedTuple):
    """A file that is being fetched."""

    wanted: Wanted
    part: Partial
    patience: Patience
    stop: Stop

    def persist(self) -> Generator[Progress, None, None]:
        """Try the links until one gives the whole file; what brings it further is no lost try."""
        part, patience = self.part, self.patience
        links, tries, most = list(self.wanted.links), 0, part.size
        fault = LinkError("Nobody offers this package for download.")
        while links and tries < patience.rounds:
            if tries:
                yield from pause(patience, patience.wait * 2 ** (tries - 1), self.stop)
            for link in list(links):
                try:
                    yield from self._try(link)
                except LinkError as error:
                    self.stop.check()
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

    def _try(self, link: str) -> Generator[Progress, None, None]:
        """Fetch what is missing from one link, and check the whole."""
        wanted, part = self.wanted, self.part
        check_address(link)
        self.stop.check()
        yield Progress(Stage.CONNECTING)
        origin = part.origin()
        start = part.size if may_resume(link, origin, wanted) else 0
        if start == 0 or start != wanted.size:
            with ExitStack() as watched:
                opener = _opener(partial(_connect, self.stop, watched))
                response = _open(opener, link, start, origin, self.patience)
                watched.enter_context(closing(response))
                start = start_of(response.status, response.headers, start)
                chunks = _chunks(response)
                first = next(chunks, b"")
                total = recognise(response.headers, first, wanted, start)
                check_room(wanted.target.parent, (total or 0) - start)
                part.begin(Origin(link, validator_of(response.headers)), start)
                yield from receive(part, first, chunks, Meter(start, total), wanted.kind)
            self.stop.check()  # A connection that was cut looks like one that has ended.
            if total is not None and part.size < total:
                raise LinkError("The connection broke off.", AGAIN, passing=True)
        yield from check_whole(part, wanted, resumed=start > 0)


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


def _connect(
    stop: Stop, watched: ExitStack, address: tuple[str, int], timeout: float, *_: object
) -> socket.socket:
    """Connect like `socket.create_connection`, but so that a stop ends all waiting at once.

    A second handle of each connection does that: TLS takes the first one over.
    """
    fault: OSError = OSError("the name has no address")
    for family, kind, protocol, _name, target in socket.getaddrinfo(
        *address, type=socket.SOCK_STREAM
    ):
        stop.check()  # What does not connect yet cannot be cut.
        made = socket.socket(family, kind, protocol)
        handle = watched.enter_context(made.dup())
        watched.enter_context(stop.does(partial(_cut, handle)))
        try:
            made.settimeout(timeout)
            made.connect(target)
        except OSError as error:
            made.close()
            fault = error
        else:
            return made
    raise fault


def _cut(handle: socket.socket) -> None:
    with suppress(OSError):  # It may not be connected yet, or no more.
        handle.shutdown(socket.SHUT_RDWR)


class _Http(request.HTTPHandler):
    """Opens connections in a way of its own."""

    def __init__(self, connect: Callable[..., socket.socket]) -> None:
        super().__init__()
        self._connect = connect

    def http_open(self, req: request.Request) -> http.client.HTTPResponse:
        """Open an address without TLS."""
        return self.do_open(partial(_made, http.client.HTTPConnection, self._connect), req)


class _Https(request.HTTPSHandler):
    """Opens secured connections in a way of its own."""

    def __init__(self, connect: Callable[..., socket.socket]) -> None:
        super().__init__()
        self._connect = connect
        self._secure = ssl.create_default_context()

    def https_open(self, req: request.Request) -> http.client.HTTPResponse:
        """Open an address over TLS."""
        made = partial(_made, http.client.HTTPSConnection, self._connect)
        return self.do_open(made, req, context=self._secure)


def _made(
    kind: Callable[..., http.client.HTTPConnection],
    connect: Callable[..., socket.socket],
    host: str,
    **options: object,
) -> http.client.HTTPConnection:
    connection = kind(host, **options)
    connection._create_connection = connect  # type: ignore[attr-defined]  # noqa: SLF001 - no other way.
    return connection


def _opener(connect: Callable[..., socket.socket]) -> request.OpenerDirector:
    """Make an opener for http and https alone: no files, no ftp, no data addresses."""
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        _Http(connect),
        _Https(connect),
        _Redirects(),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _open(
    opener: request.OpenerDirector, link: str, start: int, origin: Origin | None, patience: Patience
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
        response: http.client.HTTPResponse = opener.open(asked, timeout=patience.timeout)
    except HTTPError as error:
        error.close()
        raise refused(error.code, host) from error
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(error, host) from error
    except ValueError as error:  # A redirect, or a proxy, that is no address.
        raise LinkError(f"{host} cannot be reached ({error}).") from error
    return response


def _chunks(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """Read what comes as it comes."""
    while True:
        try:
            chunk = response.read1(_CHUNK)
        except (OSError, http.client.HTTPException) as error:
            raise LinkError("The connection broke off.", AGAIN, passing=True) from error
        if not chunk:
            return
        yield chunk


def _unreachable(error: Exception, host: str) -> LinkError:
    """Tell in words why no answer came."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError):
        return LinkError(
            f"{host} could not prove that it is {host} ({reason.verify_message}).",
            "Check the date of this computer, and whether you have to sign in to this network.",
        )
    if isinstance(reason, socket.gaierror):
        return LinkError(f"The address of {host} cannot be found.", AGAIN, passing=True)
    if isinstance(reason, TimeoutError):
        return LinkError(f"{host} does not answer.", AGAIN, passing=True)
    return LinkError(f"{host} cannot be reached ({reason}).", AGAIN, passing=True)
