import { words } from './words.js';

/** Nouns for works, whose titles are neither people nor places nor bodies: 'the novel "Rebecca"', "the film Titanic". */
export const workNouns: ReadonlySet<string> = words(`
film movie novel song album single book poem play musical opera ballet symphony sitcom documentary thriller comedy drama memoir biography
autobiography bestseller anthem hymn ballad sonata concerto essay painting sculpture sequel trilogy cartoon soundtrack videogame
`);

/** Nouns for what moves and has a name of its own, mostly that of somebody or something else: 'the ferry "Helena"'. */
export const vehicleNouns: ReadonlySet<string> = words(`
ship ferry vessel tanker yacht boat trawler frigate destroyer submarine freighter schooner barge tugboat icebreaker liner steamer warship battleship
plane aircraft airliner jet bomber helicopter balloon airship glider rocket spacecraft spaceship satellite locomotive train
`);
