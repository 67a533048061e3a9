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
