import { words } from './words.js';

/** With an object these say something else than their event type: "demonstrated devotion", "marched the men", "gathered data". */
export const intransitiveOnly = words(
  'demonstrate march rally riot crash collapse sink capsize flood erupt gather go fly sail cross_over return advance',
);

/** Without an object these say something else than their event type: "engaged in trade", "resolved to leave" apart. */
export const transitiveOnly = words('engage target raise save train slam elect build make develop design assemble');

/** Deeds that are done to somebody, who is named before where no object is: "villagers they had detained". */
export const transitiveDeeds = words(
  `detain arrest capture seize abduct kidnap hold imprison jail free release rescue save arm train hire recruit employ appoint elect acquire buy own fund
  invite summon interview question select choose sponsor shelter evict expel deport wound injure beat torture`,
);

/** These have their type only with somebody or some place as object: "met the minister" but "met a need". */
export const personalOnly = words('meet support drive train treat abuse rape intimidate equip question save');

/** These say something only with what is said behind them: "added that", but "was added to the list". */
export const sayingOnly = words(
  'add maintain hold conclude find share relay highlight underscore hint signal brag boast confide reckon quip joke',
);

/** Verbs that an abstract object makes an idiom: "took place", "brought relief", "made progress". */
export const idiomatic = words(
  'take bring make carry meet kill introduce force honor honour build create develop form exhibit perform engage oppose target pound hit strike help aid assist',
);

/** Such objects, beside those with an abstract ending. Lemmas. */
export const abstractObjects = words(
  `place part step role end relief advantage control care account stand time effort hope progress sense difference way money
sure peace change freedom need demand requirement obligation message
charge case suit lawsuit complaint deal bill plan proposal project measure step precaution stance idea matter issue question concern alarm objection topic subject alternative awareness bribe
future world society trust nation democracy benefit`,
);

/** Of such a conviction nobody is found guilty. */
export const believing = words('express share voice reaffirm reiterate state restate strengthen reinforce hold');

/** Of the competition that they lessen or further nobody wins. */
export const ofRivalry = words(
  'reduce increase harm promote restrict stifle distort lessen hurt protect encourage ensure foster limit weaken undermine boost spur restrain hinder hamper damage eliminate strengthen preserve face fear',
);

/** What is passed by a vote. Lemmas; names of laws come in capitals. */
export const adoptedTexts = words(
  `bill law act resolution motion measure amendment budget legislation plan reform statute constitution decree ordinance declaration package
vote treaty text rule regulation proposal document charter code provision ban tax senate parliament house congress committee assembly council duma chamber`,
);

/** What is cut when less is made of it. Lemmas. */
export const reducible = words(
  `job rate cost spending price output production export import tax tariff budget deficit staff workforce aid supply emission wage wages salary benefit
subsidy pension risk expense expenditure investment funding fund growth forecast dose ration sentence term time loss debt power flow number
headcount payroll post position fee interest quota ration gas electricity stake share`,
);

export const abstractEnding = /(?:tion|ment|ness|ity|ship|ism|ance|ence)$/;

/** Things, whatever their ending. */
export const concreteNouns = words('equipment ammunition shipment machinery regiment instrument document ship');

/** Who is dead when somebody lost them. Lemmas. */
export const lostPeople = words(
  `soldier troop fighter policeman policewoman pilot sailor marine serviceman man woman civilian son daughter child brother sister
husband wife father mother parent relative comrade airman guardsman militant rebel firefighter paratrooper officer defender`,
);

/** And who is mourned when they are somebody's: "lost her husband". Lemmas. */
export const lostKin = words(
  'son daughter child baby brother sister husband wife father mother parent relative spouse grandmother grandfather uncle aunt cousin nephew niece',
);

/** In a headline without auxiliary or object these are passive: "Two arrested over theft". */
export const headlinePassives = words(
  `kill injure wound arrest detain jail charge convict sentence appoint name elect select choose allow force ban suspend
release free rescue evacuate displace abduct kidnap oust sack shoot stab accuse suspect cancel hospitalize expel deport`,
);

/** Who decides when they determine something. Lemmas. */
export const judges = words(
  'court judge tribunal jury parliament government council president law constitution committee magistrate panel',
);

/** What no verb of movement moves, and what nobody goes to when they come to it or into it. Lemmas. */
export const motionless = words(
  `bed sleep brink verge force effect power question talk vote trial war end conclusion halt standstill attention law treaty rule price rate market economy figure
figures record report story news life mind light view sight contact use being existence detail debt bankruptcy fire attack pressure
scrutiny criticism blame term grip trouble danger risk play hand work action office hiding exile sanction protest lawsuit suit charge
complaint case claim motion statement test exam drug medicine dose pill seat oath bribe break look note photo photograph picture call
questions lead point title medal crown blow hit step stance line lesson course class turn shape root toll responsibility blood breath shower
message crater mark trace scar legacy gap void impression room doubt option choice vacuum hole opening result protest outcry tear joy
goal right cause agenda interest theory idea case hope fear table conclusion decision compromise consensus understanding leave justice surprise signal path skill expertise experience`,
);

/** What is provided without helping anybody: "provided details". Lemmas. */
export const toldThings = words(
  `detail information answer data figure evidence proof reason opportunity example insight basis range view update feedback alternative list
name number clue hint picture account summary overview service glimpse look chance backdrop link route excuse pretext platform setting reminder assurance guarantee`,
);

/** What hits, strikes or targets without force: "sanctions target banks", "the idea struck many". Lemmas. */
export const bloodless = words(
  `clock idea thought it currency price rate stock share market index economy sale profit inflation unemployment temperature decree law bill
measure policy sanction tax tariff ban rule regulation order legislation campaign ad advertisement advertising programme program plan project
bank company firm investor trader song album film news realization crisis recession cut downturn strike shortage`,
);

/** What is done to words that somebody claims. Lemmas. */
export const claimVerbs = words(
  'deny reject dismiss refute repeat make dispute rebut confirm verify contradict support believe challenge echo retract debunk corroborate substantiate reiterate ridicule question',
);

/** Of a convention that is a text, and no gathering. Lemmas. */
export const textVerbs = words('sign ratify adopt denounce violate breach draft amend approve invoke conclude accede');

/** Of order that is peace in the streets. Lemmas. */
export const orderlyVerbs = words('restore maintain keep reestablish re-establish preserve uphold');

/** Of what need not have come of it. Lemmas. */
export const attempting = words('attempt contemplate consider prevent');

/** Of a protest that is a note. Lemmas. */
export const lodgingVerbs = words('lodge file register submit hand convey deliver');

/** Of contact that is no more. Lemmas. */
export const lostContact = words('lose avoid break cut sever');

/** What is recognized by the senses, and by no government. Lemmas. */
export const perceived = words(
  'face voice sign symptom ball object image picture pattern song word name handwriting smell sound shape colour color',
);

/** What a danger does, that nobody announces: "pose a threat". Lemmas. */
export const endangering = words(
  'pose represent constitute face eliminate counter mitigate address tackle reduce combat respond present assess neutralize neutralise',
);

/** What is done to a memorial of stone. Lemmas. */
export const monumentVerbs = words(
  'unveil build erect vandalize vandalise deface desecrate visit restore destroy demolish open design dismantle remove',
);
