import { placeNouns } from '../placeNouns.js';
import { abstractEnding, abstractObjects, concreteNouns } from '../verbSenses.js';
import { words } from '../words.js';

/** What common nouns denote, as far as verbs care. Lemmas; a noun may be of several. */
export type NounClass = keyof typeof byClass | 'abstract';

/** Whether a common noun denotes something of a class. */
export const isOfClass = (noun: string, wanted: NounClass): boolean =>
  wanted === 'abstract'
    ? byClass.notion.has(noun) ||
      abstractObjects.has(noun) ||
      (abstractEnding.test(noun) && !concreteNouns.has(noun) && !placeNouns.has(noun) && !notAbstract.has(noun))
    : byClass[wanted].has(noun);

const byClass = {
  /** What rises and falls on paper. */
  figure: words(
    `price rate index share stock currency dollar euro yen pound rouble ruble lira peso bitcoin cryptocurrency sale profit revenue earnings earning
market inflation output demand cost wage wages temperature number value turnover margin deficit gdp unemployment yield commodity futures export import
spending economy traffic volume debt loss income salary premium rent growth bond crude copper gold silver share_price subscription rating
popularity viewership attendance audience_figure total percentage percent % proportion average equity budget tariff`,
  ),
  money: words(`money cash fund funding loan fee sum dollar euro pound million billion yen fine interest tax premium`),
  /** What is written, shown, sung or played, and the parts of it. */
  text: words(
    `book novel film movie song album single play musical opera show series episode documentary video photo photograph picture image footage
article report study paper survey story poem letter essay review column statement speech bill law policy rule regulation reform proposal plan
game trailer ad advertisement advert commercial tweet post poster painting portrait track soundtrack magazine newspaper programme program scene
sequel thriller comedy drama biography memoir exhibition performance data figure result chart map contract agreement award prize title trophy medal
decree legislation directive budget scene sequence joke concert gig moment`,
  ),
  /** What is in people's minds and lives, and can be neither shot nor carried. */
  notion: words(
    `career season hope dream life life_style reputation relationship relation friendship marriage chance mood spirit moment heart mind attention
imagination myth illusion credibility confidence morale prospect future chance ambition campaign tradition culture identity language habit appetite interest demand
market industry sector economy job title lead record point goal effort momentum party legacy enthusiasm curiosity feedback anger fear interest conversation
debate idea theory argument character problem image stereotype privacy space crown throne gain evening day holiday view landscape
project deal contract product sale joke conversation vibe silence enthusiasm fun business trade romance love dream faith peace unity harmony balance pain
thirst hunger hangover calorie time inflation poverty climate corruption crime unemployment injustice racism cancer`,
  ),
  /** Devices, programs and what runs them. */
  device: words(
    `app application software update website site server system device phone smartphone tablet laptop computer console browser network feature
version model camera sensor robot engine motor battery processor chip screen platform service tool product algorithm code program gadget headset
printer keyboard upgrade release patch machine malware ransomware worm trojan firmware domain account password file drive database portal`,
  ),
  /** What lives too small to have a will, and what doctors send against it. */
  organism: words(
    `virus bacterium bacteria cell gene protein parasite fungus pathogen germ microbe antibody enzyme hormone molecule tissue tumour tumor cancer
disease infection vaccine drug medicine antibiotic treatment therapy compound chemical toxin immune_system immunity receptor pest insect beetle
weed algae species nutrient vitamin diet mineral electron atom particle neutron photon ion substance strain mutation variant`,
  ),
  /** In the sky, and out of reach. */
  heaven: words(
    'star planet comet galaxy asteroid meteorite meteor supernova sun moon universe nebula quasar probe telescope spacecraft rover satellite',
  ),
  weather: words(
    `storm wind rain snow heat drought cold front hurricane wave cyclone typhoon tornado blizzard frost hail thunderstorm lightning fog weather
heatwave monsoon gale gust rainfall snowfall flood earthquake quake tremor tsunami avalanche landslide wildfire chill sandstorm
ash lava swell surge temperature climate season winter summer ridge`,
  ),
  /** Companies in plain words; they compete, and bear no arms. */
  company: words(
    `company firm retailer airline bank carmaker automaker manufacturer maker brand chain supermarket insurer lender supplier publisher broadcaster
studio startup start-up corporation giant business operator developer provider label store shop service vendor exporter importer producer
investor trader shareholder bidder buyer seller fund`,
  ),
  /** Who plays, and for whom. */
  player: words(
    `team player striker midfielder defender goalkeeper keeper winger forward quarterback pitcher batter batsman bowler skipper side club champion
athlete sprinter swimmer boxer cyclist golfer rider driver opponent challenger contender visitor host rival league underdog squad coach manager
substitute skier skater debutant holder seed contestant`,
  ),
  animal: words(
    `animal dog cat bird fish shark bear wolf lion tiger elephant cow cattle sheep horse pig chicken poultry livestock goat whale dolphin seal snake
rhino deer fox bee bull crocodile`,
  ),
  /** What is fought with, carried off and taken as booty. */
  materiel: words(
    `weapon rifle gun ammunition tank vehicle truck drug cocaine heroin cache explosive arm boat ship vessel aircraft helicopter missile mortar
equipment document laptop contraband cash passport`,
  ),
  building: words(
    `building house home bridge factory plant school hospital church mosque shop store car vehicle train bus truck station road tower roof wall door
window warehouse depot pipeline dam village town city compound facility headquarters`,
  ),
  /** What explodes without a metaphor. */
  explosive: words(
    `bomb device shell mine grenade rocket missile gas gas_line gas_main pipe pipeline boiler fuel tank tanker ammunition dynamite landmine ied
explosive charge mortar munition firework firecracker ordnance transformer reactor volcano battery car truck vehicle van bus factory plant depot
warehouse refinery cylinder canister petrol oil engine plane aircraft ship boat torpedo warhead vest belt parcel package bottle laptop lorry motorcycle
building house bag suitcase generator bomber attacker reactor barrel airplane helicopter well stove heater projectile blast_mine`,
  ),
  /** What is founded, and lasts. */
  institution: words(
    `agency academy alliance army association authority bank base body branch business cabinet camp center centre chain chamber channel church clinic club
coalition college colony command commission committee company confederation congress consulate corporation corridor council court department dictatorship
directorate division embassy empire enclave enterprise facility factory faculty federation firm force forum foundation front fund government group
headquarters hospital initiative institute institution kingdom laboratory league library line link magazine mechanism militia mine ministry mission monarchy
movement museum network newspaper nation office orchestra organisation organization parliament partnership party plant police policy port position post
programme program province regime relation republic reserve route scheme school sector section service settlement shop state station store subsidiary
system task_force team territory theatre theater tie trust tribunal union unit university venture village workshop zone park airport road`,
  ),
  /** What is studied by who learns. */
  discipline: words(
    `law medicine engineering economics history literature art music mathematics physics chemistry biology science philosophy journalism politics
theology architecture english french german arabic russian chinese psychology sociology accounting finance agriculture computing language degree subject course`,
  ),
  /** What is promised and planned. */
  promise: words(
    `help support aid money attack election investment investigation action meeting talk visit vote tax referendum cut job increase protest strike launch
reform`,
  ),
  /** What is made in a workshop or a kitchen. */
  ware: words(
    `product goods good ware article item clothes clothing cloth garment dress shirt suit shoe boot hat uniform textile fabric silk carpet rug furniture chair table bed
toy doll tool knife sword shell bullet glass pottery pot bottle bag box paper ink soap perfume jewellery jewelry watch clock lens instrument violin guitar
piano car van lorry tractor bicycle bike motorcycle wagon carriage train locomotive tram rocket engine turbine conditioner part component chip semiconductor battery panel cell tyre tire cable
wire pipe brick tile cement steel glassware plastic wine beer whisky vodka cheese bread cake chocolate sweet butter sausage noodle sauce ice_cream soup
medicine drug vaccine pill mask bomb mine candle coin flag banner wreath costume cigarette fertilizer fertiliser paint dye machine robot satellite telescope`,
  ),
  bodypart: words(
    'leg arm hand foot knee ankle head face back shoulder hip finger eye neck wrist chest thigh hamstring toe elbow',
  ),
} as const;

/** Called so, people are killed and attacked: "a leading opposition figure". */
export const alsoPeople = words('figure star model character');

/** Things and bodies, whatever their ending. */
const notAbstract = words(
  'position enforcement fortification section population generation nation quantity entity minority majority authority government regiment detachment element parliament ordnance ambulance fragment demonstration celebration consignment plantation procession delegation convention congregation expedition installation station construction',
);

export const nounClasses: readonly string[] = [...Object.keys(byClass), 'abstract'];
