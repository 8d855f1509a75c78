/**
 * Tells text that says something from text that only fills the space.
 * The lexicon comes from real cards: unfilled templates, prompts, and answers such as "N/A".
 */

/** Characters that are there and cannot be seen; a text made only of them is empty. */
const INVISIBLE = /[\p{White_Space}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]/gu;

const PLACEHOLDER_WORDS = [
  /^\[?(more information needed|needs more information)\]?$/i,
  /^\[?optional\]?$/i,
  /^\[(insert|specify|describe|provide|answer|classify|list or name|link or name|name of|how do)\b.{0,1000}\]$/is,
  /^\[\d+ words recommended\]$/i,
  /\bor list something else\]$/i,
  /^\(?placeholder\)?$/i,
  /^(t\.? ?b\.? ?[acd]\.?|(same as|see) above|(to|will) follow( later)?|later|nobody|somebody|not (yet )?(determined|decided|known|defined)( yet)?)$/i,
  /^\(?insert .{0,80} here\)?$/i,
  /^not (specified|stated|provided|reported|disclosed)( in .{1,60})?$/i,
  /^(todo|fixme|xxx+|wip|pending|coming soon|unknown|undefined|null|nan|\.nan|none yet|change ?me|fill ?me|lorem ipsum.{0,500})$/i,
  /^to be (finali[sz]ed|added|implemented|determined|confirmed|defined|completed|decided)( (later|soon|on request))?$/i,
  /^\(?fill with your results\)?$/i,
  /^(#{1,6} descr(iption)? +)?no (further |additional )?(description|details|information)( (yet|provided|available|given))?$/i,
  /^#{1,6} descr(iption)?$/i,
  /^\{\{.{0,200}\}\}$/,
  /^\{[a-z_][a-z0-9_]{0,59}\}$/,
  /^\[author\(s\)\]$/i,
  /^<[^<>]{1,100}>$/,
  // What the specifications of CycloneDX (modelCard) and of the Model Card Toolkit ask for, left in place of the answer.
  /^who are the intended users of the model\?$/i,
  /^what are the (intended use cases of the model|known (technical )?limitations of the model|known (tradeoffs in accuracy\/performance of|accuracy\/performance tradeoffs for) the model|ethical risks involved in (the )?application of this model)\?( (e\.g\. what|what|this may include) .{1,300})?$/i,
  /^how does the model affect groups at risk of being systematically disadvantaged\?( what are .{1,100}\?)?$/i,
  /^the (type|value) of (the )?performance metric\.?$/i,
  /^the (lower|upper) bound of the confidence interval\.?$/i,
  /^the name of the (risk|slice this metric was computed on\..{0,80})\.?$/i,
  /^strategy used to address this risk\.?$/i,
  /^the groups or individuals at risk of being systematically disadvantaged by the model\.?$/i,
  /^expected (benefits|harms) to the identified groups\.?$/i,
  /^with respect to the benefits and harms outlined, please describe any mitigation strategy implemented\.?$/i,
  /^the architecture of the model\.?$/i,
  /^(the )?[a-z]{1,30}( [a-z]{1,30})? goes here\.?$/i,
  /^[?.…]+$/,
  /^x+\s?%$/i,
] as const;

/** A word that leaves a sentence unfinished wherever it stands. */
const UNFINISHED =
  /\b(TODO|TBD|FIXME)\b|\((placeholder|to be (added|finali[sz]ed|determined|implemented))\)|\[(more information needed|needs more information)\]|\[(insert|specify) |_{5,}|\{\{.{0,200}?\}\}|lorem ipsum/i;

const NOT_APPLICABLE =
  /^(n\/?a|n\.a\.|not applicable( \(n\/a\))?|none|none known|noassertion|unavailable|not available|-+|–|—)\.?$/i;

/** Words that stand for a missing value in a table of data; a group with such a name is a group of unknowns. */
const BLANK_VALUE = /^(|na|n\/a|nan|null|none|missing|unknown|\?|-|\.)$/i;

export type TextState = 'present' | 'placeholder' | 'not_applicable' | 'empty';

/**
 * State of one text. Text made only of placeholder tokens, in any number and order, is a placeholder;
 * so is a sentence with an unfinished mark in it.
 */
export function textState(text: string): TextState {
  const visible = text.replace(INVISIBLE, ' ').trim();
  if (visible === '') return 'empty';
  const bare = visible.replace(/^[*_`"'\s]+|[*_`"'\s]+$/g, '');
  if (bare === '') return 'placeholder';
  if (NOT_APPLICABLE.test(bare)) return 'not_applicable';
  if (UNFINISHED.test(bare) || isPlaceholder(bare)) return 'placeholder';
  const phrases = bare.split(/[.;,\n]+\s*/).filter((phrase) => phrase.trim() !== '');
  if (phrases.length > 0 && phrases.every((phrase) => isPlaceholder(phrase.trim()))) return 'placeholder';
  const tokens = bare.split(/[\s,;:/|]+/).filter((token) => token !== '');
  const filler = (token: string) =>
    isPlaceholder(token) || NOT_APPLICABLE.test(token) || /^["'[\](){}.\-–—]+$/.test(token);
  return tokens.every(filler) ? 'placeholder' : 'present';
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER_WORDS.some((pattern) => pattern.test(text));
}

/** Whether a value of a grouping column says that the group is not known. */
export function isBlankGroup(value: string): boolean {
  return BLANK_VALUE.test(value.trim());
}
