import { createHash } from 'node:crypto';
import { type LayoutProfile, nd30, nd30Base, type Overrides, resolveProfile } from '@rplan/outline';
import { describe, expect, test } from 'vitest';
import { emitDocx } from './emit.js';
import {
  checkClosure,
  checkOfficialLayout,
  documentText,
  edgeSamples,
  officialSamples,
  schemaErrors,
} from './testing/index.js';
import { p } from './testing/samples/build.js';
import { appendix, taskTable } from './testing/samples/plan.js';

const everySample = Object.entries({ ...officialSamples(), ...edgeSamples() });
const model = '{"title":"<Kế hoạch> & \u0000\\u0000 \ud800 đường\\r\\n"}';

describe.each(everySample)('%s', (_, outline) => {
  const bytes = emitDocx(outline, nd30, { model, embed: true });

  test('is a valid document to the Open XML SDK', { timeout: 60_000 }, async () => {
    expect(await schemaErrors(bytes)).toEqual([]);
  });

  test('points nowhere that is not there', () => {
    expect(checkClosure(bytes)).toEqual([]);
  });

  test('has the same bytes in another time zone and as the second compilation', () => {
    const zone = process.env.TZ;
    const offsets = new Set<number>();
    try {
      for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh']) {
        process.env.TZ = other;
        offsets.add(new Date(0).getTimezoneOffset());
        expect(sha256(emitDocx(outline, nd30, { model, embed: true }))).toBe(sha256(bytes));
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(offsets.size).toBe(3);
  });
});

describe.each(['13', '14'])('in the sizes of set %s', (sizeSet) => {
  const profile = chosen({ sizeSet });
  test.each(Object.entries(officialSamples(profile)))('the %s is laid out as Decree 30 asks', (_, outline) => {
    expect(checkOfficialLayout(emitDocx(outline, profile))).toEqual([]);
  });
});

test('the widest margins and every other end of the ranges make a lawful document', { timeout: 60_000 }, async () => {
  const profile = chosen({
    sizeSet: '13',
    marginTop: 25,
    marginBottom: 25,
    marginLeft: 35,
    marginRight: 20,
    firstLine: 10,
    spaceBefore: 12,
    lineSpacing: 1.5,
    issuerRule: 0.5,
    contactSize: 12,
    tableSize: 10,
  });
  const bytes = emitDocx(officialSamples(profile).plan, profile);
  expect(checkOfficialLayout(bytes)).toEqual([]);
  expect(await schemaErrors(bytes)).toEqual([]);
});

test('hostile text loses what XML forbids and nothing else', () => {
  const { body, notes } = documentText(emitDocx(edgeSamples().hostile, nd30));
  const ascii = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
  expect(body[0]).toBe(`<a>)  \n ${ascii}`);
  expect(body[1]).toBe('mộtnửa, mộtnửa, cả 😀');
  expect(body[2]).toBe('\u202eđảo\u202c \u200f\u200e\u2066\u2069 \ufeff\u0085\u2028');
  expect(body[3]).toBe('Uỷ ban nhân dân đường');
  expect(body[5]).toHaveLength(100_000);
  expect(notes[0]).toBe('ghi chú <w:p/>\n1');
});

test('a table of 5,000 rows is one sound document', { timeout: 60_000 }, () => {
  const bytes = emitDocx(
    { properties: { title: 'Lớn', kind: 'plan' }, notes: [], sections: [appendix(nd30, 'Phụ lục', taskTable(5000))] },
    nd30,
  );
  expect(documentText(bytes).body.filter((text) => text === 'Sở Nội vụ')).toHaveLength(2500);
});

describe('an outline that contradicts itself', () => {
  const properties = { title: '', kind: 'plan' };

  test('without a section', () => {
    expect(() => emitDocx({ properties, notes: [], sections: [] }, nd30)).toThrow(RangeError);
  });

  test('with a mark of a note that is not there', () => {
    const block = p('text', [{ type: 'note-mark', note: 0 }]);
    const sections = [{ kind: 'main', orientation: 'portrait', blocks: [block] }] as const;
    expect(() => emitDocx({ properties, notes: [], sections }, nd30)).toThrow(RangeError);
  });

  test('with a row longer than its table', () => {
    const table = {
      type: 'table',
      columns: [{ heading: [], width: 1, align: 'left' }],
      rows: [{ type: 'cells', cells: [[], []] }],
    } as const;
    const sections = [{ kind: 'main', orientation: 'portrait', blocks: [table] }] as const;
    expect(() => emitDocx({ properties, notes: [], sections }, nd30)).toThrow(RangeError);
  });
});

function chosen(overrides: Overrides): LayoutProfile {
  const resolved = resolveProfile(nd30Base, overrides);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.profile;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
