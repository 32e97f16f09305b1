// `npm run build`: compiles the sources, whether or not they have changed.
import { compile } from './prepare.mjs';

compile();
