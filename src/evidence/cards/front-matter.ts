/** Keys that only the front matter of a model card holds. */
const MODEL_KEYS = ['library_name', 'pipeline_tag', 'base_model', 'model-index', 'model_index'];

/** Keys that only the front matter of a data set card holds. */
const DATASET_KEYS =
  /^(dataset_info|task_categories|task_ids|size_categories|annotations_creators|language_creators|multilinguality|source_datasets|pretty_name|bigbio_.*)$/;

/** Keys of static-site pages and demonstrations, which carry a licence or tags as well. */
const OTHER_KEYS = /^(layout|sdk)$/;

/** Keys that belong to a model card where none of the other kind stands beside them. */
const WEAK_KEYS = ['license', 'licence', 'metrics', 'datasets'];

/** Text between the first two `---` lines of a file that begins with one; null where there is none. */
function frontMatterText(text: string): string | null {
  const body = text.replace(/^\ufeff/, '');
  const start = /^(?:[\s\u200b]{0,1000}\n)?---[ \t]*\r?\n/.exec(body);
  if (start === null) return null;
  const rest = body.slice(start[0].length);
  const end = /^---[ \t]*$/m.exec(rest.replaceAll('\r', ' '));
  return end === null ? null : rest.slice(0, end.index);
}

function keysOf(front: string): ReadonlySet<string> {
  return new Set([...front.matchAll(/^([A-Za-z_-]{1,60}):/gm)].map((match) => match[1] ?? ''));
}

/**
 * Whose card a text begins the front matter of, as the Hugging Face Hub reads it. A licence alone says neither; null
 * where there is no front matter, or one of another kind of document.
 */
export function frontMatterOf(text: string): 'model' | 'dataset' | 'either' | null {
  const front = frontMatterText(text);
  if (front === null) return null;
  const keys = [...keysOf(front)];
  if (keys.some((key) => MODEL_KEYS.includes(key))) return 'model';
  if (keys.some((key) => DATASET_KEYS.test(key))) return 'dataset';
  return keys.some((key) => WEAK_KEYS.includes(key)) && !keys.some((key) => OTHER_KEYS.test(key)) ? 'either' : null;
}

/** Whether a text begins with the front matter of a card that may be that of a model. */
export function hasModelFrontMatter(text: string): boolean {
  const kind = frontMatterOf(text);
  return kind === 'model' || kind === 'either';
}
