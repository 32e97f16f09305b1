import { words } from './words.js';

/** Nouns for works, whose titles are neither people nor places nor bodies: 'the novel "Rebecca"', "the film Titanic". */
export const workNouns: ReadonlySet<string> = words(`
film movie novel song album single book poem play musical opera ballet symphony sitcom documentary thriller comedy drama memoir biography
autobiography bestseller anthem hymn ballad sonata concerto essay painting sculpture sequel trilogy cartoon soundtrack videogame
`);
