const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** With an object these say something else than their event type: "demonstrated devotion", "marched the men", "gathered data". */
export const intransitiveOnly = words(
  'demonstrate march rally riot crash collapse sink capsize flood erupt gather go fly sail cross_over return',
);

/** Without an object these say something else than their event type: "engaged in trade", "resolved to leave" apart. */
export const transitiveOnly = words('engage target');

/** These have their type only with somebody or some place as object: "met the minister" but "met a need". */
export const personalOnly = words('meet support drive train treat abuse rape intimidate');

/** These say something only with what is said behind them: "added that", but "was added to the list". */
export const sayingOnly = words('add maintain hold conclude find');

/** Verbs that an abstract object makes an idiom: "took place", "brought relief", "made progress". */
export const idiomatic = words('take bring make carry meet kill raise introduce force honor honour');

/** Such objects, beside those with an abstract ending. Lemmas. */
export const abstractObjects = words(
  `place part step role end relief advantage control care account stand time effort hope progress sense difference way money
sure peace change freedom need demand requirement obligation message
charge case suit lawsuit complaint deal bill plan proposal project measure step precaution stance idea matter issue question concern alarm objection topic subject alternative awareness bribe`,
);

/** What is passed by a vote. Lemmas; names of laws come in capitals. */
export const adoptedTexts = words(
  `bill law act resolution motion measure amendment budget legislation plan reform statute constitution decree ordinance declaration package
vote treaty text rule regulation proposal document charter code provision ban tax senate parliament house congress committee assembly council duma chamber`,
);

/** What is cut when less is made of it. Lemmas. */
export const reducible = words(
  `job rate cost spending price output production export import tax tariff budget deficit staff workforce aid supply emission wage salary benefit
subsidy pension risk expense expenditure investment funding fund growth forecast dose ration sentence term time loss debt power flow number
headcount payroll post position fee interest quota ration gas electricity stake share`,
);

export const abstractEnding = /(?:tion|ment|ness|ity|ship|ism|ance|ence)$/;

/** Things, whatever their ending. */
export const concreteNouns = words('equipment ammunition shipment machinery regiment instrument document ship');

/** Who is dead when somebody lost them. Lemmas. */
export const lostPeople = words(
  `soldier troop fighter policeman policewoman pilot sailor marine serviceman man woman civilian son daughter child brother sister
husband wife father mother parent relative comrade airman guardsman militant rebel firefighter paratrooper officer`,
);

/** In a headline without auxiliary or object these are passive: "Two arrested over theft". */
export const headlinePassives = words(
  `kill injure wound arrest detain jail charge convict sentence appoint name elect select choose allow force ban suspend
release free rescue evacuate displace abduct kidnap oust sack shoot stab accuse suspect cancel hospitalize expel deport`,
);
