import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../src/dossier/assemble.ts';
import type { Dossier, Statement } from '../../src/dossier/fact.ts';
import { deriveTier } from '../../src/dossier/tier.ts';
import { linkSystems, readSystems } from '../../src/pipeline/judge.ts';
import { openMemory } from '../../src/workspace/memory.ts';

async function entriesOfNothing(): Promise<Dossier['entries']> {
  const workspace = openMemory({ 'rmf-system.yaml': 'id: example\n' });
  const read = await readSystems(workspace, { exclude: [], trust: [], groupNames: {} }, '2026-12-01');
  const [only] = linkSystems(read.systems, null, []);
  if (only === undefined) throw new Error('There is one system');
  return only.dossier.entries;
}

const said = (field: string, value: string, assurance: Statement['assurance'] = 'declared'): Statement => ({
  field,
  state: 'present',
  value,
  raw: value,
  reason: '',
  place: { path: `${value}.json`, line: 1, column: 1, endLine: 1, endColumn: 1 },
  format: 'test',
  assurance,
});

const LOW = [
  said('intended_use.significance', 'informs'),
  said('intended_use.condition_seriousness', 'non-serious'),
  said('intended_use.decision_role', 'informs'),
];

describe('the tier of a system', () => {
  it('is low where every answer says so', async () => {
    expect(deriveTier(assembleFacts(LOW), await entriesOfNothing()).judged).toBe('low');
  });

  it.each([
    ['intended_use.decision_role', 'autonomous'],
    ['governance.risk_tier', 'high'],
  ])('is that of the graver of two answers that contradict each other: %s', async (field, graver) => {
    const own = said('governance.risk_tier', 'low');
    const facts = assembleFacts([...LOW, own, said(field, graver)]);
    expect(facts.get(field)?.conflicts).toHaveLength(1);
    expect(deriveTier(facts, await entriesOfNothing()).judged).toBe('high');
  });
});
