"""The word tables: signals, particles, joiners, locator words, cues of journals, publishers and bodies, in the languages of notes.

All are small letters unless said otherwise. Sources: the style manuals' own lists (Chicago 17, Bluebook 21 rule 1.2, OSCOLA 4,
ISO 690, ABNT NBR 6023, Vancouver/NLM, APA 7) and the practice of notes.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES: Final = _words(
    "van von der den de del della dello dei degli di da das dos do du des la le les los las el al bin ibn ben ter ten te zu "
    "zum zur vom af av auf st abu ul ur"
)
"""Small words that belong to a family name; case counts ("Van" may be a first name)."""
NOBLE: Final = _words("Frhr. Freiherr Freifrau Freiin Graf Gräfin Baron Baronin Fürst Fürstin Prinz Prinzessin")
"""Titles of nobility that stand between given and family name, capitalised."""
JOINERS: Final = _words("and & und et y e og och ve и oraz és u And AND dan ja")
"""Words that join the last two names of a list."""

STOPS: Final = _words(
    "the of in on for from to by at an a as is are was were be how why what when where who which that this these his her its "
    "our their my your into upon under over between about after before against through toward towards without within or not no "
    "than but can do does it we he she they i you if so has have had new der die das dem des ein eine einer eines im am zur "
    "zum über für auf aus bei nach vor unter ist wie als ohne gegen durch zwischen dans sur pour par avec une un aux au chez "
    "sous ou qui que en por para como sin entre una uno sobre com no na nos nas ao aos um uma pela pelo nel nella nei sul "
    "sulla per tra fra gli см в на о об по из для"
)
"""Words that stand in titles and sentences, and in no name."""

NAMELIKE: Final = _words("He An So No Do We Is As At Her Has Can Was May Im Am Per Sin Na Su WHO")
"""Capitalised stop words that are names too."""

_MONTH_NAMES: Final = {
    1: "january jan januar jänner janvier janv enero ene janeiro gennaio genn gen januari styczeń январь января ocak",
    2: "february feb februar februari février fevrier févr fév fev febrero fevereiro febbraio febr февраль февраля",
    3: "march mar märz maerz mrz mars marzo março marco maart март марта",
    4: "april apr avril avr abril abr aprile апрель апреля",
    5: "may mai mayo maio maggio magg mag mei maj май мая",
    6: "june jun juni juin junio junho giugno giu июнь июня",
    7: "july jul juli juillet juil julio julho luglio lug июль июля",
    8: "august aug août aout agosto ago ag augusti август августа",
    9: "september sep sept septembre septiembre setiembre setembro set settembre sett сентябрь сентября",
    10: "october oct oktober okt octobre octubre outubro out ottobre ott октябрь октября",
    11: "november nov novembre noviembre novembro ноябрь ноября",
    12: "december dec dez dezember décembre decembre déc diciembre dic dezembro dicembre desember декабрь декабря",
}
MONTHS: Final = {name: number for number, names in _MONTH_NAMES.items() for name in names.split()}
"""Month names and their short forms, without a full stop."""

SEASONS: Final = _words(
    "spring summer autumn fall winter frühjahr frühling sommer herbst printemps été automne hiver primavera verano otoño invierno"
)
BODY_WORDS: Final = _words(
    "institute institut instituto istituto university universität université universidad universidade bank banco organization "
    "organisation organización ministry ministério ministerio ministère agency agence association council committee commission "
    "department office bureau group international national nations union center centre centro foundation fund company "
    "corporation corp inc ltd gmbh society press news service services authority board federation court parliament government "
    "state states times post network team project program programme administration academy college school library museum "
    "church party forum alliance coalition initiative secretariat brasil secretaria conselho comisión comissão comité "
    "ministerium bundesamt bundesministerium federal world european global oficina asociación gesellschaft embassy reuters "
    "staff editors assembly congress senate house network research laboratory statistics observatory human organização "
    "amt landesamt kommission verband bundestag bundesrat landtag bundesregierung senat verein "
    "collaboration consortium empresa comissão fundação departamento inc. sociedade associação sociedad agência república"
)
"""Words that make a name the name of a body, not of a person."""

BODIES: Final = _words(
    "minister bundesminister staatsminister bundesanstalt bundesagentur bundeszentrale landeszentrale bundesverband arbeitskreis "
    "arbeitsgruppe arbeitsgemeinschaft arbeitsstelle projektgruppe forschungsgruppe autorengruppe autorenkollektiv kollektiv "
    "redaktionskollektiv vereinigung stiftung akademie ausschuß ausschuss beirat sachverständigenrat wissenschaftsrat gewerkschaft "
    "abteilung referat direktion direction direktorat directorate dirección direzione direção subdirección division section "
    "secretaría secrétariat segreteria ministero ministerie commissie commissione comitato comité conseil consejo consiglio conselho "
    "ufficio bureau officina istituto associazione association società société sociedad unione sindacato syndicat fondation "
    "fondazione archivio archivo observatoire osservatorio assemblée asamblea assemblea collectif colectivo collettivo"
)
"""Words that name a body beside ``BODY_WORDS``, which are traits of the table of weights."""
OFFICES: Final = _words(
    "agency amt ausschuss ausschuß board bureau comisión comissão comitato comité comitê commission commissione committee conseil "
    "consejo conselho consiglio council departamento department dirección direction directorate direzione direção département "
    "kommission ministerio ministerium ministero ministry ministère ministério office oficina secretariat ufficio"
)
"""Of the words that bodies are named by those that no title begins with ("State of Fear", "House of Cards" are titles)."""
BEFORE_NOUN: Final = _words(
    "der die das des dem den ein eine einer eines einem einen im am zum zur vom the a an of in on at during since le la les du des el los "
    "las al del il lo gli i o os as do da dos das nel nella"
)
"""Small words before a noun or a place, which a year in brackets follows as it follows an author ("der Revolution (1848)")."""
BODY_ENDINGS: Final = _words(
    "ministerium kommission gruppe gesellschaft verband anstalt kollektiv vereinigung verein institut kammer akademie stiftung ausschuß "
    "ausschuss amt"
)
"""What a compound ends in that names a body ("Wasserbauamt")."""

WRITINGS: Final = _words(
    "Buch Buche Büchern Aufsatz Aufsätze Aufsätzen Aufsatzes Untersuchung Untersuchungen Studie Studien Arbeit Arbeiten Beitrag "
    "Beiträge Beiträgen Artikel Schrift Schriften Dissertation Habilitationsschrift Monographie Monografie Abhandlung Abhandlungen "
    "Darstellung Vortrag Referat Gutachten book books article articles study studies paper papers essay essays chapter thesis "
    "dissertation monograph lecture livre ouvrage étude thèse essai libro artículo estudio ensayo tesis livro artigo estudo ensaio "
    "tese saggio studio"
)
"""What authors write, as words that lead to a title ("in seinem Buch …"), as they are written there."""

REMARKS: Final = _words(
    "Erwiderung Entgegnung Replik Antwort Besprechung Rezension Kritik Bemerkungen Anmerkungen Hinweise Einwände Überlegungen "
    "Ausführungen Übersicht Überblick Zusammenfassung Diskussion Kommentar Schlußwort Schlusswort Bericht Erwiderungen remarks reply "
    "response review critique criticism discussion comments observations objections account survey summary remarques réponse "
    "réserves résumé crítica reseña respuesta observaciones resenha resposta comentários critica recensione osservazioni replica"
) | {"Compte rendu", "compte rendu", "mise au point"}
"""What is said of others' works, as words that lead to who says it ("die Erwiderung von …"), as they are written there."""

JOURNAL_WORDS: Final = _words(
    "journal j jour review rev revista rev. revue rivista zeitschrift annals ann annual annales acta bulletin bull proceedings "
    "proc transactions trans letters lett magazine quarterly studies archives arch archiv jahrbuch cahiers cuadernos cadernos "
    "boletim boletín gazette times post news herald tribune guardian newsletter notices reports rep communications commun "
    "anais anales advances adv int internat international american am j. eur european british brit chem phys med biol sci med. "
    "surg clin res psychol soc educ econ hist tijdschrift časopis ieee acm lancet nature science cell plos bmc jama nejm "
    "monitor zeitung blätter vestnik вестник журнал"
)
"""Words that a journal's, newspaper's or magazine's name is made of."""

PUBLISHER_WORDS: Final = _words(
    "press verlag publishers publishing publications publisher books editions éditions editora editorial edições ediciones "
    "éditeur editore presses university wiley springer elsevier routledge sage palgrave macmillan academic oxford cambridge "
    "mcgraw-hill blackwell harper norton penguin random pearson prentice addison-wesley erlbaum kluwer suhrkamp beck nomos "
    "mohr duncker gallimard seuil puf armand atlas saraiva editor ed. impr imprensa gmbh ltd inc house"
)
"""Words that a publisher's name is made of."""

ABBREVIATIONS: Final = _words(
    "mr mrs ms dr prof st vs v no nos vol vols ed eds trans rev repr ch chap art sec para pp p pg fig cf e.g i.e etc al op cit "
    "loc ibid id n nn s ss ff f bd bde hrsg hg aufl nr abs rn jr sr inc ltd co corp dept univ u.s u.k d.c ph.d m.a b.a j am "
    "int nat proc soc assoc bull ann acad sci phys chem biol med lett jour acta arch clin surg comp comput eng appl math stat "
    "res tech technol environ geol geophys zool bot entomol psychol sociol econ hist philos lit ling educ anthropol archaeol "
    "publ ser suppl pt spec exp mol cell genet immunol microbiol pharmacol physiol neurol radiol pediatr obstet gynecol dis "
    "infect mag mr jan feb mar apr jun jul aug sep sept oct nov dec approx ca c gen col lt gov sen rep rev hon esp t coord "
    "coords org orgs comp comps dir dirs l h ú núm num pág págs tom a.a.o aao a.a u.a z.b d.h m.w.n o.j o.o "
    "anm fn fußn rdn rdnr rz tz kap insb bes vgl drs drucks beschl urt bearb übers jg ders zit einl abt krit "
    "masch hekt hektogr ungedr unveröff vervielf gedr abgedr nachdr neudr überarb verm tl halbbd sp anh abb hrg"
)
"""Words whose full stop ends no sentence."""

LEADS_TO_NAME: Final = _words(
    "nach mit bei gegen wie für laut so auch schon bereits anders ähnlich ebenso zuletzt etwa von following with as like unlike "
    "against by per selon d'après chez comme según con como en secondo per come segundo conforme"
)
"""Words that may stand alone before the name of an author ("Mit Lohse (Anm. 3) …")."""

WORDS_TOO: Final = _words(
    "art int gen no comp sept mag rep min sec dis res spec exp app col lit stat hon mar fig add ill mass cell nat clin jour hist human"
)
"""Abbreviations that are whole words as well: they shorten only when capitalised, or before a number."""

PLACE_WORDS: Final = _words(
    "sp bl fol fols fos q qq sig sigg ch chs bks bk tab taf abb ziff absch abschn rdz erl einl vorw beil anh anl reg leg exp"
)
"""Shortened words before a place in a work, whose full stop ends no sentence; no trait of a token, as the abbreviations are."""
