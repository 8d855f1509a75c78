import { describe, expect, it } from 'vitest';
import { fhirDocumentReferenceReader } from '../../src/evidence/cards/fhir-document-reference.ts';
import { READING } from '../../src/safety/limits.ts';
import { readOne } from './read-one.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const reference = (...attachments: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'DocumentReference',
    type: { coding: [{ code: 'AIModelCard' }] },
    content: attachments.map((attachment) => ({ attachment })),
  });
const read = (...attachments: readonly object[]) =>
  readOne(fhirDocumentReferenceReader, 'card.json', reference(...attachments));

describe('a model card in a FHIR DocumentReference', () => {
  it('is read as the card it is, each value at the data', async () => {
    const card = '# Model card for X\n\nThe sensitivity was 91.5%.\n\n## Odd heading\n\nText\n';
    const reading = await read({ contentType: 'text/markdown;charset=utf-8', data: base64(card) });
    expect(reading.records.map(({ metric, raw, pointer, place }) => [metric, raw, pointer, place.line])).toEqual([
      ['sensitivity', '91.5%', '/content/0/attachment/data', 1],
    ]);
    expect(reading.facts[0]?.format).toBe('Model card in Markdown in a FHIR DocumentReference');
    const at = reference({ contentType: 'text/markdown;charset=utf-8', data: base64(card) }).indexOf(base64(card));
    expect(reading.records[0]?.place.column).toBe(at);
  });

  it('says in which line of the card something is wrong or not understood', async () => {
    const broken = '<?xml version="1.0"?>\n<AppliedModelCard>\n<A></AppliedModelCard>';
    const { warnings, status } = await read({ contentType: 'application/xml', data: base64(broken) });
    expect(status).toBe('corrupt');
    expect(warnings.map(({ message }) => message.slice(0, 28))).toEqual(['In the embedded card, line 3']);
    const odd = '<?xml version="1.0"?>\n<AppliedModelCard>\n<Other>1</Other></AppliedModelCard>';
    const { notUnderstood } = await read({ contentType: 'application/xml', data: base64(odd) });
    expect(notUnderstood.map(({ what }) => what)).toEqual(['/AppliedModelCard (line 2 of the embedded card)']);
  });

  it.each([
    ['an address', { contentType: 'application/xml', url: 'https://example.org/card' }, 'not-embedded'],
    ['nothing', { contentType: 'text/markdown' }, 'not-embedded'],
    ['what is not base64', { contentType: 'text/markdown', data: 'a=b' }, 'not-base64'],
    [
      'what is no text',
      { contentType: 'text/markdown', data: Buffer.from([0xff, 0xfe, 0x41]).toString('base64') },
      'utf-16',
    ],
    ['too much', { contentType: 'text/markdown', data: 'A'.repeat(READING.structuredBytes * 1.4) }, 'too-large'],
    ['another card than it says', { contentType: 'application/xml', data: base64('name: X\n') }, 'not-a-card'],
    ['only a PDF', { contentType: 'application/pdf', data: 'AAAA' }, 'no-card'],
  ])('refuses %s', async (_, attachment, code) => {
    const { warnings, facts } = await read(attachment);
    expect([facts.length, warnings.map((one) => one.code)]).toEqual([0, [code]]);
  });
});
