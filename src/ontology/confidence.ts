/**
 * The share of right claims by rule, as counted on development texts by hand; a rule that is not listed has the default
 * of its family (the part before the point).
 */
const byRule: Readonly<Record<string, number>> = {
  figures: 0.9,
  'figures.background': 0.8,
  'figures.parse': 0.8,
};

export const confidenceOf = (rule: string): number => byRule[rule] ?? byRule[rule.split('.')[0] ?? ''] ?? 0.7;
