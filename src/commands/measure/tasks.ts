import type { Task } from './task.ts';
import type { TaskId } from './task-ids.ts';
import { binary } from './tasks/binary.ts';
import { drift } from './tasks/drift.ts';
import { languageModel } from './tasks/language-model.ts';
import { multiclass } from './tasks/multiclass.ts';
import { need } from './tasks/need.ts';
import { regression } from './tasks/regression.ts';
import { segmentation } from './tasks/segmentation.ts';
import { survival } from './tasks/survival.ts';

/** Every task that `measure` knows. */
export const TASKS: Readonly<Record<TaskId, Task>> = {
  binary,
  multiclass,
  regression,
  segmentation,
  survival,
  llm: languageModel,
  drift,
  need,
};
