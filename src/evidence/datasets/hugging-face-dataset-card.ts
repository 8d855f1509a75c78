import type { FrontMatter } from '../../documents/front-matter.ts';
import { parseMarkdown } from '../../documents/markdown.ts';
import type { MarkdownDocument } from '../../documents/markdown-document.ts';
import type { Statement } from '../../dossier/fact.ts';
import { cardFacts } from '../cards/markdown-facts.ts';
import { notUnderstoodIn } from '../cards/markdown-rest.ts';
import { type Wording, wordingOf } from '../cards/markdown-schools.ts';
import { datasetCardBecause, isNamedModelCard, markdownHead } from '../cards/markdown-signs.ts';
import { HUGGING_FACE_DATASET } from '../cards/schools/hugging-face-dataset.ts';
import { findAll, top } from '../mapped/paths.ts';
import { type MappedReading, readByMapping } from '../mapped/reading.ts';
import { fieldsOf, type Mapping, type Source } from '../mapped/rules.ts';
import {
  EMPTY_READING,
  type EntryStatement,
  type Head,
  type Reader,
  type Reading,
  type Recognition,
  type SourceDocument,
} from '../reader.ts';
import { placeOf, present, problemsOf, startOf, statement } from '../statement.ts';

const TITLE = 'Hugging Face data set card';

const WORDING: Wording = wordingOf([HUGGING_FACE_DATASET], 'dataset.name');

/** https://github.com/huggingface/hub-docs/blob/main/datasetcard.md; the keys that begin with bigbio_ are those of the BigBIO pool. */
const FRONT_MATTER: Mapping = {
  names: 'exact',
  facts: [],
  entries: [
    {
      kind: 'dataset',
      at: '',
      id: 'pretty_name',
      facts: [
        { field: 'dataset.name', at: 'pretty_name' },
        { field: 'dataset.version', at: 'version' },
        { field: 'dataset.url', at: ['homepage', 'url'] },
        // A licence that the Hub has no name for is "other", with its own name beside it.
        {
          field: 'dataset.licence',
          at: ['license_name', 'bigbio_license_short_name', 'bigbio_license_shortname', 'license'],
        },
        { field: 'dataset.label_method', at: 'annotations_creators' },
        { field: 'dataset.collection', at: 'language_creators', prefix: 'texts: ' },
        { field: 'dataset.derived_from', at: 'source_datasets' },
        { field: 'dataset.terms_of_use', at: 'extra_gated_prompt' },
      ],
    },
  ],
  settings: [
    'arxiv',
    'bigbio_pubmed',
    'bigbio_tasks',
    'configs',
    'dataset_info',
    'extra_gated_button_content',
    'extra_gated_description',
    'extra_gated_fields',
    'extra_gated_heading',
    'license',
    'license_link',
    'paperswithcode_id',
    'tags',
    'task_categories',
    'task_ids',
    'thumbnail',
    'train-eval-index',
    'viewer',
  ],
};

function recognise(head: Head): Recognition | null {
  const text = markdownHead(head);
  if (text === null || isNamedModelCard(head.path)) return null;
  const because = datasetCardBecause(text);
  return because === null ? null : { strength: 3, because };
}

/** One data set, as its front matter and its headings describe it. */
function read(document: SourceDocument): Reading {
  const { path } = document;
  const text = document.wholeText();
  const markdown = parseMarkdown(text);
  const front = markdown.frontMatter;
  const problems = [...(front?.problems ?? []), ...markdown.problems];
  const source = { path, format: TITLE, assurance: 'declared' } as const;
  const fromFront = front?.value == null ? null : readByMapping(front.value, FRONT_MATTER, source);
  const taken = cardFacts(markdown, text, path, TITLE, WORDING);
  const statements = [...ofFrontMatter(fromFront, front, source), ...taken.facts];
  const entries = statements.length === 0 ? [] : [entryOf(statements, markdown, path)];
  return {
    ...EMPTY_READING,
    status: problems.some(({ severity }) => severity === 'fatal')
      ? 'partial'
      : entries.length === 0
        ? 'empty'
        : 'parsed',
    entries,
    warnings: problemsOf(problems, path),
    notUnderstood: [...(fromFront?.notUnderstood ?? []), ...notUnderstoodIn(markdown, taken, [], path, WORDING)],
    anchors: new Map(entries.map(({ place }) => ['dataset', place])),
  };
}

function ofFrontMatter(read: MappedReading | null, front: FrontMatter | null, source: Source): readonly Statement[] {
  const statements = (read?.entries ?? []).flatMap((entry) => entry.statements).flatMap(withoutOriginal);
  // The records of one part are those of the data set; of several parts none is.
  const counts = front?.value == null ? [] : findAll(top(front.value), 'dataset_info[]/splits[]/num_examples', 'exact');
  const [only] = counts;
  if (only?.value.kind !== 'scalar' || counts.length !== 1 || typeof only.value.value !== 'number') return statements;
  const { value, text, span } = only.value;
  const n = statement('dataset.n', present(value), { ...source, raw: text, place: placeOf(source.path, span) });
  return [...statements, n];
}

/** "original" says that the data were made from no other set, and "extended|x" that they were made from x. */
function withoutOriginal(one: Statement): readonly Statement[] {
  if (one.field !== 'dataset.derived_from' || !Array.isArray(one.value)) return [one];
  const sources = one.value.filter((name) => name !== 'original').map((name) => name.replace(/^extended\|/, ''));
  return sources.length === 0 ? [] : [{ ...one, value: sources }];
}

function entryOf(statements: readonly Statement[], markdown: MarkdownDocument, path: string): EntryStatement {
  const name = statements.find(({ field, state }) => field === 'dataset.name' && state === 'present')?.value;
  const title = markdown.sections.find(({ level }) => level === 1);
  const span = title?.span ?? markdown.frontMatter?.span;
  const place = span === undefined ? startOf(path) : placeOf(path, span);
  return { kind: 'dataset', id: typeof name === 'string' ? name : path, place, statements };
}

export const huggingFaceDatasetReader: Reader = {
  id: 'hugging-face-dataset-card',
  title: TITLE,
  role: 'dataset',
  versions: [],
  recognise,
  read,
  fields: [
    ...new Set([
      'dataset.n',
      ...fieldsOf(FRONT_MATTER),
      ...[...WORDING.headings.values(), ...WORDING.names.values()].flat(),
    ]),
  ],
};
