import { words } from './words.js';

/**
 * Where a noun of people, bodies or places is another thing. `before`: the word right before it; `behind`: right behind; `owned`: a possessive stands
 * before it ("his authority"); `doneTo`: verbs whose object it is; `plural`: in the plural; `singular`: nowhere
 * else than in the singular; `unlessHarmed`: not where it is attacked or fights; `unlessActs`: wherever it neither does something nor is told of by
 * "by" or "according to". By the others but `plural` nothing is meant that does what only people do: "the foundation for the blind said".
 */
export interface OtherSense {
  readonly before?: ReadonlySet<string>;
  readonly behind?: ReadonlySet<string>;
  readonly doneTo?: ReadonlySet<string>;
  readonly owned?: true;
  readonly plural?: true;
  readonly singular?: true;
  readonly unlessActs?: true;
  readonly unlessHarmed?: true;
}

const firm = words(
  'strong stronger solid firm firmer sound eternal legal financial economic moral concrete weak shaky',
);

/** By the noun, in the singular. A noun may have several rows. */
export const otherSenses: Readonly<Record<string, readonly OtherSense[]>> = {
  // "The prosecution of a minister", "a successful prosecution"; "the prosecution said".
  prosecution: [{ unlessActs: true }, { plural: true }, { behind: words('of for') }],
  presidency: [{ unlessActs: true }],
  // "spoken of in public".
  public: [{ before: words('in') }],
  // "turned the queue into a scene of horror"; "the scene".
  scene: [{ before: words('a such familiar similar same chaotic horrific grim'), singular: true }],
  // "occupies a special place in history".
  place: [{ doneTo: words('occupy hold take earn win secure deserve') }],
  // "flies nine routes": lines of a carrier.
  route: [{ doneTo: words('add operate fly launch drop serve axe') }],
  // "the public's trust"; "the hospital trust said".
  trust: [
    { owned: true },
    { behind: words('of in between') },
    {
      doneTo: words(
        'gain regain win build rebuild restore earn lose betray break breach erode undermine abuse keep maintain place put',
      ),
    },
  ],
  foundation: [
    { before: firm },
    { behind: words('for of') },
    { doneTo: words('lay build create provide strengthen shake consolidate form set') },
  ],
  network: [
    {
      before: words(
        `communication communications phone telephone computer tunnel telecommunication telecommunications telecom rail railway road transport power electricity
energy water gas pipeline wireless mobile cellular data fibre fiber broadband internet sewage irrigation subway metro bus social neural 5g logistics distribution supply heating`,
      ),
    },
  ],
  movement: [
    {
      before: words('military troop any real ship vehicle naval price bowel free cross-border population capital air'),
    },
  ],
  authority: [
    { owned: true, singular: true },
    { behind: words('to over granted given'), singular: true },
  ],
  patrol: [
    {
      before: words('normal increased joint routine regular additional extra daily night nightly'),
      unlessHarmed: true,
    },
    { doneTo: words('conduct increase carry resume ramp mount begin run start step perform intensify') },
  ],
  command: [{ owned: true }],
  intelligence: [{ before: words('business artificial emotional market human actionable') }],
  press: [{ before: words('nice good bad positive negative printing drill bench hydraulic') }, { plural: true }],
  // "his membership in the party", "NATO membership": that somebody belongs to it.
  membership: [{ unlessActs: true }, { behind: words('in of with') }],
  // "a generation ago", "power generation".
  generation: [
    { behind: words('ago') },
    { before: words('power electricity energy hydroelectric heat income revenue steam waste job next-generation') },
  ],
  establishment: [{ owned: true }, { behind: words('of') }],
  chamber: [{ before: words('torture gas death execution echo burial') }],
  panel: [{ before: words('solar wall door control instrument side touch glass') }],
  cell: [{ before: words('cancer stem blood brain fuel solar skin nerve immune') }],
  coach: [{ before: words('passenger sleeping sleeper dining railway rail train mail motor office') }],
  justice: [
    {
      before: words(
        `criminal social historical transitional juvenile restorative international military economic racial climate environmental swift poetic real equal
fair true full delayed`,
      ),
    },
    { behind: words('system department for to') },
  ],
  base: [
    { before: words('industrial manufacturing economic customer tax power voter support fan user knowledge consumer') },
  ],
  structure: [
    { behind: words('of') },
    { before: words('economic social political ownership corporate power command governance capital organizational') },
  ],
  exit: [{ behind: words('from') }],
  site: [{ before: words('e-commerce media web news dating networking shopping internet online') }],
};
