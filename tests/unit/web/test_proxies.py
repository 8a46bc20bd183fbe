"""Proxies from an environment, and which hosts they are for."""

from __future__ import annotations

import pytest

from cite_check.model.errors import ConfigError
from cite_check.model.policy import Proxies
from cite_check.web.proxies import proxies_from, proxy_for


@pytest.mark.parametrize(
    ("environ", "proxies"),
    [
        ({}, Proxies()),
        ({"HTTPS_PROXY": "http://p.example:3128"}, Proxies(https="http://p.example:3128")),
        ({"https_proxy": "http://low.example", "HTTPS_PROXY": "http://up.example"}, Proxies(https="http://low.example")),
        ({"HTTP_PROXY": "p.example:8080"}, Proxies(http="http://p.example:8080")),
        ({"HTTP_PROXY": "p.example:8080", "REQUEST_METHOD": "GET"}, Proxies()),
        ({"http_proxy": "p.example:8080", "REQUEST_METHOD": "GET"}, Proxies(http="http://p.example:8080")),
        ({"ALL_PROXY": "http://all.example"}, Proxies(https="http://all.example", http="http://all.example")),
        (
            {"all_proxy": "http://all.example", "https_proxy": "https://s.example"},
            Proxies(https="https://s.example", http="http://all.example"),
        ),
        ({"HTTPS_PROXY": "  "}, Proxies()),
        ({"NO_PROXY": "localhost, .Corp.example  10.0.0.0/8,,"}, Proxies(no_proxy=("localhost", ".corp.example", "10.0.0.0/8"))),
    ],
)
def test_an_environments_proxies(environ: dict[str, str], proxies: Proxies) -> None:
    assert proxies_from(environ) == proxies


@pytest.mark.parametrize("value", ["socks5://p.example:1080", "file:///etc/passwd", "http://", "http://[::1"])
def test_what_is_no_http_proxy_is_the_users_error(value: str) -> None:
    with pytest.raises(ConfigError, match="HTTPS_PROXY"):
        proxies_from({"HTTPS_PROXY": value})


def test_a_proxys_password_is_not_shown() -> None:
    with pytest.raises(ConfigError) as caught:
        proxies_from({"HTTPS_PROXY": "socks5://me:secret@p.example"})
    assert "secret" not in caught.value.message


@pytest.mark.parametrize(
    ("entry", "url_host", "port", "direct"),
    [
        ("*", "www.example.org", None, True),
        ("example.org", "example.org", None, True),
        ("example.org", "www.example.org", None, True),
        (".example.org", "www.example.org", None, True),
        (".example.org", "example.org", None, True),
        ("*.example.org", "www.example.org", None, True),
        ("example.org", "badexample.org", None, False),
        ("example.org:8080", "example.org", 8080, True),
        ("example.org:8080", "example.org", None, False),
        ("example.org:443", "example.org", None, True),
        ("10.0.0.0/8", "10.1.2.3", None, True),
        ("10.1.2.3", "10.1.2.3", None, True),
        ("10.0.0.0/8", "www.example.org", None, False),
        ("fd00::/8", "fd00::1", None, True),
        ("[fd00::1]", "fd00::1", None, True),
        ("::1", "127.0.0.1", None, False),
        ("10.0.0.0/99", "10.1.2.3", None, False),
        (".", "www.example.org", None, False),
        ("example.org", "www.example.org.", None, True),
    ],
)
def test_no_proxy_excepts_hosts(entry: str, url_host: str, port: int | None, direct: bool) -> None:  # noqa: FBT001 - a table
    proxies = Proxies(https="http://p.example", no_proxy=(entry,))
    assert (proxy_for("https", url_host, port, proxies) is None) is direct


def test_each_scheme_has_its_own_proxy() -> None:
    proxies = Proxies(http="http://p.example")
    assert proxy_for("http", "www.example.org", None, proxies) == "http://p.example"
    assert proxy_for("https", "www.example.org", None, proxies) is None
