"""Which hosts, addresses and ports are public."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

import pytest

from cite_check.model.errors import ConfigError
from cite_check.model.policy import WebPolicy
from cite_check.web.vetting import INSIDE, Vetting, is_host, literal, vetting_of

PUBLIC = Vetting()


@pytest.mark.parametrize(
    ("spelled", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("127.0.1", "127.0.0.1"),
        ("127.66", "127.0.0.66"),
        ("10.258", "10.0.1.2"),
        ("0x7f.1", "127.0.0.1"),
        ("0X7F.0.0.1", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("017700000001", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("2852039166", "169.254.169.254"),
        ("0", "0.0.0.0"),  # noqa: S104 - nothing is bound
        ("0x", "0.0.0.0"),  # noqa: S104 - nothing is bound
        ("127.0.0.%31", "127.0.0.1"),
        ("%31%32%37.1", "127.0.0.1"),
        ("::1", "::1"),
        ("[::1]", "::1"),
        ("fe80::1%25eth0", "fe80::1"),
        ("::ffff:127.0.0.1", "::ffff:7f00:1"),
        ("::FFFF:7F00:1", "::ffff:7f00:1"),
        ("8.8.8.8", "8.8.8.8"),
    ],
)
def test_a_literal_address_is_known_in_every_spelling(spelled: str, address: str) -> None:
    assert literal(spelled) == ip_address(address)


@pytest.mark.parametrize(
    "name",
    [
        "www.example.org",
        "127.0.0.1.example.org",
        "1e100.net",
        "0x7g.1",
        "256.0.0.1",
        "1.2.3.4.5",
        "1.2.3.256",
        "08.1",
        "4294967296",
        "1..1",
        "",
        "beef",
        "9" * 5000,
    ],
)
def test_a_name_is_no_literal_address(name: str) -> None:
    assert literal(name) is None


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",  # noqa: S104 - nothing is bound
        "0x7f.1",
        "2130706433",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "169.254.169.254",
        "168.63.129.16",
        "192.0.0.170",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "203.0.113.9",
        "224.0.0.251",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::127.0.0.1",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1%25eth0",
        "fec0::1",
        "ff02::1",
        "4000::1",
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "printer.local",
        "metadata.google.internal",
        "router.home.arpa",
        "intranet",
        "service.onion",
        "x.alt",
    ],
)
def test_what_is_inside_is_refused(host: str) -> None:
    assert PUBLIC.refuses_host(host, 443)


@pytest.mark.parametrize(
    "host",
    [
        "8.8.8.8",
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "::ffff:8.8.8.8",
        "2606:4700::1111",
        "2a00:1450:4001::1",
        "www.example.org",
        "local.example",
    ],
)
def test_what_is_public_is_asked(host: str) -> None:
    assert PUBLIC.refuses_host(host, 443) is None


@pytest.mark.parametrize(("port", "asked"), [(80, True), (443, True), (1024, True), (8443, True), (65535, True)])
def test_the_webs_ports_are_asked(port: int, asked: bool) -> None:  # noqa: FBT001 - a table
    assert (PUBLIC.refuses_host("www.example.org", port) is None) is asked


@pytest.mark.parametrize("port", [-1, 0, 22, 25, 53, 1023, 65536, 99999])
def test_other_ports_are_refused(port: int) -> None:
    refused = PUBLIC.refuses_host("www.example.org", port)
    assert refused
    assert str(port) in refused


def test_every_range_names_its_source_and_is_refused_at_both_ends() -> None:
    for cidr, why in INSIDE:
        network = ip_network(cidr)
        assert "(" in why
        for address in (network.network_address, network.broadcast_address):
            refused = PUBLIC.refuses_address(str(address))
            assert refused, cidr
            assert why in refused


def test_an_allowed_network_is_asked_and_its_neighbours_are_not() -> None:
    vetting = vetting_of(WebPolicy(allow_net=("10.1.0.0/16", "fd00::/8", "127.0.0.1")))
    assert vetting.refuses_host("10.1.2.3", 8080) is None
    assert vetting.refuses_host("::ffff:10.1.2.3", 8080) is None
    assert vetting.refuses_host("fd00::5", 8080) is None
    assert vetting.refuses_host("wiki.internal", 443) is None
    assert vetting.refuses_host("10.2.0.1", 8080)
    assert vetting.refuses_host("127.0.0.2", 8080)
    assert vetting.refuses_host("10.1.2.3", 22)


def test_allow_private_asks_everything_but_what_no_name_system_knows() -> None:
    vetting = vetting_of(WebPolicy(allow_private=True))
    assert vetting.refuses_host("127.0.0.1", 22) is None
    assert vetting.refuses_host("localhost", 631) is None
    assert vetting.refuses_host("service.onion", 80)


def test_a_network_that_is_none_is_the_users_error() -> None:
    with pytest.raises(ConfigError, match=r"'10\.0\.0\.0/33' is not a network"):
        vetting_of(WebPolicy(allow_net=("10.0.0.0/33",)))


def test_what_is_no_address_is_never_dialled() -> None:
    assert PUBLIC.refuses_address("www.example.org") == "not an IP address"


@pytest.mark.parametrize(
    "host", ["example.org", "example.org.", "a_b.example", "xn--strae-oqa.example", "127.1", "::1", "a" * 63 + ".example"]
)
def test_hosts_that_can_be_asked(host: str) -> None:
    assert is_host(host)


@pytest.mark.parametrize(
    "host", ["", "exa mple.org", "exa%6Dple.org", "a..b", "a" * 64 + ".example", "a.b." * 70, "<x>.example", "straße.example"]
)
def test_hosts_that_cannot(host: str) -> None:
    assert not is_host(host)
