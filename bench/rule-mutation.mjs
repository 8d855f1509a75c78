/**
 * Changes every built-in rule, one thing at a time, and counts after which changes one of its examples goes wrong. Needs
 * Node 24, which reads TypeScript, and `src/generated/`, which the build makes:
 *   node bench/rule-mutation.mjs > bench/rule-mutation.md
 * The tests hold the checks (__tests__/policy/rules-need-their-checks.test.ts); the rest is measured here.
 */
import { cpus } from 'node:os';
import {
  isNoticed,
  itemExamples,
  withLooserLimit,
  withoutOneCheck,
  withoutOneTrait,
  withoutOneValue,
  withoutWhere,
} from '../__tests__/support/rule-mutants.ts';
import { attributeExamples } from '../__tests__/support/source-attributes.ts';
import { builtIn } from '../src/policy/built-in.ts';

const CHANGES = [
  { title: 'a check is taken away, or a condition before it', make: withoutOneCheck },
  { title: 'a value is taken out of a list', make: withoutOneValue },
  { title: 'every entry is judged, not only those that the rule chooses', make: withoutWhere },
  { title: 'a trait is taken away', make: withoutOneTrait },
  { title: 'a limit is a step looser, at one tier', make: withLooserLimit },
];

const print = (text) => process.stdout.write(`${text}\n`);

const rows = [];
for (const { title, make } of CHANGES) {
  const unnoticed = [];
  let all = 0;
  for (const rule of builtIn.rules) {
    const examples = [...rule.examples, ...attributeExamples(rule), ...(await itemExamples(rule))];
    for (const mutant of make(rule)) {
      all += 1;
      if (!(await isNoticed(mutant, examples))) unnoticed.push(`${rule.id}: ${mutant.what}`);
    }
  }
  rows.push({ title, all, unnoticed });
}

const cpu = cpus();
print(`# Changed rules

${new Date().toISOString().slice(0, 10)}, ${cpu.length} x ${cpu[0]?.model}, Node ${process.versions.node}, ${builtIn.rules.length} built-in rules, ${builtIn.rules.flatMap(({ examples }) => examples).length} examples. Made by \`node bench/rule-mutation.mjs\`.

Each line of the table is one kind of change, made to each rule in every place where it can be made. A change is noticed when one of the rule's own
examples no longer gives what it says, or when a passing example passes without an item of a list that the rule asks to be complete. A step of a limit
is 1 of a whole number and a tenth of any other.

Most of what is not noticed are limits: margins and levels of statistical decisions, which the golden numbers hold, and the tiers that no example of
the rule is judged at; what a limit is at each tier is read in the rule alone. Of the traits that are not noticed most only decide where the rule would
not apply anyway.

| change | made | noticed | not noticed |
|---|---|---|---|`);
for (const { title, all, unnoticed } of rows) {
  print(`| ${title} | ${all} | ${all - unnoticed.length} | ${unnoticed.length} |`);
}
print('\n## Not noticed');
for (const { title, unnoticed } of rows) {
  if (unnoticed.length === 0) continue;
  print(`\n${title[0].toUpperCase()}${title.slice(1)}:\n`);
  for (const one of unnoticed) print(`- ${one}`);
}
