/**
 * Which imports of a pickle can do harm. The list can never be whole, since any function that is installed may be called
 * with any argument: what is not on it is an import like any other, and is listed.
 */

/** A module, or functions of it, by which a pickle can do more than build objects. */
interface Dangerous {
  /** The module and all below it. */
  readonly module: string;
  /** The functions meant; all of the module where there are none. */
  readonly names?: readonly string[];
  /** Completes "which …". */
  readonly why: string;
}

const RUNS_COMMANDS = 'runs commands of the operating system';
const RUNS_CODE = 'runs code from a text';
const CARRIES_CODE = 'builds functions from code inside the file';
const REACHES_ALL = 'reaches any function by its name';
const LOADS_MORE = 'loads a further file or pickle, which is not looked into';
const FILES = 'opens, changes or removes files';
const NETWORK = 'reaches the network';
const NATIVE = 'calls native code';
const INTERPRETER = 'changes the interpreter itself';
const INSTALLS = 'installs or builds software';

const each = (why: string, modules: readonly string[]): readonly Dangerous[] =>
  modules.map((module) => ({ module, why }));

const DANGEROUS: readonly Dangerous[] = [
  ...each(RUNS_COMMANDS, ['os', 'posix', 'nt', 'subprocess', '_posixsubprocess', '_winapi', 'popen2']),
  ...each(RUNS_COMMANDS, ['pty', 'pexpect', 'sh', 'plumbum', 'psutil', 'multiprocessing', 'asyncio', 'IPython']),
  ...each(RUNS_COMMANDS, ['_osx_support', '_aix_support', '_pyrepl']),
  { module: 'platform', names: ['popen', '_syscmd_ver', '_syscmd_file', '_syscmd_uname'], why: RUNS_COMMANDS },
  { module: 'uuid', names: ['_popen', '_get_command_stdout'], why: RUNS_COMMANDS },
  { module: 'torch.utils.collect_env', why: RUNS_COMMANDS },
  { module: 'commands', names: ['getoutput', 'getstatusoutput', 'getstatus'], why: RUNS_COMMANDS },
  { module: 'distutils', why: RUNS_COMMANDS },
  { module: 'numpy.distutils', why: RUNS_COMMANDS },
  { module: 'pydoc', why: RUNS_COMMANDS },
  { module: 'builtins', names: ['eval', 'exec', 'compile', 'execfile', 'breakpoint', 'apply'], why: RUNS_CODE },
  { module: 'builtins', names: ['__import__', '__build_class__', 'help'], why: REACHES_ALL },
  { module: 'builtins', names: ['getattr', 'setattr', 'delattr', 'globals', 'locals', 'vars'], why: REACHES_ALL },
  { module: 'builtins', names: ['open', 'file', 'input', 'raw_input'], why: FILES },
  ...each(RUNS_CODE, ['codeop', 'timeit', 'cProfile', 'doctest', 'bdb', 'pdb', 'idlelib']),
  // Modules of these names are people's own as well.
  { module: 'code', names: ['InteractiveInterpreter', 'InteractiveConsole', 'interact'], why: RUNS_CODE },
  { module: 'profile', names: ['run', 'runctx', 'Profile'], why: RUNS_CODE },
  { module: 'trace', names: ['Trace'], why: RUNS_CODE },
  ...each(RUNS_CODE, ['numpy.testing', 'numpy.f2py', 'lib2to3', 'test.support', 'numexpr', 'sympy.parsing']),
  { module: 'pandas', names: ['eval', 'core.computation.eval.eval'], why: RUNS_CODE },
  { module: 'pandas.core.computation', why: RUNS_CODE },
  { module: 'sympy', names: ['sympify', 'lambdify'], why: RUNS_CODE },
  { module: 'sympy.core.sympify', names: ['sympify'], why: RUNS_CODE },
  { module: 'sympy.utilities.lambdify', why: RUNS_CODE },
  ...each(RUNS_CODE, ['torch.utils.bottleneck', 'torch.utils._config_module', 'torch._inductor', 'torch._dynamo']),
  { module: 'torch.jit.unsupported_tensor_ops', why: RUNS_CODE },
  { module: 'torch.fx.experimental.symbolic_shapes', why: RUNS_CODE },
  { module: 'torch.fx.graph_module', why: CARRIES_CODE },
  { module: 'types', names: ['CodeType', 'FunctionType', 'LambdaType'], why: CARRIES_CODE },
  { module: 'marshal', why: CARRIES_CODE },
  { module: 'cloudpickle', why: CARRIES_CODE },
  { module: 'dill', why: CARRIES_CODE },
  { module: 'new', names: ['function', 'code', 'classobj'], why: CARRIES_CODE },
  ...each(REACHES_ALL, ['importlib', 'imp', 'runpy', 'pkgutil', 'zipimport', 'pkg_resources']),
  { module: 'operator', names: ['attrgetter', 'methodcaller', 'call'], why: REACHES_ALL },
  { module: '_operator', names: ['attrgetter', 'methodcaller', 'call'], why: REACHES_ALL },
  { module: 'gc', why: REACHES_ALL },
  { module: 'inspect', names: ['getattr_static', 'currentframe', 'stack', 'getmembers'], why: REACHES_ALL },
  { module: 'pickle', names: ['load', 'loads', '_load', '_loads', 'Unpickler', '_Unpickler'], why: LOADS_MORE },
  { module: '_pickle', names: ['load', 'loads', 'Unpickler'], why: LOADS_MORE },
  { module: 'cPickle', names: ['load', 'loads', 'Unpickler'], why: LOADS_MORE },
  ...each(LOADS_MORE, ['shelve', 'dbm', 'jsonpickle', 'yaml', 'torch.hub', 'transformers.dynamic_module_utils']),
  { module: 'numpy', names: ['load', 'fromfile', 'loadtxt', 'genfromtxt', 'DataSource'], why: LOADS_MORE },
  { module: 'numpy.lib', names: ['load', 'genfromtxt', 'loadtxt', 'DataSource', '_npyio_impl.load'], why: LOADS_MORE },
  { module: 'pandas', names: ['read_pickle', 'read_csv', 'read_json', 'read_html', 'read_hdf'], why: LOADS_MORE },
  { module: 'pandas.io.pickle', why: LOADS_MORE },
  { module: 'joblib', names: ['load', 'numpy_pickle.load', 'numpy_pickle_compat.load_compatibility'], why: LOADS_MORE },
  { module: 'joblib.numpy_pickle', names: ['load', '_unpickle', 'load_temporary_memmap'], why: LOADS_MORE },
  { module: 'joblib.numpy_pickle_compat', names: ['load_compatibility', 'NDArrayWrapper'], why: LOADS_MORE },
  { module: 'torch', names: ['load', 'jit.load', 'serialization.load', 'package.PackageImporter'], why: LOADS_MORE },
  { module: 'torch.serialization', names: ['load', '_load', '_legacy_load'], why: LOADS_MORE },
  { module: 'torch.storage', names: ['_load_from_bytes'], why: LOADS_MORE },
  { module: 'torch.jit', names: ['load', 'jit_module_from_flatbuffer'], why: LOADS_MORE },
  { module: 'torch.package', why: LOADS_MORE },
  { module: 'keras.models', names: ['load_model'], why: LOADS_MORE },
  { module: 'tensorflow', names: ['io.read_file', 'io.write_file', 'keras.models.load_model'], why: LOADS_MORE },
  ...each(FILES, ['shutil', 'tempfile', 'tarfile', 'zipfile', 'fileinput', 'mmap', 'sqlite3', 'glob', 'linecache']),
  { module: 'io', names: ['open', 'open_code', 'FileIO'], why: FILES },
  { module: '_io', names: ['open', 'open_code', 'FileIO'], why: FILES },
  { module: 'codecs', names: ['open'], why: FILES },
  { module: 'logging', names: ['FileHandler'], why: FILES },
  { module: 'logging.config', why: RUNS_CODE },
  { module: 'logging.handlers', why: NETWORK },
  ...each(NETWORK, ['socket', '_socket', 'ssl', 'socketserver', 'http', 'urllib', 'urllib2', 'urllib3', 'requests']),
  ...each(NETWORK, ['httplib', 'httpx', 'aiohttp', 'ftplib', 'smtplib', 'telnetlib', 'poplib', 'imaplib', 'nntplib']),
  ...each(NETWORK, ['xmlrpc', 'webbrowser', 'paramiko', 'fabric', 'websocket', 'websockets', 'huggingface_hub']),
  ...each(NATIVE, ['ctypes', '_ctypes', 'cffi', '_cffi_backend', 'winreg', 'msvcrt', 'torch.utils.cpp_extension']),
  ...each(INTERPRETER, ['sys', 'site', 'signal', 'faulthandler', 'atexit', '_thread', 'resource']),
  { module: 'threading', names: ['Thread', 'Timer'], why: INTERPRETER },
  { module: 'copyreg', names: ['add_extension', 'pickle', 'constructor'], why: INTERPRETER },
  ...each(INSTALLS, ['pip', 'setuptools', 'ensurepip', 'venv', 'py_compile', 'compileall']),
];

/** Modules under the names that Python 2 gave them, as protocols 0 to 2 still write them. */
const OLD_NAMES: Readonly<Record<string, string>> = { __builtin__: 'builtins', copy_reg: 'copyreg', thread: '_thread' };

/** By module, so that a file of a million imports is looked up and not compared. */
const BY_MODULE = new Map<string, Dangerous[]>();
for (const one of DANGEROUS) {
  const known = BY_MODULE.get(one.module);
  if (known === undefined) BY_MODULE.set(one.module, [one]);
  else known.push(one);
}

/** Parts of a dotted name by which another module is reached through the one that is named. */
const MODULES = new Set(DANGEROUS.map(({ module }) => module).filter((module) => !module.includes('.')));

/** Why an import can do harm, in words that complete "which …"; null where it is none of the known ones. */
export function dangerOf(module: string, name: string): string | null {
  const [first = '', ...rest] = module.split('.');
  const parts = [OLD_NAMES[first] ?? first, ...rest];
  for (let length = parts.length; length > 0; length--) {
    const below = [...parts.slice(length), name].join('.');
    const found = BY_MODULE.get(parts.slice(0, length).join('.'))?.find(
      ({ names }) => names === undefined || names.includes(below) || names.includes(below.split('.')[0] ?? ''),
    );
    if (found !== undefined) return found.why;
  }
  // From protocol 4 on a name may have dots: `os.system` of any module that itself imports os (CPython, find_class).
  const path = name.split('.');
  const leaves = path.length > 1 && path.some((part) => MODULES.has(part) || /^__\w+__$/.test(part));
  return leaves ? 'reaches another module through the one it names' : null;
}

const PLAIN_NAME = /^[A-Za-z_][\w.]{0,100}$/;

/** An import as it may be shown: module and name are text from the file, so only plain ones are repeated. */
export function importName(module: string, name: string): string | null {
  const full = `${module}.${name}`;
  return PLAIN_NAME.test(full) ? full : null;
}
