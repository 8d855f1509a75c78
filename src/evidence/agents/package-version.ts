/** What the command of a server says of the version that it runs. */
export type RunVersion =
  | { readonly kind: 'exact'; readonly version: string; readonly at: number }
  /** Whatever is newest when it starts: another person's release, which nobody here has seen. */
  | { readonly kind: 'newest'; readonly at: number };

type Versioned = (name: string) => string | null | 'other';

interface Runner {
  /** The command, or the command and its first words. */
  readonly words: readonly string[];
  readonly versionOf: Versioned;
  /** Options that take the next word as their value. */
  readonly valued: RegExp;
  /** Options whose value is the package. */
  readonly names?: RegExp;
}

const COMMIT = /#(?:commit=)?[0-9a-f]{40}$|@[0-9a-f]{40}$/;
const NOTHING = /^(?!)$/;

/** `@scope/name@1.2.3`: a range or a tag such as latest names no version. */
const npm: Versioned = (name) => {
  if (/^(\.|\/|file:)/.test(name)) return 'other';
  if (COMMIT.test(name)) return name.slice(-40);
  const version = name.slice(1 + name.indexOf('@', 1));
  return name.indexOf('@', 1) > 0 && /^v?\d+\.\d+\.\d+([-+][\w.+-]+)?$/.test(version) ? version : null;
};

/** `name==1.2` or `name@1.2`, with extras in brackets. */
const python: Versioned = (name) => {
  if (/^(\.|\/|file:)/.test(name)) return 'other';
  if (COMMIT.test(name)) return name.slice(-40);
  return /^[\w.-]+(?:\[[\w,.-]*\])?(?:==|@)(\d[\w.+!-]*)$/.exec(name)?.[1] ?? null;
};

/** A digest, or a tag that begins like a version; the tag "1" moves with every release of it. */
const image: Versioned = (name) => {
  const digest = /@sha256:([0-9a-f]{64})$/.exec(name)?.[1];
  if (digest !== undefined) return digest;
  return /:(v?\d+\.\d+[\w.+-]*)$/.exec(name)?.[1] ?? null;
};

const OF_PACKAGES = /^(-c|--call|--registry|--userconfig|--cache)$/;
const OF_PYTHON = /^(--with|--python|-p|--index|--index-url|--default-index|--extra-index-url|--directory|--env-file)$/;
const OF_IMAGES =
  /^(-[evpuwlmh]|--(env|env-file|volume|mount|name|network|net|publish|user|workdir|label|memory|cpus|entrypoint|add-host|platform|pull|hostname|gpus|device|dns|cap-add|cap-drop|security-opt|ulimit|tmpfs|secret|runtime))$/;

const packages = (...words: string[]): Runner => ({
  words,
  versionOf: npm,
  valued: OF_PACKAGES,
  names: /^(-p|--package)$/,
});
const pythons = (...words: string[]): Runner => ({
  words,
  versionOf: python,
  valued: OF_PYTHON,
  names: /^(--from|--spec)$/,
});
const images = (...words: string[]): Runner => ({ words, versionOf: image, valued: OF_IMAGES });

/** Commands that fetch what they run. The longer come first, since some begin with the words of another. */
const RUNNERS: readonly Runner[] = [
  packages('npm', 'exec'),
  packages('npm', 'x'),
  packages('pnpm', 'dlx'),
  packages('yarn', 'dlx'),
  packages('bun', 'x'),
  packages('npx'),
  packages('pnpx'),
  packages('bunx'),
  pythons('uv', 'tool', 'run'),
  pythons('uv', 'x'),
  pythons('uvx'),
  pythons('pipx', 'run'),
  images('docker', 'run'),
  images('docker', 'container', 'run'),
  images('podman', 'run'),
  images('nerdctl', 'run'),
];

/** `C:\\tools\\npx.cmd` is npx. */
const bareName = (command: string): string =>
  (command.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.(cmd|exe|bat|ps1)$/, '');

/**
 * The version that a command runs; null where it fetches nothing, or nobody can say what. `at` is the position among the
 * arguments of what names it, -1 for the command itself.
 */
export function versionRun(command: string, args: readonly string[]): RunVersion | null {
  const script = SHELL.test(bareName(command)) ? args.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1 : 0;
  if (script > 0) return versionInScript(args[script] ?? '', script);
  const words = [bareName(command), ...args];
  const start = startOf(words);
  if (start < 0) return null;
  const line = [bareName(words[start] ?? ''), ...words.slice(start + 1)];
  const runner = RUNNERS.find((one) => one.words.every((word, position) => line[position] === word));
  if (runner === undefined) return null;
  const named = packageAt(line, runner);
  const at = start - 1 + named;
  const name = line[named]?.replace(/^--(package|from|spec)=/, '');
  if (named < 0 || name === undefined) return null;
  const version = runner.versionOf(name ?? '');
  if (version === 'other') return null;
  return version === null ? { kind: 'newest', at } : { kind: 'exact', version, at };
}

const SHELL = /^(ba|da|k|z)?sh$/;

/** What the first command of a line of a shell that fetches something runs. */
function versionInScript(script: string, at: number): RunVersion | null {
  for (const one of script.split(/&&|\|\||[;|\n]/)) {
    const [command = '', ...args] = one.trim().split(/\s+/);
    const run = versionRun(command === 'exec' ? (args[0] ?? '') : command, command === 'exec' ? args.slice(1) : args);
    if (run !== null) return { ...run, at };
  }
  return null;
}

/** Position of the command itself: on Windows `cmd /c npx` is the usual way to start it, elsewhere `env NAME=value npx`. */
function startOf(words: readonly string[]): number {
  if (words[0] === 'cmd') return /^\/[ck]$/i.test(words[1] ?? '') ? 2 : 0;
  if (words[0] !== 'env') return 0;
  return words.findIndex((word, at) => at > 0 && !/^-|^\w+=/.test(word));
}

/** Position of the word that names what is run; -1 where none does. */
function packageAt(line: readonly string[], { words, valued, names = NOTHING }: Runner): number {
  for (let at = words.length; at < line.length; at++) {
    const word = line[at] ?? '';
    if (names.test(word)) return at + 1 < line.length ? at + 1 : -1;
    if (/^--(package|from|spec)=/.test(word) && names !== NOTHING) return at;
    if (valued.test(word)) at++;
    else if (!word.startsWith('-')) return at;
  }
  return -1;
}
