import type { Statement } from '../../dossier/fact.ts';
import { artifactId } from '../artifacts/artifact-id.ts';
import { mappedReader } from '../mapped/mapped-reader.ts';
import type { FactRule, Mapping } from '../mapped/rules.ts';
import type { EntryStatement, Reader, Reading, ReadProblem } from '../reader.ts';

/** What every resource of bioimage.io has around it; `documentation` names a file. */
const SETTINGS = [
  'format_version',
  'type',
  'documentation',
  'covers',
  'cite',
  'tags',
  'links',
  'attachments',
  'badges',
  'icon',
  'id_emoji',
  'git_repo',
  'config',
];

const owners: readonly FactRule[] = [
  { field: 'governance.roles.model_owner', at: 'authors[]/name' },
  {
    field: 'governance.contact',
    at: ['maintainers[]/email', 'maintainers[]/github_user', 'authors[]/email', 'authors[]/github_user'],
  },
];

/**
 * Resource descriptions of bioimage.io, formats 0.4 and 0.5 of models: version 0.4 names an architecture in one text
 * (`file.py:Class`), 0.5 by its parts. https://github.com/bioimage-io/spec-bioimage-io
 */
const modelMapping: Mapping = {
  names: 'exact',
  facts: [
    { field: 'name', at: 'name' },
    { field: 'description', at: 'description' },
    { field: 'version', at: 'version' },
    { field: 'model.licence', at: 'license' },
    ...owners,
    {
      field: 'model.architecture',
      at: ['weights/*/architecture/callable', 'weights/*/architecture', 'weights/*/architecture/source'],
    },
    { field: 'model.inputs', at: ['inputs[]/description', 'inputs[]/id', 'inputs[]/name'] },
    { field: 'output.description', at: ['outputs[]/description', 'outputs[]/id', 'outputs[]/name'] },
    { field: 'model.software', at: ['weights/*/pytorch_version', 'weights/*/tensorflow_version'], byKey: true },
    { field: 'development.datasets', at: ['training_data/id', 'training_data/name'] },
  ],
  entries: [
    {
      kind: 'artifact',
      at: 'weights/*',
      id: 'source',
      facts: [
        { field: 'artifact.path', at: 'source' },
        { field: 'artifact.digest', at: 'sha256', algorithm: 'sha256' },
        { field: 'artifact.software', at: ['pytorch_version', 'tensorflow_version'], byKey: true },
      ],
    },
  ],
  settings: [...SETTINGS, 'inputs', 'outputs', 'authors', 'maintainers', 'packaged_by', 'uploader', 'run_mode'].concat(
    ['test_inputs', 'test_outputs', 'sample_inputs', 'sample_outputs', 'training_data'],
    [
      'architecture',
      'architecture_sha256',
      'dependencies',
      'kwargs',
      'parent',
      'opset_version',
      'authors',
      'comment',
    ].map((key) => `weights/*/${key}`),
  ),
};

/** Data set descriptions, formats 0.2 and 0.3. */
const datasetMapping: Mapping = {
  names: 'exact',
  facts: [],
  entries: [
    {
      kind: 'dataset',
      at: '',
      id: ['id', 'name'],
      facts: [
        { field: 'dataset.id', at: 'id' },
        { field: 'dataset.name', at: 'name' },
        { field: 'dataset.version', at: 'version' },
        { field: 'dataset.url', at: ['source', 'download_url'] },
        { field: 'dataset.description', at: 'description' },
        { field: 'dataset.licence', at: 'license' },
        { field: 'dataset.creator', at: 'authors[]/name' },
      ],
    },
  ],
  settings: [...SETTINGS, 'authors', 'maintainers', 'uploader', 'timestamp'],
};

/** Weights are named relative to the file or by their address; entries are known by their path from the judged folder. */
function withPaths(reading: Reading, path: string): Reading {
  const problems: ReadProblem[] = [];
  const entries = reading.entries.map((entry): EntryStatement => {
    const written = entry.kind === 'artifact' ? statedPath(entry) : undefined;
    if (written === undefined) return entry;
    const { id, problem } = artifactId(path, entry.id);
    if (problem !== null) problems.push({ ...problem, place: written.place });
    return { ...entry, id };
  });
  return { ...reading, entries, warnings: [...reading.warnings, ...problems] };
}

function statedPath({ statements }: EntryStatement): Statement | undefined {
  return statements.find(({ field, state }) => field === 'artifact.path' && state === 'present');
}

const modelReader = mappedReader({
  id: 'bioimageio-model',
  title: 'bioimage.io model description',
  role: 'card',
  versions: ['0.4', '0.5'],
  assurance: 'declared',
  recognise: ({ has, text }) =>
    // A file with a mistake in it shows its keys and none of their values.
    has('format_version') && (text('type') === 'model' || (has('type') && text('type') === '')) && has('weights')
      ? { strength: 3, because: 'it has the format_version and type of a bioimage.io model' }
      : null,
  version: ({ text }) => text('format_version') || null,
  mapping: modelMapping,
});

export const bioimageioModelReader: Reader = {
  ...modelReader,
  read: async (document) => withPaths(await modelReader.read(document), document.path),
};

export const bioimageioDatasetReader: Reader = mappedReader({
  id: 'bioimageio-dataset',
  title: 'bioimage.io data set description',
  role: 'dataset',
  versions: ['0.2', '0.3'],
  assurance: 'declared',
  recognise: ({ has, text }) =>
    /^0\.\d+\.\d+$/.test(text('format_version')) && text('type') === 'dataset' && has('name')
      ? { strength: 3, because: 'it has the format_version and type of a bioimage.io data set' }
      : null,
  version: ({ text }) => text('format_version') || null,
  mapping: datasetMapping,
});
