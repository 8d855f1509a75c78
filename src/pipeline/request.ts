import type { BaseRequest } from '../workspace/base.ts';

/** What to judge, by which base, on which day. */
export interface GateRequest {
  readonly directory: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly at: string;
  readonly clock: 'given' | 'system';
  readonly scope: 'all' | 'changed';
  readonly require: 'pass' | null;
  readonly base: BaseRequest;
  /** What started the run, for the record; nothing is decided by it. */
  readonly run: {
    readonly trigger: string;
    readonly repository: string | null;
    readonly workflow: string | null;
    readonly run_id: string | null;
    readonly attempt: string | null;
    readonly actor: string | null;
  };
}
