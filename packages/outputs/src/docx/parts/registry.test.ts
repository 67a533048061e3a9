import { nd30, outlineOf } from '@rplan/outline';
import { planWith } from '@rplan/outline/testing';
import { describe, expect, it } from 'vitest';
import { emitDocx } from '../emit.js';
import { openPackage } from '../testing/open-package.js';
import { attributeAt, descendants, textOf } from '../testing/xml-tree.js';

const words = (text: string) => [{ type: 'text' as const, text }];
const plan = (number: string, date: { day?: number; month?: number; year: number }) =>
  planWith({
    document: {
      kind: 'plan',
      number,
      date,
      title: words('Khắc phục tồn tại'),
      appendices: [{ id: 'P', title: words('Danh mục'), properties: [], print: {}, blocks: [] }],
    },
  });

/** The words of each control by its tag, in the order of the document. */
function controls(opened: ReturnType<typeof openPackage>): [string, string][] {
  return [...descendants(opened.xml('word/document.xml'), 'w:sdt')].map((control) => [
    attributeAt(control, ['w:sdtPr', 'w:tag'], 'w:val') ?? '',
    [...descendants(control, 'w:t')].map(textOf).join(''),
  ]);
}

describe('what the registry gives', () => {
  it('is filled in at one place: head and appendix show the same part', () => {
    const opened = openPackage(emitDocx(outlineOf(plan('118/KH-UBND', { day: 5, month: 12, year: 2026 }), nd30), nd30));
    const values = [
      ['rplan-number', '118'],
      ['rplan-day', '05'],
      ['rplan-month', '12'],
    ];
    expect(controls(opened)).toEqual([...values, ...values]);
    expect(textOf(opened.xml('customXml/item2.xml'))).toBe('1180512');
    const bindings = [...descendants(opened.xml('word/document.xml'), 'w:dataBinding')];
    const store = attributeAt(opened.xml('customXml/itemProps2.xml'), [], 'ds:itemID');
    expect(new Set(bindings.map(({ attributes }) => attributes['w:storeItemID']))).toEqual(new Set([store]));
  });

  it('leaves its room where it is not given yet', () => {
    const opened = openPackage(emitDocx(outlineOf(plan('_/KH-UBND', { year: 2026 }), nd30), nd30));
    for (const [, text] of controls(opened)) expect(text).toMatch(/^\u00a0+$/);
  });

  it('is not bound in an appendix that leaves it blank', () => {
    const blank = { ...nd30, texts: { ...nd30.texts, attached: { ...nd30.texts.attached, filled: false } } };
    const opened = openPackage(
      emitDocx(outlineOf(plan('118/KH-UBND', { day: 5, month: 12, year: 2026 }), blank), blank),
    );
    expect(controls(opened)).toHaveLength(3);
  });
});
