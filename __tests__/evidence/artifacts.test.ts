import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseData } from '../../src/documents/data.ts';
import { quotedOffsets } from '../../src/documents/quoted-offsets.ts';
import { attestationsIn } from '../../src/evidence/artifacts/attestation.ts';
import { gitLfsPointerReader } from '../../src/evidence/artifacts/git-lfs-pointer.ts';
import { inTotoReader } from '../../src/evidence/artifacts/in-toto.ts';
import { mlflowModelReader } from '../../src/evidence/artifacts/mlflow-model.ts';
import { modelBinaryReader } from '../../src/evidence/artifacts/model-binary.ts';
import { modelSigningReader } from '../../src/evidence/artifacts/model-signing.ts';
import { monaiLargeFilesReader } from '../../src/evidence/artifacts/monai-large-files.ts';
import { pickleReader } from '../../src/evidence/artifacts/pickle.ts';
import { safetensorsReader } from '../../src/evidence/artifacts/safetensors.ts';
import { metricsReader } from '../../src/evidence/results/metrics-file.ts';
import { claims, documentOfBytes, fieldOf, readBytes } from './read-bytes.ts';
import { readOne } from './read-one.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'evidence');
const fixture = (name: string): Buffer => readFileSync(join(fixtures, name));

describe('a Git LFS pointer', () => {
  it('is read by a reader of artifacts and refused to any other', async () => {
    const pointer = fixture('git-lfs-pointer/model.safetensors');
    expect((await readBytes(gitLfsPointerReader, 'metrics.json', pointer)).status).toBe('parsed');
    const refused = await readBytes(metricsReader, 'metrics.json', pointer);
    expect(refused.warnings.map(({ code }) => code)).toEqual(['pointer']);
  });

  it('is no safetensors, pickle or other model file, whatever its name', () => {
    const pointer = fixture('git-lfs-pointer/model.safetensors');
    for (const name of ['a.safetensors', 'a.pkl', 'a.onnx', 'a.h5', 'a.pt']) {
      for (const reader of [safetensorsReader, pickleReader, modelBinaryReader])
        expect(claims(reader, name, pointer)).toBe(false);
    }
  });
});

describe('the large files of a MONAI bundle', () => {
  it.each([
    ['bundle/large_files.yml', 'bundle/models/model.pt'],
    ['bundle/configs/large_files.yml', 'bundle/models/model.pt'],
    ['configs/large_files.yml', 'models/model.pt'],
    ['large_files.yml', 'models/model.pt'],
  ])('named in %s lie below the root of the bundle', async (path, id) => {
    const { entries } = await readBytes(
      monaiLargeFilesReader,
      path,
      fixture('monai-large-files/configs/large_files.yml'),
    );
    expect(entries[0]?.id).toBe(id);
  });

  it('keep their address among what is not understood, since no field holds it', async () => {
    const text = fixture('monai-large-files/configs/large_files.yml').toString();
    const { notUnderstood } = await readOne(monaiLargeFilesReader, 'large_files.yml', text);
    expect(notUnderstood.map(({ what }) => what)).toEqual([0, 1, 2].map((at) => `/large_files/${at}/url`));
  });
});

describe('the inputs of an MLflow model', () => {
  it.each(['full', 'older'])('point at their own names: %s', async (folder) => {
    const text = fixture(`mlflow/${folder}/MLmodel`).toString();
    const { entries } = await readOne(mlflowModelReader, 'MLmodel', text);
    const features = entries.filter(({ kind }) => kind === 'feature');
    expect(features.length).toBeGreaterThan(1);
    for (const { id, place } of features) {
      const line = text.split('\n')[place.line - 1] ?? '';
      const shown = line.slice(place.column - 1, place.endColumn - 1);
      // As the file writes them, in the escapes of both JSON and YAML.
      const written = shown.replaceAll('\\"', '"').replaceAll("''", "'");
      expect(JSON.parse(written), `${place.line}:${place.column}`).toBe(id);
    }
  });

  it('stand at the whole value where it is a block', async () => {
    const text = 'flavors:\n  onnx: {}\nrun_id: a\nsignature:\n  inputs: |\n    [{"name": "lactate"}]\n';
    const { entries } = await readOne(mlflowModelReader, 'MLmodel', text);
    expect(entries.find(({ kind }) => kind === 'feature')?.place).toMatchObject({ line: 5, column: 11 });
  });

  it('may be a list of YAML', async () => {
    const text = 'flavors:\n  onnx: {}\nrun_id: a\nsignature:\n  inputs:\n    - name: lactate\n      type: double\n';
    const { entries } = await readOne(mlflowModelReader, 'MLmodel', text);
    expect(entries.find(({ kind }) => kind === 'feature')).toMatchObject({
      id: 'lactate',
      place: { line: 6, column: 13 },
    });
  });

  it('are none where only tensors without a name go in', async () => {
    const text = `flavors:\n  onnx: {}\nrun_id: a\nsignature:\n  inputs: '[{"type": "tensor"}]'\n`;
    const { entries, warnings } = await readOne(mlflowModelReader, 'MLmodel', text);
    expect(entries.map(({ kind }) => kind)).toEqual(['artifact']);
    expect(warnings).toEqual([]);
  });

  it('lies beside its file, in any folder', async () => {
    const text = fixture('mlflow/full/MLmodel').toString();
    const { entries } = await readOne(mlflowModelReader, 'artifacts/model/MLmodel', text);
    expect(entries[0]?.id).toBe('artifacts/model/model.pkl');
  });
});

describe('offsets in a quoted scalar', () => {
  const check = (source: string): void => {
    const scalar = parseData(`a: ${source}`, { format: 'yaml' }).value;
    const value = scalar?.kind === 'mapping' ? scalar.entries.get('a')?.value : undefined;
    if (value?.kind !== 'scalar' || !value.quoted) return;
    const offsets = quotedOffsets(source, value.text);
    if (offsets === null) return;
    expect(offsets.starts).toHaveLength(value.text.length);
    [...value.text.split('')].forEach((character, at) => {
      const found = source[offsets.starts[at] ?? -1] ?? '';
      if (/[^\s"'\\/]/.test(character)) expect(found).toBe(character);
    });
  };

  it('lead to the same characters, however the text is folded', () => {
    const words = fc.array(fc.constantFrom('{"name": "', 'lactate', "it''s", '", ', ' ', '\n  ', '\n\n  ', 'μ'), {
      maxLength: 12,
    });
    fc.assert(fc.property(words, (parts) => check(`'${parts.join('')}'`)));
  });

  it('are found in what js-yaml writes', () => {
    const json = JSON.stringify(
      Array.from({ length: 20 }, (_, i) => ({ type: 'double', name: `input ${i} of "it's"` })),
    );
    for (const forced of ['single', 'double'] as const) {
      const source = dump(
        { a: json },
        { lineWidth: 60, forceQuotes: true, quotingType: forced === 'single' ? "'" : '"' },
      );
      const quoted = source.slice(3).trimEnd();
      if (/^['"]/.test(quoted)) {
        expect(quotedOffsets(quoted, json)?.ends).toHaveLength(json.length);
        check(quoted);
      }
    }
  });

  it('are not given where the content would be another', () => {
    expect(quotedOffsets("'abc'", 'abd')).toBeNull();
    expect(quotedOffsets('"a\\x41"', 'aA')).toBeNull();
    expect(quotedOffsets('abc', 'abc')).toBeNull();
  });
});

describe('statements that are signed', () => {
  const attested = (name: string) => attestationsIn(documentOfBytes(name, fixture(name)));

  it('give what a signature is verified by: the bytes, the type, the files', () => {
    const { attestations, problems } = attested('model-signing/model.sig');
    const [one] = attestations;
    expect(problems).toEqual([]);
    expect(one?.payloadType).toBe('application/vnd.in-toto+json');
    expect(one?.signatures).toHaveLength(1);
    expect(one?.bundle?.entries.has('verificationMaterial')).toBe(true);
    const payload = JSON.parse(new TextDecoder().decode(one?.payload ?? new Uint8Array(0))) as Record<string, unknown>;
    expect(payload.predicateType).toBe(one?.predicateType);
    expect(one?.files.map(({ name }) => name.text)).toEqual(['weights.safetensors', 'config/model.json']);
  });

  it('are none where nobody signed', () => {
    expect(attested('in-toto/statement.json').attestations[0]?.payload).toBeNull();
  });

  it('on one line each are read although one of them is damaged', () => {
    const { attestations, problems } = attested('in-toto/damaged.intoto.jsonl');
    expect(attestations).toHaveLength(1);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['not-json', 2],
      ['no-statement', 3],
    ]);
  });

  it.each([
    ['model-signing/model.sig', true, false],
    ['model-signing/old.sig', true, false],
    ['in-toto/bundle.sigstore.json', false, true],
    ['in-toto/build.intoto.jsonl', false, true],
    ['in-toto/statement.json', false, true],
    ['model-signing/manifest.json', false, false],
    ['in-toto/records.jsonl', false, false],
  ])('are claimed by one reader: %s', (name, signing, build) => {
    expect(claims(modelSigningReader, 'hidden', fixture(name))).toBe(signing);
    expect(claims(inTotoReader, 'hidden', fixture(name))).toBe(build);
  });
});

describe('a safetensors file', () => {
  const make = (header: string, data: number): Buffer => {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    return Buffer.concat([length, Buffer.from(header), Buffer.alloc(data)]);
  };
  const codes = async (header: string, data: number): Promise<readonly string[]> =>
    (await readBytes(safetensorsReader, 'a', make(header, data))).warnings.map(({ code }) => code);

  it('may hold a dtype that is newer than this reader, and tensors without elements', async () => {
    expect(await codes('{"a":{"dtype":"F3_NEW","shape":[9],"data_offsets":[0,4]}}', 4)).toEqual([]);
    expect(await codes('{"a":{"dtype":"F32","shape":[0,7],"data_offsets":[0,0]}}', 0)).toEqual([]);
    expect(await codes('{"a":{"dtype":"F4","shape":[3,2],"data_offsets":[0,3]}}', 3)).toEqual([]);
  });

  it.each([
    ['a negative offset', '{"a":{"dtype":"U8","shape":[1],"data_offsets":[-1,0]}}', 0],
    ['offsets in reverse', '{"a":{"dtype":"U8","shape":[0],"data_offsets":[1,0]}}', 1],
    ['three offsets', '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,2]}}', 1],
    ['no shape', '{"a":{"dtype":"U8","data_offsets":[0,1]}}', 1],
    [
      'a size that overflows',
      '{"a":{"dtype":"U8","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,0]}}',
      0,
    ],
  ])('with %s is told', async (_, header, data) => expect(await codes(header, data)).toEqual(['tensor']));

  it('lists the keys of its metadata, and never their values', async () => {
    const { notUnderstood } = await readBytes(safetensorsReader, 'a', fixture('safetensors/model.safetensors'));
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/__metadata__/note']);
  });

  it('is not claimed where the header is longer than the file, unless its name says so', () => {
    const huge = fixture('safetensors/huge-header.safetensors');
    expect(claims(safetensorsReader, 'hidden', huge)).toBe(false);
    expect(claims(safetensorsReader, 'a.safetensors', huge)).toBe(true);
  });
});

describe('a Lambda layer', () => {
  it('is seen wherever the pieces of the file are cut', async () => {
    const bytes = fixture('model-binary/lambda.h5');
    for (let piece = 60; piece < 120; piece++) {
      const reading = await readBytes(modelBinaryReader, 'a.h5', bytes, piece);
      expect(fieldOf(reading, 'artifact.runs_code')).toBe(true);
    }
  });

  it('that is not in sight is neither denied nor claimed', async () => {
    const reading = await readBytes(modelBinaryReader, 'a.h5', fixture('model-binary/plain.h5'));
    expect(fieldOf(reading, 'artifact.runs_code')).toBeUndefined();
  });
});
