/**
 * Ways of naming a competence without claiming it. Each is looked for in one sentence, in small letters without accents.
 * `words`: one of these stands in every sentence that the pattern fits; only then it is tried.
 * `drop`: no mention at all; `ask`: at most a question. `match`: the words themselves; `after`: and what follows in the
 * clause; `sentence`: all of it.
 */
export interface NonClaim {
  words: string;
  pattern: RegExp;
  effect: 'drop' | 'ask';
  reach: 'match' | 'after' | 'sentence';
  /** Only when one of the words is among the first two of the sentence. */
  opens?: true;
  /** Only in profiles: an assignment that asks for something means it. */
  vacancy?: true;
}

const family = 'man|vrouw|partner|vader|moeder|zoon|dochter|broer|zus|oom|tante|opa|oma|ouders|schoonvader|schoonmoeder|buurman|buurvrouw|vriend|vriendin|vrienden|kinderen|kind|gezin|zoontje|dochtertje|kleinzoon|kleindochter|kleinkinderen|broertje|zusje|neef|nicht|zwager|schoonzus';
const kin = 'husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister|parents|kids|children|friend|friends|neighbour|neighbor|family';
const learn = 'leren|verdiepen|bekwamen|ontwikkelen|omscholen|bijscholen|weten|ontdekken|specialiseren|meelopen|groeien|worden|overstappen|omscholing';
/** Places of work that are never a public body: what is done there may be another trade with the same words. */
const trades = 'supermarkt|winkel|kledingwinkel|webshop|bakkerij|brouwerij|bierbrouwerij|restaurant|hotel|camping|cafe|bar|kapsalon|sportschool|autobedrijf|slagerij|bouwmarkt|tuincentrum|warenhuis|supermarket|shop|store|bakery|brewery|pub|startup';

export const nonClaims: NonClaim[] = [
  { words: 'geen weinig nauwelijks nooit zonder evenmin', pattern: /\b(geen|weinig|nauwelijks|nooit|zonder|evenmin)\b(?! (moeite|probleem|problemen|twijfel|dag|moment|angst|blad|nee|geheim|straf|sinecure|kunst|overbodige|enkel|uitzondering))/, effect: 'drop', reach: 'after' },
  { words: 'niet niets', pattern: /\b(niet|niets)\b(?!,? (alleen|enkel|slechts|uitsluitend|te |bang|zomaar|voor niets|dan|vanzelf|altijd|makkelijk|gemakkelijk|eenvoudig|saai|meer weg te denken))/, effect: 'drop', reach: 'after' },
  { words: 'geen nooit niet weinig niets', pattern: /\b(heb|had|hebben|hadden|doe|deed|ken|weet|beheers|kan|kon|regel|behandel|ben|was) (ik |je |wij |we )?(zelf |daar |er |hier |nog |nu |eigenlijk |dat )*(geen|nooit|niet|weinig|niets)\b(?! (alleen|enkel|slechts|bang|vies|dan|moeite|straf))/, effect: 'drop', reach: 'sentence' },
  { words: 'niet nooit geen', pattern: /\b(is|zijn|was|waren|hoort|horen|valt|vallen|ligt|liggen) (dus |hier )?(niet|nooit|geen) (mijn|voor mij|bij|binnen|onder|in mijn|nodig|vereist|noodzakelijk|een vereiste|vereiste|een must)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'niet', pattern: /\bniet meer\b/, effect: 'drop', reach: 'sentence' },
  { words: 'laat laten liet', pattern: /\b(laat|laten|liet) (ik|wij|we) (dat |graag |liever )*(aan|over)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'collega collegas teamgenoot manager leidinggevende chef', pattern: /\b((doet|doen|regelt|regelen|behandelt|verzorgt) (een|mijn|onze|de) (directe )?collega|mijn (collega'?s?|teamgenoot|manager|leidinggevende|chef)( \w+)? (doet|doen|regelt|regelen|is|zijn|gaat|gaan|werkt|werken|behandelt))/, effect: 'drop', reach: 'sentence' },
  { words: family.replaceAll('|', ' '), pattern: new RegExp(`\\b(mijn|onze) (oudste |jongste |beste |ex-?|kleine )?(${family})\\b`), effect: 'drop', reach: 'sentence' },
  { words: 'vrije vrijetijd hobby hobbys prive weekend buiten thuis', pattern: /\b(in (mijn|de) vrije (tijd|uren)|vrijetijd|(mijn|als|grote) hobby|hobby'?s|prive (ben|doe|heb|werk)|in het weekend (ben|doe|help|klus|speel|train|ga|maak|repareer|bouw|kook|sta) ik|buiten (het|mijn) werk|buiten werktijd|thuis (ben|doe|werk|kook|heb|zorg))\b/, effect: 'drop', reach: 'sentence' },
  { words: 'cursus opleiding training workshop masterclass leergang stage studie', pattern: /\b(op zoek naar|zoek|zoeken) (een |de |nog )*(goede |leuke |geschikte |korte )?(cursus|opleiding|training|workshop|masterclass|leergang|stage|studie)\b/, effect: 'drop', reach: 'sentence' },
  { words: learn.replaceAll('|', ' '), pattern: new RegExp(`\\b(wil|willen|wilde|wilden|zou|zouden|hoop|wens|ambieer|graag)\\b.{0,100}\\b(${learn})\\b`), effect: 'ask', reach: 'sentence' },
  { words: 'ooit later hoop droom dolgraag zoek plek baan functie rol uitdaging overstap', pattern: /\b(ooit|later|hoop|hopelijk|droom)\b.{0,60}\b(wil|willen|hoop|hopelijk|kunnen|mogen|zou|overstap|graag)\b|\bhoop (ik )?(ooit|nog|straks|binnenkort|eens)\b|\bzou\b.{0,40}\b(dolgraag|graag|ooit|kunnen|willen)\b|\bom ooit\b|\bop zoek naar een (nieuwe |andere |volgende |mooie |leuke )*(plek|baan|functie|rol|uitdaging)\b|\boverstap (te )?(maken|wagen)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'jij', pattern: /\b(kom|word|wil|zoek|ga|zorg|maak|kun|durf|vind|krijg|hou) jij\b/, effect: 'ask', reach: 'sentence', vacancy: true },
  { words: 'zoeken vragen zoekt jij je', pattern: /\bbij ons (werk|krijg|ben|kun|word|ga) je\b|^\W*(wij|we) (zoeken|vragen|verwachten)\b|\bzoekt (per direct |een |ervaren )|\b(heb|ben|herken) jij\b|^\W*(als \w+ )?(heb|ben|kun|werk) je\b.*\?/, effect: 'ask', reach: 'sentence', vacancy: true },
  { words: 'candidate candidates applicants looking hiring you', pattern: /\b(applicants|candidates) (must|should|will|need)\b|\b(ideal|successful|right) candidate\b|\bwe('re| are) (looking for|hiring|recruiting)\b|\byou (will|have|are) (have |be |bring )?(an? |proven |experience)/, effect: 'ask', reach: 'sentence', vacancy: true },
  { words: 'leer verdiep verdiepen bekwaam', pattern: /\b(leer|verdiep|bekwaam) (ik )?(mij|me|graag|nog|nu|momenteel)\b|\b(me|mij) (te )?verdiepen\b/, effect: 'ask', reach: 'sentence' },
  { words: 'interesse geinteresseerd interesseer interesseert nieuwsgierig benieuwd lees volg ambitie droom droombaan', pattern: /\b(interesse|geinteresseerd|interesseert?|nieuwsgierig naar|benieuwd naar|lees (graag|veel)|volg (graag|het nieuws)|ambitie|droom|droombaan)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'cursus workshop webinar congres symposium boek podcast artikel lezing masterclass', pattern: /\b(cursus|workshop|webinar|congres|symposium|boek|podcast|artikel|lezing|masterclass) (in|over|van|basis|rond|op)\b/, effect: 'ask', reach: 'after' },
  { words: 'aangevraagd wacht kreeg', pattern: /\b(heb|hebben) (ik|we|wij) (zelf |net |vorig jaar |onlangs )?(een|mijn|onze)\b.{0,60}\baangevraagd\b|\b(wacht|kreeg) (ik |zelf |nog )*.{0,60}\bvoor (mijn|ons) (huis|dakkapel|schuur|verbouwing|uitbouw|tuin)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'wacht wachten wachtte waited waiting', pattern: /\b(wacht|wachten|wachtte)\b.{0,20}\b(al|nog|op)\b|\b(waited|waiting for)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'cv motivatie solliciteer solliciteren bereikbaar bieden offer', pattern: /\b(stuur|mail|upload)\b.{0,20}\b(cv|motivatie)\b|\bsollicite(er|ren)\b|\bgoed bereikbaar\b|\b(we|wij) bieden\b|\bbieden (we|wij)\b|\bwe offer\b/, effect: 'drop', reach: 'sentence' },
  { words: 'trotse trots proud keen', pattern: /\btrotse? (vader|moeder|papa|mama|opa|oma)\b|\bproud (mum|mom|dad|father|mother|parent)\b|\bkeen (?!to\b|on\b)/, effect: 'drop', reach: 'sentence' },
  { words: 'revue dorpsrevue toneel amateurtoneel musical koor carnaval band orkest', pattern: /\b(dorps)?revue\b|\b(amateur)?toneel\b|\bmusical\b|\bkoor\b|\bcarnaval\b|\bin een (band|orkest)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'paspoort rijbewijs identiteitskaart passport licence license', pattern: /\b(mijn|my|our|onze) (nieuwe |eigen |new )?(paspoort|rijbewijs|identiteitskaart|passport|driving licen[cs]e)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'rijbewijs licence license', pattern: /\b(groot|klein|geldig|een|in het bezit van|a|valid|clean|full) (rijbewijs|driving licen[cs]e)\b|\brijbewijs (a|b|am|be)\b|\brijbewijs\b.{0,10}\bbezit\b/, effect: 'drop', reach: 'after' },
  { words: 'niets niks weinig nothing', pattern: /\b(niets|niks|weinig) (meer )?(mee )?te maken\b|\bnothing to do with\b/, effect: 'drop', reach: 'sentence' },
  { words: 'bel mail app contact gesprekken sollicitatiegesprekken informatie', pattern: /\bmeer informatie\b.{0,40}\b(bel|bellen|mail|mailen|terecht|contact)\b|^\W*(bel|mail|app) (dan|gerust|ons|met|naar)\b|\bneem (dan |gerust )?contact op\b|\b(sollicitatie)?gesprekken (zijn|vinden|staan gepland|worden gehouden|houden we)\b/, effect: 'drop', reach: 'sentence' },
  { words: trades.replaceAll('|', ' '), pattern: new RegExp(`\\b(?!at the bar\\b)(bij|in|voor|van|at|in|for|of) (een|mijn|a|an|the) (\\w+ )?(${trades})\\b`), effect: 'ask', reach: 'sentence' },
  { words: 'straat huis tuin dakkapel street house garden', pattern: /\b(mijn|onze|ons|my|our) (eigen |own |new |nieuwe )?(straat|huis|tuin|dakkapel|street|house|garden)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'no never without little lack lacking hardly', pattern: /\b(no|never|without|little|lack of|lacking|hardly any)\b(?! (matter|doubt|problem|longer than|one size|time))/, effect: 'drop', reach: 'after' },
  { words: "not dont doesnt didnt havent cant cannot isnt wasnt", pattern: /\b(not|don't|doesn't|didn't|haven't|can't|cannot|isn't|wasn't)\b(?! (only|just|merely|least|limited|afraid))/, effect: 'drop', reach: 'after' },
  { words: 'not no never longer isnt', pattern: /\b((is|are|was|were) (not|no|never) (part of|my|needed|required|necessary|longer)|isn't (my|part of)|no longer)\b/, effect: 'drop', reach: 'sentence' },
  { words: kin.replaceAll('|', ' '), pattern: new RegExp(`\\b(my|our) (oldest |youngest |best |ex-?)?(${kin})\\b`), effect: 'drop', reach: 'sentence' },
  { words: 'spare free hobby hobbies outside weekends', pattern: /\b(in my (spare|free) time|(my|a|as a) hobby|hobbies|outside (of )?work|(at|on) weekends)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'course training class workshop internship', pattern: /\blooking for (a |an |some )?(good |suitable |short )?(course|training|class|workshop|internship)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'learn explore develop study retrain specialise specialize become move grow try', pattern: /\b(want|wants|wanting|hope|hopes|hoping|would like|would love|'d like|'d love|eager|keen|wish) (also |one day )?to\b.{0,40}\b(learn|explore|develop|study|retrain|specialise|specialize|become|move|grow|try)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'news papers paper tv heard read studies coursework module modules dissertation', pattern: /\b(great|good|sad|wonderful) news\b|\b(in|on) the (news|papers?|radio|tv)\b|\bi (heard|read|saw) (that|the|a|about|on)\b|\bduring my (studies|degree|course)\b|\b(coursework|dissertation)\b|\bmodules? (in|on|such|about)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'someday day hope dream', pattern: /\b(someday|one day i|i hope to|hoping to|dream of)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'degree bachelor bachelors master masters msc bsc ba ma mba diploma', pattern: /\b(degree|bachelor|master|msc|bsc|ba|ma|mba|diploma)('?s)? (degree )?(in|of|from)\b|\b\w+ degree\b/, effect: 'ask', reach: 'sentence' },
  { words: 'mbo hbo vmbo havo vwo wo', pattern: /\b(post-?)?(mbo|hbo|vmbo|havo|vwo|wo)\b(?! (werk|denk|niveau))/, effect: 'ask', reach: 'after' },
  { words: 'cursus opleiding leergang training studie', pattern: /\b(de|deze|die|een) (cursus|opleiding|leergang|training|studie) (begon|ging|duurde|was|is|start)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'minor bijvak scriptie lesprogramma studieprogramma vakkenpakket collegejaar tentamen studie opleiding school stageopdracht', pattern: /^\W*minor\b|\b(mijn|de|als) (minor|bijvak|scriptie|vakkenpakket|tentamen)\b|\b(lesprogramma|studieprogramma|collegejaar|stageopdracht)\b|\btijdens (mijn|de|onze) (\w+ )?(studie|opleiding)\b|\bop (de middelbare )?school\b.{0,20}\b(had|leerde|kreeg)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'krant kranten journaal tv televisie radio las hoorde volgens', pattern: /\b(in|volgens) de krant(en)?\b|\b(op|bij) (de |het )?(journaal|tv|televisie|radio)\b|\b(las|hoorde) (ik )?(net |gisteren |vandaag |laatst )?(dat|een|de|het|over|hoe)\b|\b(las|hoorde) ik\b|\bvolgens (de|het) (minister|kabinet|nieuws|premier)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'gezocht vacature mvx mv collega', pattern: /^\W*gezocht\b|\bm\/v(\/x)?\b|\b(deze|onze|een|mooie|leuke) vacature\b|\b(nieuwe|leuke|enthousiaste) collega gezocht\b/, effect: 'ask', reach: 'sentence', vacancy: true },
  { words: 'gefeliciteerd feliciteren feliciteer proficiat bedankt dank dankjewel hulde chapeau petje complimenten compliment woorden felicitaties respect lof zien', pattern: /\b(respect|lof|waardering) voor\b|\b(leuk|mooi|goed|fijn|knap) om te zien\b|\b(gefeliciteerd|proficiat|bedankt|dankjewel|hulde|chapeau|petje af|felicitaties|feliciteren|feliciteer|complimenten? (aan|voor)|(met |veel |grote )dank (aan|voor)|dank (je|jullie|u) wel|(mooie|wijze|warme|rake|ware) woorden)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'fan geinspireerd inspired lecture talk seminar keynote report reports reporting rapporteer', pattern: /\bfan (of|van)\b|\bgeinspireerd door\b|\binspired by\b|\b(lecture|talk|seminar|keynote) (on|about|by)\b|\breport(s|ing)? to the\b|\brapporteer aan\b/, effect: 'ask', reach: 'after' },
  { words: 'course degree lecture class reading listening watching hoping', pattern: /\b(course|degree|lecture|class) (covered|covers|included|includes|was)\b|^\W*(reading|listening to|watching)\b|\bhoping (for|to)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'will ill', pattern: /\bi('ll| will) (be at|see you)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'hou houd hield', pattern: /\b(hou|houd|hield) (ik )?van\b/, effect: 'ask', reach: 'after' },
  { words: 'he she hij', pattern: /^\W*(he|she|hij)\b/, effect: 'ask', reach: 'sentence', opens: true },
  { words: 'attended fascinating inspiring', pattern: /\b(attended|fascinating|inspiring)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'congratulations congrats thank thanks kudos hats spot done respect see', pattern: /\brespect (for|to)\b|\b(great|nice|good|lovely) to see\b|\b(congratulations|congrats|kudos|hats off|thank you|thanks to|many thanks|spot on|well done)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'zoek', pattern: /\bop zoek naar\b/, effect: 'ask', reach: 'after' },
  { words: 'opleiding studie master cursus', pattern: /\b(een|de|mijn) (\w+ )?(opleiding|studie|master|cursus)( [\w-]+){1,2}/, effect: 'ask', reach: 'match' },
  { words: 'dicht gesloten geopend closed', pattern: /\b(is|zijn|blijft|blijven|was|gaat)\b.{0,40}\b(dicht|gesloten|geopend)\b|\b(is|are) closed\b/, effect: 'ask', reach: 'sentence' },
  { words: 'wil wilt zoekt', pattern: /\bals (je|jij|u|jullie) (\w+ )?(wilt|wil|zoekt)\b|\b(wil|zoekt) (je|jij|u|jullie)\b/, effect: 'ask', reach: 'sentence', vacancy: true },
  { words: 'join please vote sign click check watch stop come volg deel stem schrijf bekijk meld vraag', pattern: /^\W*(join (us|me|our)|please|vote|sign up|click|check out|watch|stop|come and|volg (ons|onze|mij)|deel (jij|je|deze|dit|onze)|stem op|schrijf je|bekijk (ons|onze|hier|de website)|meld je|vraag het)\b/, effect: 'ask', reach: 'sentence', vacancy: true, opens: true },
  { words: 'gisteren vandaag vanmorgen vanochtend vanavond vanmiddag laatst yesterday today tonight morning night', pattern: /\b(gisteren|gisteravond|vandaag(?! de dag)|vanmorgen|vanochtend|vanavond|vanmiddag|laatst)\b|\b(yesterday|today|tonight|this morning|last night)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'kind child wanted dreamt dreamed', pattern: /\b(als (klein )?kind|as a (small )?(child|kid))\b|\b(wanted|dreamt|dreamed) (to|of) (be|being|become|becoming)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'beste leukste liefste fijnste best finest leerde taught shoutout shout fact weetje loved enjoyed', pattern: /\b(beste|leukste|liefste|fijnste) ([\w-]+ )?[\w-]+ (die|van|dat|zit|zitten)\b|\b(best|finest) [\w-]+( [\w-]+)? (i|we|you) (have |had |ever )*\b|\btaught (me|us)\b|\bshout-?out\b|\bfun fact\b|\bleuk weetje\b|^\W*(loved|enjoyed)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'wat', pattern: /^\W*wat (een|heb|hebben|heeft|is|was|waren|knap|leuk|mooi|fijn|jammer|goed)\b/, effect: 'ask', reach: 'sentence', opens: true },
  { words: 'nieuws lees lezen lezenswaardig aanrader interessant', pattern: /\b(mooi|goed|slecht|groot|wat een) nieuws\b|\blees (hier|vooral|meer|verder|ook)\b|\b(lezenswaardig|aanrader)\b|\binteressant(e)? (stuk|artikel|verhaal|rapport|interview)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'doen doet deed regelt regelen', pattern: /\b(doen|doet|deed|regelt|regelen|deden) (de|het|onze|een|mijn) [\w-]+ (zelf|daar|wel|gelukkig)\b/, effect: 'drop', reach: 'sentence' },
  { words: 'vakken keuzevak keuzevakken modules electives subjects', pattern: /^\W*((gevolgde|mijn|leukste) )?(vakken|keuzevakken|modules)\b|\b(keuzevak(ken)?|electives|subjects (taken|studied))\b/, effect: 'ask', reach: 'sentence' },
  { words: 'applaus hoera bravo kippenvel groeten groetjes gesproken indruk applause hooray goosebumps cheers spoken impressed', pattern: /\b(applaus (voor|aan)|hoera|bravo|kippenvel|(groeten|groetjes) aan|(mooi|goed|sterk) gesproken|indruk (op mij|maakte|gemaakt)|applause for|hooray|goosebumps|cheers (to|for)|well spoken|impressed (me|by))\b/, effect: 'ask', reach: 'sentence' },
  { words: 'documentaire film serie roman tentoonstelling musical toneelstuk column', pattern: /\b(documentaire|film|serie|roman|tentoonstelling|musical|toneelstuk|column) (over|van|bij|in|heet)\b/, effect: 'ask', reach: 'after' },
  { words: 'sportclub club vereniging kat hond band koor boot', pattern: /\b(sportclub|club|vereniging|kat|hond|band|koor|boot)\b.{0,40}\b(heet|heette|is called)\b/, effect: 'ask', reach: 'sentence' },
  { words: 'studie opleiding leergang module vakken vak', pattern: /\b(de|deze|onze) (studie|opleiding|leergang|module) (bevat|omvat|behandelt|leert|gaat)\b|\bvakken (als|zoals|oa|o.a|waaronder)\b|\bleer je\b/, effect: 'ask', reach: 'sentence' },
  { words: 'opleiding studie studeerde gestudeerd afgestudeerd hbo wo mbo bachelor master', pattern: /^\W*(opleiding|studie|diploma)(en)?\s?:|\b(studeerde|gestudeerd|afgestudeerd|(hbo|mbo|wo)( |-)?(bachelor|master|opleiding|diploma|studie))\b/, effect: 'ask', reach: 'after' },
  { words: 'book books podcast article documentary', pattern: /\b(books?|podcast|article|documentary) (about|on)\b/, effect: 'ask', reach: 'after' },
  { words: 'interested interest curious reading course workshop webinar learning learn', pattern: /\b(interested in|interest in|curious about|reading about|course (in|on)|workshop (in|on)|webinar (in|on)|learning about|to learn)\b/, effect: 'ask', reach: 'after' },
];

/** Where a clause turns round: what follows is claimed again. */
export const turns = /\b(maar|wel|daarentegen|however|but|instead|though)\b/;

export const triggerWords = [...new Set(nonClaims.flatMap(({ words }) => words.split(' ')))];
