import { words } from './words.js';

/** Verbs in the present that the tagger takes for plurals behind a name in a headline, with their lemmas. */
export const headlineVerbs: ReadonlyMap<string, string> = new Map([
  ...'jail order ban back charge arrest sanction fine urge raid probe protest demand slam sack strike hit bomb shell target name blame warn vow attack block sue visit host head'
    .split(' ')
    .map((verb) => [`${verb}s`, verb] as const),
  ['summons', 'summon'],
  ['vetoes', 'veto'],
]);

/** What states and alliances do in a headline in capitals, where the whole clause may be taken for a name: "U.S. Bans Harbour Trade". */
export const stateVerbs = words(
  `Sanctions Targets Designates Imposes Strikes Bans Blocks Charges Condemns Arrests Names Expels Rejects Recognizes Recognises Warns Urges Backs Bombs
Attacks Seizes Approves Announces Signs Says Vows Hits Kills Detains Jails Frees Sues Slams Denies Accuses Launches Invades Shells Orders Seeks
Cuts Halts Lifts Threatens Sends Deploys Recalls Summons Extradites Releases`,
);
