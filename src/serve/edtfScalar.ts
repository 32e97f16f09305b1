import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { edtfBounds } from '../model/edtf.js';

/**
 * A date as exact as it is known. What clients send must be EDTF level 1 with a place in time; what the graph holds is answered as it
 * stands, since it was checked when it was read.
 */
export const edtfScalar = new GraphQLScalarType({
  name: 'EDTF',
  description:
    'A date as exact as it is known, ISO 8601-2 (EDTF) level 1: `1990-01-20`, `1990-01`, `1990`, `198X` (a decade), `19XX`, `1990-21` (spring), `1990-01-19/1990-01-20`, `1994/..`; `?` and `~` mark doubt.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: (value) => checked(value),
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : undefined),
});

const checked = (value: unknown): string => {
  if (typeof value === 'string' && value.length <= 40 && edtfBounds(value)) return value;
  throw new GraphQLError(`"${String(value).slice(0, 40)}" is no date. Write it as 1990-01-20, 1990-01, 1990 or 198X.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};
