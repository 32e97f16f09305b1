import { words } from './words.js';

/** What is lost and won in a match or a vote. Lemmas. */
export const contested = words(
  `election vote voter poll ballot candidate party seat senator race match game final cup league team player championship tournament round set
goal runoff primary referendum bill motion proposal amendment`,
);

/** What is promised when it is offered. Lemmas. */
export const promised = words(
  `help assistance aid reward amnesty apology condolence money loan safe passage asylum refuge shelter concession guarantee mediation service
support job post $ dollar euro million billion`,
);

/** What one appeals against before a court. Lemmas. */
export const appealedRulings = words(
  `verdict ruling sentence sentencing decision conviction fine ban order judgment judgement acquittal injunction penalty punishment
  suspension detention arrest imprisonment extradition deportation expulsion dismissal refusal rejection disqualification`,
);

/** What is answered in words. Lemmas. */
export const answeredWords = words(
  `question request query inquiry enquiry comment statement remark letter email e-mail message post tweet call criticism critic allegation accusation claim charge
  report reporter journalist proposal offer invitation demand appeal suggestion speech interview complaint rumour rumor article petition ultimatum answer taunt`,
);

/** What is recalled by who cites it. Lemmas, beside documents. */
export const recalledTexts = words('commitment obligation principle position provision importance need responsibility');

/** Where soldiers fall. Lemmas. */
export const battles = words(
  'battle fighting combat action battlefield war defence defense assault siege offensive clash clashes uprising',
);

/** What falls and is no number: "the government fell", "snow fell". Lemmas. */
export const fallenThings = words(
  `city town village capital fortress government cabinet regime coalition dictatorship dynasty empire tree rain snow hail ash building wall statue
branch rock boulder roof debris night darkness silence curtain holiday birthday anniversary feast burden responsibility duty task blame suspicion
lot shadow meteorite object crane ceiling beam ladder goal prey victim`,
);

/** What is built on. Lemmas. */
export const grounds = words(
  'land site plot ground soil hill hillside slope river coast shore bank rock sand foundation street corner property wetland marsh floodplain swamp farmland stilt hilltop mountain cliff plateau island peninsula mound slab pier lake beach roof floor square road',
);

/** What falls on those who are shelled. Lemmas. */
export const falling = words('shell bomb mortar');

/** What hits a street or a market with force. */
export const projectiles = words('shell bomb mortar missile rocket drone grenade airstrike projectile');

/** What is spoken, and does not speak. Lemmas. */
export const tongues = words('language tongue dialect');

/** What grows when it emerges. */
export const growing = words(
  'movement feeling sentiment nationalism tension resistance opposition trend class fear anger hatred awareness consciousness insurgency',
);

/** Besides people, what is driven somewhere. */
export const driven = words(
  'car truck van bus vehicle lorry tank motorcycle bike tractor cattle herd train ambulance taxi cab jeep limousine convoy sheep minibus',
);

/** Named by event nouns, and moving themselves. */
export const travelling = words(
  'flight march procession parade shipment delivery transport mission patrol expedition raid rally demonstration crossing voyage wave storm flood fire advance escape return departure arrival',
);

/** How people are treated by those who are no doctors. */
export const manners = words(
  'equally fairly unfairly unequally badly well poorly harshly kindly differently alike equal humanely inhumanely brutally cruelly respectfully disrespectfully respect contempt dignity kindness suspicion fairness cruelty caution disdain humanity leniency',
);

/** How somebody escapes who need not have moved, and what he is spared. */
export const unhurt = words('unhurt unharmed unscathed uninjured lightly');

export const spared = words(
  'injury harm damage death punishment blame censure criticism sanction fine penalty ban prosecution',
);

/** What is acknowledged, and no state decides on: "recognize the role of". Lemmas. */
export const valued = words(
  `role importance need necessity contribution effort work service value fact challenge problem difficulty danger risk urgency significance
achievement progress courage bravery sacrifice leadership potential benefit limit limitation gravity seriousness complexity opportunity
commitment desire interest concern`,
);
