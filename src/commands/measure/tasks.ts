import type { TaskId } from './measurement.ts';
import type { Task } from './task.ts';
import { binary } from './tasks/binary.ts';

/** Every task that `measure` knows. */
export const TASKS: Readonly<Record<TaskId, Task>> = {
  binary,
};
