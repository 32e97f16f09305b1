import { words } from '../words.js';

// Classes of nouns by what they denote, that verbs select. Lemmas.

/** What is written, shown or played. */
export const texts = words(
  `report statement film movie album song single book novel game video footage clip photo photograph image picture tape recording audio data datum
figure result statistic list name detail document file transcript paper study survey poll version software product update app trailer communique
communiqué memo memorandum letter email message guideline draft text ranking index map information finding analysis assessment advisory warning
schedule timetable agenda programme program model magazine newspaper edition issue episode show soundtrack dvd cd edict manifesto summary
opinion ruling verdict estimate forecast projection minutes manual archive record white_paper report_card press_release patch sketch cable`,
);

/** Money and what stands for it. */
export const money = words(
  `$ € £ money fund funding asset cash capital euro dollar pound franc yen yuan rouble ruble rupee peso lira riyal rial dinar million billion trillion
loan tranche instalment installment installment share stock payment wealth wage salary ransom reserve deposit proceeds profit sum amount currency
bitcoin revenue ownership stake`,
);

/** What is shipped and handed over. */
export const goods = words(
  `aircraft airplane plane jet helicopter ship vessel frigate submarine tanker vehicle truck tank weapon arm gun rifle missile ammunition
equipment part spare machinery grain cargo goods oil fuel`,
);

/** What is let out, and not made public. */
export const letOut = words(
  `water gas pollutant emission carbon energy pressure heat toxin chemical steam radiation bird animal fish dove balloon hold grip brake tension
smoke dioxide pigeon virus spore sewage methane dust ash feeling anger`,
);

/** What is issued to somebody, and is no news. */
export const papers = words(
  `visa permit licence license passport certificate bond share stock fine ticket currency note_coin arm uniform weapon rifle ration voucher
subpoena warrant pension stamp coin card helmet mask recall`,
);

/** What is signed into force. */
export const laws = words(
  `bill law act order warrant decree legislation measure ordinance executive_order directive proclamation pardon waiver`,
);

/** What is raised when it is made higher. */
export const figures = words(
  `rate price tax tariff salary wage wages target threshold level output production number age ceiling limit stake share strength forecast estimate spending
budget pay pension fee cost quota interest value capacity dividend standard minimum maximum fare toll rent duty bet bid temperature`,
);

/** What is posted by a company. */
export const finances = words(
  `loss profit gain rise increase decline drop growth surplus deficit revenue sale earnings result figure`,
);

/** Who is posted at a gate. */
export const people = words(
  `soldier troop guard sentry officer observer peacekeeper force unit police policeman sniper`,
);

/** Who can be engaged in battle. */
export const armed = words(
  `target enemy fighter rebel insurgent militant troop unit force position vehicle tank aircraft drone militia gunman soldier army battalion
brigade convoy boat ship combatant terrorist guerrilla jihadist bunker artillery`,
);

/** Of an applicant, and no words: what is filed, weighed and granted. */
export const claimed = words(
  `asylum benefit compensation damage damages refund insurance title seat prize throne victory win inheritance land territory island shoal reef islet string village waters sea strait pension
ownership crown medal place spot point status protection refugee`,
);
