/** What --task may be. A file of its own, so that the command line can list them without loading the tasks. */
export const TASK_IDS = [
  'binary',
  'multiclass',
  'regression',
  'segmentation',
  'survival',
  'llm',
  'drift',
  'need',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
