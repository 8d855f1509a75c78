import { writeFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Answer } from './commands/answer.ts';
import type { CoverageFormat } from './commands/coverage.ts';
import type { MeasureOptions } from './commands/measure/options.ts';
import { TASK_IDS } from './commands/measure/task-ids.ts';
import type { RuleFilters } from './commands/rules.ts';
import type { GateRequest } from './gate.ts';
import { version } from './generated/version.ts';
import { exitStatus } from './report/exit.ts';
import { FORMATS, type Format, render } from './report/renderers.ts';

/** Wrong arguments, and everything else that keeps the command from doing its work. */
const CANNOT = 2;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!DAY.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Write a day as 2026-12-01.');
  }
  return text;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes to a file, or to standard output; a broken pipe is the reader's choice and not an error. */
function deliver(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}

/** Characters in a line: a terminal's, or what fits a block of code in a pull request. */
const textWidth = (): number => Math.max(60, Math.min(process.stdout.columns ?? 100, 120));

interface CoverageOptions {
  readonly framework?: string;
  readonly format: CoverageFormat;
}

interface CheckOptions {
  readonly base?: string;
  readonly scope: 'all' | 'changed';
  readonly require?: 'pass';
  readonly format: Format;
  readonly output?: string;
  readonly at?: string;
  readonly verbose?: true;
}

async function check(directory: string, options: CheckOptions): Promise<number> {
  const { gate } = await import('./gate.ts');
  const request: GateRequest = {
    directory,
    at: options.at ?? today(),
    clock: options.at === undefined ? 'system' : 'given',
    scope: options.scope,
    require: options.require ?? null,
    base: options.base === undefined ? { kind: 'none' } : { kind: 'ref', ref: options.base },
    run: { trigger: 'command line', repository: null, workflow: null, run_id: null, attempt: null, actor: null },
  };
  const report = await gate(request);
  const text = render(report, options.format, {
    verbose: options.verbose === true,
    width: textWidth(),
    color: false,
    directory: report.request.directory === '.' ? '' : report.request.directory,
  });
  deliver(text, options.output);
  return exitStatus(report);
}

function program(finish: (status: number) => void): Command {
  const tell = ({ text, status }: Answer): void => {
    deliver(text, undefined);
    finish(status);
  };
  const root = new Command('rmf-gate')
    .description('Decides whether an AI system used in healthcare may be merged.')
    .version(version)
    .exitOverride()
    .showHelpAfterError();
  root
    .command('check')
    .description('Judge the AI systems of a folder.')
    .argument('[directory]', 'the folder to judge', '.')
    .option('--base <ref>', 'take the policy from this commit and compare with the common ancestor')
    .addOption(
      new Option('--scope <scope>', 'judge all systems or those that changed')
        .choices(['all', 'changed'])
        .default('all'),
    )
    .addOption(new Option('--require <verdict>', 'exit 1 for a conditional verdict too').choices(['pass']))
    .addOption(new Option('--format <format>', 'form of the report').choices([...FORMATS]).default('text'))
    .option('--output <file>', 'write the report to a file')
    .option('--at <day>', 'the day of judgement, as 2026-12-01', day)
    .option('--verbose', 'every finding with its reasons')
    .action(async (directory: string, options: CheckOptions) => finish(await check(directory, options)));
  root
    .command('read')
    .description('Show what the gate sees in a file: format, facts, numbers, each with its line.')
    .argument('<file...>', 'files to read')
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (files: string[], options: { readonly format: 'text' | 'json' }) => {
      const { readFiles } = await import('./commands/read-files.ts');
      const complain = (text: string): boolean => process.stderr.write(text);
      finish(await readFiles(files, options.format, (text) => deliver(text, undefined), complain));
    });
  root
    .command('measure')
    .description('Recompute the metrics of a file of row-level predictions.')
    .argument('<file>', 'the predictions')
    .addOption(new Option('--task <task>', 'what the model does').choices(TASK_IDS).default('binary'))
    .option('--label <column>', 'column of the outcome')
    .option(
      '--score <column>',
      'column of the score; for multiclass what the names of the columns of probabilities begin with, as p_',
    )
    .option('--prediction <column>', 'column of the decision, or of the predicted value')
    .option('--time <column>', 'survival: column of the time to the event or to the end of observation')
    .option('--event <column>', 'survival: column that is 1 where the event was seen')
    .option('--risk <column>', 'survival: column of the predicted risk')
    .option('--cluster <column>', 'column that says which rows are of one patient')
    .option(
      '--positive <value>',
      'value of outcome and decision that means the condition is present (default: 1, of 0 and 1)',
    )
    .option('--threshold <number>', 'the score at or above which the condition is called present', number)
    .option('--by <columns>', 'columns of groups, with commas between; sex:race for both together', list)
    .option(
      '--reference <group>',
      'compare with this group instead of the rest, as sex=F; for drift the rows that are the reference, as set=ref',
    )
    .option(
      '--margin <margin>',
      'largest acceptable difference, as 0.1, auroc=0.05, wasserstein=0.2, total-variation=0.1 or need=1.1',
      collect,
      [],
    )
    .option('--alpha <number>', 'one-sided level of the comparisons', number, 0.05)
    .option('--level <number>', 'level of the intervals', number, 0.95)
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (file: string, options: MeasureOptions) => {
      const { measureFile } = await import('./commands/measure/command.ts');
      tell(await measureFile(file, { ...options, width: textWidth() }));
    });
  root
    .command('rules')
    .description('List the rules, those of a folder too.')
    .argument('[directory]', 'the folder whose own rules are known too', '.')
    .option('--framework <id>', 'only rules that cite this framework')
    .option('--trait <id>', 'only rules for systems with this trait')
    .addOption(
      new Option('--tier <tier>', 'only rules that do anything at this tier').choices(['high', 'moderate', 'low']),
    )
    .option('--pack <id>', 'only rules of this pack')
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (directory: string, { format, ...filters }: RuleFilters & { readonly format: 'text' | 'json' }) => {
      const { listRules } = await import('./commands/policy-commands.ts');
      tell(await listRules(directory, filters, format));
    });
  root
    .command('explain')
    .description(
      'Say why a rule exists, what it asks for and how to meet it; of a framework or requirement which rules examine it.',
    )
    .argument('<rule>', 'id of the rule, of a framework or of a requirement')
    .argument('[directory]', 'the folder whose own rules are known too', '.')
    .action(async (name: string, directory: string) => {
      const { explain } = await import('./commands/policy-commands.ts');
      tell(await explain(name, directory));
    });
  root
    .command('coverage')
    .description('Count how much of each framework the rules examine.')
    .argument('[directory]', 'the folder whose own rules are known too', '.')
    .option('--framework <id>', 'one framework, with each of its requirements')
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(['text', 'markdown', 'json']).default('text'),
    )
    .action(async (directory: string, { framework, format }: CoverageOptions) => {
      const { showCoverage } = await import('./commands/policy-commands.ts');
      tell(await showCoverage(directory, framework ?? null, format));
    });
  const policy = root.command('policy').description('Look after rules of your own.');
  policy
    .command('test')
    .description('Run the examples of the rules.')
    .argument('[directory]', 'the folder with .rmf-gate', '.')
    .option('--rule <id>', 'only this rule')
    .action(async (directory: string, options: { readonly rule?: string }) => {
      const { testPolicy } = await import('./commands/policy-commands.ts');
      tell(await testPolicy(directory, options.rule ?? null));
    });
  policy
    .command('lint')
    .description('Find what is wrong with rules and policy although they load.')
    .argument('[directory]', 'the folder with .rmf-gate', '.')
    .option('--at <day>', 'the day by which dates are judged, as 2026-12-01', day)
    .action(async (directory: string, { at }: { readonly at?: string }) => {
      const { lintPolicy } = await import('./commands/policy-commands.ts');
      tell(await lintPolicy(directory, at ?? today()));
    });
  return root;
}

const number = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('Write a number.');
  return value;
};

const list = (text: string): readonly string[] => text.split(',').filter((item) => item !== '');

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

/** The command line. Sets the exit status and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program((status) => {
      process.exitCode = status;
    }).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // commander has said what is wrong; help and version are no mistakes.
      process.exitCode = error.exitCode === 0 ? 0 : CANNOT;
      return;
    }
    const name = error instanceof Error ? error.name : 'unknown error';
    process.stderr.write(`rmf-gate failed (${name}). Nothing was judged; please report it.\n`);
    process.exitCode = CANNOT;
  }
}
