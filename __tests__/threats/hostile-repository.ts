/** A repository whose texts and names are made to be obeyed by whatever shows them. */
import { temporaryFolder, writeFiles } from '../e2e/support/repository.ts';
import { completeFiles, groupOf, predictionsCsv } from '../gate/complete-system.ts';
import { PAYLOADS } from '../safety/payloads.ts';

const SMALL = { F: groupOf(45, 5), M: groupOf(45, 5) };

/** A payload as one part of a file name. */
const asName = (payload: string): string => `${payload.replaceAll('/', '\u2215').slice(0, 60)}.md`;

/** Text that a file can hold and a parser can read. */
const readable = (payload: string): string => payload.replace(/[\0\ud800-\udfff]/g, '?');

/** Three payloads a system, so that each stands once in an id, once in a version and once in a group and a path. */
const SYSTEMS = PAYLOADS.map(readable).flatMap((payload, index, all) =>
  index % 3 === 0 ? [[payload, all[index + 1] ?? payload, all[index + 2] ?? payload] as const] : [],
);

/** A folder of systems with the payloads in ids, versions, keys, groups, claims, paths and names of files. */
export function hostileRepository(): string {
  const folder = temporaryFolder();
  SYSTEMS.forEach(([first, second, third], index) => {
    const files = completeFiles({
      folder: `system-${index}/`,
      policy: null,
      predictions: predictionsCsv({
        ...SMALL,
        [JSON.stringify(third).replaceAll(',', ';')]: [{ score: 0.1, positives: 40, negatives: 40 }],
      }),
      change: (s) => ({
        ...s,
        id: first,
        name: second,
        version: second,
        [first]: second,
        intended_use: { ...s.intended_use, use: third },
        data: s.data.map((one, position) => ({ ...one, id: position === 0 ? second : third })),
        evidence: [...s.evidence, { path: third, kind: 'metrics', dataset: first }],
      }),
    });
    const names = [first, second, third].map((payload) => [`system-${index}/predictions ${asName(payload)}`, 'x']);
    const card = `# Model card\n\n## Performance\n\n- **AUROC**: 0.99 ${second}\n`;
    writeFiles(folder, { ...files, ...Object.fromEntries(names), [`system-${index}/MODEL_CARD.md`]: card });
  });
  return folder;
}
