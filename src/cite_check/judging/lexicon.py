"""Small word lists for comparing titles: words that say little, numbers in words, spellings and names that have several forms."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FUNCTION_WORDS = """
    a an the of in on at to for from by with and or as is are was were be been its it s that this these those into over under after
    before about than then so but if while between among through during against within upon per via der die das des dem den ein eine
    einer eines einem einen und oder im am auf aus bei mit nach von vom zu zum zur fur uber unter ist sind war wird als wie auch sich es
    le la les l un une du de d et ou au aux en dans par pour sur avec est sont ce cette qui que el los las una unos del al y e o u con
    por para su sus se il lo gli i uno della delle dei degli nel nella alla ed che di da os um uma do dos no na nos nas ao em com het
    een van voor met op te och att det som av ett pa till
"""
FUNCTION_WORDS: Final = frozenset(_FUNCTION_WORDS.split())
"""Articles, prepositions, conjunctions and auxiliaries of English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish."""

CONJUNCTIONS: Final = frozenset({"and", "und", "et", "y", "e", "og", "och", "en", "i", "ja"})
"""What an ampersand stands for."""

_NEGATIONS = """
    no not never none nor neither without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent shouldnt wouldnt
    couldnt nobody nothing nicht kein keine keinen nie ohne non pas jamais sans nunca sin geen niet inte ingen
"""
NEGATIONS: Final = frozenset(_NEGATIONS.split())
"""Words that turn what a title says into its contrary."""

_COMMON = """
    new news how why what when where who which best top guide tips ways year years day days time week month today world people life home
    first last next big good great better more most less all every any some other one two three make making made get getting use using
    used need know things thing way work working works find help free review reviews report reports study studies research analysis
    introduction overview history future case role impact effect effects development international national global state states country
    countries government policy political social economic health business market data system systems public law rights court war peace
    security school student students university education book books art music film video game games online web website site page blog
    post article story stories back up out down off do does can will may should would could has have had not no never their our your my
    his her we you they i he she them us me against only just also now still ever here there part chapter volume edition section issue
    number annual update latest official full complete list neue neuen neuer neues mehr jahr jahre uhr welt deutschland berlin
"""
COMMON: Final = frozenset(_COMMON.split())
"""Content words that are frequent in titles everywhere: they tell less than a name or a rare word."""

_LABELS = """
    opinion analysis comment commentary editorial video watch listen podcast audio photos gallery pdf transcript full text exclusive
    breaking explainer explained feature interview live updated update op-ed op ed column blog infographic factbox special
    report press release q
"""
LABELS: Final = frozenset(_LABELS.split())
"""What publishers put before or behind a title, as a segment of its own, and authors copy or leave out."""

_ABOUT_WORKS = """
    reply to; replies to; response to; rejoinder to; comment on; comments on; commentary on; correction to; correction; corrigendum;
    corrigendum to; corrigenda; erratum; erratum to; errata; addendum to; retraction; retraction of; retraction notice; author correction;
    publisher correction; expression of concern; book review; review of; erratum zu; replik auf; antwort auf; rezension zu; kommentar zu;
    reponse a; commentaire sur; compte rendu; recension de; respuesta a; comentario sobre; resena de; fe de erratas; risposta a;
    recensione di; resposta a; resenha de
"""
ABOUT_WORKS: Final = frozenset(tuple(phrase.split()) for phrase in _ABOUT_WORKS.split(";"))
"""How titles begin of what is written about a work under the work's own title."""

BY: Final = frozenset({"by", "von", "par", "por", "di", "door", "av", "af"})
"""What stands before an author's name behind a title."""

_OPPOSITES = """
    before after; from to; with without; under over; for against; up down; above below; inside outside; on off; in out; into out;
    more less; most least; all no; early late; pro anti
"""
OPPOSITES: Final = frozenset(frozenset(pair.split()) for pair in _OPPOSITES.split(";"))
"""Small words that turn a title into another when one stands for the other."""

_CARDINALS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
"""
_ORDINALS = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth
"""
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_ROMANS = "ii:2 iii:3 iv:4 vi:6 vii:7 viii:8 ix:9 xii:12 xiii:13 xiv:14 xv:15 xvi:16 xvii:17 xviii:18 xix:19 xx:20 xxi:21"

NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{word: str(value) for value, word in enumerate(_CARDINALS.split())},
        **{word: str(value) for value, word in enumerate(_ORDINALS.split())},
        **{word: str(value) for value, word in zip(range(30, 100, 10), _TENS.split(), strict=True)},
        **dict(pair.split(":") for pair in _ROMANS.split()),
    }
)
"""Numbers in words and in Roman numerals, in digits; the numerals that are also words or names (I, V, X, XI) are left out."""

_LETTERS = """
    alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ vartheta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ pi:π
    rho:ρ sigma:σ tau:τ upsilon:υ phi:φ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Phi:Φ Psi:Ψ
    Omega:Ω infty:∞ ell:ℓ
"""
LETTERS: Final[Mapping[str, str]] = MappingProxyType(dict(pair.split(":") for pair in _LETTERS.split()))
"""Letters by their TeX commands."""

PHRASES: Final = (
    (" united nations ", " un "),
    (" united states of america ", " us "),
    (" united states ", " us "),
    (" u s a ", " us "),
    (" u s ", " us "),
    (" united kingdom ", " uk "),
    (" u k ", " uk "),
    (" u n ", " un "),
    (" european union ", " eu "),
    (" e u ", " eu "),
    (" per cent ", " percent "),
)
"""Several folded words that have a short form of their own, with a blank on either side."""

_RESPELT = """
    usa:us organisation:organization centre:center centres:centers theatre:theater theatres:theaters metre:meter metres:meters
    litre:liter litres:liters fibre:fiber fibres:fibers defence:defense offence:offense licence:license pretence:pretense
    programme:program programmes:programs grey:gray cheque:check cheques:checks tyre:tire tyres:tires plough:plow mould:mold
    aluminium:aluminum paediatric:pediatric paediatrics:pediatrics anaemia:anemia encyclopaedia:encyclopedia archaeology:archeology
    archaeological:archeological foetus:fetus oestrogen:estrogen manoeuvre:maneuver manoeuvres:maneuvers mediaeval:medieval
    orthopaedic:orthopedic haemorrhage:hemorrhage leukaemia:leukemia diarrhoea:diarrhea judgement:judgment ageing:aging fulfil:fulfill
    skilful:skillful enrol:enroll instalment:installment sceptical:skeptical sceptic:skeptic sceptics:skeptics storey:story
    pyjamas:pajamas towards:toward whilst:while kiev:kyiv kharkov:kharkiv odessa:odesa quran:koran qaida:qaeda kaida:qaeda
    taleban:taliban mohammed:muhammad mohammad:muhammad mohamed:muhammad muhammed:muhammad hussain:hussein husain:hussein osama:usama
    gaddafi:qaddafi kadhafi:qaddafi khadafy:qaddafi hizbullah:hezbollah hizballah:hezbollah peking:beijing tchaikovsky:chaikovsky
    chaikovskii:chaikovsky dostoyevsky:dostoevsky dostoevskii:dostoevsky tolstoi:tolstoy shia:shiite shiites:shiite dept:department
    govt:government intl:international natl:national assn:association univ:university inst:institute vs:versus v:versus st:saint
    mt:mount ft:fort vol:volume nr:number num:number pt:part ch:chapter ed:edition edn:edition prof:professor dr:doctor jr:junior
    co:company corp:corporation inc:incorporated percentage:percent tv:television ok:okay thru:through info:information etc:etcetera
    approx:approximately rept:report fyodor:fedor fiodor:fedor feodor:fedor pyotr:petr colour:color ww1:wwi ww2:wwii sec:section
"""
RESPELT: Final[Mapping[str, str]] = MappingProxyType(dict(pair.split(":") for pair in _RESPELT.split()))
"""British for American, transliterations, abbreviations: one form for words that have several and that no rule covers."""

_CONFUSABLE = """
    slovakia slovenia; austria australia; iran iraq; niger nigeria; mali malta; gambia zambia; mauritania mauritius; latvia lithuania;
    military militant; militants military; causes cases; woman women; affect effect; adoption adaption; adoption adaptation; immigration
    emigration; economic economics; political politics; israel israeli; uganda rwanda; legislation litigation; mediation meditation;
    principal principle; personal personnel; marital martial; casual causal; preserve reserve; prosecution persecution; constitution
    institution; competition completion; formation information; relation revelation; protection projection; detection detention;
    retention detention; intention invention
"""
CONFUSABLE: Final = frozenset(frozenset(pair.split()) for pair in _CONFUSABLE.split(";"))
"""Names and words one or two letters apart that are not each other's misspelling."""
