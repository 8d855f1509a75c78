import { documentOf, headOf, readDocument } from '../../src/evidence/read-document.ts';
import type { DeclaredEvidence, Reader, Reading } from '../../src/evidence/reader.ts';
import { memoryWorkspace } from './memory-workspace.ts';

/** Reads one text with one reader, as the gate would. */
export async function readOne(
  reader: Reader,
  path: string,
  text: string,
  declared: DeclaredEvidence | null = null,
): Promise<Reading> {
  const workspace = memoryWorkspace({ [path]: text });
  const head = headOf(workspace, path, new TextEncoder().encode(text).length);
  const { reading } = await readDocument(reader, documentOf(workspace, head, reader.role, declared));
  return reading;
}

/** What rmf-system.yaml says of a file of predictions, with some of it changed. */
export function declaring(changed: Partial<DeclaredEvidence>): DeclaredEvidence {
  return {
    id: 'evaluation/predictions.csv',
    kind: 'predictions',
    columns: { label: null, score: null, prediction: null, patient: null, attributes: {} },
    positive: null,
    higherMeansPositive: null,
    threshold: null,
    metrics: {},
    role: 'test',
    place: { path: 'rmf-system.yaml', line: 7, column: 11, endLine: 7, endColumn: 20 },
    ...changed,
  };
}
