import { describe, expect, it } from 'vitest';
import { discover } from '../../src/evidence/discover.ts';
import { columnWith } from '../../src/evidence/group-names.ts';
import { readSystem } from '../../src/evidence/read-system.ts';
import { groupsOf } from '../../src/measures/rows/predictions.ts';
import { memoryWorkspace } from './memory-workspace.ts';

const NAMES = { race: { 'African-American': 'Black', AfricanAmerican: 'Black', Caucasian: 'White' } };
const FILES = {
  'MODEL_CARD.md':
    '# Model card: x\n\n## Results by race\n\n| Race | AUROC |\n|---|---|\n| African-American | 0.8 |\n| Caucasian | 0.9 |\n',
  'rmf-system.yaml':
    'id: x\npopulation:\n  - {attribute: race, group: African-American, share: 0.5}\nevidence:\n  - {path: rows.csv, kind: predictions, role: test, positive: "1", columns: {label: y_true, score: y_score, attributes: {race: race}}}\n',
  'rows.csv':
    'y_true,y_score,race\n1,0.9,African-American\n0,0.1,AfricanAmerican\n0,0.2,Caucasian\n1,0.7,Asian\n0,0.3,\n',
};

async function read(groupNames: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const workspace = memoryWorkspace(FILES);
  const [place] = discover(workspace, []).systems;
  if (place === undefined) throw new Error('No system was found');
  const { dossier, predictions } = await readSystem(workspace, place, { trust: [], groupNames }, '2026-11-28');
  const table = predictions[0]?.rows.table;
  const sizes = table === undefined ? null : groupsOf(table, 'race');
  return {
    groups: sizes?.groups.map(({ value, n }) => `${value} ${n}`).sort(),
    records: dossier.records.map(({ subgroup }) => subgroup),
    ratio: dossier.entries['population-group'][0]?.facts.get('population-group.share_ratio')?.value,
  };
}

describe('groups called as the policy calls them', () => {
  it('are joined in rows, in declared numbers and in the population', async () => {
    const { groups, records, ratio } = await read(NAMES);
    expect(groups).toEqual(['Asian 1', 'Black 2', 'White 1']);
    expect(records).toEqual([{ race: 'Black' }, { race: 'White' }]);
    expect(ratio).toBeCloseTo(1, 12);
  });

  it('stay as the files have them where the policy names nothing', async () => {
    const { groups, records, ratio } = await read({ sex: { F: 'Female' } });
    expect(groups).toEqual(['African-American 1', 'AfricanAmerican 1', 'Asian 1', 'Caucasian 1']);
    expect(records).toEqual([{ race: 'African-American' }, { race: 'Caucasian' }]);
    expect(ratio).toBeCloseTo(0.5, 12);
  });

  it('keep rows of unknown group unknown, whatever their code', () => {
    const column = { attribute: 'race', levels: ['AfricanAmerican', 'Black'], codes: Uint16Array.of(0, 1, 65_535) };
    expect(columnWith(column, NAMES)).toEqual({
      attribute: 'race',
      levels: ['Black'],
      codes: Uint16Array.of(0, 0, 65_535),
    });
    const other = { ...column, attribute: 'toString' };
    expect(columnWith(other, NAMES)).toBe(other);
  });
});
