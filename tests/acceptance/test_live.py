"""The real command against real sockets on loopback: a document by URL, an interrupt, a private address refused."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE = b"<!doctype html><title>Tides of Change</title><h1>Tides of Change</h1><p>All about the sea and what it does to walls.</p>"


class Handler(BaseHTTPRequestHandler):
    """A page, a document that cites it, and an address that never answers."""

    hanging: ClassVar[threading.Event] = threading.Event()
    released: ClassVar[threading.Event] = threading.Event()

    def do_GET(self) -> None:
        if self.path == "/never":
            self.hanging.set()
            self.released.wait(20)
            return
        here = self.headers["Host"]
        document = f"A.[^1]\n\n[^1]: Ann Lee, “Tides of Change,” *Bay*, 2001, <http://{here}/page>.\n".encode()
        kind, body = ("text/markdown", document) if self.path == "/article.md" else ("text/html", PAGE)
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the library's own signature
        """Say nothing."""


@pytest.fixture
def port() -> Iterator[int]:
    Handler.hanging.clear()
    Handler.released.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server.server_address[1]
    Handler.released.set()
    server.shutdown()
    server.server_close()


@contextmanager
def started(*arguments: str, cwd: Path) -> Iterator[subprocess.Popen[bytes]]:
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    command = [sys.executable, "-m", "cite_check", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd, env=kept) as process:
        yield process


def test_a_document_by_url(port: int, tmp_path: Path) -> None:
    url = f"http://127.0.0.1:{port}/article.md"
    with started(url, "--allow-net", "127.0.0.0/8", "-f", "json", cwd=tmp_path) as process:
        out, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, b"")
    citation = json.loads(out)["documents"][0]["citations"][0]
    assert (citation["verdict"], citation["reason"]) == ("live", "title-matches")


def test_a_private_address_is_not_asked(tmp_path: Path) -> None:
    canary = socket.create_server(("127.0.0.1", 0))
    canary.settimeout(0.1)
    note = f"A.[^1]\n\n[^1]: Ann Lee, “Tides,” <http://127.0.0.1:{canary.getsockname()[1]}/page>.\n"
    (tmp_path / "a.md").write_text(note, encoding="utf-8")
    with canary, started("a.md", "-f", "json", cwd=tmp_path) as process:
        out, _ = process.communicate(timeout=20)
        with pytest.raises(TimeoutError):
            canary.accept()
    citation = json.loads(out)["documents"][0]["citations"][0]
    assert (process.returncode, citation["verdict"], citation["reason"]) == (0, "unchecked", "policy")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_keeps_what_was_found(port: int, tmp_path: Path, number: signal.Signals) -> None:
    notes = "".join(
        f"[^{n}]: Ann Lee, “Tides of Change,” <http://127.0.0.1:{port}/{path}>.\n\n" for n, path in enumerate(("page", "never"), start=1)
    )
    (tmp_path / "a.md").write_text(f"A.[^1] B.[^2]\n\n{notes}", encoding="utf-8")
    with started("a.md", "--allow-private", "--host-concurrency", "1", "-f", "json", "-o", "kept.json", cwd=tmp_path) as process:
        assert Handler.hanging.wait(15)
        process.send_signal(number)
        out, _ = process.communicate(timeout=5)
    report = json.loads(out)
    assert process.returncode == 130
    assert report["complete"] is False
    assert [citation["reason"] for citation in report["documents"][0]["citations"]] == ["title-matches", "not-asked"]
    assert json.loads((tmp_path / "kept.json").read_bytes()) == report
