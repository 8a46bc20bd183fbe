"""Laws of the web room that hold for any input."""

from __future__ import annotations

import asyncio
import gzip
from ipaddress import IPv4Address, IPv6Address

from hypothesis import given, settings
from hypothesis import strategies as st

from cite_check.model.outcome import Failed, Fetched
from cite_check.model.policy import Proxies, WebPolicy
from cite_check.web import cookies
from cite_check.web.chain import Chain, askable
from cite_check.web.decode import BadCodingError, Coding, Decoder, coding_of
from cite_check.web.proxies import proxy_for
from cite_check.web.retry import LONGEST_BACKOFF, retry_delay
from cite_check.web.vetting import Vetting, literal
from tests.fakes import FakeClock, FakeExchange, moved, response

ADDRESSES = st.ip_addresses(v=4).map(lambda address: IPv4Address(int(address)))
PUBLIC = Vetting()


@given(ADDRESSES)
def test_every_spelling_of_an_address_is_the_same_address(address: IPv4Address) -> None:
    number = int(address)
    a, b, c, d = address.packed
    spellings = [
        str(address),
        f"{address}.",
        str(number),
        f"0x{number:x}",
        f"0{number:o}",
        f"{a}.{number & 0xFFFFFF}",
        f"{a}.{b}.{(c << 8) + d}",
        f"0x{a:x}.0{b:o}.{c}.{d}",
    ]
    assert {literal(spelling) for spelling in spellings} == {address}


@given(ADDRESSES)
def test_an_address_inside_stays_inside_however_it_is_wrapped(address: IPv4Address) -> None:
    refused = PUBLIC.refuses_address(str(address)) is not None
    assert (PUBLIC.refuses_address(str(IPv6Address(b"\x00" * 10 + b"\xff\xff" + address.packed))) is not None) is refused
    for prefix in (b"\x00" * 12, bytes.fromhex("0064ff9b") + b"\x00" * 8):
        assert PUBLIC.refuses_address(str(IPv6Address(prefix + address.packed)))
    assert PUBLIC.refuses_address(str(IPv6Address(b"\x20\x02" + address.packed + b"\x00" * 10)))


@given(st.text(max_size=60), st.integers(-10, 70_000))
def test_vetting_says_something_of_any_host(host: str, port: int) -> None:
    refused = PUBLIC.refuses_host(host, port)
    assert refused is None or refused


@given(
    st.one_of(
        st.text(max_size=100), st.text(max_size=60).map("http://{}".format), st.text(max_size=60).map("https://u:p@a.example/{}".format)
    )
)
def test_what_is_sent_is_settled(url: str) -> None:
    sent = askable(url)
    assert sent is None or (askable(sent) == sent and sent.isascii() and "#" not in sent and "u:p@" not in sent[:14])


@given(st.lists(st.text(max_size=80), max_size=14))
@settings(max_examples=60)
def test_any_chain_of_redirects_ends_in_an_outcome(locations: list[str]) -> None:
    start = "https://a.example/"
    exchange = FakeExchange({start: [*(moved(location, 302) for location in locations), response(200)]})
    outcome = asyncio.run(Chain(exchange, WebPolicy(), FakeClock(), start).follow(start))
    assert isinstance(outcome, Fetched | Failed)
    assert len(exchange.asked) <= 11


@given(
    st.binary(max_size=2000),
    st.integers(0, 3000),
    st.lists(st.integers(1, 50), max_size=20),
    st.sampled_from(["gzip", "deflate", "", "br"]),
)
def test_decoding_keeps_to_its_room(sent: bytes, room: int, steps: list[int], field: str) -> None:
    decoder, out, at = Decoder(coding_of(field)), b"", 0
    try:
        for step in [*steps, len(sent)]:
            out += decoder.feed(sent[at : at + step], room - len(out))
            at += step
    except BadCodingError:
        pass
    assert len(out) <= room


@given(st.binary(max_size=4000), st.integers(1, 64))
def test_gzip_comes_out_as_it_went_in(data: bytes, step: int) -> None:
    decoder, sent = Decoder(Coding.GZIP), gzip.compress(data)
    assert b"".join(decoder.feed(sent[at : at + step], 10_000) for at in range(0, len(sent), step)) == data
    assert decoder.complete


@given(st.text(max_size=120), st.sampled_from(["https://www.news.example/", "http://a.co.uk/"]))
def test_a_cookie_is_never_carried_to_a_stranger(field: str, url: str) -> None:
    jar = cookies.kept((), url, (("set-cookie", field),))
    assert cookies.sent(jar, "https://stranger.example/") == ()
    assert cookies.sent(jar, "https://b.co.uk/") == ()


@given(st.text(max_size=40), st.text(max_size=40), st.one_of(st.none(), st.integers(0, 65535)))
def test_no_proxy_entries_never_raise(entry: str, host: str, port: int | None) -> None:
    assert proxy_for("https", host, port, Proxies(https="http://p.example", no_proxy=(entry,))) in {None, "http://p.example"}


@given(st.integers(100, 999), st.text(max_size=40), st.integers(1, 20))
def test_no_delay_is_negative_or_endless(status: int, wish: str, attempt: int) -> None:
    delay = retry_delay(response(status, headers=(("retry-after", wish),)), attempt, WebPolicy(retries=20))
    assert delay is None or 0 <= delay <= max(LONGEST_BACKOFF, 10.0)
