import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickleReader } from '../../src/evidence/artifacts/pickle.ts';
import { dangerOf, importName } from '../../src/evidence/artifacts/pickle-imports.ts';
import { OPCODES } from '../../src/evidence/artifacts/pickle-opcodes.ts';
import { type PickleFindings, PickleScan } from '../../src/evidence/artifacts/pickle-scan.ts';
import { claims, fieldOf, readBytes } from './read-bytes.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function scan(bytes: Uint8Array | string, piece = Number.POSITIVE_INFINITY): PickleFindings {
  const all = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  const reading = new PickleScan();
  for (let at = 0; at < all.length; at += piece) {
    // A copy that is wiped afterwards, as the memory of a chunk may be.
    const part = new Uint8Array(all.subarray(at, at + piece));
    const goesOn = reading.feed(part);
    part.fill(0);
    if (!goesOn) break;
  }
  return reading.end();
}

const dangers = (found: PickleFindings): readonly string[] => [...found.dangerous.keys()];

describe('opcodes', () => {
  it('are the 68 of pickletools in Python 3.11', () => {
    expect(OPCODES.filter((one) => one !== undefined)).toHaveLength(68);
  });
});

describe('a pickle', () => {
  const files = ['pickle', 'pickle-hostile'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => /\.(pkl|joblib|pth)$/.test(name) && name !== 'compressed.joblib')
      .map((name) => join(fixtures, folder, name)),
  );

  it.each(files)('%s gives the same in pieces of any length', (file) => {
    const bytes = readFileSync(file);
    const whole = scan(bytes);
    for (const piece of [1, 2, 3, 7, 64]) expect(scan(bytes, piece)).toEqual(whole);
  });

  it.each([
    ['by a name in a variable', '\x80\x04\x8c\x02os\x94\x8c\x06system\x94\x93\x94.', ['os.system']],
    ['by names fetched from the memo', '\x80\x04\x8c\x02os\x940\x8c\x06system\x940N0h\x00h\x01\x93.', ['os.system']],
    ['by names stored under numbers', 'Vos\np7\n0Vsystem\np9\n0g7\ng9\n\x93.', ['os.system']],
    ['by text in quotes', 'S\'os\'\nS"system"\n\x93.', ['os.system']],
    ['by short texts of protocol 1', 'U\x02osU\x06system\x93.', ['os.system']],
    ['by a text with a length of eight bytes', '\x80\x04\x8d\x02\0\0\0\0\0\0\0os\x8c\x06system\x93.', ['os.system']],
    ['by an instance', '(ios\nsystem\n.', ['os.system']],
    ['below a tuple', 'cos\nsystem\n(Vx\ntR.', ['os.system']],
    ['after many values that are popped', `${'N0'.repeat(100)}cos\nsystem\n.`, ['os.system']],
    ['after a mark that is popped', '(NN1cos\nsystem\n.', ['os.system']],
    ['in the old name of a module', 'c__builtin__\neval\n.', ['__builtin__.eval']],
    ['through another module', '\x80\x04\x8c\x07logging\x8c\x09os.system\x93.', ['logging.os.system']],
    ['through the attributes of a function', '\x80\x04\x8c\x01a\x8c\x0fb.__globals__.c\x93.', ['a.b.__globals__.c']],
    ['by a text with an escape', 'V\\u006fs\nVsystem\n\x93.', ['an import whose name is computed while loading']],
    ['by the bytes of a name', '\x80\x03C\x02osC\x06system\x93.', ['an import whose name is computed while loading']],
    [
      'by what a call returns',
      '\x80\x04ca\nb\n)R\x8c\x06system\x93.',
      ['an import whose name is computed while loading'],
    ],
    ['by what an import returns', 'ca\nb\n)R)R.', ['a function that is computed while loading']],
    ['by an object that is made', 'ca\nb\n)\x81)R.', ['a function that is computed while loading']],
    ['by the class that a call returns', '(ca\nb\n)Ro.', ['a function that is computed while loading']],
    ['by number', '\x80\x02\x83\x01\x02.', ['an import by number (extension registry)']],
    ['by a name with a command to the log', 'c\n::stop-commands::x\n.', ['an import with an unusual name']],
    [
      'by a name of 5,000 letters',
      `c${'a'.repeat(5_000)}\n${'b'.repeat(5_000)}\n.`,
      ['an import with an unusual name'],
    ],
  ])('imports %s', (_, bytes, expected) => {
    for (const piece of [1, 5, 10_000]) {
      const found = scan(bytes, piece);
      expect(dangers(found)).toEqual(expected);
      expect(found.trouble).toBeNull();
    }
  });

  it.each([
    ['nothing', '', 'truncated'],
    ['no end', '\x80\x04N', 'truncated'],
    ['an unfinished line', 'cos\nsystem', 'truncated'],
    ['contents longer than the file', '\x80\x04X\xff\xff\xff\x7fabc', 'truncated'],
    ['a negative length', 'T\xff\xff\xff\xff', 'argument'],
    ['a length beyond any file', '\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\xff', 'argument'],
    ['a number that is none', 'Iten\n.', 'argument'],
    ['no mark', 'NNt.', 'stack'],
    ['a value below a mark taken', 'N(R.', 'stack'],
    ['a value that was never stored', 'h\x00.', 'memo'],
    ['a byte that is no opcode', 'N!.', 'not-an-opcode'],
    ['protocol 6', '\x80\x06N.', 'protocol'],
    ['text after its end', 'N.!', 'trailing'],
  ] as const)('with %s is told as such', (_, bytes, trouble) => {
    for (const piece of [1, 1_000]) expect(scan(bytes, piece).trouble).toBe(trouble);
  });

  it('of any bytes is read without an error, in pieces as whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 9 }), (bytes, piece) => {
        expect(scan(bytes, piece)).toEqual(scan(bytes));
      }),
    );
  });

  it('of a million opcodes is followed to its end', () => {
    const bytes = bytesOf(`\x80\x04${'N0'.repeat(500_000)}cos\nsystem\n.`);
    expect(dangers(scan(bytes, 65_536))).toEqual(['os.system']);
  });

  it('that grows without end is left where it is too much', () => {
    expect(scan(bytesOf('N'.repeat(2_100_000)), 65_536).trouble).toBe('too-much');
    expect(scan(bytesOf('('.repeat(2_100_000)), 65_536).trouble).toBe('too-much');
  });

  it('without a line end is read once, not again with every piece', () => {
    const before = performance.now();
    expect(scan(bytesOf(`V${'a'.repeat(8_000_000)}\n.`), 4_096).trouble).toBeNull();
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('with a thousand imports lists two hundred and keeps each dangerous one', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `cmodule${i}\nname\n0`).join('');
    const found = scan(`${many}cos\nsystem\n.`);
    expect(found.imports).toHaveLength(200);
    expect(dangers(found)).toEqual(['os.system']);
  });
});

describe('arrays of joblib', () => {
  const model = readFileSync(join(fixtures, 'pickle', 'model.joblib'));

  it('are passed over, and what follows them is read', () => {
    expect(scan(model).imports).toContain('collections.Counter');
    expect(scan(model).trouble).toBeNull();
  });

  it('that end elsewhere than they say are told', () => {
    const shorter = Buffer.concat([model.subarray(0, 400), model.subarray(420)]);
    expect(scan(shorter).trouble).not.toBeNull();
  });

  it('inside a frame that goes on could be read in two ways, so they are not', () => {
    const at = model.indexOf(0x95);
    const longer = Buffer.from(model);
    longer.writeBigUInt64LE(100_000n, at + 1);
    expect(scan(longer).trouble).toBe('array');
  });
});

describe('the list of dangerous imports', () => {
  it.each([
    ['os', 'system'],
    ['os.path', 'join'],
    ['nt', 'system'],
    ['builtins', 'getattr'],
    ['__builtin__', 'execfile'],
    ['operator', 'attrgetter'],
    ['numpy.testing._private.utils', 'runstring'],
    ['pandas', 'read_pickle'],
    ['torch.hub', 'load'],
    ['joblib.numpy_pickle', 'load'],
    ['joblib', 'numpy_pickle.load'],
    ['torch.storage', '_load_from_bytes'],
    ['types', 'CodeType'],
    ['cloudpickle.cloudpickle', '_make_function'],
    ['logging.config', 'fileConfig'],
    ['asyncio.unix_events', '_UnixSubprocessTransport._start'],
  ])('has %s.%s', (module, name) => expect(dangerOf(module, name)).not.toBeNull());

  it.each([
    ['builtins', 'set'],
    ['__builtin__', 'bytearray'],
    ['collections', 'OrderedDict'],
    ['copyreg', '_reconstructor'],
    ['_codecs', 'encode'],
    ['numpy', 'dtype'],
    ['numpy.core.multiarray', '_reconstruct'],
    ['numpy.random._pickle', '__randomstate_ctor'],
    ['joblib.numpy_pickle', 'NumpyArrayWrapper'],
    ['sklearn.tree._tree', 'Tree'],
    ['sklearn._loss._loss', '__pyx_unpickle_CyHalfBinomialLoss'],
    ['torch._utils', '_rebuild_tensor_v2'],
    ['torch.nn.modules.linear', 'Linear'],
    ['pandas.core.frame', 'DataFrame'],
    ['xgboost.sklearn', 'XGBClassifier'],
    ['functools', 'partial'],
    ['io', 'BytesIO'],
    ['logging', 'getLogger'],
    ['osteoporosis.model', 'Classifier'],
    ['code.model', 'Classifier'],
    ['model', 'Outer.Inner'],
  ])('has not %s.%s', (module, name) => expect(dangerOf(module, name)).toBeNull());

  it('shows plain names only', () => {
    expect(importName('sklearn.tree', 'Tree')).toBe('sklearn.tree.Tree');
    expect(importName('a b', 'c')).toBeNull();
    expect(importName('', 'c')).toBeNull();
    expect(importName('a', `b${'c'.repeat(200)}`)).toBeNull();
    expect(importName('a\u001b[31m', 'c')).toBeNull();
  });
});

describe('an archive', () => {
  const whole = readFileSync(join(fixtures, 'pickle-hostile', 'in-archive.pt'));
  const end = whole.length - 22;
  const wide = readFileSync(join(fixtures, 'pickle', 'checkpoint.pt'));
  const changed = (bytes: Uint8Array, change: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(bytes);
    change(copy);
    return copy;
  };

  // Each is read in one way by Python's zipfile and in another by PyTorch.
  it.each([
    ['counts fewer entries than it has', changed(whole, (copy) => copy.writeUInt16LE(1, end + 10))],
    ['has its directory elsewhere than it says', changed(whole, (copy) => copy.writeUInt32LE(0, end + 16))],
    ['has a second end record in its comment', Buffer.concat([whole, Buffer.from('PK\x05\x06'), Buffer.alloc(18)])],
    ['has a comment longer than the file', changed(whole, (copy) => copy.writeUInt16LE(9, end + 20))],
    ['has its zip64 record elsewhere', changed(wide, (copy) => copy.writeUInt32LE(4, wide.length - 22 - 12))],
    ['is cut off', whole.subarray(0, -30)],
  ])('that %s is refused, and not passed over', async (_, bytes) => {
    expect(claims(pickleReader, 'model.pt', bytes)).toBe(true);
    const reading = await readBytes(pickleReader, 'model.pt', bytes);
    expect(reading.status).toBe('unsupported');
    expect(reading.warnings.map(({ code }) => code)).toEqual(['not-zip']);
  });

  it('whose pickle is not where it says is partial', async () => {
    const bytes = changed(whole, (copy) => copy.writeUInt32LE(7, copy.indexOf('PK\x01\x02') + 42));
    expect((await readBytes(pickleReader, 'model.pt', bytes)).warnings.map(({ code }) => code)).toEqual(['not-zip']);
  });
});

describe('a file', () => {
  const evil = bytesOf('\x80\x04cos\nsystem\nVecho synthetic\n\x85R.');
  const padded = Buffer.concat([bytesOf('\x80\x04'), bytesOf('N0'.repeat(400_000)), evil]);

  it.each([
    ['gzip', gzipSync(padded)],
    ['zlib', deflateSync(padded)],
  ])('in %s is decompressed piece by piece', async (_, bytes) => {
    for (const piece of [1, 100, 1 << 20]) {
      const reading = await readBytes(pickleReader, 'model.pkl', bytes, piece);
      expect(fieldOf(reading, 'artifact.dangerous_imports')).toEqual(['os.system']);
      expect(reading.status).toBe('parsed');
    }
  });

  it('whose compressed bytes end too early is partial', async () => {
    const reading = await readBytes(pickleReader, 'model.pkl', gzipSync(padded).subarray(0, -20));
    expect(reading.status).toBe('partial');
    expect(reading.warnings.map(({ code }) => code)).toContain('not-decompressed');
  });

  it('with a dangerous import says which and why, and what to do', async () => {
    const { warnings } = await readBytes(pickleReader, 'model.pkl', evil);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toMatch(/imports os\.system, which runs commands .* safetensors/);
  });

  it('never repeats a name that is no plain one', async () => {
    const { warnings, entries } = await readBytes(
      pickleReader,
      'model.pkl',
      bytesOf('c::stop-commands::x\nJane Doe\n.'),
    );
    expect(JSON.stringify([warnings, entries])).not.toMatch(/stop-commands|Jane/);
  });

  it('in a compression that is not read says so', async () => {
    const reading = await readBytes(pickleReader, 'model.pkl', bytesOf('BZh91AY&SY synthetic'));
    expect(reading.status).toBe('unsupported');
    expect(reading.warnings.map(({ code }) => code)).toEqual(['compressed']);
  });

  it.each([
    ['report.csv', 'country,age\nDE,5\n.'],
    ['notes.txt', 'I am a note.\n'],
    ['value.csv', 'Value\n.\n1\n'],
    ['class.csv', 'class\nyes\n.'],
    ['data.json', '{"a": 1}'],
    ['list.txt', '(see below)\n.'],
    ['image.png', '\x89PNG\r\n\x1a\n'],
    ['old.bin', '\x80\x02 is no pickle'],
    ['data.csv.gz', gzipSync('label,score\n1,0.5\n').toString('latin1')],
    ['archive.zip', 'PK\x03\x04 is no archive'],
  ])('that is none is not claimed: %s', (path, text) => expect(claims(pickleReader, path, bytesOf(text))).toBe(false));

  it.each([
    ['by its first bytes, whatever its name', 'weights', '\x80\x04N.'],
    ['of protocol 0 by its imports', 'weights', 'ca\nB\n)R.'],
    ['of protocol 0 by its name', 'model.pkl', '(lp0\nI1\na.'],
    ['damaged, by its name', 'model.pkl', '\x80\x04!'],
  ])('is claimed %s', (_, path, text) => expect(claims(pickleReader, path, bytesOf(text))).toBe(true));
});
