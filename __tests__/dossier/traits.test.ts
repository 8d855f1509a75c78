import { describe, expect, it } from 'vitest';
import { linkSystems, readSystems } from '../../src/pipeline/judge.ts';
import { openMemory } from '../../src/workspace/memory.ts';

/** Traits of a system as rmf-system.yaml states it. */
async function traitsOf(system: object): Promise<Readonly<Record<string, string>>> {
  const workspace = openMemory({ 'rmf-system.yaml': JSON.stringify({ id: 'example', ...system }) });
  const read = await readSystems(workspace, { exclude: [], trust: [], groupNames: {} }, '2026-12-01');
  const [only] = linkSystems(read.systems, null, []);
  return Object.fromEntries((only?.dossier.traits ?? []).map(({ id, value }) => [id, value]));
}

const LETTER = { model: { task: 'generation' } };
const FOUNDATION = { task: 'classification', foundation_models: ['some model 3'] };

describe('traits are derived from what is stated, and never switched off by silence', () => {
  const cases: readonly (readonly [string, object, string, string])[] = [
    [
      'a generator is a language model whatever it says',
      { model: { task: 'generation', language_model: false } },
      'language-model',
      'yes',
    ],
    ['a classifier on a foundation model may be one', { model: FOUNDATION }, 'language-model', 'unknown'],
    ['and says so', { model: { ...FOUNDATION, language_model: true } }, 'language-model', 'yes'],
    ['a classifier on none is none', { model: { task: 'classification' } }, 'language-model', 'no'],
    [
      'a listed tool makes an agent',
      { ...LETTER, agent: { uses_tools: false }, tools: [{ name: 'order' }] },
      'agent',
      'yes',
    ],
    ['a language model is asked about tools', LETTER, 'agent', 'unknown'],
    ['and can say that it has none', { ...LETTER, agent: { uses_tools: false } }, 'agent', 'no'],
    ['others are not asked', { model: { task: 'regression' } }, 'agent', 'no'],
    ['a corpus means retrieval', { corpora: [{ id: 'guidelines' }] }, 'retrieval', 'yes'],
    [
      'components of others',
      { components: [{ name: 'a model' }], model: { foundation_models: [] } },
      'third-party',
      'yes',
    ],
    ['no foundation model', { model: { foundation_models: [] } }, 'third-party', 'no'],
    ['consent is of patients', { data: [{ id: 'a', lawful_basis: 'consent' }] }, 'patient-data', 'yes'],
    ['public data may be of patients', { data: [{ id: 'a', lawful_basis: 'public' }] }, 'patient-data', 'unknown'],
    ['synthetic data are not', { data: [{ id: 'a', lawful_basis: 'synthetic' }] }, 'patient-data', 'no'],
    [
      'one set of patients among others decides',
      {
        data: [
          { id: 'a', lawful_basis: 'synthetic' },
          { id: 'b', patient_data: true },
        ],
      },
      'patient-data',
      'yes',
    ],
    ['a pilot is in use', { deployment: { status: 'pilot' } }, 'deployed', 'yes'],
    [
      'results of its use show that it is',
      { deployment: { status: 'not-deployed' }, evidence: [{ path: 'p.csv', role: 'production' }] },
      'deployed',
      'yes',
    ],
    ['a cleared device', { regulatory: { fda_status: 'cleared-510k' } }, 'device', 'yes'],
    ['an exemption is claimed', { regulatory: { fda_status: 'non-device-cds' } }, 'decision-support-exemption', 'yes'],
    ['chest radiographs are images', { model: { modality: 'chest radiographs (X-ray)' } }, 'imaging', 'yes'],
    ['echocardiograms are images', { model: { modality: 'echocardiogram clips' } }, 'imaging', 'yes'],
    ['and so are colonoscopies', { model: { modality: 'colonoscopy' } }, 'imaging', 'yes'],
    ['and what a scanner gives', { model: { modality: 'bone scans (DICOM)' } }, 'imaging', 'yes'],
    ['a voice is a signal', { model: { modality: 'voice recordings' } }, 'imaging', 'yes'],
    ['what is in scope is no scope', { model: { modality: 'laboratory values in scope' } }, 'imaging', 'no'],
    ['records are none', { model: { modality: 'tabular records' } }, 'imaging', 'no'],
    ['nobody says', {}, 'imaging', 'unknown'],
  ];

  it.each(cases)('%s', async (_, system, trait, value) => {
    expect((await traitsOf(system))[trait]).toBe(value);
  });
});
