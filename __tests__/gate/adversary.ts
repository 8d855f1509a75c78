/**
 * An adversary who has the report and all its renderings, knows the rules of the gate, and wants a number of patients
 * from 1 to 10. It is given more than it has: where any digit of a rate is shown it knows the counts of the rate.
 */
import type { Finding, Report } from '../../src/report/report.ts';

/** Rows that share everything. */
export interface Block {
  readonly groups: Readonly<Record<string, string>>;
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
  readonly tn: number;
}

const PARTS = ['tp', 'fn', 'fp', 'tn'] as const;
type Part = (typeof PARTS)[number];

/** How the name of a withheld group that has no name reads here. */
export const UNKNOWN = '?';

/** A sum of cells, by the names of the cells. */
type Form = ReadonlyMap<string, number>;

const formOf = (cells: readonly string[]): Form => {
  const form = new Map<string, number>();
  for (const cell of cells) form.set(cell, (form.get(cell) ?? 0) + 1);
  return form;
};

const nameOf = (key: Readonly<Record<string, string>>, part: Part): string =>
  `${Object.keys(key)
    .sort()
    .map((attribute) => `${attribute}=${key[attribute]}`)
    .join('&')}|${part}`;

type Key = Readonly<Record<string, string>>;

/** The truth, and every cell that a total or a finding can speak of. */
export class Truth {
  readonly blocks: readonly Block[];
  readonly attributes: readonly string[];

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.attributes = Object.keys(blocks[0]?.groups ?? {}).sort();
  }

  count(key: Key, part: Part): number {
    return this.blocks
      .filter(({ groups }) => Object.entries(key).every(([attribute, group]) => groups[attribute] === group))
      .reduce((sum, block) => sum + block[part], 0);
  }

  groups(attribute: string): readonly string[] {
    return [...new Set(this.blocks.map(({ groups }) => groups[attribute] ?? UNKNOWN))].sort();
  }

  /** The keys of all groups and of all combinations of two. */
  keys(): readonly Key[] {
    const single = this.attributes.flatMap((attribute) =>
      this.groups(attribute).map((group) => ({ [attribute]: group })),
    );
    const pairs = this.attributePairs().flatMap(([a, b]) =>
      this.groups(a).flatMap((one) => this.groups(b).map((other) => ({ [a]: one, [b]: other }))),
    );
    return [...single, ...pairs];
  }

  attributePairs(): readonly (readonly [string, string])[] {
    return this.attributes.flatMap((a, index) => this.attributes.slice(index + 1).map((b) => [a, b] as const));
  }

  /** All other rows whose group is known in each attribute of the key. */
  rest(key: Key): readonly Key[] {
    const [first = '', second] = Object.keys(key).sort();
    const known = (attribute: string) => this.groups(attribute).filter((group) => group !== UNKNOWN);
    const all: readonly Key[] =
      second === undefined
        ? known(first).map((group) => ({ [first]: group }))
        : known(first).flatMap((one) => known(second).map((other) => ({ [first]: one, [second]: other })));
    return all.filter((other) => Object.keys(key).some((attribute) => other[attribute] !== key[attribute]));
  }
}

interface Equation {
  readonly form: Form;
  readonly value: number;
}

/** What the adversary has put together. */
export class Knowledge {
  readonly equations: Equation[] = [];
  readonly few: { readonly form: Form; readonly least: number; readonly most: number }[] = [];
  private readonly truth: Truth;

  constructor(truth: Truth) {
    this.truth = truth;
    // The parts of all rows are those of the groups of any attribute, and the parts of a group those of its combinations.
    for (const part of PARTS) {
      for (const attribute of truth.attributes) {
        this.equal(
          {},
          truth.groups(attribute).map((group) => ({ [attribute]: group })),
          part,
        );
      }
      for (const [a, b] of truth.attributePairs()) {
        for (const one of truth.groups(a)) {
          this.equal(
            { [a]: one },
            truth.groups(b).map((other) => ({ [a]: one, [b]: other })),
            part,
          );
        }
        for (const other of truth.groups(b)) {
          this.equal(
            { [b]: other },
            truth.groups(a).map((one) => ({ [a]: one, [b]: other })),
            part,
          );
        }
      }
    }
  }

  private equal(total: Key, parts: readonly Key[], part: Part): void {
    const form = new Map(formOf(parts.map((key) => nameOf(key, part))));
    form.set(nameOf(total, part), -1);
    this.equations.push({ form, value: 0 });
  }

  /** The sum of these parts of these sets of rows is shown. */
  learn(keys: readonly Key[], ...parts: readonly Part[]): void {
    const cells = keys.flatMap((key) => parts.map((part) => ({ key, part })));
    const value = cells.reduce((sum, { key, part }) => sum + this.truth.count(key, part), 0);
    this.equations.push({ form: formOf(cells.map(({ key, part }) => nameOf(key, part))), value });
  }

  /** The sum of these parts is only said to be small. */
  learnFew(key: Key, ...parts: readonly Part[]): void {
    this.few.push({ form: formOf(parts.map((part) => nameOf(key, part))), least: 1, most: 10 });
  }

  /** Every number of patients from 1 to 10 that can have one value only, in words. */
  recovered(): readonly string[] {
    const cells = [...new Set(this.equations.flatMap(({ form }) => [...form.keys()]))];
    const solved = reduced(this.equations, cells);
    const ranges = propagated(this.equations, this.few, cells);
    const found: string[] = [];
    for (const key of [{}, ...this.truth.keys()]) {
      for (const parts of [
        ...PARTS.map((part) => [part]),
        ['tp', 'fn'],
        ['fp', 'tn'],
        [...PARTS],
      ] as readonly Part[][]) {
        const value = parts.reduce((sum, part) => sum + this.truth.count(key, part), 0);
        if (value < 1 || value > 10) continue;
        const names = parts.map((part) => nameOf(key, part));
        const lower = names.reduce((sum, name) => sum + (ranges.get(name)?.lower ?? 0), 0);
        const upper = names.reduce((sum, name) => sum + (ranges.get(name)?.upper ?? 0), 0);
        if (lower === upper || inSpan(solved, formOf(names), cells)) {
          found.push(`${JSON.stringify(key)} ${parts.join('+')} is ${value}`);
        }
      }
    }
    return found;
  }
}

/** Arithmetic modulo a prime: a form is a combination of others over the fractions when it is one here, but for rare luck. */
const PRIME = 67_108_859;
const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let result = 1;
  let base = modulo(value);
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

type Reduced = ReadonlyMap<number, readonly number[]>;

/** Gauss: rows by their first column, each with a one there. */
function reduced(equations: readonly Equation[], cells: readonly string[]): Reduced {
  const rows = new Map<number, readonly number[]>();
  for (const { form } of equations) {
    const rest = remainder(
      rows,
      cells.map((cell) => modulo(form.get(cell) ?? 0)),
    );
    const lead = rest.findIndex((value) => value !== 0);
    if (lead < 0) continue;
    const scale = inverse(rest[lead] ?? 1);
    rows.set(
      lead,
      rest.map((value) => (value * scale) % PRIME),
    );
  }
  return rows;
}

function remainder(rows: Reduced, given: readonly number[]): number[] {
  const row = [...given];
  for (let column = 0; column < row.length; column++) {
    const factor = row[column] ?? 0;
    const pivot = rows.get(column);
    if (factor === 0 || pivot === undefined) continue;
    for (let at = column; at < row.length; at++) row[at] = modulo((row[at] ?? 0) - factor * (pivot[at] ?? 0));
  }
  return row;
}

const inSpan = (rows: Reduced, form: Form, cells: readonly string[]): boolean =>
  remainder(
    rows,
    cells.map((cell) => modulo(form.get(cell) ?? 0)),
  ).every((value) => value === 0);

interface Range {
  lower: number;
  upper: number;
}

/** What whole numbers of 0 and more each cell can be, narrowed by every equation until nothing changes. */
function propagated(
  equations: readonly Equation[],
  few: Knowledge['few'],
  cells: readonly string[],
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>(cells.map((cell) => [cell, { lower: 0, upper: Number.POSITIVE_INFINITY }]));
  const bounds = [
    ...equations.map(({ form, value }) => ({ form, least: value, most: value })),
    ...few.map(({ form, least, most }) => ({ form, least, most })),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { form, least, most } of bounds) {
      for (const [cell, factor] of form) {
        let [low, high] = [0, 0];
        for (const [other, by] of form) {
          const range = ranges.get(other);
          if (other === cell || range === undefined) continue;
          low += by > 0 ? by * range.lower : by * range.upper;
          high += by > 0 ? by * range.upper : by * range.lower;
        }
        const own = ranges.get(cell);
        if (own === undefined) continue;
        const [a, b] = [(least - high) / factor, (most - low) / factor];
        const lower = Math.max(own.lower, Math.ceil(Math.min(a, b)));
        const upper = Math.min(own.upper, Math.floor(Math.max(a, b)));
        if (lower > own.lower || upper < own.upper) {
          own.lower = Math.max(own.lower, lower);
          own.upper = Math.min(own.upper, upper);
          changed = true;
        }
      }
    }
  }
  return ranges;
}

const keyOf = (subject: string): Key =>
  Object.fromEntries(subject.split(' and ').map((one) => one.split('=') as [string, string]));

/** The group is told and what it was compared with is not. */
const OTHERS_WITHHELD = /the numbers of others are withheld/;

/** All numbers of a finding that are data, and not a limit, a place or a plan. */
function numbersShown({ observed, statistics, details }: Finding): boolean {
  const numbers = [observed.value, observed.lower, observed.upper, observed.n];
  const tests = [statistics?.estimate, statistics?.lower, statistics?.upper, statistics?.n, statistics?.p];
  if (
    [...numbers, ...tests, statistics?.adjusted === 1 ? null : statistics?.adjusted].some(
      (one) => typeof one === 'number',
    )
  )
    return true;
  return [observed.text, ...details.map(({ text }) => text)].some((text) => /\d of 100|\d\.\d\d/.test(text));
}

/** A number of patients in words, "sex X: 24 cases", which is neither a plan nor a bound. */
const sizeShown = ({ observed, details }: Finding): boolean =>
  [observed.text, ...details.map(({ text }) => text)].some((text) => /: \d+ (cases|patients)/.test(text));

/** Reads everything that the report says of numbers of patients. */
export function readReport(report: Report, truth: Truth): Knowledge {
  const known = new Knowledge(truth);
  for (const finding of report.findings) readFinding(finding, truth, known);
  for (const table of report.systems.flatMap(({ tables }) => tables)) {
    for (const { group, n, positives, metrics } of table.rows) {
      const key = { [table.attribute]: group };
      readCount(known, key, n, PARTS);
      readCount(known, key, positives, ['tp', 'fn']);
      for (const [metric, text] of Object.entries(metrics)) {
        if (text === 'withheld') continue;
        if (metric === 'sensitivity') learnEach(known, [key], 'tp', 'fn');
        else if (metric === 'specificity') learnEach(known, [key], 'fp', 'tn');
        else if (metric === 'ppv') learnEach(known, [key], 'tp', 'fp');
        else learnScores(known, [key]);
      }
    }
  }
  return known;
}

function readCount(known: Knowledge, key: Key, text: string, parts: readonly Part[]): void {
  if (/^\d+$/.test(text)) known.learn([key], ...parts);
  else if (text === 'fewer than 11') known.learnFew(key, ...parts);
}

function learnEach(known: Knowledge, keys: readonly Key[], ...parts: readonly Part[]): void {
  for (const part of parts) known.learn(keys, part);
}

/** With scores of two values an area or a sum of scores is the number of those flagged. */
function learnScores(known: Knowledge, keys: readonly Key[]): void {
  known.learn(keys, 'tp', 'fn');
  known.learn(keys, 'fp', 'tn');
  known.learn(keys, 'tp', 'fp');
}

function readFinding(finding: Finding, truth: Truth, known: Knowledge): void {
  const { rule, subject, observed } = finding;
  const shown = numbersShown(finding);
  const name = rule.replace(/^RMF-[A-Z]+-[\d.]+-/, '');
  if (name === 'sensitivity-gap' || name === 'false-positive-rate-gap') {
    const parts: readonly Part[] = name === 'sensitivity-gap' ? ['tp', 'fn'] : ['fp', 'tn'];
    const key = keyOf(subject);
    if (shown) {
      learnEach(known, [key], ...parts);
      if (!OTHERS_WITHHELD.test(observed.text)) learnEach(known, truth.rest(key), ...parts);
    } else if (sizeShown(finding)) known.learn([key], ...parts);
  } else if (name === 'calibration-gap') {
    if (shown) learnScores(known, [keyOf(subject)]);
  } else if (name === 'subgroup-coverage') {
    if (typeof observed.value === 'number') known.learn([keyOf(subject)], 'tp', 'fn');
    else if (observed.text.includes('fewer than 11')) known.learnFew(keyOf(subject), 'tp', 'fn');
  } else if (name === 'representativeness') {
    const key = truth.keys().find((one) => Object.keys(one).length === 1 && Object.values(one)[0] === subject);
    // The share tells the group's number of rows and that of all rows whose group is known.
    if (shown && key !== undefined) {
      known.learn([key], ...PARTS);
      known.learn([key, ...truth.rest(key)], ...PARTS);
    }
  } else if (name === 'sample-size') {
    for (const { text } of finding.details) {
      if (!/\d{2}|\b0\b/.test(text)) continue;
      known.learn([{}], ...(text.includes('without') ? (['fp', 'tn'] as const) : (['tp', 'fn'] as const)));
    }
  } else if (name === 'operating-point') {
    if (shown || finding.details.some(({ text }) => /\d of 100/.test(text))) learnEach(known, [{}], ...PARTS);
  } else if (name === 'discrimination-floor') {
    if (shown) learnScores(known, [{}]);
  } else if (name === 'group-unknown') {
    const value = observed.value;
    for (const attribute of truth.attributes) {
      const unknown = { [attribute]: UNKNOWN };
      const n = PARTS.reduce((sum, part) => sum + truth.count(unknown, part), 0);
      const all = PARTS.reduce((sum, part) => sum + truth.count({}, part), 0);
      if (typeof value === 'number' && Math.abs(value - n / all) < 1e-9) known.learn([unknown], ...PARTS);
    }
  }
}
