# SPDX-License-Identifier: GPL-3.0-or-later
"""A real HTTP server on this machine that keeps files, and misbehaves as it is told."""

import contextlib
import hashlib
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Server:
    """What a test sees of the server.

    Attributes:
        address: Beginning of all links, without a slash at the end.
        files: What can be had, by path.
        faults: What to do instead of answering well, one for each request until none is left.
        requests: Path and headers of every request so far.
    """

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Callable[["Handler"], None]] = field(default_factory=list)
    requests: list[tuple[str, Message]] = field(default_factory=list)
    ranges: bool = True
    tags: bool = True

    def link(self, path: str) -> str:
        return f"{self.address}{path}"


class Handler(BaseHTTPRequestHandler):
    """Answer a request well, or as the next fault says."""

    state: Server

    def do_GET(self) -> None:
        self.state.requests.append((self.path, self.headers))
        answer = self.state.faults.pop(0) if self.state.faults else good
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            answer(self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    @property
    def content(self) -> bytes:
        return self.state.files[self.path]

    def head(self, status: int, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()


def good(handler: Handler) -> None:
    """Serve the file, or the part of it that was asked for (RFC 9110, 14.2)."""
    content = handler.content
    tag = f'"{hashlib.md5(content).hexdigest()}"'
    tags = {"ETag": tag} if handler.state.tags else {}
    start = 0
    wanted = handler.headers.get("Range")
    condition = handler.headers.get("If-Range", tag)
    if wanted and handler.state.ranges and condition == tag:
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if start >= len(content):
            handler.head(416, Content_Range=f"bytes */{len(content)}", Content_Length=0)
            return
        given = f"bytes {start}-{len(content) - 1}/{len(content)}"
        handler.head(206, Content_Range=given, Content_Length=len(content) - start, **tags)
    else:
        handler.head(200, Content_Length=len(content), **tags)
    handler.wfile.write(content[start:])


def status(code: int, **headers: object) -> Callable[[Handler], None]:
    """Answer with a status and nothing else."""
    return lambda handler: handler.head(code, Content_Length=0, **headers)


def breaks_after(count: int) -> Callable[[Handler], None]:
    """Promise the file and hang up in the middle."""

    def answer(handler: Handler) -> None:
        content = handler.content
        tag = f'"{hashlib.md5(content).hexdigest()}"'
        headers = {"ETag": tag} if handler.state.tags else {}
        handler.head(200, Content_Length=len(content), **headers)
        handler.wfile.write(content[:count])

    return answer


def silent(handler: Handler) -> None:
    """Take the request and say nothing until the other side gives up."""
    handler.connection.settimeout(30)
    with contextlib.suppress(OSError):
        handler.connection.recv(1)


def hangs_up(handler: Handler) -> None:
    """Close the connection without an answer."""
    handler.close_connection = True


def page(handler: Handler) -> None:
    """Answer like the sign-in page of a hotel."""
    body = b"<!DOCTYPE html><title>Welcome</title><p>Please sign in."
    handler.head(200, Content_Type="text/html; charset=utf-8", Content_Length=len(body))
    handler.wfile.write(body)


def disguised_page(handler: Handler) -> None:
    """Answer like the same hotel with a worse server."""
    body = b"\n<html><body>Please sign in."
    handler.head(200, Content_Type="application/octet-stream", Content_Length=len(body))
    handler.wfile.write(body)


def corrupt(handler: Handler) -> None:
    """Send the file with its last byte wrong."""
    content = handler.content[:-1] + bytes([handler.content[-1] ^ 1])
    handler.head(200, Content_Length=len(content))
    handler.wfile.write(content)


def chunked(handler: Handler) -> None:
    """Send the file without saying how long it is."""
    handler.protocol_version = "HTTP/1.1"
    handler.head(200, Transfer_Encoding="chunked")
    content = handler.content
    for start in range(0, len(content), 10_000):
        piece = content[start : start + 10_000]
        handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    handler.wfile.write(b"0\r\n\r\n")


@contextlib.contextmanager
def running(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Run a server for the length of a block, over TLS where a context is given."""
    state = Server()
    handler = type("Bound", (Handler,), {"state": state})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        state.address = f"http://127.0.0.1:{server.server_port}"
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
            server.handle_error = lambda *_: None  # A client that hangs up is what is tested.
            state.address = state.address.replace("http:", "https:")
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()
