// The word lists of languages.hpp. The test LanguageTest.ListsAreInOrder says what a line added in
// the wrong place breaks.
// clang-format off
#include "words/languages.hpp"

#include <cstddef>
#include <iterator>

#include "stet/list.hpp"
#include "words/packed.hpp"

namespace stet::text {
namespace {

/// As `Language`, its lists packed.
struct Entry {
  std::string_view tag;
  PackedList functionWords;
  PackedList abbreviations;
  PackedList titles;
  bool ordinalStops = false;
  bool semicolonAsks = false;
  bool dotlessI = false;
};

constexpr Entry entries[] = {
    {},
    {"en",
     STET_WORDS("|a|about|above|across|after|again|against|ahead|all|almost|along|already|also|although|always|am|"
     "amid|among|an|and|another|any|anyone|anything|are|aren't|around|as|at|away|back|be|became|because|"
     "become|been|before|behind|being|below|beneath|beside|besides|between|beyond|both|but|by|can|can't|"
     "cannot|could|couldn't|despite|did|didn't|do|does|doesn't|doing|don't|down|during|each|either|else|"
     "even|ever|every|everyone|everything|few|for|from|further|had|hadn't|has|hasn't|have|haven't|"
     "having|he|he'd|he'll|he's|hence|her|here|hers|herself|him|himself|his|how|however|i|i'd|i'll|i'm|"
     "i've|if|in|inside|instead|into|is|isn't|it|it'd|it'll|it's|its|itself|just|least|less|let's|like|"
     "many|may|maybe|me|meanwhile|might|mine|more|moreover|most|much|must|my|myself|near|neither|never|"
     "nevertheless|no|nobody|none|nor|not|nothing|now|of|off|often|on|once|one|only|onto|or|other|"
     "others|otherwise|ought|our|ours|ourselves|out|outside|over|own|per|perhaps|quite|rather|same|"
     "shall|she|she'd|she'll|she's|should|shouldn't|since|so|some|someone|something|sometimes|soon|"
     "still|such|than|that|that's|the|their|theirs|them|themselves|then|there|there's|thereby|therefore|"
     "these|they|they'd|they'll|they're|they've|this|those|though|through|throughout|thus|till|to|"
     "together|too|toward|towards|under|unless|until|unto|up|upon|us|very|via|was|wasn't|we|we'd|we'll|"
     "we're|we've|well|were|weren't|what|what's|whatever|when|whenever|where|whereas|whether|which|"
     "while|who|who's|whoever|whom|whose|why|will|with|within|without|won't|would|wouldn't|yes|yet|you|"
     "you'd|you'll|you're|you've|your|yours|yourself|yourselves|"),
     STET_WORDS("|a.m|al|apr|aug|ave|bhd|blvd|bros|co|corp|d.c|dec|dept|e.u|feb|inc|jan|jr|jul|jun|llc|ltd|mar|nov|"
     "oct|p.m|pct|plc|rd|sep|sept|sr|st|tue|u.k|u.n|u.s|u.s.a|"),
     STET_WORDS("|adm|approx|art|brig|capt|cf|cmdr|col|comdr|cpl|dr|e.g|eds|ex|fig|figs|fr|ft|gen|gov|hon|i.e|insp|"
     "lieut|lt|maj|messrs|mlle|mme|mr|mrs|ms|msgr|mt|mx|no|nos|op|pp|pres|prof|pvt|ref|rep|reps|rev|sec|"
     "sen|sens|sgt|supt|v|viz|vol|vols|vs|"),
     false},
    {"de",
     STET_WORDS("|aber|alle|allem|allen|aller|alles|als|also|am|an|andere|anderen|anderer|anderes|ans|auch|auf|aus|"
     "ausser|bei|beim|bereits|bevor|bin|bis|bisher|bist|da|dabei|dadurch|dafür|dagegen|daher|damit|"
     "danach|dann|daran|darauf|daraus|darf|darin|darum|darüber|das|dass|davon|davor|dazu|dein|deine|dem|"
     "den|denen|denn|dennoch|der|deren|des|deshalb|dessen|desto|die|dies|diese|diesem|diesen|dieser|"
     "dieses|doch|dort|du|durch|durfte|dürfen|ehe|ein|eine|einem|einen|einer|eines|einige|einigen|er|es|"
     "etwa|etwas|euch|euer|eure|fast|für|gegen|gegenüber|gibt|haben|hat|hatte|hatten|her|hier|hin|"
     "hinter|hätte|hätten|ich|ihm|ihn|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres|im|immer|in|indem|ins|ist|"
     "ja|je|jede|jedem|jeden|jeder|jedes|jedoch|jene|jetzt|kann|kaum|kein|keine|keinem|keinen|keiner|"
     "konnte|konnten|können|könnte|könnten|man|manche|mehr|mein|meine|mich|mir|mit|muss|musste|mussten|"
     "müssen|nach|nachdem|neben|nicht|nichts|noch|nun|nur|ob|obwohl|oder|ohne|schon|sehr|sei|seien|sein|"
     "seine|seinem|seinen|seiner|seines|seit|selbst|sich|sie|sind|so|sobald|solche|soll|sollen|sollte|"
     "sollten|somit|sondern|sonst|soweit|sowie|statt|trotz|um|und|uns|unser|unsere|unserem|unseren|"
     "unter|viel|viele|vielen|vom|von|vor|wann|war|waren|warum|was|wegen|weil|weiter|welche|welchem|"
     "welchen|welcher|welches|wenn|wer|werde|werden|wie|wieder|will|wir|wird|wo|wobei|wohl|wollen|"
     "wollte|wollten|worden|wurde|wurden|während|würde|würden|zu|zum|zur|zwar|zwischen|über|"),
     STET_WORDS("|abk|abs|apr|art|aug|ausg|bd|begr|bes|bez|bezgl|bzgl|co|dez|ehem|evtl|feb|febr|ff|geb|gegr|ges|"
     "gest|gmbh|inkl|jan|jh|jhd|jr|mill|mio|mrd|nov|okt|rd|sen|sept|std|str|tel|u.a|u.s.w|usf|usw|vgl|"
     "z.t|"),
     STET_WORDS("|bzw|ca|d.h|dgl|dipl|dr|etw|exkl|frl|ggf|hl|hr|hrn|i.d.r|ing|lfd|nr|o.ä|pfr|phil|prof|s.o|s.u|sog|"
     "st|tsd|u.u|v.a|vors|z.b|zit|zzgl|"),
     true},
    {"fr",
     STET_WORDS("|a|afin|ai|ainsi|alors|après|as|au|aucun|aucune|aujourd'hui|auquel|aussi|autre|autres|aux|"
     "auxquels|avaient|avait|avant|avec|avoir|ayant|beaucoup|bien|c'est|car|ce|ceci|cela|celle|celles|"
     "celui|cependant|certains|ces|cet|cette|ceux|chaque|chez|comme|comment|contre|d|d'un|d'une|dans|de|"
     "depuis|des|deux|doit|donc|dont|du|dès|désormais|elle|elles|en|encore|enfin|entre|es|est|et|eu|eux|"
     "faire|fait|fois|font|furent|fut|hors|ici|il|ils|j'ai|je|jusqu'à|jusque|l|la|le|lequel|les|leur|"
     "leurs|lors|lorsque|lui|là|ma|mais|malgré|me|mes|moi|moins|mon|même|mêmes|n'a|n'est|n'ont|ne|ni|"
     "non|nos|notamment|notre|nous|on|ont|or|ou|où|par|parce|parmi|pas|pendant|peu|peut|peuvent|plus|"
     "plusieurs|pour|pourquoi|pourtant|près|puis|puisque|qu|qu'elle|qu'il|qu'ils|qu'on|qu'un|qu'une|"
     "quand|que|quel|quelle|quelles|quelque|quelques|quels|qui|quoi|s'est|sa|sans|se|selon|sera|seront|"
     "ses|si|soit|son|sont|sous|souvent|sur|ta|tandis|te|tes|toi|ton|toujours|tous|tout|toute|toutefois|"
     "toutes|trop|très|tu|un|une|vers|voici|voilà|vos|votre|vous|y|à|étaient|était|étant|été|être|"),
     STET_WORDS("|apr|art|av|avr|bd|boul|cie|déc|etc|févr|inc|janv|juil|ltée|nov|oct|p.ex|s.a|sept|"),
     STET_WORDS("|c.-à-d|cf|chap|dr|env|fig|ing|m|me|mgr|mlle|mm|mme|mmes|n|no|nos|p|pp|pr|prof|st|ste|vol|"),
     false},
    {"es",
     STET_WORDS("|a|acá|además|ahora|ahí|al|algo|alguien|alguna|algunas|alguno|algunos|algún|allí|ante|antes|aquel|"
     "aquella|aquellas|aquellos|aquí|así|aunque|aún|bajo|bien|cada|casi|como|con|contra|cual|cuales|"
     "cualquier|cuando|cuanto|cuya|cuyo|cuál|cuándo|cómo|de|del|desde|después|donde|dos|durante|dónde|e|"
     "el|ella|ellas|ellos|en|entonces|entre|era|eran|eres|es|esa|esas|ese|eso|esos|esta|estaba|estaban|"
     "estar|estas|este|esto|estos|estoy|está|están|fue|fueron|ha|haber|había|habían|hace|hacia|han|"
     "hasta|hay|he|incluso|la|las|le|les|lo|los|luego|me|mediante|menos|mi|mientras|mis|misma|mismas|"
     "mismo|mismos|mucha|muchas|mucho|muchos|muy|más|mí|nada|nadie|ni|ninguna|ningún|no|nos|nosotros|"
     "nuestra|nuestras|nuestro|nuestros|nunca|o|os|otra|otras|otro|otros|para|pero|poco|pocos|podrá|por|"
     "porque|pudo|puede|pueden|pues|que|quien|quienes|quién|qué|sea|sean|según|ser|será|serán|si|sido|"
     "siempre|siendo|sin|sino|sobre|solo|son|soy|su|sus|sí|sólo|también|tampoco|tan|tanto|te|tenía|"
     "tiene|tienen|toda|todas|todavía|todo|todos|tras|tu|tus|tuvo|tú|u|un|una|unas|uno|unos|usted|"
     "ustedes|va|van|y|ya|yo|él|"),
     STET_WORDS("|abr|ago|art|avda|cía|dic|ee.uu|etc|feb|jul|jun|mar|nov|oct|s.a|sept|uu|"),
     STET_WORDS("|aprox|d|dr|dra|dña|ee|excmo|fig|gral|ing|lic|n|no|núm|p|p.ej|prof|profa|pág|págs|sr|sra|sras|"
     "sres|srta|sta|sto|ud|uds|vol|"),
     false},
    {"pt",
     STET_WORDS("|a|acerca|agora|ainda|algo|algum|alguma|algumas|alguns|alguém|ali|além|ante|antes|ao|aos|apenas|"
     "após|aquela|aquelas|aquele|aqueles|aqui|aquilo|as|assim|através|até|bem|cada|com|como|contra|"
     "contudo|cuja|cujo|da|daquele|das|de|dela|delas|dele|deles|depois|desde|dessa|desse|desta|deste|"
     "disso|do|dois|dos|duas|durante|e|ela|elas|ele|eles|em|embora|enquanto|entanto|entre|então|era|"
     "eram|essa|essas|esse|esses|esta|estar|estas|estava|estavam|este|estes|está|estão|eu|foi|for|foram|"
     "fosse|havia|há|isso|isto|já|la|lhe|lhes|lo|logo|mais|mas|me|mediante|menos|mesma|mesmo|meu|meus|"
     "minha|minhas|muita|muitas|muito|muitos|na|nada|nas|nela|nele|nem|nenhum|nenhuma|nessa|nesse|nesta|"
     "neste|no|nos|nossa|nosso|num|numa|nunca|não|nós|o|onde|os|ou|outra|outras|outro|outros|para|pela|"
     "pelas|pelo|pelos|per|perante|pode|podem|pois|por|porque|portanto|porém|pouco|pra|próprio|quais|"
     "qual|qualquer|quando|quanto|quase|que|quem|quê|se|seja|sejam|sem|sempre|sendo|ser|será|serão|seu|"
     "seus|si|sido|sob|sobre|sua|suas|só|também|tampouco|tanto|te|tem|tendo|ter|teve|tinha|tinham|toda|"
     "todas|todavia|todo|todos|tudo|tão|têm|um|uma|umas|uns|vai|você|vocês|vos|vão|à|às|é|"),
     STET_WORDS("|abr|ago|cia|dez|etc|fev|jan|jul|jun|ltda|mar|nov|out|s.a|set|"),
     STET_WORDS("|aprox|apto|art|av|d|dr|dra|eng|exmo|fig|gal|n|no|nº|p|prof|profa|pág|págs|r|sr|sra|srs|srta|sta|"
     "sto|vol|"),
     false},
    {"it",
     STET_WORDS("|a|ad|adesso|agli|ai|al|all'interno|alla|alle|allo|allora|altra|altre|altri|altro|anche|ancora|"
     "appena|attraverso|avendo|aver|avere|aveva|avevano|bene|c'è|che|chi|ci|ciascuno|ciò|coi|col|come|"
     "comunque|con|contro|così|cui|da|dagli|dai|dal|dall|dalla|dalle|dallo|davanti|degli|dei|del|dell|"
     "della|delle|dello|dentro|di|dietro|dopo|dove|due|dunque|durante|e|ed|egli|ella|era|erano|essa|"
     "esse|essere|essi|fa|fino|fra|già|gli|grazie|ha|hai|hanno|ho|i|il|in|infatti|inoltre|io|l|la|le|"
     "lei|li|lo|loro|lui|ma|mai|me|meno|mentre|mi|mia|mie|miei|mio|molta|molte|molti|molto|ne|negli|nei|"
     "nel|nell|nella|nelle|nello|nessun|nessuna|nessuno|niente|noi|non|nostra|nostro|nulla|né|o|od|ogni|"
     "oltre|oppure|ora|per|perché|però|piuttosto|più|poco|poi|poiché|presso|prima|proprio|puoi|può|qua|"
     "qual|qualche|qualcosa|quale|quali|quando|quanto|quasi|quella|quelle|quelli|quello|quest|questa|"
     "queste|questi|questo|qui|quindi|saranno|sarà|se|sei|sembra|sempre|senza|si|sia|siano|sono|sopra|"
     "sotto|sta|stata|state|stati|stato|stessa|stesso|su|sua|sue|sugli|sui|sul|sull|sulla|sulle|sullo|"
     "suo|suoi|sé|tale|tali|tanto|te|ti|tra|tramite|tu|tutta|tutte|tutti|tutto|un|un'altra|una|uno|va|"
     "verso|vi|voi|vostro|è|"),
     STET_WORDS("|apr|dic|ecc|etc|feb|gen|giu|lug|mag|mar|nov|ott|s.p.a|s.r.l|set|sett|"),
     STET_WORDS("|art|avv|cap|cav|col|dott|dott.ssa|dr|es|fig|gen|geom|ing|n|no|on|p|pag|pagg|prof|prof.ssa|rag|s|"
     "sen|sig|sig.ra|sigg|vol|"),
     false},
    {"nl",
     STET_WORDS("|aan|achter|af|al|alle|alleen|alles|als|altijd|andere|anderen|beide|ben|bent|bij|bijna|binnen|"
     "boven|bovendien|buiten|daar|daarbij|daardoor|daarom|daarop|dan|dat|de|den|der|deze|die|dit|doch|"
     "doen|door|dus|echter|een|eens|eer|eerst|elk|elke|en|er|eraan|erg|ervan|even|ge|geen|geweest|haar|"
     "had|hadden|heb|hebben|heeft|hem|hen|het|hier|hierdoor|hij|hoe|hoewel|hun|iedere|iedereen|iemand|"
     "iets|ik|in|indien|inmiddels|is|ja|je|jij|jou|jouw|jullie|kan|kon|konden|kunnen|langs|maar|me|meer|"
     "meest|men|met|mij|mijn|misschien|moest|moesten|moet|moeten|na|naar|naast|nadat|niemand|niet|niets|"
     "noch|nog|nooit|nu|of|om|omdat|ondanks|onder|ons|onze|ook|op|over|pas|per|reeds|rond|samen|sinds|"
     "slechts|sommige|soms|steeds|te|tegen|tenzij|terug|terwijl|toch|toe|toen|tot|totdat|tussen|u|uit|"
     "uw|van|vanaf|vanuit|veel|verder|via|volgens|voor|vooral|voordat|waar|waarbij|waardoor|waarin|"
     "waarmee|waarom|wanneer|want|waren|was|wat|we|weer|wel|welke|werd|werden|wie|wij|wil|wilde|willen|"
     "word|worden|wordt|zal|ze|zeer|zei|zelf|zelfs|zich|zij|zijn|zo|zoals|zodat|zonder|zou|zouden|zulke|"
     "zullen|"),
     STET_WORDS("|apr|aug|b.v|bv|dec|e.d|enz|etc|feb|jan|jr|jul|jun|maart|mrt|n.v|nov|okt|sept|"),
     STET_WORDS("|a.u.b|bijv|blz|ca|dhr|dr|drs|ds|evt|fig|i.p.v|ing|ir|jhr|mevr|mr|mw|nl|nr|o.a|p|prof|resp|sr|st|"
     "t.a.v|t.o.v|vgl|vs|zgn|"),
     false},
    {"sv",
     STET_WORDS("|alla|allt|andra|annan|annat|att|av|bara|bland|blev|bli|blir|blivit|båda|både|bör|de|dem|den|"
     "denna|deras|dess|dessa|dessutom|det|detta|dig|din|dina|ditt|dock|du|dä|där|därför|då|efter|"
     "eftersom|ej|eller|en|enligt|er|ett|fick|finns|från|få|får|för|före|först|genom|gör|göra|ha|hade|"
     "han|hans|har|hela|hellre|hennes|hit|hon|honom|hos|hur|här|i|in|ingen|inget|innan|inne|inom|inte|"
     "ja|jag|kan|kanske|kom|kommer|kunde|kunna|man|med|mellan|men|mer|mera|mest|mig|min|mina|mindre|"
     "mitt|mot|mycket|många|måste|ned|nej|ni|nu|när|nå|någon|något|några|och|också|om|oss|på|redan|"
     "samma|samt|sedan|sig|sin|sina|sitt|själv|ska|skall|skulle|snart|som|så|till|tills|trots|under|upp|"
     "ur|ut|utan|vad|var|vara|varför|varit|varje|vars|vart|vem|vi|vid|vilka|vilken|vilket|vill|än|är|åt|"
     "över|"),
     STET_WORDS("|apr|aug|dec|etc|feb|febr|jan|m.fl|m.m|nov|o.d|okt|osv|sept|"),
     STET_WORDS("|bl.a|ca|d.v.s|dr|dvs|f.d|fig|inkl|jfr|kap|kl|nr|p.g.a|prof|resp|s|s.k|sk|t.ex|t.o.m|tel|"),
     false},
    {"da",
     STET_WORDS("|af|al|alle|allerede|alt|altid|anden|andet|andre|at|bare|begge|blandt|blev|blevet|bliver|da|de|"
     "deg|dem|den|denne|der|derefter|deres|derfor|dermed|dertil|desuden|det|dette|dig|din|dine|disse|"
     "dit|dog|du|efter|ej|eller|en|end|ene|enhver|er|et|fik|findes|flere|for|foran|fordi|forud|fra|få|"
     "får|før|først|gennem|gik|gør|ham|han|hans|har|havde|have|hele|heller|hende|hendes|her|hos|hun|"
     "hvad|hvem|hver|hvilke|hvilken|hvis|hvor|hvordan|hvorfor|hvornår|i|ifølge|igen|ikke|imellem|imod|"
     "ind|inden|ingen|intet|ja|jeg|jer|kan|kom|kommer|kun|kunne|lige|man|mange|med|meget|mellem|men|"
     "mens|mere|mest|mig|min|mindre|mine|mit|mod|må|måske|måtte|ned|nej|nemlig|ni|nogen|noget|nogle|nok|"
     "nu|ny|nå|når|og|også|om|omkring|op|os|over|på|samme|samt|selv|senere|ses|siden|sig|sin|sine|sit|"
     "skal|skulle|som|stadig|står|så|sådan|thi|til|trods|ud|uden|under|var|ved|vi|via|vil|ville|vores|"
     "være|været|"),
     STET_WORDS("|apr|aug|dec|etc|feb|jan|m.fl|m.m|mv|nov|o.l|okt|osv|sept|"),
     STET_WORDS("|bl.a|ca|dr|eks|f.eks|fig|fx|hr|inkl|jf|kap|kl|mht|nr|pga|prof|s|tlf|vedr|"),
     true},
    {"ru",
     STET_WORDS("|а|без|более|больше|будет|будто|буду|будут|бы|был|была|были|было|быть|в|вам|вас|весь|во|вот|"
     "впрочем|все|всегда|всего|всей|всем|всех|всю|всё|вы|где|да|даже|два|для|до|друг|другие|его|ее|если|"
     "есть|еще|ещё|её|же|за|зачем|здесь|и|из|изза|или|ими|иногда|их|к|как|какая|какой|когда|конечно|"
     "которая|которого|которой|котором|которому|которую|которые|который|которых|кроме|кто|куда|ли|либо|"
     "лишь|между|меня|мне|много|может|можно|мой|моя|мы|на|над|надо|нам|нас|наш|не|него|нее|ней|"
     "некоторые|нельзя|нет|ни|нибудь|никогда|ним|них|ничего|но|ну|о|об|один|однако|он|она|они|оно|от|"
     "очень|перед|по|под|пока|после|потом|потому|почти|при|про|раз|разве|с|сам|сама|сами|самый|свое|"
     "своего|своей|своем|своим|своих|свой|свою|себе|себя|сейчас|сказал|со|совсем|так|также|такие|такое|"
     "такой|там|тебя|тем|теперь|то|того|тоже|той|только|том|тому|тот|тою|тут|ты|у|уж|уже|хоть|хотя|чего|"
     "чей|чем|через|что|чтоб|чтобы|чуть|эти|этим|этих|это|этого|этой|этом|этот|эту|я|является|"),
     STET_WORDS("|авг|апр|гг|дек|др|млн|млрд|н.э|нояб|окт|пр|прим|руб|сент|т.д|т.п|тыс|февр|янв|"),
     STET_WORDS("|акад|г|ген|гл|д|доц|им|ин|кв|корп|л|м|напр|обл|п|пер|пл|пос|просп|проф|р|рис|с|св|см|ср|ст|стр|т|"
     "т.е|т.к|табл|тов|тт|ул|чл|"),
     false},
    {"pl",
     STET_WORDS("|a|aby|albo|ale|ani|aż|bardzo|bez|bo|by|bym|być|był|była|było|były|będzie|będą|chce|choć|ci|co|"
     "coś|czego|czy|czyli|dla|dlaczego|dlatego|do|dość|gdy|gdyby|gdyż|gdzie|go|i|ich|ile|im|inne|inny|"
     "ja|jak|jaka|jaki|jakie|jako|je|jeden|jednak|jednego|jego|jej|jemu|jest|jestem|jeszcze|jeśli|"
     "jeżeli|już|ją|każdy|kiedy|kim|kto|która|które|którego|której|który|których|którym|którymi|którzy|"
     "którą|lecz|lub|ma|mają|mam|mi|mimo|między|mnie|moja|może|można|my|mój|na|nad|nam|nami|nas|nasz|"
     "natomiast|nawet|nic|nich|nie|niech|niego|niej|nigdy|nim|nimi|niż|no|o|obok|od|około|on|ona|one|"
     "oni|ono|oraz|pan|po|pod|podczas|ponad|ponieważ|poza|przed|przede|przez|przy|również|sam|się|skąd|"
     "są|ta|tak|taka|takie|także|tam|te|tego|tej|temu|ten|też|to|tobie|toteż|tu|tutaj|tych|tyle|tylko|"
     "tym|tymi|u|w|wasz|we|według|wiele|wielu|więc|wobec|wszyscy|wszystkie|wszystko|właśnie|wśród|z|za|"
     "zawsze|zaś|ze|został|została|że|żeby|"),
     STET_WORDS("|godz|itd|itp|m.in|mld|mln|o.o|proc|r|sp|tys|wyd|z|zł|"),
     STET_WORDS("|al|doc|dr|gen|hab|im|inż|ks|m.in|mgr|np|nr|ok|os|p|pl|por|prof|pt|płk|red|s|tj|tzw|ul|ur|ww|zob|"
     "św|"),
     false},
    {"tr",
     STET_WORDS("|acaba|ama|ancak|artık|aslında|az|bana|bazı|belki|ben|benim|beri|bile|bir|biraz|biri|birçok|biz|"
     "bize|bizim|bu|buna|bunda|bundan|bunlar|bunların|bunu|bunun|burada|böyle|da|daha|dahi|de|defa|"
     "değil|diye|diğer|dolayı|en|etmek|etti|fakat|gibi|göre|hangi|hatta|hem|hemen|henüz|hep|hepsi|her|"
     "herhangi|herkes|hiç|hiçbir|iki|ile|ilgili|ise|için|kadar|karşı|kendi|kendisi|kez|ki|kim|kimse|mi|"
     "mu|mü|mı|nasıl|ne|neden|nerede|niye|o|olan|olarak|oldu|olduğu|olduğunu|olmak|olması|olsa|olup|"
     "olur|on|ona|onlar|onların|onu|onun|orada|oysa|rağmen|sadece|sanki|sen|siz|sonra|tarafından|tüm|ve|"
     "veya|ya|yani|yapmak|yapılan|yerine|yine|yok|zaten|çok|çünkü|önce|öyle|şey|şu|şöyle|"),
     STET_WORDS("|a.ş|bkz|ltd|no|s|st|t.c|vb|vd|vs|örn|şti|"),
     STET_WORDS("|alb|av|bn|c|cad|doç|dr|gen|hz|mah|müh|no|prof|sn|sok|tel|yrd|yy|ör|"),
     true,
     false,
     true},
    {"el",
     STET_WORDS("|ένα|έναν|ένασ|έτσι|έχει|έχουν|έχω|ή|ήδη|ήταν|ίδια|ίδιο|ίσωσ|αλλά|αν|ανάμεσα|αντί|απ|αποτελεί|από|"
     "αργότερα|αρκετά|αυτά|αυτέσ|αυτή|αυτήν|αυτοί|αυτού|αυτό|αυτόν|αυτόσ|αυτών|αφού|για|γιατί|δε|δεν|"
     "διότι|δύο|εάν|είναι|είχαν|είχε|εγώ|εδώ|εκεί|εκείνη|εκείνο|εκείνοσ|εκτόσ|εμένα|εμείσ|ενόσ|ενώ|επί|"
     "επίσησ|επειδή|εσύ|η|θα|κάθε|κάποια|κάποιο|κάποιοσ|καθώσ|και|κατά|κι|λοιπόν|λόγω|μέσα|μέσω|μέχρι|"
     "μία|μα|μασ|με|μετά|μεταξύ|μη|μην|μια|μου|μπορεί|μόνο|να|ναι|ο|οι|ορισμένα|ού|ούτε|πάνω|παρά|περί|"
     "περισσότερο|πιο|πολλά|πολλέσ|πολλοί|πολύ|που|πού|πρέπει|πριν|προσ|πωσ|πώσ|σαν|σασ|σε|σου|στα|στη|"
     "στην|στισ|στο|στον|στουσ|συν|σύμφωνα|τα|τη|την|τησ|τι|τισ|το|τον|του|τουσ|των|τότε|τώρα|χωρίσ|ωσ|"
     "ό,τι|όλα|όλεσ|όλη|όλο|όλοι|όμωσ|όπου|όπωσ|όταν|ότι|όχι|ύστερα|ώστε|"),
     STET_WORDS("|δηλ|δισ|δρχ|εκ|εκατ|κ.ά|κ.α|κ.λπ|κλπ|κτλ|μ.μ|π.μ|π.χ|"),
     STET_WORDS("|αρ|βλ|δρ|κ|κα|καθ|κκ|λ.χ|π.χ|σελ|στρ|"),
     false,
     true},
    {"ar",
     STET_WORDS("|آخر|أثناء|أحد|أم|أما|أمام|أن|أنا|أنت|أنه|أنها|أو|أي|أيضا|أين|إذ|إذا|إلا|إلى|إن|التي|الذي|الذين|"
     "اللتين|اللذين|بأن|بعد|بعض|بل|بما|بن|به|بها|بين|تحت|تلك|تم|ثم|جدا|حتى|حول|حيث|حين|خلال|دون|ذلك|عام|"
     "عبر|على|عليه|عليها|عن|عند|عندما|عنه|عنها|غير|ف|فإن|فقد|فقط|فلم|في|فيه|فيها|قال|قبل|قد|كان|كانت|"
     "كذلك|كل|كلا|كم|كما|كي|كيف|لأن|لأنه|لا|لدى|لقد|لكن|لكنه|لم|لماذا|لن|له|لها|لهم|لو|ليس|ليست|ما|ماذا|"
     "متى|مثل|مع|مما|من|منذ|منه|منها|نحن|نحو|هؤلاء|هذا|هذه|هل|هم|هن|هنا|هناك|هو|هي|و|وأن|وإن|وفي|وقد|"
     "وكان|وكانت|ولا|ولكن|ولم|وله|وما|ومن|وهو|وهي|يا|يكون|يمكن|"),
     {},
     {},
     false},
    {"he",
     STET_WORDS("|אבל|או|אולי|אותה|אותו|אותם|אז|אחר|אחרי|אי|אין|אך|אל|אלא|אלה|אלו|אם|אנחנו|אני|אף|אפילו|אצל|אשר|את|"
     "אתה|אתם|בגלל|בה|בהם|בו|בין|בכל|בלי|במשך|בעקבות|בעת|בשל|גם|דרך|הוא|היא|היה|היו|הייתה|היתה|הם|הן|"
     "הנה|הרבה|זאת|זה|זו|חייב|יהיה|יותר|יש|כאן|כאשר|כדי|כולם|כי|כך|ככל|כל|כלל|כמה|כמו|כן|לא|לאור|לאחר|"
     "לבין|לה|להיות|להם|לו|לי|לכל|למרות|לנו|לעתים|לפי|לפני|מאוד|מאשר|מדוע|מה|מול|מי|מכל|מן|מתוך|מתי|נגד|"
     "עד|עדיין|עוד|על|עם|עצמו|ערב|פחות|פי|רק|של|שלא|שלה|שלהם|שלו|שלי|שלנו|שם|שני|תחת|תמיד|"),
     {},
     {},
     false},
    {"hi",
     STET_WORDS("|अगर|अपना|अपनी|अपने|अब|आदि|आप|इन|इस|इसका|इसकी|इसके|इसमें|इससे|इसी|इसे|उन|उनका|उनकी|उनके|उनको|"
     "उन्हें|उन्होंने|उस|उसका|उसकी|उसके|उसने|उसे|एक|एवं|ऐसा|ऐसे|और|कई|कर|करता|करते|करना|करने|करें|कहा|"
     "का|कि|किया|किसी|की|कुछ|के|केवल|को|कोई|कौन|क्या|क्यों|क्योंकि|गई|गए|गया|जब|जहां|जा|जाता|जाती|जाते|"
     "जाने|जिस|जिसे|जो|तक|तथा|तब|तो|था|थी|थे|दिया|दो|दोनों|द्वारा|न|नहीं|ने|पर|परन्तु|फिर|बहुत|बाद|बारे|"
     "बीच|भी|मगर|मुझे|मे|में|मैं|यदि|यह|यहां|या|ये|रहा|रही|रहे|लिए|लेकिन|व|वह|वाला|वाली|वाले|वे|सकता|"
     "सकते|सबसे|सभी|साथ|से|हम|हमारे|हर|ही|हुआ|हुई|हुए|हूं|है|हैं|हो|होता|होती|होते|होना|होने|"),
     {},
     STET_WORDS("|कु|डॉ|पं|प्रो|श्री|सुश्री|"),
     false},
    {"zh",
     STET_WORDS("|不|与|且|並|个|为|之|也|了|于|从|他|以|们|会|但|你|個|們|其|再|则|到|則|即|却|卻|又|及|只|各|向|"
     "吗|吧|呢|和|嗎|因|在|她|如|它|对|将|將|對|就|已|并|很|從|您|我|或|所|才|把|於|既|是|更|曾|最|會|"
     "有|某|正|此|比|沒|没|為|由|的|着|等|給|给|而|與|若|著|虽|被|該|讓|让|该|跟|过|还|这|這|過|還|那|"
     "都|雖|"),
     {},
     {},
     false},
    {"ja",
     STET_WORDS("|あ|い|う|え|か|が|き|く|け|こ|さ|し|す|せ|そ|た|だ|っ|つ|て|で|と|ど|な|に|の|は|へ|ま|み|も|や|"
     "よ|ら|り|る|れ|を|ん|"),
     {},
     {},
     false},
};

List<Language> unpackedLanguages() {
  List<Language> all(std::size(entries));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Entry& entry = entries[i];
    all[i] = {entry.tag,
              unpacked(entry.functionWords),
              unpacked(entry.abbreviations),
              unpacked(entry.titles),
              entry.ordinalStops,
              entry.semicolonAsks,
              entry.dotlessI};
  }
  return all;
}

}  // namespace

std::span<const Language> languages() noexcept {
  static const auto& all = *new List<Language>(unpackedLanguages());
  return all;
}

}  // namespace stet::text
