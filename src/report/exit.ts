import { EXIT_STATUS, type Report } from './report.ts';

/** The exit status of a report; `conditional` is refused where a full pass is required. */
export function exitStatus({ verdict, request }: Pick<Report, 'verdict' | 'request'>): number {
  return verdict === 'conditional' && request.require === 'pass' ? 1 : EXIT_STATUS[verdict];
}
