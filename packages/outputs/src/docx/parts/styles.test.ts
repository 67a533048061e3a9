import { nd30, type ParagraphRole } from '@rplan/outline';
import { expect, test } from 'vitest';
import { attributeAt, elements, parseXml } from '../testing/xml-tree.js';
import { styleId } from './style-ids.js';
import { stylesXml } from './styles.js';

const styles = elements(parseXml(stylesXml(nd30)), 'w:style');

test('every role has one style, with a name of its own', () => {
  const ids = styles.map((style) => style.attributes['w:styleId']);
  const names = styles.map((style) => attributeAt(style, ['w:name'], 'w:val'));
  for (const role of Object.keys(nd30.paragraphs)) expect(ids).toContain(styleId(role as ParagraphRole));
  expect(new Set(ids).size).toBe(styles.length);
  expect(new Set(names).size).toBe(styles.length);
});

test('a hanging first line and an indented one are written as Word writes them', () => {
  const indents = (role: ParagraphRole) =>
    elements(
      styles.find((style) => style.attributes['w:styleId'] === styleId(role)),
      'w:pPr',
    ).flatMap((properties) => elements(properties, 'w:ind'))[0]?.attributes;
  expect(indents('text')).toEqual({ 'w:left': '0', 'w:right': '0', 'w:firstLine': '720' });
  expect(indents('recipient')).toEqual({ 'w:left': '128', 'w:right': '0', 'w:hanging': '128' });
});

test('capitals are letters and never a look', () => {
  expect(stylesXml(nd30)).not.toContain('w:caps');
});

test('what Word has a style for has that style, with its Vietnamese name beside', () => {
  const named = new Map(styles.map((style) => [attributeAt(style, ['w:name'], 'w:val'), style]));
  for (const [name, id, alias] of [
    ['Title', 'Title', 'Tên loại văn bản'],
    ['heading 1', 'Heading1', 'Đề mục cấp 1'],
    ['heading 2', 'Heading2', 'Đề mục cấp 2'],
    ['heading 3', 'Heading3', 'Đề mục cấp 3'],
    ['footnote text', 'FootnoteText', 'Chú thích cuối trang'],
    ['List Bullet', 'ListBullet', 'Gạch đầu dòng'],
  ]) {
    const style = named.get(name);
    expect(style?.attributes).toMatchObject({ 'w:styleId': id });
    expect(style?.attributes['w:customStyle']).toBeUndefined();
    expect(attributeAt(style, ['w:aliases'], 'w:val')).toBe(alias);
  }
});

test('every style that another one follows, or that one is based on, is there', () => {
  const ids = new Set(styles.map((style) => style.attributes['w:styleId']));
  const next = styles.flatMap((style) => attributeAt(style, ['w:next'], 'w:val') ?? []);
  const based = styles.flatMap((style) => attributeAt(style, ['w:basedOn'], 'w:val') ?? []);
  expect(next).toContain(styleId('text'));
  for (const id of [...next, ...based]) expect(ids).toContain(id);
});
