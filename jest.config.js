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
  // A cold server plans each new statement for seconds, and CoreNLP's first answers are slow. Jest takes this for all projects only.
  testTimeout: 60_000,
  projects: [
    suite('unit', ['<rootDir>/**/*.test.js'], { testPathIgnorePatterns: costly.map((name) => `/test/${name}/`) }),
    ...costly.map((name) => suite(name, [`<rootDir>/${name}/**/*.test.js`])),
  ],
};
