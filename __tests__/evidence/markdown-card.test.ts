import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldDefinition } from '../../src/dossier/vocabulary.ts';
import { markdownCardReader } from '../../src/evidence/cards/markdown-card.ts';
import { MODEL_CARDS, SCHOOLS, wordingOf } from '../../src/evidence/cards/markdown-schools.ts';
import { HUGGING_FACE_DATASET } from '../../src/evidence/cards/schools/hugging-face-dataset.ts';
import { huggingFaceDatasetReader } from '../../src/evidence/datasets/hugging-face-dataset-card.ts';
import { headOf } from '../../src/evidence/read-document.ts';
import { readFile } from '../../src/evidence/read-file.ts';
import type { Reading } from '../../src/evidence/reader.ts';
import { recognise } from '../../src/evidence/registry.ts';
import { openFolder } from '../../src/workspace/folder.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { readOne } from './read-one.ts';

const evidence = join(import.meta.dirname, '..', 'fixtures', 'evidence');

function known(text: string, path = 'file'): unknown {
  const workspace = memoryWorkspace({ [path]: text });
  const found = recognise(headOf(workspace, path, new TextEncoder().encode(text).length), null);
  return found.kind === 'reader' ? [found.reader.id, found.strength] : found.kind;
}

const read = (text: string): Promise<Reading> => readOne(markdownCardReader, 'MODEL_CARD.md', text);
const facts = async (text: string): Promise<unknown> =>
  (await read(text)).facts.map(({ field, state, value, place }) => [
    `${place.line}:${place.column}`,
    field,
    state === 'present' ? value : state,
  ]);
const rest = async (text: string): Promise<unknown> =>
  (await read(text)).notUnderstood.map(({ what, place }) => [`${place.line}:${place.column}`, what]);

describe('schools', () => {
  it('are one file each, and each is read', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/evidence/cards/schools')).sort();
    expect(files.length).toBe([...SCHOOLS, HUGGING_FACE_DATASET].length + 1);
  });

  it('write names in the form in which they are compared', () => {
    for (const school of [...SCHOOLS, HUGGING_FACE_DATASET]) {
      const lists = [...Object.values(school.headings), ...Object.values(school.names), school.silent, school.apart];
      for (const name of [...lists.flat(), ...school.marks]) {
        expect(name, school.title).toBe(name.toLowerCase().trim());
        expect(name, school.title).not.toMatch(/[’“”*`]|:$|\s{2}/);
      }
    }
  });

  it('name fields that there are', () => {
    expect(() => wordingOf([{ ...HUGGING_FACE_DATASET, names: { 'dataset.colour': ['colour'] } }], 'name')).toThrow();
    for (const field of markdownCardReader.fields) expect(fieldDefinition(field), field).not.toBeNull();
  });

  it('do not make one heading state two fields by accident', () => {
    const twice = (wordings: ReadonlyMap<string, readonly string[]>): readonly string[] =>
      [...wordings].filter(([, fields]) => fields.length > 1).map(([wording]) => wording);
    expect(twice(MODEL_CARDS.headings)).toEqual(['privacy & security', 'privacy and security']);
    expect(twice(MODEL_CARDS.names)).toEqual(['name and contact information for the intervention developer']);
  });
});

describe('a card without a name', () => {
  it.each([
    ['---\nlibrary_name: keras\n---\n', ['markdown-card', 2]],
    ['\ufeff---\r\nlicense: mit\r\n---\r\n# X\r\n', ['markdown-card', 2]],
    ['\u200b\n---\nlicense: mit\n---\n', ['markdown-card', 2]],
    ['# Model Card for X\n', ['markdown-card', 2]],
    ['# X\n\nCOVID: 0.9\n\n## Model card\n\n## Limitations\n\nNone: at all: now\n', ['markdown-card', 2]],
    [
      '## Bias Subcard\n\nField | Response\n:--|:--\nMeasures taken to mitigate against unwanted bias | None\n',
      ['markdown-card', 2],
    ],
    ['|Field:|Response:|\n|:--|:--|\n|Intended Users:|Nurses|\n', ['markdown-card', 2]],
    ['# X\n## Model details\n## Direct use\n## Training details\n## Model examination\n', ['markdown-card', 2]],
    [
      '# X Overview\n### License/Terms of Use: <br>\n### Deployment Geography: <br>\n## Computational Load\n## Model Version(s):\n',
      ['markdown-card', 2],
    ],
    ['# X\n## Intended use\n## Limitations\n', ['markdown-card', 1]],
    ['# Dataset Card for X\n', ['hugging-face-dataset-card', 3]],
    ['---\nlicense: mit\n---\n# Dataset Card for X\n', ['hugging-face-dataset-card', 3]],
    ['---\npretty_name: X\nlicense: mit\n---\n', ['hugging-face-dataset-card', 3]],
    ['# X\n## Dataset Structure\n## Source Data\n## Curation Rationale\n', ['hugging-face-dataset-card', 3]],
    ['---\nlibrary_name: keras\npretty_name: X\n---\n', ['markdown-card', 2]],
  ])('%j is known by what is in it', (text, expected) => {
    expect(known(text)).toEqual(expected);
    expect(known(text, 'README.md')).toEqual(expected);
  });

  it.each([
    '# MyModel\n\nThis file has no front matter.\n',
    '# fast-table\n\n## Purpose\n\n## Limitations\n\n## Contact\n\n## License\n',
    '# Tool\n\n## Installation\n\n## Performance\n\n## Limitations\n\n## Changelog\n',
    '# API\n\nField | Response\n:--|:--\nlimit | number\n',
    '---\nlayout: page\nlicense: mit\n---\n# Page\n',
    '# Model card settings\n## Intended use\nintended_use: none\n## Limitations\nlimitations: none\n',
    '# Contributing\n\n## Scope\n\n## Code of conduct\n',
    'name: build\non: push\njobs: {}\n',
    '{"model_card": "x"}',
  ])('%j is none', (text) => {
    expect(known(text)).toBe('unknown');
  });

  it('in UTF-16 is known, and told how to be saved', async () => {
    const folder = openFolder(join(evidence, 'card-utf-16'));
    const { format, warnings } = await readFile(folder, 'README.md');
    expect(format).toBe('Model card in Markdown');
    expect(warnings[0]?.message).toContain('The file is encoded as UTF-16LE, not UTF-8.');
  });
});

describe('names and headings', () => {
  it('tell who owns a model from where questions go', async () => {
    const text = '**Developed by**: Us\n**Owner**: Them\n**Contact**: x@example.org\n\n## Contact\n\nRoom 5\n';
    expect(await facts(text)).toEqual([
      ['1:19', 'governance.roles.model_owner', 'Us'],
      ['3:14', 'governance.contact', 'x@example.org'],
      ['7:1', 'governance.contact', 'Room 5'],
    ]);
  });

  it('state nothing about the model where they speak of the data, unless they stand for the field', async () => {
    expect(await facts('## Software\n\n**Version**: 3.12\n')).toEqual([['3:1', 'model.software', ['Version: 3.12']]]);
    expect(await facts('## Data lineage\n\n### Limitations\n\nOld.\n')).toEqual([]);
    expect(await facts('## License\n\n**License**: MIT\n')).toEqual([['3:14', 'model.licence', 'MIT']]);
  });

  it.each([
    ['Informs', 'informs'],
    ['Augments clinical judgement.', 'augments'],
    ['Informs or replaces', null],
    ['Informs; does not replace the nurse', null],
    ['Informsx', null],
    ['Supports the nurse', null],
  ])('take a listed word only where it is beyond doubt: %s', async (answer, word) => {
    const text = `## Purpose of the intervention\n\n1. **Intended decision-making role**: ${answer}\n`;
    expect(await facts(text)).toEqual(word === null ? [] : [['3:39', 'intended_use.decision_role', word]]);
    expect(await rest(text)).toEqual(word === null ? [['3:6', 'Intended decision-making role']] : []);
  });

  it('are items in a list of limits, unless they are those of a form', async () => {
    expect(await facts('## Limitations\n\n- **Population**: one city\n- **Setting**: one ward\n')).toEqual([
      ['3:1', 'limitations', ['Population: one city', 'Setting: one ward']],
    ]);
    expect(await facts('## Limitations\n\n- **Developed by**: students\n- Slow\n')).toEqual([
      ['3:21', 'governance.roles.model_owner', 'students'],
      ['4:1', 'limitations', ['Slow']],
    ]);
  });

  it('with nothing of their own below them state nothing, where names below them do', async () => {
    expect(await facts('## Intended use\n\n**Intended users**: nurses\n')).toEqual([
      ['3:21', 'intended_use.users', 'nurses'],
    ]);
    expect(await facts('## Intended use\n')).toEqual([['1:4', 'intended_use.purpose', 'placeholder']]);
  });

  it('are no placeholder where a figure or code stands below them', async () => {
    expect(await facts('## Architecture\n\n![](net.png)\n\n## Results\n\n```\n0.9\n```\n')).toEqual([]);
  });

  it('state what their table says, where it says something', async () => {
    const table = (row: string): string => `## Limitations\n\n| Limit | Effect | Since |\n|--|--|--|\n| ${row} |\n`;
    expect(await facts(table('Slow | not at night | 2026'))).toEqual([
      ['5:3', 'limitations', ['Slow, not at night, 2026']],
    ]);
    expect(await facts(table('Slow | _describe it_ | TBD'))).toEqual([['1:4', 'limitations', 'placeholder']]);
  });

  it('that only repeat the template are placeholders', async () => {
    const repeated = 'Carbon emissions can be estimated using the Calculator presented in Nobody et al. (2019).';
    expect(await facts(`## Environmental Impact\n\n${repeated}\n`)).toEqual([
      ['1:4', 'environmental_impact', 'placeholder'],
    ]);
    expect(await facts(`## Environmental Impact\n\n${repeated} We used 4 kWh.\n`)).toEqual([
      ['3:1', 'environmental_impact', 'We used 4 kWh.'],
    ]);
  });

  it('say that they are not finished', async () => {
    expect(await facts('## Results (to be finalized)\n\nSoon more.\n')).toEqual([
      ['3:1', 'evaluation.summary', 'placeholder'],
    ]);
    expect(await facts('## Results (fill with your results)\n\nGood.\n')).toEqual([
      ['3:1', 'evaluation.summary', 'Good.'],
    ]);
    expect(await facts('## Results (2026)\n\nGood.\n')).toEqual([]);
  });
});

describe('what is not understood', () => {
  it('is named as high up as it goes', async () => {
    const text = '## Colours\n\n**Red**: yes\n\n### Shades\n\nMany.\n\n## Intended use\n\nAlerts.\n\n### Why\n\nSo.\n';
    expect(await rest(text)).toEqual([['1:4', 'Colours']]);
  });

  it('is named by name where the section was read in part', async () => {
    const text =
      '## Colours\n\n**Version**: 1.0\n**Red**: yes\n**Repository**: x\n\n### Limitations\n\nFew.\n\n### Shades\n\nMany.\n';
    expect(await rest(text)).toEqual([
      ['4:3', 'Red'],
      ['11:5', 'Shades'],
    ]);
    expect(await rest('## Colours\n\n**Version**: 1.0\n\nRed and green.\n')).toEqual([['1:4', 'Colours']]);
  });

  it('is the text before the first heading, tables, and rows of two cells', async () => {
    expect(await rest('Hello.\n')).toEqual([['1:1', 'text before the first heading']]);
    expect(await rest('## X\n\n| a | b | c |\n|--|--|--|\n| 1 | 2 | 3 |\n')).toEqual([['1:4', 'X']]);
    expect(await rest('## X\n\n| Name | Value |\n|--|--|\n| Version | 1.0 |\n| Colour | red |\n')).toEqual([
      ['6:3', 'Colour'],
    ]);
  });

  it('is a second value of what has one, unless it is the same', async () => {
    expect(await rest('**Version**: 1.0\n\n**Version**: 1.0\n\n**Version**: 2.0\n')).toEqual([['5:3', 'Version']]);
  });

  it('is a value that is none of its field, also where the rest of the section was taken', async () => {
    const text = '## Results\n\n**Risk tier**: it depends\n\nGood.\n';
    expect(await facts(text)).toEqual([['5:1', 'evaluation.summary', 'Good.']]);
    expect(await rest(text)).toEqual([['3:3', 'Risk tier']]);
  });

  it('is a subject for which there is no field, wherever it stands', async () => {
    const text = '## Evaluation\n\nGood.\n\n### Risk management\n\nLight.\n';
    expect(await facts(text)).toEqual([['3:1', 'evaluation.summary', 'Good.']]);
    expect(await rest(text)).toEqual([['5:5', 'Risk management']]);
  });

  it('is neither empty, nor known to state nothing, nor a number that was read', async () => {
    expect(await rest('# X\n\n## Citation\n\n@misc{x}\n\n### BibTeX\n\nx\n\n## Empty\n\n```\ncode\n```\n')).toEqual([]);
    expect(await rest('## Numbers\n\n| Metric | Value |\n|--|--|\n| AUROC | 0.9 |\n| Recall | 0.00 |\n')).toEqual([]);
    expect(await rest('## Numbers\n\n- **AUROC**: 0.91\n')).toEqual([]);
  });
});

describe('a data set card', () => {
  it('has a number of records only where one is stated', async () => {
    const n = async (splits: string): Promise<unknown> => {
      const text = `---\npretty_name: X\ndataset_info:\n  splits: ${splits}\n---\n`;
      const { entries } = await readOne(huggingFaceDatasetReader, 'README.md', text);
      return entries[0]?.statements.find(({ field }) => field === 'dataset.n')?.value;
    };
    expect(await n('[{name: train, num_examples: 5}]')).toBe(5);
    expect(await n('[{name: train, num_examples: 5}, {name: test, num_examples: 5}]')).toBeUndefined();
    expect(await n('[{name: train, num_examples: "5"}]')).toBeUndefined();
  });

  it('is one entry, named by its own name', async () => {
    const { entries, facts: none } = await readOne(huggingFaceDatasetReader, 'a/README.md', '# Dataset Card for X\n');
    expect(none).toEqual([]);
    expect(entries.map(({ kind, id, place }) => [kind, id, place.line])).toEqual([['dataset', 'X', 1]]);
    expect(
      (await readOne(huggingFaceDatasetReader, 'a/README.md', '# Y\n\n## Source Data\n\nZ.\n')).entries[0]?.id,
    ).toBe('a/README.md');
  });
});
