import type { Report } from './report.ts';

/** The order of the keys of an object, and for each key the order inside it; empty for a value or a map by name. */
export interface KeyOrder {
  readonly [key: string]: KeyOrder;
}

type Leaf = string | number | boolean | null | undefined;

/** Names every key of a type, so that a field added to the report and forgotten here does not compile. */
type OrderOf<T> = [T] extends [Leaf]
  ? Record<never, never>
  : NonNullable<T> extends readonly (infer Entry)[]
    ? OrderOf<Entry>
    : string extends keyof NonNullable<T>
      ? Record<never, never>
      : { readonly [K in keyof NonNullable<T>]-?: OrderOf<NonNullable<T>[K]> };

const LOCATION = { path: {}, line: {}, column: {}, endLine: {}, endColumn: {}, side: {} };
const FIGURE = { text: {}, value: {}, unit: {}, lower: {}, upper: {}, n: {} };

const FINDING = {
  rule: {},
  title: {},
  system: {},
  subject: {},
  outcome: {},
  reason: {},
  decision: {},
  policy: {},
  assurance: {},
  location: LOCATION,
  related: LOCATION,
  details: { outcome: {}, reason: {}, text: {}, required: {}, location: LOCATION },
  observed: FIGURE,
  required: { ...FIGURE, origin: {} },
  statistics: {
    estimate: {},
    lower: {},
    upper: {},
    level: {},
    sided: {},
    method: {},
    alpha: {},
    adjusted: {},
    family: {},
    family_size: {},
    p: {},
    n: {},
    n_effective: {},
    n_needed: {},
    suppressed: {},
  },
  pooled: { groups: {}, outcome: {}, reason: {}, text: {} },
  exception: { kind: {}, id: {}, until: {}, approved_by: {}, text: {} },
  subject_digest: {},
  message: {},
  why: {},
  fix: {},
  references: {},
  needs: { field: {}, description: {}, file: {}, lines: {} },
  blocked_by: {},
  inputs: {},
  fingerprint: {},
};

/** The order of the type, which readers of the JSON meet from the verdict to the details. */
export const KEY_ORDER: KeyOrder = {
  schema: {},
  report_digest: {},
  tool: { name: {}, version: {}, dist_sha256: {} },
  run: {
    at: {},
    clock: {},
    trigger: {},
    repository: {},
    workflow: {},
    run_id: {},
    attempt: {},
    actor: {},
    base_sha: {},
    head_sha: {},
    node: {},
    os: {},
  },
  request: {
    at: {},
    directory: {},
    scope: {},
    require: {},
    policy_commit: {},
    comparison_commit: {},
    head_commit: {},
  },
  verdict: {},
  error: { message: {}, location: LOCATION },
  composition: {
    rules: {},
    blocks: {},
    shown_wrong: {},
    missing: {},
    undecided: {},
    warns: {},
    notes: {},
    waived: {},
    provisional: {},
    known: {},
    upcoming: {},
    met: {},
  },
  policy: {
    origin: {},
    commit: {},
    digest: {},
    packs: { id: {}, version: {}, digest: {} },
    loosened_by_head: { rule: {}, what: {}, base: {}, head: {} },
    set_by: { rule: {}, limit: {}, value: {}, owner: {}, date: {}, origin: {} },
  },
  inputs: { path: {}, sha256: {}, bytes: {}, role: {}, format: {}, read: {}, side: {} },
  unread: { path: {}, reason: {} },
  systems: {
    id: {},
    version: {},
    path: {},
    model_digest: {},
    tier: { declared: {}, derived: {}, judged: {}, reasons: {} },
    traits: {},
    evaluator: {},
    tables: { attribute: {}, source: {}, rows: { group: {}, n: {}, positives: {}, metrics: {} } },
  },
  findings: FINDING,
  not_applied: { rule: {}, system: {}, reason: {} },
  counts: { systems_found: {}, systems_in_scope: {}, rules: {}, subjects: {} },
  coverage: { framework: {}, requirements: {}, examined: {}, by_kind: {} },
  limits_reached: {},
  cannot_prove: {},
  next_step: {
    settles_rules: {},
    rules: {},
    file: {},
    text: {},
    part: { settles_rules: {}, rules: {}, text: {}, more_lines: {}, more_rules: {} },
  },
} satisfies OrderOf<Report>;
