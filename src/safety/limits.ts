/**
 * Every numeric limit of the project, each with its source.
 * A limit that protects the gate from hostile input is our own choice unless a source is named.
 */

const MEBIBYTE = 1024 * 1024;

/** Limits on what is read from a repository; past any of them the file is refused with a located finding. */
export const READING = {
  /** A card, system file, policy or rule. The largest real card read while designing was 0.1 MiB. */
  structuredBytes: 4 * MEBIBYTE,
  /** A metrics or results file that is held in memory as one text. */
  resultsBytes: 64 * MEBIBYTE,
  /** A results file of which only some values are kept while it is read; HealthBench writes up to 70 MB with all texts. */
  streamedBytes: 1_024 * MEBIBYTE,
  /** Values and keys that are kept of such a file; each takes about 250 bytes. */
  streamedNodes: 400_000,
  /** Nesting of mappings and sequences. Recursive walkers stay far from the stack limit. */
  depth: 64,
  /** Values in one YAML or JSON text. */
  nodes: 2_000_000,
  /** Characters in one line handed to a pattern; longer lines are treated as data, not prose. */
  lineCharacters: 20_000,
  /** Characters of a line of a printed classification report; scikit-learn makes lines of about 50 and the name of the class. */
  reportLineCharacters: 1_000,
  /** Characters of a sentence on either side of a number; longer ones are cut, so that a hostile line costs no more than its length. */
  clauseCharacters: 300,
  /** Pairs of key and value before and after one that are looked at for the pair that it is an answer of. */
  nestedPairs: 50,
  /** Characters of a file that a reader sees when it decides whether the file is its own. */
  headCharacters: 65_536,
  /** Bytes at the end of a page of HTML that are looked at for the tool that wrote it. */
  htmlEndBytes: 65_536,
  /** Bytes at the end of a report of Grype, where it names itself before its settings. */
  grypeEndBytes: 8_192,
  /** Characters of one number in a streamed JSON file. The longest that a double prints as has 24; this leaves room for any written out in full. */
  numberCharacters: 400,
  /** Characters in which a line break of a quoted YAML text, with its blanks, is looked for. */
  foldCharacters: 1_000,
  /** Footer of a Parquet file. The one of 100 columns in 1,000 row groups has about 10 MiB. */
  parquetFooterBytes: 16 * MEBIBYTE,
  /** Rows of one row group of a Parquet file; pyarrow writes 1,048,576 unless told otherwise. */
  parquetGroupRows: 8_388_608,
  /** Bytes that the columns in use take in one row group, decompressed. */
  parquetGroupBytes: 512 * MEBIBYTE,
  /** Values in the header of one page of a Parquet file. It holds a few dozen; statistics may be long texts, which count as one. */
  parquetHeaderValues: 1_000,
  /** Width of an index into a dictionary. A wider one would mean a dictionary larger than any row group that is read. */
  parquetIndexBits: 24,
  /** Miniblocks of one block of delta-encoded numbers; writers use 4. */
  parquetMiniblocks: 1_024,
  /** Nesting of structures in the metadata of a Parquet file, of which the statistics of a column are the fifth. */
  thriftDepth: 32,
  /** Columns of a table. */
  columns: 4_096,
  /** Bytes of one record. A quote that is never closed swallows the rest of the file; this is where reading stops. */
  recordBytes: 4 * MEBIBYTE,
  /** Bytes of one field of a record. */
  fieldBytes: 1_000_000,
  /** Numbers that one card or metrics file declares. The largest real file read while designing declared a few hundred. */
  declaredNumbers: 1_000,
  /** Cells of a table of results that is held in memory; tables of groups and metrics have a few thousand. */
  tableCells: 500_000,
  /** Rows of a predictions file. */
  predictionRows: 20_000_000,
  /** Characters of a name of a model, a task or an attack; a longer text is free text, and none of it is kept. */
  labelCharacters: 120,
  /** Problems of one file that are listed one by one; the rest are counted in a last entry. */
  problems: 100,
  /** Problems of rows that are listed one by one; the rest are counted. */
  rowProblems: 20,
  /** Different values of one grouping column; more means the column is an identifier, not a group. */
  groupLevels: 1_000,
  /** Up to so many groups a column may have however few rows there are; sites and age bands stay below. */
  groupsOfAnySize: 20,
  /** Rows that a group has on average where a column has more groups than that; fewer, and the column names patients. */
  rowsOfOneGroup: 10,
  /** Files considered during discovery. */
  files: 200_000,
  /** Files that are looked into for evidence nobody declared; beyond these only declared ones are read. */
  undeclaredFiles: 2_000,
} as const;

/** Limits on what is read of a model file, our own choice: its bytes may be many, but what is kept of them is not. */
export const ARTIFACTS = {
  /** Opcodes of one file of pickles. A forest of 1,000 trees has fewer than a million. */
  pickleOpcodes: 50_000_000,
  /** Values on the stack of a pickle, and in its memo. */
  pickleValues: 2_000_000,
  /** Characters of short texts in the memo of a pickle. */
  pickleNames: 32 * MEBIBYTE,
  /** Longest line of a pickle that is kept; those that name an import are far shorter. */
  pickleLineBytes: 4_096,
  /** Longest text of a pickle that is kept because it may name an import. */
  pickleNameCharacters: 200,
  /** Imports of one file that are listed. Large ensembles have fewer than a hundred. */
  pickleImports: 200,
  /** Dangerous imports of one file that are told one by one. */
  pickleProblems: 20,
  /** Bytes that are decompressed to see whether they are a pickle. */
  pickleTasteBytes: 1_024,
  /** Bytes of a decompressed file of pickles. */
  inflatedBytes: 4_096 * MEBIBYTE,
  /** Entries of a zip archive. Checkpoints have one for each tensor. */
  zipEntries: 65_536,
  /** Bytes of the central directory of a zip archive. */
  zipDirectoryBytes: 16 * MEBIBYTE,
  /** Bytes that all compressed entries of a zip archive which are looked into take, decompressed. */
  zipInflatedBytes: 256 * MEBIBYTE,
  /** Header of a safetensors file. The format allows 100 MB; the largest real one seen has about 1 MiB. */
  safetensorsHeaderBytes: 16 * MEBIBYTE,
  /** Results of one evaluation in an archive, unpacked. Those of 10,000 samples have about 0.2 MiB. */
  evalHeaderBytes: 16 * MEBIBYTE,
  /** How many times its packed length such an entry may have; JSON of real logs has up to 20. */
  evalHeaderRatio: 200,
  /** Header of a NumPy file; that of a structured array of 100 fields has about 3,000 characters. */
  numpyHeaderBytes: 65_536,
  /** Description of the layers in a Keras archive, decompressed. */
  kerasConfigBytes: 16 * MEBIBYTE,
  /** Files that one signed statement or list names. */
  statedFiles: 10_000,
} as const;

/** Limits that GitHub sets; over them a request fails or text is cut without a word. */
export const GITHUB = {
  /** Annotations in one check-run request (GitHub OpenAPI description, maxItems). */
  annotationsPerRequest: 50,
  /** output.summary and output.text, counted in bytes although the description says characters (github/docs#35252). */
  checkRunTextBytes: 65_535,
  /** Annotation message and raw_details (OpenAPI prose: 64 KB). */
  annotationMessageBytes: 64 * 1024,
  /** Annotation title (OpenAPI prose). */
  annotationTitleCharacters: 255,
  /** The runner cuts an annotation's message here (actions/runner ExecutionContext.cs). */
  logMessageCharacters: 4_096,
  /** The runner keeps this many annotations per level per step and drops the rest (actions/runner ExecutionContext.cs). */
  logAnnotationsPerLevel: 10,
  /** Job summary per step (GitHub workflow-commands documentation: 1 MiB). */
  summaryBytes: MEBIBYTE,
  /** Annotations in one check run, our choice: ten requests, far below GitHub's 80 content-creating requests a minute. */
  annotationsPerCheckRun: 500,
  /** One request to the API, our choice: a check run is decoration, and no job waits long for it. */
  requestMilliseconds: 30_000,
} as const;

/** Counts from 1 to 10 are not shown (CMS cell size suppression policy, 2024-01-26); this is the smallest shown. */
export const SMALLEST_SHOWN_COUNT = 11;

/** Up to so many different scores, an AUROC or a sum of scores may be solved for counts at the threshold (our own choice). */
export const SCORES_THAT_TELL = 100;

/** Combinations of two attributes whose counts are audited together; with more, none of their numbers is shown. */
export const COMBINATIONS_AUDITED = 10_000;

/** Characters of untrusted text shown in one place. */
export const SHOWN_CHARACTERS = 200;

/** Characters shown of a key or heading that was not understood. */
export const SHOWN_KEY_CHARACTERS = 80;

/** Share of rows without a known group above which a comparison must hold wherever they belong (house, as in RMF-MEASURE-2.11-group-unknown). */
export const MOST_UNKNOWN_SHARE = 0.05;

/** Events below which an interval is not to be trusted, so that a comparison is too few. */
export const FEWEST_EVENTS = {
  /** Logit DeLong limits of an AUROC; with 10 events the 95 % interval covers 89 % (own simulation). Asked of events and of non-events. */
  auroc: 50,
  /** Katz log limits of a ratio of rare rates (convention: 10 events on each side). */
  ratio: 10,
  /**
   * A group with fewer cases is a small one: it is held to a rule together with the other small ones too. 100 events are the least for testing
   * a prediction model (Vergouwe 2005, Collins 2016); with it the simulation in bench/provisional.md gives the table of statistics.md.
   */
  judgedAlone: 100,
} as const;

/** Groups or rules listed in one line for people; the rest are counted, and the JSON report holds them all. */
export const LISTED_IN_ONE_LINE = 6;

/** Rules that wait for lines of one file and are told one by one; more of them are one thing to a reader. */
export const WAITING_RULES_TOLD_APART = 6;

/** Notes told one by one in the short text; --verbose tells them all. */
export const NOTES_TOLD_APART = 3;

/** Lines to paste that the short text shows; the JSON report holds them all. */
export const LINES_TO_PASTE = 24;

/** Groups told with their numbers in one item of the short text; the rest are counted, and --verbose tells them all. */
export const GROUPS_IN_ONE_ITEM = 2;
