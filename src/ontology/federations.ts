/** States of federations that texts name behind a town to tell it from another of its name, by the federation. */
const rows: Readonly<Record<string, string>> = {
  'United States':
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming',
  Canada:
    'Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Prince Edward Island',
  Australia: 'New South Wales, Queensland, Tasmania, Western Australia, South Australia',
  India:
    'Punjab, Kerala, Gujarat, Maharashtra, Rajasthan, Bihar, Uttar Pradesh, Tamil Nadu, Karnataka, West Bengal, Assam, Telangana, Andhra Pradesh',
};

/** The federation of a state by its name. */
export const federationOf: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([country, states]) => states.split(', ').map((state) => [state, country] as const)),
);

/** Countries that are no more. What was in one of them is now in another, so they tell no two places or people apart. */
export const formerCountries: ReadonlySet<string> = new Set(['Soviet Union', 'Yugoslavia', 'Czechoslovakia']);
