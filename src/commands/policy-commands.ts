/** Every command about rules and policy, so that the bundle holds them and what they share once. */
export { showCoverage } from './coverage.ts';
export { explain } from './explain.ts';
export { lintPolicy } from './lint.ts';
export { testPolicy } from './policy-test.ts';
export { listRules } from './rules.ts';
