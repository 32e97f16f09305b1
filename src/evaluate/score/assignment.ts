/**
 * The largest total weight of a one-to-one assignment of rows to columns, by the Hungarian method with potentials
 * (Kuhn 1955, in the form of Jonker and Volgenant 1987): O(rows² × columns). Weights are not negative.
 */
export const bestAssignment = (weights: readonly (readonly number[])[]): number => {
  const columns = weights[0]?.length ?? 0;
  if (weights.length > columns) return columns ? bestAssignment(transpose(weights, columns)) : 0;
  const state: State = {
    rowPotential: new Float64Array(weights.length + 1),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  };
  for (let row = 1; row <= weights.length; row += 1) addRow(row, weights, columns, state);
  return state.rowOf.reduce((sum, row, column) => sum + (row && column ? (weights[row - 1]?.[column - 1] ?? 0) : 0), 0);
};

/** Rows and columns count from 1; `rowOf` a column is 0 while it is free, and column 0 holds the row being placed. */
interface State {
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
}

/** Places one more row, moving earlier ones along the cheapest augmenting path. */
const addRow = (row: number, weights: readonly (readonly number[])[], columns: number, state: State): void => {
  const { rowPotential, columnPotential, rowOf } = state;
  const at = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;
  const cheapest = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns + 1);
  const visited = new Set<number>();
  let column = 0;
  rowOf[0] = row;
  do {
    visited.add(column);
    const current = at(rowOf, column);
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= columns; j += 1) {
      if (visited.has(j)) continue;
      const cost = -(weights[current - 1]?.[j - 1] ?? 0) - at(rowPotential, current) - at(columnPotential, j);
      if (cost < at(cheapest, j)) {
        cheapest[j] = cost;
        cameFrom[j] = column;
      }
      if (at(cheapest, j) < step) {
        step = at(cheapest, j);
        next = j;
      }
    }
    for (let j = 0; j <= columns; j += 1) {
      if (visited.has(j)) {
        rowPotential[at(rowOf, j)] = at(rowPotential, at(rowOf, j)) + step;
        columnPotential[j] = at(columnPotential, j) - step;
      } else cheapest[j] = at(cheapest, j) - step;
    }
    column = next;
  } while (at(rowOf, column) !== 0);
  while (column !== 0) {
    rowOf[column] = at(rowOf, at(cameFrom, column));
    column = at(cameFrom, column);
  }
};

const transpose = (weights: readonly (readonly number[])[], columns: number): number[][] =>
  Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0));
