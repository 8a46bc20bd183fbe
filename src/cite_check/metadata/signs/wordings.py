"""The sentences that error pages, walls and parking pages use, by family and in the languages that people cite; data and no rules.

WHOLE wordings count only where they are all that a title or a heading says; SENTENCES also inside a short page's text.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cite_check.text import fold

if TYPE_CHECKING:
    from collections.abc import Mapping


class Family(StrEnum):
    """What kind of page says it."""

    ERROR = "error"
    LOGIN = "login"
    CONSENT = "consent"
    AGE = "age"
    PAYWALL = "paywall"
    CHALLENGE = "challenge"
    PARKED = "parked"


WHOLE: Final[Mapping[Family, str]] = MappingProxyType(
    {
        Family.ERROR: """
            404; 410; error 404; 404 error; 404 not found; not found; 404 page not found; 410 gone; gone; page missing; no such page;
            oops; error; page unavailable; page expired; page removed; page deleted; object not found; file not found; url not found;
            nothing found; content unavailable; http 404; http status 404; fehler 404; fehler; nicht gefunden; erreur 404; introuvable;
            error 404 no encontrado; no encontrado; errore 404; non trovato; erro 404; nao encontrado; niet gevonden; fout 404;
            nie znaleziono; blad 404; ошибка 404; не найдено; 页面不存在; 未找到; 找不到; エラー; 見つかりません; غير موجود; bulunamadı;
            hata 404; hittades inte; ikke fundet; ikke funnet; ei löytynyt; nenalezeno; nem található
        """,
        Family.LOGIN: """
            log in; login; sign in; signin; log on; sign on; single sign on; login required; authentication required; members only;
            sign in or register; log in or sign up; anmelden; anmeldung; einloggen; se connecter; connexion; iniciar sesión; accedi;
            entrar; inloggen; aanmelden; zaloguj się; logowanie; вход; войти; авторизация; 登录; 登入; ログイン; 로그인; تسجيل الدخول;
            giriş yap; logga in; log ind; logg inn; kirjaudu sisään; přihlášení; bejelentkezés
        """,
        Family.CONSENT: """
            before you continue; cookie consent; your privacy choices; privacy settings; cookie settings; consent;
            we value your privacy; bevor sie fortfahren; datenschutzeinstellungen; avant de continuer; antes de continuar;
            prima di continuare; voordat je verdergaat; zanim przejdziesz dalej
        """,
        Family.AGE: """
            age verification; age check; age gate; age restricted; confirm your age; verify your age; altersprüfung; alterskontrolle;
            vérification de l'âge; verificación de edad; verifica dell'età; verificação de idade; leeftijdscontrole; weryfikacja wieku;
            подтверждение возраста; 年齢確認; 年龄验证
        """,
        Family.PAYWALL: """
            subscribe; subscribe now; subscribers only; subscription required; subscribe to read; subscribe to continue;
            premium content; nur für abonnenten; réservé aux abonnés; solo para suscriptores; solo per abbonati;
            somente para assinantes; alleen voor abonnees; tylko dla prenumeratorów; только для подписчиков; 会員限定; 有料会員限定
        """,
        Family.CHALLENGE: """
            just a moment; attention required; access denied; one more step; please wait; security check; human verification;
            are you a robot; are you human; robot or human; captcha; bot verification; pardon our interruption; request unsuccessful;
            too many requests; request blocked; you have been blocked; ddos guard; client challenge; security checkpoint;
            zugriff verweigert; einen moment bitte; accès refusé; un instant; acceso denegado; un momento; accesso negato;
            acesso negado; toegang geweigerd; odmowa dostępu; доступ запрещен; доступ ограничен; один момент; 请稍候; 安全验证;
            访问被拒绝; アクセスが拒否されました; الوصول مرفوض; erişim engellendi; åtkomst nekad; forbidden; 403 forbidden; 403
        """,
        Family.PARKED: """
            domain for sale; domain is for sale; this domain is for sale; parked domain; domain parking; domain expired;
            account suspended; website suspended; site suspended; default page; default web page; default website; site not published;
            domain steht zum verkauf; domain zu verkaufen; domaine à vendre; dominio en venta;
            dominio in vendita; domínio à venda; domein te koop; domena na sprzedaż; домен продается; 域名出售; domän till salu;
            satılık alan adı
        """,
    }
)

SENTENCES: Final[Mapping[Family, str]] = MappingProxyType(
    {
        Family.ERROR: """
            page not found; page cannot be found; page can't be found; page could not be found; page couldn't be found;
            page wasn't found; page was not found; page does not exist; page doesn't exist; page no longer exists;
            page is no longer available; page you requested; page you are looking for; page you're looking for;
            page you were looking for; page you are trying to; page you tried to; can't find the page; couldn't find the page;
            cannot find the page; could not find the page; can't find that page; couldn't find that page; page has been removed;
            page may have been moved; page has moved or; article not found; article is no longer available; article you are looking for;
            article could not be found; article has been removed; story is no longer available; story has been removed;
            content is no longer available; content not found; content you are looking for; content you requested; document not found;
            document you requested; file not found on this server; requested url was not found; was not found on this server;
            nothing was found at this location; resource you are looking for; resource cannot be found; resource could not be found;
            link you followed may be broken; may have been moved or deleted; has been moved or deleted; has been removed or deleted;
            has been deleted or moved; no longer exists on this server; error 404; 404 error; 404 not found; no page here;
            there's nothing here; we've lost this page; this page has vanished; seite nicht gefunden; seite wurde nicht gefunden;
            seite konnte nicht gefunden; seite existiert nicht; seite gibt es nicht; seite ist nicht mehr verfügbar; gewünschte seite;
            angeforderte seite; gesuchte seite; aufgerufene seite; artikel nicht gefunden; artikel existiert nicht;
            artikel ist nicht mehr verfügbar; inhalt ist nicht mehr verfügbar; inhalt wurde nicht gefunden;
            konnten die seite nicht finden; konnten wir nicht finden; fehler 404; page non trouvée; page introuvable;
            page est introuvable; page n'existe pas; page n'existe plus; page que vous cherchez; page que vous recherchez;
            page que vous avez demandée; page demandée; page n'a pas été trouvée; page n'est plus disponible; article introuvable;
            article n'est plus disponible; contenu introuvable; contenu n'est plus disponible; erreur 404; página no encontrada;
            página que buscas; página que busca; página que estás buscando; página solicitada; página no existe;
            página no está disponible; no se ha encontrado la página; no se encontró la página; no hemos podido encontrar;
            no hemos encontrado la página; contenido no encontrado; contenido no disponible; artículo no encontrado;
            noticia no encontrada; pagina non trovata; pagina non esiste; pagina che stai cercando; pagina che cerchi; pagina richiesta;
            pagina cercata; pagina non è disponibile; pagina non è stata trovata; articolo non trovato; contenuto non disponibile;
            errore 404; página não encontrada; página não existe; página que você; página que procura; página solicitada;
            conteúdo não encontrado; página não foi encontrada; página não está disponível; notícia não encontrada; erro 404;
            pagina niet gevonden; pagina kon niet worden gevonden; pagina kan niet worden gevonden; pagina bestaat niet;
            pagina die u zoekt; pagina die je zoekt; opgevraagde pagina; artikel niet gevonden; pagina is niet meer beschikbaar;
            nie znaleziono strony; strony nie znaleziono; strona nie została znaleziona; strona nie istnieje; strona o podanym adresie;
            szukana strona; strona której szukasz; artykuł nie istnieje; błąd 404; страница не найдена; страница не существует;
            страницы не существует; страница удалена; страница была удалена; запрашиваемая страница; запрошенная страница;
            страница которую вы ищете; страницу не удалось найти; материал не найден; ошибка 404; сторінку не знайдено;
            сторінка не знайдена; сторінки не існує; 页面不存在; 页面未找到; 找不到页面; 页面找不到; 找不到网页; 网页不存在;
            您访问的页面; 您要访问的页面; 您查看的页面; 文章不存在; 文章已被删除; 内容不存在; 页面已删除; 頁面不存在; 找不到頁面;
            找不到網頁; 您所查詢的頁面; 您要找的頁面; 文章不存在或已刪除; ページが見つかりません; ページは見つかりません;
            お探しのページ; ご指定のページ; 指定されたページ; ページは存在しません; ページは削除; 記事が見つかりません;
            記事は存在しません; 페이지를 찾을 수 없습니다; 존재하지 않는 페이지; 요청하신 페이지; 페이지가 존재하지 않습니다;
            삭제된 기사; الصفحة غير موجودة; الصفحة المطلوبة; لم يتم العثور على الصفحة; الصفحة التي تبحث عنها; عذرا الصفحة;
            المقال غير موجود; صفحه یافت نشد; صفحه مورد نظر; صفحه پیدا نشد; صفحه‌ای که به دنبال آن; sayfa bulunamadı; aradığınız sayfa;
            sayfa mevcut değil; sayfaya ulaşılamıyor; haber bulunamadı; hata 404; sidan hittades inte; sidan kunde inte hittas;
            sidan finns inte; sidan du söker; sidan du letar efter; vi kan inte hitta sidan; siden blev ikke fundet; siden findes ikke;
            siden kunne ikke findes; siden du leder efter; vi kan ikke finde siden; siden ble ikke funnet; siden finnes ikke;
            fant ikke siden; siden du leter etter; sivua ei löydy; sivua ei löytynyt; etsimääsi sivua; stránka nenalezena;
            stránka nebyla nalezena; stránka neexistuje; stránka sa nenašla; az oldal nem található; a keresett oldal;
            pagina nu a fost găsită; pagina nu există; η σελίδα δεν βρέθηκε; η σελίδα που ζητήσατε; הדף לא נמצא; העמוד לא נמצא;
            halaman tidak ditemukan; halaman yang anda cari; không tìm thấy trang; trang bạn tìm; ไม่พบหน้า; पृष्ठ नहीं मिला;
            страницата не е намерена; stranica nije pronađena; stranica ne postoji
        """,
        Family.LOGIN: """
            please log in to; please sign in to; please login to; log in to continue; sign in to continue; login to continue;
            log in to view; sign in to view; log in to read; sign in to read; log in to your account; sign in to your account;
            login to your account; you must be logged in; you must log in; you must be signed in; you need to log in; you are not logged
            in; you may not have sufficient privileges;
            you need to sign in; you need to be logged in; you have to log in; you are not authorized to;
            requires you to log in; register or log in to; log in or register to; create an account or log in;
            sign in with your institution; only available to registered users; bitte melden sie sich an; bitte loggen sie sich ein;
            melden sie sich an um; sie müssen angemeldet sein; sie müssen sich anmelden; du musst angemeldet sein; bitte einloggen;
            veuillez vous connecter; connectez-vous pour; vous devez être connecté; vous devez vous connecter; identifiez-vous pour;
            inicia sesión para; debes iniciar sesión; debe iniciar sesión; accedi per; effettua il login; devi effettuare l'accesso;
            faça login para; você precisa fazer login; inicie sessão para; log in om; meld je aan om; je moet ingelogd zijn;
            u moet ingelogd zijn; zaloguj się aby; musisz być zalogowany; войдите чтобы; необходимо авторизоваться;
            требуется авторизация; необходимо войти; 请先登录; 请登录后; 登录后查看; 請先登入; ログインしてください; ログインが必要です;
            로그인이 필요합니다; يرجى تسجيل الدخول; giriş yapmanız gerekiyor; lütfen giriş yapın; logga in för att;
            du måste vara inloggad; du skal være logget ind; du må være logget inn
        """,
        Family.CONSENT: """
            before you continue to; we value your privacy; accept cookies to continue; accept all cookies to continue;
            to continue please accept; consent to continue; need your consent to; we and our partners store; weiter mit werbung;
            mit werbung weiterlesen; weiterlesen mit werbung; bevor sie fortfahren; zustimmen und weiter; akzeptieren und weiter;
            wir und unsere partner; continuer sans accepter; accepter et continuer; avant de continuer; nous et nos partenaires;
            antes de continuar; aceptar y continuar; aceptar y seguir; prima di continuare; accetta e continua; noi e i nostri partner;
            aceitar e continuar; voordat je verdergaat; accepteren en doorgaan; zanim przejdziesz; przejdź do serwisu
        """,
        Family.AGE: """
            are you over 18; are you over 21; are you at least 18; are you at least 21; are you 18 or older; are you 21 or older;
            are you of legal age; are you of legal drinking age; you must be 18; you must be 21; you must be at least 18;
            you must be at least 21; you must be over 18; you must be of legal; i am over 18; i am over 21; i am 18 or older;
            i am 21 or older; verify your age; confirm your age; enter your date of birth; enter your birth date;
            content is age restricted; bist du über 18; sind sie über 18; sind sie mindestens 18; bist du mindestens 18;
            bist du schon 18; sind sie volljährig; avez-vous plus de 18 ans; avez-vous 18 ans; vous devez avoir 18 ans;
            êtes-vous majeur; eres mayor de edad; es usted mayor de edad; eres mayor de 18; hai più di 18 anni; sei maggiorenne;
            você tem mais de 18; tem mais de 18 anos; ben je 18 jaar; ben je ouder dan 18; czy masz ukończone 18 lat; czy masz 18 lat;
            вам исполнилось 18; вам есть 18; 18歳以上ですか; あなたは18歳以上; 您是否年满18; är du över 18; 18 yaşından büyük
        """,
        Family.PAYWALL: """
            subscribe to continue; subscribe to read; subscribe to keep reading; subscribe to unlock; subscribe for full access;
            to continue reading; to keep reading; continue reading with; this article is for subscribers;
            article is only for subscribers; content is for subscribers; available to subscribers; exclusive to subscribers;
            for subscribers only; already a subscriber; become a subscriber; become a member to; you have reached your limit;
            you've reached your limit; reached your article limit; free articles left; free articles remaining; unlock this article;
            register to continue; create a free account to; nur für abonnenten; nur mit abo; mit abo weiterlesen; jetzt weiterlesen;
            um weiterzulesen; sie möchten weiterlesen; diesen artikel weiterlesen; bereits abonnent; réservé aux abonnés;
            abonnez-vous pour; déjà abonné; pour lire la suite; exclusivo para suscriptores; solo para suscriptores; suscríbete para;
            ya eres suscriptor; para seguir leyendo; riservato agli abbonati; abbonati per; sei già abbonato; per continuare a leggere;
            exclusivo para assinantes; assine para; já é assinante; para continuar lendo; alleen voor abonnees; om verder te lezen;
            lees verder met; tylko dla prenumeratorów; dostępny tylko dla; aby czytać dalej; только для подписчиков; только подписчикам;
            оформите подписку; чтобы читать дальше; 有料会員限定; 会員限定記事; 続きを読むには; 订阅后继续阅读; 订阅以继续; 付费阅读;
            구독자 전용; للمشتركين فقط; sadece aboneler; för prenumeranter; läs vidare; for abonnenter; kun for abonnenter
        """,
        Family.CHALLENGE: """
            checking your browser; verify you are human; verify you are a human; verify that you are human; verifying you are human;
            confirm you are human; confirm that you are human; confirm you are a human; complete the security check; are you a robot;
            are not a robot; you're not a robot; you are not a bot; you're not a bot; unusual traffic from; unusual activity from;
            automated access to; detected unusual; access to this page has been denied; pardon our interruption;
            request unsuccessful incapsula; incapsula incident; enable javascript and cookies to continue;
            please enable cookies and reload; please enable js and disable; press and hold; press & hold; you have been blocked;
            why have i been blocked; your request has been blocked; using a security service to protect;
            performing security verification; review the security of your connection; you don't have permission to access;
            requested url was rejected; your support id is; browser will redirect to your requested; you are being rate limited;
            access denied; ddos protection by; request could not be satisfied; security of your connection; sie ein mensch sind;
            kein roboter; sie wurden blockiert; zugriff verweigert; ungewöhnlichen datenverkehr; browser wird überprüft;
            que vous êtes humain; pas un robot; trafic inhabituel; accès refusé; vous avez été bloqué; que eres humano;
            que eres un ser humano; no soy un robot; no eres un robot; acceso denegado; tráfico inusual; di essere umano;
            non sono un robot; accesso negato; que você é humano; se você é humano; não sou um robô; acesso negado; dat u een mens bent;
            geen robot; toegang geweigerd; toegang ontzegd; jesteś człowiekiem; nie jesteś robotem; odmowa dostępu; что вы не робот;
            вы человек; проверка браузера; доступ запрещен; доступ ограничен; 请完成安全验证; 人机验证; 正在检查您的浏览器; 正在验证;
            访问被拒绝; 访问验证; 請完成安全驗證; ロボットではない; ロボットではありません; アクセスが拒否されました; 로봇이 아닙니다;
            보안 확인을 완료; أنك إنسان; لست روبوت; robot olmadığınızı; erişim engellendi; att du är människa; inte en robot;
            åtkomst nekad
        """,
        Family.PARKED: """
            this domain is for sale; domain is for sale; domain name is for sale; domain may be for sale; buy this domain;
            make an offer on this domain; inquire about this domain; interested in this domain; this domain is parked; domain is parked;
            parked free courtesy; domain has expired; domain name has expired; domain name expired; domain is registered but;
            generated by the domain owner; domain parking; available for purchase; this account has been suspended;
            account has been suspended; site has been suspended; this web page is parked; future home of; site is under construction;
            website coming soon; default web page for this server; test page for the; welcome to nginx; apache2 default page;
            site not published; no website configured at; sponsored listings; related searches; if you are the owner of this website;
            if you are the owner of this site; if you are the owner of this domain; if you owned this domain; contact your hosting
            provider;
            site is currently suspended; website is currently suspended; gesponserte links; verwandte suchanfragen; liens sponsorisés;
            recherches associées; búsquedas relacionadas; enlaces patrocinados; ricerche correlate; gesponsorde links; domain steht zum
            verkauf; domain kaufen; domain zu verkaufen;
            domain ist geparkt; domain wurde registriert; entsteht eine neue; domaine est à vendre; acheter ce domaine;
            acheter ce nom de domaine; dominio está en venta; comprar este dominio; dominio caducado; dominio è in vendita;
            acquista questo dominio; domínio está à venda; comprar este domínio; domein is te koop; domeinnaam is te koop;
            domena jest na sprzedaż; kup tę domenę; domena zaparkowana; домен продается; домен выставлен на продажу; купить домен;
            домен припаркован; срок регистрации домена; 域名出售; 域名正在出售; 域名转让; 购买此域名; 域名已过期; このドメインは;
            ドメインは販売; ドメイン販売; 도메인 판매; النطاق معروض للبيع; alan adı satılık; domänen är till salu; domænet er til salg
        """,
    }
)


@lru_cache(maxsize=1)
def whole() -> Mapping[str, Family]:
    """Every wording of WHOLE and SENTENCES, folded, with its family."""
    listed = [(phrase, family) for table in (SENTENCES, WHOLE) for family, text in table.items() for phrase in _phrases(text)]
    return MappingProxyType(dict(listed))


@lru_cache(maxsize=1)
def sentences() -> tuple[tuple[str, Family], ...]:
    """Every wording of SENTENCES, folded, with its family."""
    return tuple((phrase, family) for family, text in SENTENCES.items() for phrase in _phrases(text))


@lru_cache(maxsize=1)
def vocabulary() -> frozenset[str]:
    """Every word of the sentences: a title of other words is none of them."""
    return frozenset(word for phrase, _ in sentences() for word in phrase.split())


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(folded for phrase in listed.split(";") if (folded := fold(phrase)))
