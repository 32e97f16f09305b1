/** Bodies that the press calls by their letters without saying what these stand for: `letters; name`. */
const rows = `
UN; United Nations
EU; European Union
NATO; North Atlantic Treaty Organization
OSCE; Organization for Security and Cooperation in Europe
CSCE; Conference on Security and Cooperation in Europe
IAEA; International Atomic Energy Agency
IMF; International Monetary Fund
WHO; World Health Organization
WTO; World Trade Organization
ICRC; International Committee of the Red Cross
ICC; International Criminal Court
ICJ; International Court of Justice
ECHR; European Court of Human Rights
OPEC; Organization of the Petroleum Exporting Countries
OPCW; Organization for the Prohibition of Chemical Weapons
ASEAN; Association of Southeast Asian Nations
ECOWAS; Economic Community of West African States
CIS; Commonwealth of Independent States
CSTO; Collective Security Treaty Organization
UNHCR; United Nations High Commissioner for Refugees
UNICEF; United Nations Children's Fund
UNESCO; United Nations Educational, Scientific and Cultural Organization
UNRWA; United Nations Relief and Works Agency
CIA; Central Intelligence Agency
FBI; Federal Bureau of Investigation
KGB; Committee for State Security
FSB; Federal Security Service
PKK; Kurdistan Workers' Party
SDF; Syrian Democratic Forces
FARC; Revolutionary Armed Forces of Colombia
PLO; Palestine Liberation Organization
BBC; British Broadcasting Corporation
AFP; Agence France-Presse
`;

/** What the letters stand for, by the letters without points. */
export const expansions: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('; ') as [string, string]),
);
