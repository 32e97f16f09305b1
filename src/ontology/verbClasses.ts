const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Never events by themselves: they carry tense, or say that something is so. */
export const stativeVerbs = words(
  `be have do get become seem appear remain need include mean own depend belong consist comprise lack deserve resemble entail pertain
  suffice differ know feel like`,
);

/** Verb forms that are prepositions when they introduce a phrase. Lower-case words, not lemmas. */
export const prepositionLike = words(
  'including following according regarding concerning during given excluding considering involving relating pertaining owing based compared depending pending barring notwithstanding starting beginning',
);

/** The subject of these undergoes what happens when there is no object ("the bomb exploded", "three men died"). */
export const unaccusativeVerbs = words(
  `die perish drown disappear vanish fall drop decline decrease plunge tumble shrink slump slip rise increase grow climb surge soar
  jump explode detonate erupt collapse burn sink crash capsize overturn derail break occur happen ensue emerge arise begin end start stop open
  close continue exist survive suffer succumb bleed freeze melt change worsen improve deteriorate expire dissolve disintegrate
  last remain`,
);

/** Phases of another event: they give their subject and time to their complement and are no event of the graph. */
export const aspectualVerbs = words(
  `begin start continue stop cease keep finish resume proceed try attempt manage fail tend seem appear happen come go believe
  be_able dare hesitate struggle seek want wish hope expect intend plan agree decide refuse threaten vow pledge promise
  use help let make allow enable permit force cause order ask urge tell get`,
);

/** Their object is where somebody went away from. */
export const leavingVerbs = words('leave flee depart exit escape');

/** What they are for is held on a day of its own, and that day does not say when they do so: "prepares for an election in May". */
export const preparingVerbs = words(
  'prepare register campaign brace gear mobilize mobilise qualify run stand compete ready rehearse train plan wait apply sign_up',
);

/** Of knowing: what happened is told by their object, and so is where and when. */
export const knowingVerbs = words(
  'learn know hear recall remember discuss understand regret lament mourn sadden shock',
);

/** Done from afar to what has happened: "investigated the abuse in prisons", "documented violations in Darn". */
export const examiningVerbs = words(
  'investigate probe document track monitor examine assess verify expose uncover detail analyse analyze',
);

/** Of what may come or not: where and until when it would be is not where somebody thinks so. With their particles. */
export const lookingAheadVerbs = new Set([
  'rule out',
  ...words(
    'exclude plan propose oppose expect anticipate fear predict prevent avoid avert await foresee envisage favor favour contemplate',
  ),
]);

/** Of the unaccusative verbs these have somebody who does it when the subject can: "the mayor opened". */
export const alternatingVerbs = words(
  'open close begin start end stop continue change break burn freeze melt improve worsen increase grow jump climb dissolve sink',
);

/** Their object does what the infinitive behind it says: "ordered the troops to leave"; of others the subject does, or means to. */
export const objectControlVerbs = words(
  `ask tell order urge force compel oblige coerce persuade convince allow permit enable cause help encourage invite instruct advise warn
  want expect require request command lead get make let prompt train teach choose elect appoint call pressure coax goad bully bribe press push authorize authorise
  empower task hire recruit pay send deploy dispatch leave believe consider find know prove report say deem show intend mean need inspire
  motivate tempt drive direct assign select use assist bring set have like prefer wish forbid challenge bind commit entitle equip nominate
  name remind beg implore tip license trust summon induce provoke assume think hear see feel watch`,
);

/** What is given goes to somebody: "handed a note to the envoy". */
export const givingVerbs = words(
  'hand give award grant supply provide deliver submit present lend donate sell lease assign allocate pass return leak forward transmit convey',
);

/** Their object was somebody's: "took money from the firm". */
export const takingVerbs = words(
  'take receive accept get obtain acquire borrow steal collect extort win secure buy seize',
);

/** What becomes of another event, by its own object: "called off the meeting", "dropped a probe". Particles are joined by _. */
export const decidingVerbs = words('call_off put_off break_off drop uphold delay halt scrap shelve quash back end');

/** They take a second object, so that one stays in the passive: "the man given a visa". */
export const twoObjectVerbs = words(
  'give award offer pay tell show send ask deny grant lend teach hand owe promise sell charge fine allow allot assign cost',
);

/** As a participle behind a comma they say what the clause before led to: ", killing 12", ", forcing the airport to close". */
export const resultVerbs = words(
  `kill wound injure hurt maim leave destroy damage force cause trigger spark prompt raise bring end make bury drown trap displace
  strand sink set burn ignite cut reduce halve double defeat beat win lose oust topple push drive send claim plunge paralyse paralyze`,
);

/** Who suffers these says nothing of it in the same breath: "were killed, ..., adding that". */
export const sufferedVerbs = words(
  `kill murder assassinate slay shoot stab wound injure hurt hit strike attack bomb shell damage destroy target arrest detain seize
  execute displace poison kidnap abduct`,
);

/** What one does with victims who are told of, besides saying so: "without distinguishing fighters from others", ", naming them as". */
export const countingVerbs = words('name identify cite describe differentiate distinguish specify');

/** Whom these bring together or put to work is to do what their infinitive says: "appointed an inspector to look into it". */
export const gatheringVerbs = words(
  'assemble convene form create establish set recruit hire appoint task mobilize mobilise rally deploy dispatch enlist employ',
);

/** As such a participle they tell what the situation brought about, or what it was taken for: ", prompting accusations", ", deepening the crisis". */
export const situationVerbs = words(
  'cause prompt spark trigger raise provoke fuel stoke fan deepen heighten ignite allow enable',
);

/** They tie their subject to something else, or lend it to a noun: without that they say nothing. */
export const relationalVerbs = words(
  `stand play involve relate aim mean result represent include engage affiliate associate link consist comprise constitute belong depend deserve pose
  entail imply contain range require need make add expose intend desire wish hope want concern follow base compose focus center centre amount
  situate slate poise
  reflect demonstrate show bring matter exist tend contribute`,
);

/** Verbs whose complement is a gerund: "denied using it", "stopped paying". */
export const gerundVerbs = words(
  'deny admit avoid stop start begin continue keep consider recall regret risk finish quit resume suggest propose recommend oppose enjoy postpone',
);

/** Verbs with a second object, which the passive keeps, and that are told of who gets it. */
export const givenTo: ReadonlySet<string> = words(
  'give award offer show send grant lend hand teach promise allot assign',
);

/** Nothing without an object, so that a participle of them with none says what is done to its noun: "weapons seized in May were". */
export const onlyDoneVerbs = words(
  `kidnap abduct arrest detain capture seize injure wound accuse charge convict sentence suspect send lay deploy station displace trap bury build load
  stuff fill pack arm base locate situate found fund finance back release publish issue adopt impose inflict carry_out extradite deport expel evacuate
  rescue recruit equip supply use involve link name intend design aim target pursue air ship cover value consider make exacerbate overwhelm haunt
  grant obtain film age outline enshrine allege describe entitle find plant place damage destroy jail incarcerate imprison designate identify
  nominate hospitalise hospitalize behead assassinate torture`,
);

/** Participles that are written otherwise than the past tense: without "have" these are passive. */
export const passiveForms = words(
  `taken known thrown given shown seen blown drawn withdrawn written stolen broken chosen driven hidden forgotten frozen sworn torn worn woven shaken
  undertaken overthrown`,
);
