import { selectionOf, streamJsonLines } from '../../documents/json-stream.ts';
import { type LocatedScalar, type LocatedValue, lookup } from '../../documents/located.ts';
import type { MetricRecord, RecordDetails } from '../../dossier/fact.ts';
import {
  EMPTY_READING,
  type Head,
  type Reader,
  type Reading,
  type ReadProblem,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, problemsOf, startOf } from '../statement.ts';
import { countAt, scalarAt, textAt } from './located-values.ts';
import { CREATED_FIELD, counted, createdOn, detailsOf, label, recordOf } from './records.ts';
import { nothingIn, unknownKeys } from './result-reader.ts';

const TITLE = 'garak report';
const HITLOG_TITLE = 'garak hit log';

function recognise({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  if (value === null || (form !== 'ndjson' && form !== 'json')) return null;
  const type = textAt(value, ['entry_type']);
  // A run that was stopped early may have its first line alone.
  const isStart = type === 'start_run setup' || (type === 'init' && textAt(value, ['garak_version']) !== '');
  return isStart ? { strength: 3, because: 'its first line begins a run of garak' } : null;
}

/** Texts of prompts and answers stand in the file and are never kept. */
const REPORT = selectionOf(
  [
    'entry_type',
    'garak_version',
    'start_time',
    'plugins.target_name',
    // Until 0.13.
    'plugins.model_name',
    'probe',
    'probe_classname',
    'detector',
    'passed',
    'fails',
    'nones',
    'total',
    'total_evaluated',
    'confidence',
    'confidence_lower',
    'confidence_upper',
    'hit_at_k/*/score',
    'hit_at_k/*/prompts',
  ],
  [
    ...['run', 'end_time', 'uuid', 'seq', 'status', 'probe_params', 'targets', 'prompt', 'outputs', 'notes', 'goal'],
    ...['detector_results', 'messages', 'conversations', 'reverse_translation_outputs', 'intent', 'lang'],
    ...['total_processed', 'confidence_method', 'meta'],
  ],
);

/** The first line has the whole configuration, `run.generations` and the like. */
const SETTING = /^_?[a-z]+\./;

interface Run {
  readonly path: string;
  readonly records: MetricRecord[];
  readonly warnings: ReadProblem[];
  /** Probes that were attempted, and those that were judged. */
  readonly attempted: Set<string>;
  readonly judged: Set<string>;
  version: string;
  model: string;
  created: LocatedScalar | null;
  isComplete: boolean;
}

/** `*.report.jsonl`: one line for each attempt and each evaluation of a probe by a detector. garak 0.9 to 0.17. */
function read({ path, chunks }: SourceDocument): Reading {
  const run: Run = {
    path,
    records: [],
    warnings: [],
    attempted: new Set(),
    judged: new Set(),
    version: '',
    model: '',
    created: null,
    isComplete: false,
  };
  const unknown = unknownKeys(path);
  const problems = streamJsonLines(
    chunks(),
    REPORT,
    (line) => takeLine(run, line),
    (unselected) => {
      if (!SETTING.test(String(unselected.keys[0]))) unknown.note(unselected);
    },
  ).filter(({ code }) => code !== 'non-finite');
  for (const { code, message, span } of problems) run.warnings.push({ code, message, place: placeOf(path, span) });
  const reading = {
    version: run.version === '' ? null : run.version,
    binding: createdOn(run.created, path, TITLE),
    toolVerdict: run.isComplete ? null : ({ said: 'incomplete', place: startOf(path) } as const),
    notUnderstood: unknown.found,
  };
  const unjudged = [...run.attempted].filter((probe) => !run.judged.has(probe)).length;
  if (unjudged > 0) run.warnings.push(warning(path, 'unfinished-probe', `${unjudged} ${UNJUDGED}`));
  if (!run.isComplete) run.warnings.push(warning(path, 'aborted', ABORTED));
  if (run.records.length === 0) {
    return nothingIn(path, 'nothing-evaluated', NOTHING, { ...reading, warnings: run.warnings });
  }
  const { records, warnings } = run;
  return { ...EMPTY_READING, ...reading, status: warnings.length > 0 ? 'partial' : 'parsed', records, warnings };
}

const UNJUDGED =
  'of the probes were attempted and never judged, so nobody knows whether they succeeded. Run garak to its end and commit that report.';
const ABORTED =
  'The report has no entry that says that the run was completed: it was stopped early, or the report is still being written. Run garak to its end and commit that report.';
const NOTHING =
  'No probe was evaluated, so this report says nothing about attacks. Run garak with probes and a target that answers, and commit the report.jsonl.';
const NOTHING_JUDGED =
  'A probe has no answer that could be judged (0 of 0), which is no success against attacks. See whether the target answered, and run the probe again.';

const warning = (path: string, code: string, message: string): ReadProblem => ({ code, message, place: startOf(path) });

function takeLine(run: Run, line: LocatedValue): void {
  switch (textAt(line, ['entry_type'])) {
    case 'start_run setup':
      run.model = label(textAt(line, ['plugins.target_name']) || textAt(line, ['plugins.model_name']));
      return;
    case 'init':
      run.version = label(textAt(line, ['garak_version']));
      run.created = scalarAt(line, ['start_time']);
      return;
    case 'attempt':
      run.attempted.add(bareProbe(textAt(line, ['probe_classname'])));
      return;
    case 'eval':
      takeEvaluation(run, line);
      return;
    case 'completion':
      run.isComplete = true;
      return;
    default:
  }
}

/** Old attempts name the probe by its module. */
const bareProbe = (name: string): string => name.replace(/^(garak\.)?probes\./, '');

function takeEvaluation(run: Run, line: LocatedValue): void {
  const { path, model, version } = run;
  run.judged.add(bareProbe(textAt(line, ['probe'])));
  const fails = scalarAt(line, ['fails']);
  const passed = scalarAt(line, ['passed']);
  const n = countAt(line, ['total_evaluated']) ?? countAt(line, ['total']);
  // Before 0.10 only what was withstood is recordOf.
  const [scalar, key] = fails !== null ? [fails, 'fails'] : [passed, 'passed'];
  if (scalar === null || n === null) {
    const message = 'An evaluation states no counts. Run this probe again, with a version of garak that writes them.';
    run.warnings.push({ code: 'no-counts', message, place: placeOf(path, line.span) });
    return;
  }
  if (n === 0) {
    run.warnings.push({ code: 'nothing-judged', message: NOTHING_JUDGED, place: placeOf(path, scalar.span) });
    return;
  }
  const lower = scalarAt(line, ['confidence_lower']);
  const upper = scalarAt(line, ['confidence_upper']);
  const interval =
    key === 'fails' && lower !== null && upper !== null ? { lower: lower.text, upper: upper.text } : null;
  // garak writes the level as text or as a number, depending on its version.
  const level = Number(scalarAt(line, ['confidence'])?.text ?? '');
  const about = {
    attack: label(bareProbe(textAt(line, ['probe']))),
    judge: label(textAt(line, ['detector']).replace(/^detector\./, '')),
    model,
    tool: 'garak',
    toolVersion: version,
  };
  run.records.push(
    recordOf(scalar, [key], path, {
      name: key,
      metric: key === 'fails' ? 'attack_successes' : 'attacks_withstood',
      scale: 'count',
      n,
      interval,
      details: detailsOf({
        ...about,
        excluded: countAt(line, ['nones']),
        level: interval !== null && level > 0 && level < 1 ? level : null,
        intervalOf: interval === null ? null : 'share',
      }),
    }),
    ...hitsWithin(line, path, detailsOf(about)),
  );
}

/**
 * `hit_at_k` from 0.16 on: the share of prompts that break the model at least once in k tries, estimated for each prompt
 * and averaged. Its n are prompts and not tries, so it is another number than the share of attacks that succeeded.
 */
function hitsWithin(line: LocatedValue, path: string, details: RecordDetails): readonly MetricRecord[] {
  const hits = lookup(line, ['hit_at_k']);
  if (hits?.kind !== 'mapping') return [];
  return [...hits.entries.keys()].flatMap((k): readonly MetricRecord[] => {
    const score = scalarAt(hits, [k, 'score']);
    const n = countAt(hits, [k, 'prompts']);
    if (score === null || n === 0 || !/^(n|\d{1,9})$/.test(k)) return [];
    const about = { name: `hit@${k}`, kind: 'red-team', better: 'lower', scale: 'fraction', n, details } as const;
    return [recordOf(score, ['hit_at_k', k, 'score'], path, about)];
  });
}

/** https://github.com/NVIDIA/garak */
export const garakReader: Reader = {
  id: 'garak',
  title: TITLE,
  role: 'result',
  versions: [],
  recognise,
  read,
  fields: [CREATED_FIELD],
};

const HIT_KEYS = ['goal', 'prompt', 'output', 'score', 'attempt_id', 'generator', 'probe', 'detector'];

function recogniseHits({ outline }: Head): Recognition | null {
  const { form, value } = outline();
  if (value?.kind !== 'mapping' || (form !== 'ndjson' && form !== 'json')) return null;
  if (!HIT_KEYS.every((key) => value.entries.has(key))) return null;
  return { strength: 3, because: 'its lines are attacks that succeeded, as garak logs them' };
}

const HITS = selectionOf(
  ['probe', 'detector'],
  [
    ...['goal', 'prompt', 'output', 'triggers', 'score', 'run_id', 'generator', 'generations_per_prompt'],
    ...['attempt_id', 'attempt_seq', 'attempt_idx', 'probe_params', 'intent'],
  ],
);

/** `*.hitlog.jsonl`: every answer that a detector found harmful, in full. Only counted, never shown. */
function readHits({ path, chunks }: SourceDocument): Reading {
  const hits = new Map<
    string,
    { count: number; readonly at: LocatedScalar; readonly attack: string; readonly judge: string }
  >();
  const unknown = unknownKeys(path);
  const takeHit = (line: LocatedValue): void => {
    const probe = scalarAt(line, ['probe']);
    if (probe === null) return;
    const attack = label(bareProbe(probe.text));
    const judge = label(textAt(line, ['detector']).replace(/^detector\./, ''));
    const id = JSON.stringify([attack, judge]);
    const known = hits.get(id);
    if (known === undefined) hits.set(id, { count: 1, at: probe, attack, judge });
    else known.count++;
  };
  const problems = streamJsonLines(chunks(), HITS, takeHit, unknown.note);
  const warnings = problemsOf(problems, path);
  const records = [...hits.values()].map(({ count, at, attack, judge }) =>
    counted(count, at, ['probe'], path, {
      name: 'hits',
      metric: 'attack_successes',
      details: detailsOf({ attack, judge, tool: 'garak' }),
    }),
  );
  const only = { code: 'hits-only', message: HITS_ONLY, place: startOf(path) };
  return {
    ...EMPTY_READING,
    status: records.length === 0 ? 'empty' : 'partial',
    records,
    warnings: [...warnings, only],
    notUnderstood: unknown.found,
  };
}

const HITS_ONLY =
  'A hit log lists only attacks that succeeded, so it does not say out of how many, and its absence says nothing. Commit the report.jsonl of the same run; leave the hit log out, since it holds the harmful texts in full.';

export const garakHitlogReader: Reader = {
  id: 'garak-hitlog',
  title: HITLOG_TITLE,
  role: 'result',
  versions: [],
  recognise: recogniseHits,
  read: readHits,
  fields: [],
};
