// Writes generated.ts: the types of the operations of operations.graphql, out of the schema of a running newsgraph.
//   npm ci && node generate.mjs http://127.0.0.1:4000/graphql
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as graphql from 'graphql';
import { fingerprint } from './fingerprint.mjs';

const { buildClientSchema, getIntrospectionQuery, parse, printSchema } = graphql;

const [url = 'http://127.0.0.1:4000/graphql', key] = process.argv.slice(2);
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);

const schema = buildClientSchema(data);
const document = parse(readFileSync('operations.graphql', 'utf8'));
const config = {
  onlyOperationTypes: true,
  skipTypename: true,
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  preResolveTypes: true,
};
const code = await codegen({
  filename: 'generated.ts',
  schema: parse(printSchema(schema)),
  documents: [{ location: 'operations.graphql', document }],
  config,
  plugins: [{ typescriptOperations: {} }],
  pluginMap: { typescriptOperations: operations },
});
writeFileSync(
  'generated.ts',
  `// Made by generate.mjs from operations.graphql; do not change it by hand.\n// Of ${fingerprint(graphql, schema, document)}, which a test compares.\n${code.trim()}\n`,
);
