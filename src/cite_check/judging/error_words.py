"""The closed vocabulary of error pages' titles, a language a row: a title that says nothing else is an error page's.

A title is one of these where every word of it belongs to one row and one of the row's cores is in it whole: "The page you are
looking for could not be found" is, "Lost and Found" and "Why 404 pages matter" are not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cite_check.text import fold

LONGEST: Final = 160
"""Code points of a folded title beyond which it is no error page's."""


@dataclass(frozen=True, slots=True)
class Row:
    """One language: the words that such titles are made of, and the words of which some must be there, in their order."""

    vocabulary: frozenset[str]
    cores: tuple[tuple[str, ...], ...]


def _row(vocabulary: str, cores: str) -> Row:
    told = tuple(tuple(fold(core).split()) for core in cores.split(";"))
    return Row(frozenset(fold(vocabulary).split()).union(*told), told)


_CODES: Final = "404; 410; 500; 502; 503; 504"
_EVERYWHERE: Final = "http https error code status 404 410 400 500 502 503 504 oops ups whoops sorry e x"

ROWS: Final = (
    _row(
        f"""
            {_EVERYWHERE} uh oh hmm ooops opps well the a an this that it we you your our us i re youre were we're page webpage
            web file resource document article url content item story post site link topic thread product video requested looking
            for tried to reach access is was are were has have had been be could can can't cant cannot couldnt couldn t s does do
            doesnt doesn did didnt isnt isn wasnt not no longer any anymore nothing found find exist exists available unavailable
            active here on from server at in of by with right now there there's something went wrong thats an occurred moved
            removed deleted expired gone missing lost unable seem seems appears where broken dead bad request invalid internal
            temporarily service gateway timeout time out maintenance down under construction please try again later message has
            application runtime unexpected general fatal database exception results result matches search
        """,
        f"""
            {_CODES}; not found; cannot found; cant found; cant find; cannot find; couldnt find; couldn find; unable find; couldnt
            found; nothing found; no results; not exist; doesnt exist; doesn exist; no longer available; no longer exists; not
            available; page unavailable; content unavailable; article unavailable; page removed; page deleted; article removed;
            content removed; page expired; page missing; page gone; page moved; isnt available; isn available; something went
            wrong; error occurred; internal server error; service unavailable; bad gateway; bad request; invalid url; invalid
            request; dead link; broken link; error page; application error; server error; temporarily unavailable; under
            maintenance; down maintenance; error
        """,
    ),
    _row(
        f"""
            {_EVERYWHERE} fehler die der das diese dieser dieses angeforderte gesuchte gewunschte aufgerufene ihre ihnen von seite
            seiten artikel inhalt datei dokument beitrag url adresse website wurde wurden konnte konnten kann ist sind existiert
            existieren leider nicht mehr werden gefunden finden verfugbar vorhanden wir haben hier nichts zu unter es gibt auf
            diesem server gibts verschoben geloscht entfernt
        """,
        f"""
            {_CODES}; nicht gefunden; nichts gefunden; existiert nicht; nicht existiert; nicht verfugbar; nicht vorhanden;
            nicht finden; fehler
        """,
    ),
    _row(
        f"""
            {_EVERYWHERE} erreur oups desole la le cette ce l article contenu document fichier page que vous cherchez recherchez
            demandee recherchee demande est n a ete pas plus ou trouvee trouve introuvable existe nexiste na nest indisponible
            supprimee supprime ete de sur serveur disponible
        """,
        f"""
            {_CODES}; pas trouvee; pas trouve; non trouvee; non trouve; introuvable; existe pas; existe plus; nexiste pas; nexiste
            plus; indisponible; plus disponible; erreur
        """,
    ),
    _row(
        f"""
            {_EVERYWHERE} la el esta este pagina articulo contenido documento que buscas busca estas buscando solicitada
            solicitado web no se ha sido fue puede ser pudo encontrar encontrada encontrado encontro existe ya disponible
            eliminada lo sentimos hemos podido servidor en
        """,
        f"""{_CODES}; no encontrada; no encontrado; no existe; no disponible; no encontro; no encontrar""",
    ),
    _row(
        f"""
            {_EVERYWHERE} erro a o pagina artigo conteudo que voce procura procurou esta procurando nao foi encontrada encontrado
            existe mais disponivel pode ser encontrar
        """,
        f"""{_CODES}; nao encontrada; nao encontrado; nao existe; nao disponivel; erro""",
    ),
    _row(
        f"""
            {_EVERYWHERE} errore la pagina il contenuto articolo documento che stai cerchi cercando richiesta richiesto non e
            stata stato trovata trovato esiste piu disponibile spiacenti ci dispiace puo essere
        """,
        f"""{_CODES}; non trovata; non trovato; non esiste; non disponibile; errore""",
    ),
    _row(
        f"""
            {_EVERYWHERE} fout de het deze pagina artikel bestand die je u zoekt opgevraagde is niet kan kon worden gevonden
            bestaat meer beschikbaar helaas
        """,
        f"""{_CODES}; niet gevonden; bestaat niet; niet beschikbaar""",
    ),
    _row(
        f"""{_EVERYWHERE} blad ta strona strony nie zostala znaleziono znaleziona istnieje szukana ktorej szukasz przepraszamy""",
        f"""{_CODES}; nie znaleziono; nie znaleziona; nie istnieje""",
    ),
    _row(
        f"""
            {_EVERYWHERE} fel sidan sida du soker kunde inte hittades hittas finns hitta kan langre den siden side du leter sogte
            blev kunne ikke fundet funnet finnes findes eksisterer ble er som sivua ei loydy loytynyt sivu
        """,
        f"""
            {_CODES}; inte hittas; hittades inte; inte hitta; finns inte; ikke fundet; ikke funnet; findes ikke; finnes ikke;
            eksisterer ikke; ei loydy; ei loytynyt
        """,
    ),
    _row(
        f"""
            {_EVERYWHERE} hata aradiginiz sayfa bulunamadi mevcut degil uzgunuz halaman yang anda cari tidak ditemukan ada
            tersedia maaf stranka nebyla nenalezena nalezena ne a keresett oldal nem talalhato pagina nu a fost gasita exista
        """,
        f"""{_CODES}; sayfa bulunamadi; mevcut degil; tidak ditemukan; halaman tidak; nenalezena; nem talalhato; nu gasita""",
    ),
    _row(
        f"""
            {_EVERYWHERE} ошибка страница страницы документ материал запрашиваемая запрошенная не наидена найдена наиден была
            удалена существует к сожалению такои нет сторінка сторінку сторінки не знаидено знайдено існує помилка
        """,
        f"""{_CODES}; не наидена; не наиден; не существует; не знаидено; не існує; такои страницы нет; ошибка; помилка""",
    ),
    _row(
        f"""
            {_EVERYWHERE} عذرا الصفحة الصفحه المطلوبة التي تبحث عنها غير موجودة موجوده
            صفحه مورد نظر شما یافت نشد پیدا موجود نیست خطای خطا
        """,
        f"""{_CODES}; غير موجودة; غير موجوده; یافت نشد; پیدا نشد; موجود نیست""",
    ),
)

_UNSPACED: Final = tuple(
    fold(phrase)
    for phrase in (
        "页面不存在", "页面未找到", "找不到页面", "找不到頁面", "网页不存在", "頁面不存在", "您访问的页面不存在", "页面找不到",
        "頁面找不到", "找不到網頁",
        "ページが見つかりません", "ページが見つかりませんでした", "お探しのページは見つかりません", "お探しのページは見つかりませんでした",
        "페이지를 찾을 수 없습니다", "페이지를 찾을 수 없음", "ไม่พบหน้า", "ไม่พบหน้าที่ค้นหา",
    )
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_error_title(title: str) -> bool:
    """Whether a title says nothing but that there is no page."""
    folded = fold(title)
    if not folded or len(folded) > LONGEST:
        return False
    said = folded.split()
    if any(row.vocabulary.issuperset(said) and any(_in_order(core, said) for core in row.cores) for row in ROWS):
        return True
    bare = folded.removeprefix("404 ").removesuffix(" 404")
    return bare in _UNSPACED


def _in_order(core: tuple[str, ...], said: list[str]) -> bool:
    rest = iter(said)
    return all(word in rest for word in core)
