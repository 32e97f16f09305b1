// Tests run compiled, as shipped: `npm run build` first. Suites by cost, cheapest first; see CONTRIBUTING.md.
const suite = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: 'dist/test',
  testMatch,
  testEnvironment: 'node',
  transform: {},
  ...more,
});
const costly = ['contract', 'database', 'language', 'browser', 'end-to-end'];

export default {
  projects: [
    suite('unit', ['<rootDir>/**/*.test.js'], { testPathIgnorePatterns: costly.map((name) => `/test/${name}/`) }),
    // A cold server plans each new statement for seconds, and CoreNLP's first answers are slow.
    ...costly.map((name) => suite(name, [`<rootDir>/${name}/**/*.test.js`], { testTimeout: 60_000 })),
  ],
};
