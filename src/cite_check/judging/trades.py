"""Words by which another trade shows itself at the address of a source: betting, pills, loans, copies, and how shops talk.

A lapsed name with many links to it is bought for those links; what is sold there afterwards is nearly always one of a few things.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSPACED: Final = "\u2e80"
"""Where the scripts begin whose words have no blanks between them; Thai, below it, has none either."""
_THAI: Final = range(0x0E00, 0x0E80)

_LISTED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "betting": """
            casino; casinos; slot; slots; gacor; togel; judi; poker; sportsbook; bandar; maxwin; jackpot; toto; rtp; situs; taruhan;
            sbobet; gambling; roulette; blackjack; baccarat; bookmaker; bookmakers; betting; free spins; freespins; no deposit;
            kasino; kasinos; spielautomaten; freispiele; sportwetten; wetten; apuestas; tragamonedas; tragaperras; paris sportifs;
            machines à sous; scommesse; apostas; cassino; gokkasten; bahis; slotlar; bonusu; iddaa; casinò; казино; ставки;
            букмекер; букмекерская; рулетка; игровые автоматы; nhà cái; cá cược; nổ hũ; tài xỉu; xóc đĩa; lô đề; 赌场; 娱乐城; 博彩; 彩票;
            棋牌; 投注; 体育投注; 真人娱乐; 下注; 百家乐; 老虎机; 娛樂城; 百家樂; 바카라; 카지노; 토토; 먹튀; 안전놀이터; 메이저사이트;
            슬롯; オンラインカシノ; カジノ; パチンコ; スロット; สล็อต;
            คาสิโน; บาคาร่า; แทงบอล; รูเล็ต; หวย; เว็บตรง; كازينو; مراهنات; قمار
        """,
        "pills": """
            viagra; cialis; levitra; kamagra; sildenafil; tadalafil; modafinil; tramadol; pills; steroids; cbd; gummies; keto;
            kratom; vape; delta 8; without prescription; no prescription; weight loss; ohne rezept; sans ordonnance; sin receta; без
            рецепта
        """,
        "company": """
            escort; escorts; porn; xxx; onlyfans; sex; singles; dating; milf; hookup; hookups; sex cams; webcam girls; erotik; sexe;
            putas; порно; проститутки; интим; 色情; 约炮; アダルト; 出会い系; 성인
        """,
        "loans": """
            payday; loans; loan; cash advance; bad credit; no credit check; instant approval; kredit; sofortkredit; schufa;
            ratenkredit; prestamos; préstamos; microcréditos; crédit; emprestimos; займ; займы; кредит; микрозайм; pożyczki;
            chwilówki; kredi; 贷款; 대출
        """,
        "coins": """
            crypto; bitcoin; altcoin; altcoins; presale; presales; airdrop; forex; memecoin; tokens; trading signals; binary
            options; криптовалюта; биткоин; 比特币; 仮想通貨; 코인
        """,
        "copies": """
            replica; replicas; fake watches; knockoff; counterfeit; cheap jerseys; swiss replica; repliche; réplicas; réplique;
            スーパー高仿; 复刻; 레플리카
        """,
        "films": """
            watch online free; full movie; free streaming; torrent; torrents; iptv; mod apk; смотреть онлайн; скачать бесплатно; ver
            online gratis; streaming vf; ganzer film; 在线观看; 免费观看; 高清电影; 电视剧; 无码; 무료보기; 다시보기; ดูหนังออนไลน์; xem
            phim
        """,
        "essays": """
            essay writing; write my essay; essay service; essay writers; custom essay; paper writing service; coursework; hausarbeit
            schreiben lassen; ghostwriter; ghostwriting; реферат; курсовая; диплом на заказ
        """,
        "selling": """
            cheap; discount; buy; best price; best prices; on sale; for sale; free shipping; coupon; coupon code; outlet; promo
            code; order now; add to cart; günstig; kaufen; rabatt; billig; pas cher; acheter; livraison gratuite; devis gratuit;
            dépannage; prix; barato; baratos; comprar; envío gratis; oferta; ofertas; sconto; prezzi; offerta; goedkoop; korting;
            tanie; tanio; promocja; sklep; купить; цена; цены; недорого; скидка; скидкой; скидки; заказать; доставка; рассрочка;
            рассрочку; оптом; ucuz; indirim; satın al; خصم; أسعار; الأسعار; بأرخص; رخيصة; شراء; تخفيضات; عروض; 激安; 通販; 送料無料; 価格;
            正規品; セール; 楽天市場; 最安値; カート; 割引; 販売店; おすすめ; ランキング; 口コミ; 料金; 比較; キャンペーン; 安い; 人気;
            价格; 批发; 厂家; 直销; 优惠; 供应商; 产品中心; 在线留言; 报价;
            订购; 包邮; 할인; 가격; 무료배송; 쇼핑몰; 최저가; ราคาถูก; ส่งฟรี; ลดราคา; โปรโมชั่น; ราคา; จองคิว; giá rẻ; khuyến mãi
        """,
    }
)

ORDINARY: Final = "selling"
"""The one that is no trade in particular: how any shop talks, an honest one too."""
HONEST: Final = frozenset({"loans", "coins"})
"""Trades that are plied as often at addresses of their own: their words alone say little."""


@lru_cache(maxsize=1)
def _words() -> Mapping[str, tuple[str, ...]]:
    told = {trade: tuple(dict.fromkeys(fold(word) for word in words.split(";"))) for trade, words in _LISTED.items()}
    return MappingProxyType(told)


def trade_words(text: str, *, trades: frozenset[str] | None = None) -> dict[str, list[str]]:
    """The words of each trade that stand in a folded text; a trade without any is left out."""
    spaced = f" {text} "
    found = {
        trade: [word for word in words if word in spaced and _stands_in(word, spaced)]
        for trade, words in _words().items()
        if trades is None or trade in trades
    }
    return {trade: words for trade, words in found.items() if words}


def _stands_in(word: str, spaced: str) -> bool:
    """Whether a word stands there between blanks; Chinese, Japanese and Thai have none around it."""
    return f" {word} " in spaced or word[0] >= _UNSPACED or ord(word[0]) in _THAI


def how_often(trade: str, text: str) -> int:
    """How many words of a trade a folded text has, each as often as it stands there."""
    spaced = f" {text} "
    return sum(
        spaced.count(f" {word} ") if word[0] < _UNSPACED and ord(word[0]) not in _THAI else spaced.count(word) for word in _words()[trade]
    )
