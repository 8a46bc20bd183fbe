"""What a page says that stands where a site was: that its domain is registered, parked, lapsed, suspended or for sale.

As with error pages, the vocabulary is closed, a language a row: a title is such a notice where it names a domain (by the word or by
the host itself) and a state that a domain may be in, and has no other word than the row's. "Domain expired: how to get it back" is
an article, "The domain example.org has expired" is a notice; "Sale at example.org" is neither, since a shop may say so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cite_check.text import fold

HOST: Final = "§"
"""Stands for the host's own name in a folded text."""
LONGEST: Final = 200
"""Code points of a title beyond which it is no notice."""
NEAR: Final = 9
"""Words between which a domain and its state are one statement."""
STRANGE: Final = 2
"""Words that may stand in a notice beside the host's name and a sure state: the registrar's name."""
REST: Final = 2
"""Characters of a title in a script without blanks that may be none of its row's."""


@dataclass(frozen=True, slots=True)
class Row:
    """One language: words for a domain, words for its states (each all of its words), and what may stand around them.

    The ``sure`` states are said of domains alone: the host's name beside one is enough, without a word for a domain.
    """

    nouns: frozenset[str]
    states: tuple[frozenset[str], ...]
    sure: tuple[frozenset[str], ...]
    vocabulary: frozenset[str]


def _listed(text: str) -> tuple[str, ...]:
    return tuple(fold(phrase) for phrase in text.split(";") if phrase.strip())


_ANYWHERE: Final = "web www http https com net org info hosting by § -"


def _row(nouns: str, states: str, around: str) -> Row:
    told = frozenset(word for noun in _listed(nouns) for word in noun.split())
    sure = tuple(frozenset(state.split()) for state in _listed(";".join(part for part in states.split(";") if "!" in part)))
    every = tuple(frozenset(state.split()) for state in _listed(states))
    return Row(told, every, sure, told.union(fold(around).split(), _ANYWHERE.split(), *every))


ROWS: Final = (
    _row(
        "domain; domains; domain name; domainname",
        """
            registered!; parked!; expired!; for sale!; reserved!; available; suspended!; auction; auctioned!; taken; lapsed!;
            renewal; deletion; deactivated; buy; purchase; offer; inquire; interested!; resources information!; related searches!;
            sponsored listings!; not configured; unconfigured; parking!
        """,
        """
            the this that is was has been may be might for at and or on in to a an your our its it name now newly recently just
            currently premium free courtesy of with from welcome page website site one client clients customer customers own today
            or lease get make interested pending status soon future home here
        """,
    ),
    _row(
        "website; site; account; webspace",
        "suspended; deactivated; disabled; not published; unpublished; under construction; coming soon; not configured",
        "the this is was has been currently temporarily page web hosting user users customer your our by provider host at here",
    ),
    _row(
        "domain; domains; domainname; internetadresse",
        """
            registriert!; geparkt!; abgelaufen!; zum verkauf!; zu verkaufen!; verkaufen; kaufen; reserviert!; gesperrt;
            versteigert!; versteigerung; auktion; verfügbar; vergeben; erworben; konnektiert; eingerichtet; angebot; freigeschaltet;
            gekündigt
        """,
        """
            die diese dieser der ist wurde wird steht zum zur zu noch nicht gerade erst neu hier entsteht eine neue für einen kunden
            unseren von bei und im auf ihre jetzt willkommen internetpräsenz webseite website kann können sie
        """,
    ),
    _row(
        "domaine; domaines; nom de domaine",
        """
            réservé!; enregistré!; expiré!; en vente!; à vendre!; acheter; parking; suspendu; disponible; déposé; enchères; créé;
            parqué; offre
        """,
        """
            ce le la les est a été à de du par chez un une nos nous clients client bienvenue sur pas encore en ligne site vient d
            être vous notre votre au aux
        """,
    ),
    _row(
        "dominio; dominios; nombre de dominio",
        """
            registrado!; aparcado!; estacionado!; caducado!; expirado!; vencido; en venta!; a la venta!; comprar; compre; compra;
            reservado; suspendido; disponible; subasta; oferta; adquirir; parking
        """,
        """
            este el la ha sido está esta a en por de un nuestro nuestros cliente clientes y todavía no tiene página web bienvenido
            bienvenidos haga puede ser ya su
        """,
    ),
    _row(
        "dominio; domini; nome a dominio",
        """
            registrato!; parcheggiato!; scaduto!; in vendita!; acquista; acquistare; riservato; sospeso; disponibile; asta; offerta;
            cortesia; parking
        """,
        """
            questo il la è stato in di da un nostro cliente pagina del presso non ancora attivo benvenuto benvenuti su per nome a
            questa
        """,
    ),
    _row(
        "domínio; domínios; nome de domínio",
        """
            registado!; registrado!; estacionado!; expirado!; à venda!; comprar; compre; reservado; suspenso; disponível; leilão;
            parqueado!; oferta
        """,
        "este o a está foi à para de um por no na do nosso cliente clientes ainda não tem site pode ser seu agora bem vindo",
    ),
    _row(
        "domein; domeinnaam; domeinen; domeinnamen",
        """
            gereserveerd!; geregistreerd!; geparkeerd!; te koop!; kopen; verlopen!; opgeschort; beschikbaar; veiling; bezet;
            aangevraagd
        """,
        "de het deze dit is te voor een van onze klanten klant nog niet bij welkom op door wordt werd en naam website nu in",
    ),
    _row(
        "domän; domänen; domännamn; domene; domenet; domenenavn; domæne; domænet; domænenavn; domeeni; verkkotunnus",
        """
            registrerad!; registrerat!; registreret!; registrert!; parkerad!; parkerat!; parkeret!; parkert!; reserverad;
            reserveret; reservert; till salu!; til salg!; til salgs!; köp; køb; kjøp; utgånget; utgången; udløbet; utløpt; avstängd;
            suspenderet; tillgänglig; ledig; rekisteröity; myytävänä; pysäköity; vanhentunut; varattu
        """,
        """
            den det denna dette här är er til till hos oss en ett et av af kund kunde våra vores i på och og for tämä on asiakkaan
            välkommen velkommen namnet navnet
        """,
    ),
    _row(
        "domena; domeny; domenę; domenie",
        """
            wygasła!; zarejestrowana!; zaparkowana!; na sprzedaż!; do sprzedania!; kup; zarezerwowana; zawieszona; dostępna; aukcja;
            utrzymywana; licytacja; nieopłacona
        """,
        "ta tej jest na została w do przez klienta nazwa serwerach nie ma strony jeszcze witamy pod oferta już dla",
    ),
    _row(
        "doména; domény; doménu",
        """
            zaparkována!; zaparkovaná!; registrována!; registrovaná!; zaregistrována; zaregistrovaná; na prodej!; k prodeji!; na
            predaj!; koupit; kúpiť; vypršela!; expirovala!; pozastavena; rezervována; obsazena; aukce
        """,
        "tato táto je na k u byla bola v pro zákazníka naše našeho nás tuto si můžete již",
    ),
    _row(
        "домен; домена; доменное имя; домене; домену; доменное; имя",
        """
            зарегистрирован!; зарегистрировано; припаркован!; припарковано!; продаётся!; продается!; продажа; на продажу!; купить;
            истёк!; истек!; не продлён; не продлен; освобождается!; заблокирован; занят; аукцион; приостановлен; зареєстрований;
            припаркований; выставлен; не оплачен; истекла; свободен
        """,
        """
            этот это и на срок действия регистрации регистрация в у нас для вы можете уже только что нового нашего клиента
            делегирован скоро здесь будет сайт имени
        """,
    ),
    _row(
        "alan adı; alan; adı; domain",
        """
            tescil!; tescillidir; park!; satılık!; satılıktır!; süresi; dolmuştur; doldu; askıya; rezerve; kayıtlıdır; kayıtlı;
            satın
        """,
        "bu için edilmiş edilmiştir ve müşterimiz adına alınmıştır al web sitesi hoş geldiniz adının",
    ),
    _row(
        """
            domain; nama domain; tên miền; tên; miền; domeniu; domeniul; domeniului; tartomány; domainnév; domain név; όνομα; τομέα; domena;
            domenu
        """,
        """
            dijual!; terdaftar; kedaluwarsa!; kadaluarsa; tersedia; parkir; bán; đăng ký; hết hạn; vânzare; înregistrat; expirat;
            parcat; eladó; lejárt; regisztrált; foglalt; registrirana; prodaju; istekla; πωλείται; κατοχυρωμένο
        """,
        "ini telah sudah ini này đã được đang rao acest este de a fost ez a az και το αυτό ova je na untuk oleh",
    ),
    _row(
        "النطاق; نطاق; الدومين; دومين; دامنه; דומיין; הדומיין",
        "للبيع!; معروض; محجوز; مسجل; منتهي; انتهت; متاح; للشراء; فروش; فروشی; منقضی; ثبت; למכירה; רשום",
        "هذا اسم هو تم حجز تسجيل صلاحية من قبل أحد عملائنا این برای است شده به زה הזה שם",
    ),
)


@dataclass(frozen=True, slots=True)
class Unspaced:
    """A script without blanks between its words: the same, as pieces of text."""

    nouns: tuple[str, ...]
    states: tuple[str, ...]
    around: re.Pattern[str]


def _unspaced(nouns: str, states: str, around: str) -> Unspaced:
    told = (*_listed(nouns), *_listed(states), *_listed(around))
    pieces = "|".join(sorted(map(re.escape, told), key=len, reverse=True))
    return Unspaced(_listed(nouns), _listed(states), re.compile(pieces))


_UNSPACED: Final = (
    _unspaced(
        "域名; 域名名称; 網域; 網址",
        "出售; 转让; 轉讓; 过期; 過期; 到期; 停放; 已注册; 已註冊; 注册; 购买; 購買; 待售; 竞拍; 暂停; 续费; 可以交易; 未续费",
        """
            您; 你; 正在; 访问; 訪問; 浏览; 的; 可以; 可; 已经; 已; 該; 该; 此; 这个; 這個; 本; 这; 是; 了; 正; 被; 进行; 中; 欢迎;
            现在; 于; 在; 或; 所; 需要
        """,
    ),
    _unspaced(
        "ドメイン; ドメイン名",
        "登録; 取得; 販売; 売ります; 売り出し; 期限切れ; 失効; 購入; オークション; パーキング; 有効期限; 停止",
        """
            この; こちらの; は; が; を; に; て; で; の; されています; されました; されている; ています; しています; 中です; 中; です;
            ます; ました; お名前; 済み; 済; 現在; できます; 可能; 可能です;
            ご; と; し; さ; れ
        """,
    ),
    _unspaced(
        "도메인",
        "판매; 등록; 만료; 파킹; 구매; 경매; 정지; 주차",
        """
            이; 은; 는; 을; 를; 이름; 중입니다; 중; 되었습니다; 된; 되어; 있습니다; 입니다; 본; 해당; 현재; 기간이; 기간; 의; 하실; 수;
            매물
        """,
    ),
    _unspaced("โดเมน; ชื่อโดเมน", "ขาย; หมดอายุ; จดทะเบียน; ระงับ; จอด", "นี้; ได้; ถูก; แล้ว; ประกาศ; กำลัง; เพื่อ; สำหรับ; ชื่อ"),
)


def with_host(text: str, hosts: frozenset[str]) -> str:
    """A folded text with the hosts' names, as they are written whole, as one sign."""
    spaced = f" {text} "
    for host in sorted(hosts, key=len, reverse=True):
        spaced = spaced.replace(f" {host} ", f" {HOST} ")
    return spaced.strip()


@lru_cache(maxsize=256)
def names_of(*hosts: str) -> frozenset[str]:
    """How hosts are written in a folded text: "example org"."""
    return frozenset(name for host in hosts for name in (fold(host), fold(host.removeprefix("www."))) if " " in name)


def is_notice(title: str, hosts: frozenset[str]) -> bool:
    """Whether a title says nothing but what state a domain is in."""
    return len(title) <= LONGEST and _is_notice(with_host(fold(title), hosts), _labels(hosts))


def _labels(hosts: frozenset[str]) -> frozenset[str]:
    """The words of the hosts' names, which may stand apart in a notice ("example.org - example resources and information")."""
    return frozenset(word for host in hosts for word in host.split())


@lru_cache(maxsize=2048)
def _is_notice(told: str, labels: frozenset[str]) -> bool:
    said = frozenset(word for word in told.split() if not word.isdigit()) - labels
    return any(_is_of(row, said) for row in ROWS) or any(_is_unspaced(row, told.replace(HOST, "").replace(" ", "")) for row in _UNSPACED)


def _is_of(row: Row, said: frozenset[str]) -> bool:
    strange = len(said - row.vocabulary)
    if HOST in said and strange <= STRANGE and any(state <= said for state in row.sure):
        return True
    return not strange and bool(row.nouns & said) and any(state <= said for state in row.states)


def _is_unspaced(row: Unspaced, told: str) -> bool:
    if not any(noun in told for noun in row.nouns) or not any(state in told for state in row.states):
        return False
    return len(row.around.sub("", told)) <= REST


def is_host(title: str, hosts: frozenset[str]) -> bool:
    """Whether a title is the host's name and nothing more."""
    return with_host(fold(title), hosts) == HOST


def says_of_domain(text: str) -> str | None:
    """The words by which a folded text says in what state a domain is; ``None`` where it does not."""
    said = text.split()
    for row in ROWS:
        for place in (place for place, word in enumerate(said) if word in row.nouns):
            near = said[max(0, place - NEAR) : place + NEAR]
            if any(state.issubset(near) for state in row.states):
                return " ".join(near)
    joined = text.replace(" ", "")
    for script in _UNSPACED:
        told = [next((word for word in words if word in joined), None) for words in (script.nouns, script.states)]
        if all(told):
            return " … ".join(filter(None, told))
    return None
