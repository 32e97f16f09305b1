/** Verbs in the present that the tagger takes for plurals behind a name in a headline, with their lemmas. */
export const headlineVerbs: ReadonlyMap<string, string> = new Map([
  ...'jail order ban back charge arrest sanction fine urge raid probe protest demand slam sack strike hit bomb shell target name blame warn vow attack block veto sue visit host head'
    .split(' ')
    .map((verb) => [`${verb}s`, verb] as const),
  ['summons', 'summon'],
]);
