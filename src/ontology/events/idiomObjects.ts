import { words } from '../words.js';

// Nouns that make another thing of a verb that acts on them. Lemmas.

/** What is opened without being founded. */
export const barriers = words(
  `door gate window border crossing road letter box parcel envelope package talk meeting session debate way path market account airspace valve
floodgate possibility opportunity chance eye mouth bag bottle investigation inquiry probe case front negotiation conference summit hearing trial
door proceeding file book parliament curtain discussion match game season campaign`,
);

/** What begins when it opens. */
export const shows = words(
  'exhibition festival show play film concert fair tournament congress assembly day year vote poll polling_station polling_place polling_centre polling_center share stock market rodeo fire gunman police',
);

/** What is lost without a defeat. */
export const intangibles = words(
  `contact interest hope sight control consciousness touch patience trust faith way ground confidence track focus support sleep temper
balance grip signal momentum appeal credibility face heart popularity legitimacy respect power reputation memory voice right access
possession belonging property luggage document passport livestock key
citizenship chance opportunity grip eye arm leg limb finger`,
);

/** What is won without a contest. */
export const prizes = words(
  `contract award prize medal oscar oscars grammy grammys emmy emmys bafta nobel support approval praise right backing freedom concession acclaim recognition respect trust confidence
independence bid tender order permission reprieve ceasefire truce release pardon amnesty asylum access extension delay bail immunity heart friend admiration fame attention time promise guarantee commitment`,
);

/** What is studied by those who do not learn. */
export const studied = words(
  `proposal report effect impact result plan case possibility problem issue map document question matter option way evidence draft text letter
situation data note behavior behaviour offer request feasibility cause implication move`,
);

/** What is fought without arms. */
export const troubles = words(
  `corruption poverty disease fire blaze flame wildfire climate change warming inflation crime pandemic virus epidemic coronavirus covid hunger fraud
cancer aids malaria injustice racism discrimination unemployment obesity trafficking smuggling illiteracy case charge lawsuit allegation impunity
censorship inequality addiction temptation urge flood drought illness infection outbreak extradition eviction odds terror terrorism extremism
piracy drug narcotic bill plan proposal law decision`,
);

/** What is attacked with words. */
export const argued = words(
  `policy plan bill proposal decision decree ruling speech record idea law budget verdict deal agreement statement comment remark
theory argument view reform measure reputation character problem`,
);

/** What is hit and struck without force. */
export const reached = words(
  `deal agreement balance blow tone chord bargain accord compromise pose match record low high peak brake snag wall target milestone nerve
gold jackpot road bottom ceiling limit headline market shelf store screen street million billion mark note button age right stride`,
);
