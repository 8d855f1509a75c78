/** Keys that only the front matter of a model card holds. */
const MODEL_KEYS = ['library_name', 'pipeline_tag', 'base_model', 'model-index', 'model_index'];

/** Keys of data set cards and of static-site pages, which carry a licence or tags as well. */
const OTHER_KEYS =
  /^(dataset_info|task_categories|task_ids|size_categories|annotations_creators|multilinguality|pretty_name|bigbio_.*|layout|sdk)$/;

/** Keys that belong to a model card where none of the other kind stands beside them. */
const WEAK_KEYS = ['license', 'licence', 'metrics', 'datasets'];

/** Text between the first two `---` lines of a file that begins with one; null where there is none. */
export function frontMatterText(text: string): string | null {
  const body = text.replace(/^\ufeff/, '');
  const start = /^---[ \t]*\r?\n/.exec(body);
  if (start === null) return null;
  const rest = body.slice(start[0].length);
  const end = /^---[ \t]*$/m.exec(rest.replaceAll('\r', ' '));
  return end === null ? null : rest.slice(0, end.index);
}

/** Whether a text begins with the front matter of a model card, as the Hugging Face Hub reads it. */
export function hasModelFrontMatter(text: string): boolean {
  const front = frontMatterText(text);
  if (front === null) return false;
  const keys = new Set([...front.matchAll(/^([A-Za-z_-]{1,60}):/gm)].map((match) => match[1] ?? ''));
  if (MODEL_KEYS.some((key) => keys.has(key))) return true;
  return WEAK_KEYS.some((key) => keys.has(key)) && ![...keys].some((key) => OTHER_KEYS.test(key));
}
