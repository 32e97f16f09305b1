import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Router } from 'express';
import { firstQuery } from './operations.js';

/** The editor is one page with its scripts, styles, fonts and workers inside: nothing comes from another host. */
const editorPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:",
  'worker-src blob: data:',
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** `/` says what is here; `/graphiql` is the offline editor, for who may ask for the schema. */
export const pages = (introspection: boolean): Router => {
  const router = Router();
  let editor: string | undefined;
  router.get('/', (_request, response) => {
    response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    response.type('html').send(startPage);
  });
  if (introspection) {
    router.get('/graphiql', (_request, response) => {
      editor ??= renderGraphiQL({ endpoint: '/graphql', title: 'newsgraph', defaultQuery: firstQuery });
      response.set('Content-Security-Policy', editorPolicy).type('html').send(editor);
    });
  }
  return router;
};

const startPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>newsgraph</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  body { font: 1rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 4rem auto; padding: 0 1rem; color: #222; background: #fff; }
  dt { font-weight: 600; margin-top: 1rem; } dd { margin: 0; } a { color: #1f5fa8; } code { background: #f2f2f2; padding: 0 .3em; }
</style>
<h1>newsgraph</h1>
<p>Press documents as a graph in which every fact leads to its sentence.</p>
<dl>
  <dt><a href="/graphiql">GraphiQL</a></dt><dd>Ask in GraphQL, with completion and the description of every field.</dd>
  <dt><code>POST /graphql</code></dt><dd>The same for programs. It reads, and cannot write.</dd>
  <dt><a href="/browser/guide.html">The guide</a></dt><dd>Pages with queries to run. Neo4j Browser shows it after <code>:play</code> and this address.</dd>
  <dt><a href="/readyz">Readiness</a></dt><dd>Whether the database answers.</dd>
</dl>
</html>
`;
