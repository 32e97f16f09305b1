import { words } from './words.js';

/** What hurts somebody. Lemmas. */
export const harmVerbs = words('shoot kill wound injure hurt stab beat torture trap strand bury burn hit strike run');

/** What is done for, or happens to, whoever was hurt. Lemmas. */
export const careVerbs = words(
  'rescue evacuate airlift hospitalize hospitalise treat resuscitate bury kill wound injure hurt',
);

/** What courts and police do to somebody, for what he has done. Lemmas. */
export const justiceVerbs = words(
  'arrest detain charge accuse suspect sentence convict jail imprison acquit try indict release free hold execute deport extradite fine bail remand arraign',
);

/** What is done before somebody is let go. Lemmas. */
export const captureVerbs = words('kidnap abduct seize capture hold arrest detain jail imprison');

/** Where somebody is brought decides: to a hospital, or before a judge. Lemmas. */
export const bringingVerbs = words('take bring fly rush carry ferry lift transfer move drive');

/** Where those are brought who are held for something. */
export const placesOfJustice = words(
  'custody prison jail court police judge cell detention camp magistrate trial justice tribunal',
);

/** What the accused goes through: "sentenced after his plea". Lemmas. */
export const stepsOfJustice: ReadonlySet<string> = words(
  'conviction plea trial arrest indictment extradition arraignment confession',
);
