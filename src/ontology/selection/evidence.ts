import { words } from '../words.js';

/** What the words around an event word speak for. */
export type Evidence = keyof typeof evidenceWords;

/** Lemmas that show what a sentence is about; they decide between senses of words that have several. */
export const evidenceWords = {
  /** A match is told of. */
  sport: words(
    `goalkeeper keeper striker midfielder defender winger quarterback touchdown inning innings half-time halftime championship tournament semifinal
semi-final quarterfinal quarter-final playoff play-off midfield offside equaliser equalizer football soccer basketball hockey tennis rugby cricket
baseball golf olympics olympic hat-trick scoreline teammate batsman wicket podium halfback linebacker pitcher shortstop racket qualifier tiebreak
set-piece marathon crossbar boxer referee premier_league kickoff kick-off skipper goalless scoreless dressing-room cyclist skater skier sprinter`,
  ),
  /** So do two of these. */
  game: words(
    `match goal penalty cup league coach score scorer corner header rebound season lap medal stadium pitch knockout bout sprint ball bar net
promotion relegation champion standings puck win draw player club fixture title game second-half winner trophy opponent seed fan substitute`,
  ),
  /** Arms are borne. */
  arms: words(
    `army military soldier troop rebel militant insurgent militia gunman fighter guerrilla terrorist navy marine force forces weapon rifle gun missile
rocket artillery bomb bomber airstrike drone warplane tank paratrooper warship battalion brigade combat peacekeeper commander enemy taliban nato
isis isil daesh al-qaeda isaf war frontline battlefield ceasefire terrorism terror counterterrorism jihadist security commando police warfare
invasion occupation civilian coalition isaf gunfire shell mortar grenade explosive attacker regime armed defence defense general colonel air
separatist paramilitary infantry deployment convoy patrol checkpoint outpost garrison shelling troops invade nazi fleet regiment cavalry siege liberation
conquest crusade occupier admiral`,
  ),
  /** Whoever strikes means to, and is no policeman. */
  battle: words(
    `terrorist terror terrorism rebel militant insurgent militia gunman guerrilla jihadist army soldier troop rocket missile artillery bomb bomber
airstrike explosive taliban navy marine paramilitary attacker separatist attack assailant`,
  ),
  /** Police look into a crime. */
  policing: words('police detective investigator prosecutor inquiry investigation suspect offense offence'),
  /** Somebody is accused of it. */
  suspect: words('defendant assailant accomplice getaway'),
  /** Somebody is looked for and saved. */
  rescue: words('rescue rescuer diver lifeboat lifeguard firefighter coastguard survivor paramedic'),
  /** People block roads. */
  crowd: words('protester demonstrator striker picket farmer trucker villager'),
  /** Work stands still. */
  labour: words(
    `halt paralyze paralyse cripple cancel cancellation idle union worker wage pay salary staff striker walkout picket employer flight airline
commuter railway metro subway teacher nurse controller`,
  ),
  /** Goods are traded. */
  market: words(
    `price supply output market shipment inventory stockpile producer exporter importer consumer retailer supplier commodity export import outlook
profit revenue sale earnings quarter share analyst forecast barrel tonne crude copper diesel petrol coal steel growth slowdown recession`,
  ),
  /** Something is counted. */
  numbers: words(
    '% percent per_cent point number rate total average third half quarter fifth tenth decline decrease fall drop increase rise fewer statistic figure level value price',
  ),
  /** Somebody travels. */
  travel: words(
    `passenger train bus ship boat flight airport sea border refugee migrant pilgrim traveller traveler voyage aboard route driver vehicle taxi car plane
kilometre kilometer mile desert foot arrive depart road railway station harbour ferry lorry truck convoy luggage ticket`,
  ),
  /** Firms are bought. */
  buyout: words(
    'company firm bank shareholder share stake bid billion million investor merger acquisition buyout regulator stock ceo chairman brand airline retailer club dollar euro pound',
  ),
  /** Sides talk, or a chamber sits. */
  parley: words(
    'talk talks negotiation negotiator parliament lawmaker legislator deputy senator delegate delegation opposition assembly session chamber summit conference',
  ),
  /** A chamber hears somebody. */
  chamber: words('senate congress parliament committee lawmaker senator congressman congresswoman legislator nominee'),
  /** Many are killed who cannot defend themselves. */
  massacre: words('massacre genocide slaughter pogrom extermination exterminate atrocity'),
  /** Somebody is at the wheel. */
  driving: words(
    'driving acceleration accelerate accelerator brake swerve skid overtake steering kerb carriageway roundabout wheel',
  ),
  /** People are held. */
  captivity: words(
    `prisoner detainee inmate captive hostage guard prison jail cell camp custody interrogate interrogation interrogator torture beat beating rape
strip blindfold detention detain jailer`,
  ),
  /** Blood is shed. */
  blood: words(
    `kill wound injure dead die death casualty victim blood corpse body hospital hostage knife stab murder shoot injured wounded killed dying
fatally gun rifle rocket bomb explosive weapon bullet police soldier troop rebel militant army gunman militia baton bruise assault punch kick`,
  ),
  /** The dead or a day are remembered. */
  memory: words(
    `commemorate commemoration anniversary memory memorial monument wreath tribute homage honor honour remember remembrance mourn mourning fallen
martyr victim veteran cemetery funeral burial bury grave centenary jubilee holocaust genocide massacre candle vigil independence liberation dead die death kill`,
  ),
  /** A court sits. */
  court: words(
    `court judge jury trial tribunal prison jail prosecutor convict guilty defendant crime lawyer attorney justice murder appeal accused charge
acquit law sentence year prosecution suspect plaintiff panel bail custody`,
  ),
  /** Something is played or shown on a stage. */
  stage: words(
    `concert opera orchestra band singer actor actress theatre theater stage ballet dance dancer symphony music musical musician audience festival
song choir pianist violinist hall premiere play album comedian circus artist song show tour live gig venue concerto sonata role debut solo`,
  ),
  /** Doctors are at work. */
  medicine: words(
    `surgeon doctor hospital patient surgery knee hip heart kidney brain surgical nurse clinic tumour tumor transplant anaesthetic plastic cosmetic cataract`,
  ),
  /** Something went wrong. */
  wreck: words(
    `crash collision collide derail plane aircraft train bus car truck ship ferry vehicle road traffic flight explosion blast fire spill leak reactor
nuclear plant factory mine injury injured killed die runway highway`,
  ),
  /** Votes are cast. */
  ballot: words(
    'election vote voter poll ballot candidate seat senator runoff primary referendum bill motion amendment presidential electoral',
  ),
  /** A spacecraft flies. */
  space: words(
    'orbit nasa esa spacecraft mars moon jupiter saturn venus comet asteroid planet lander rover telescope spaceport cosmodrome astronaut cosmonaut spacex satellite capsule',
  ),
  /** Land is held. */
  land: words('town village city province border hill valley region territory district frontline capital position'),
} as const;
