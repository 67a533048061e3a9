import { attributeAt, descendants, elements, find, textOf, type XmlElement } from '../xml-tree.js';
import { layOut } from './laid-out.js';
import type { LaidOutSection, Layout } from './layout.js';
import { type LayoutProblem, within } from './problem.js';

/** Ranges of the margins in twips: 20 to 25, 30 to 35, 15 to 20 mm. */
const margins = {
  'w:top': [1134, 1418],
  'w:bottom': [1134, 1418],
  'w:left': [1701, 1985],
  'w:right': [850, 1134],
} as const;

/** Paper, margins and page numbers (PL I, P1, I). */
export function* checkPage(layout: Layout): Generator<LayoutProblem> {
  for (const [index, section] of layout.sections.entries()) {
    yield* checkPaper(section, index);
    yield* checkNumber(section, index, layout);
  }
}

function* checkPaper({ properties }: LaidOutSection, index: number): Generator<LayoutProblem> {
  const size = find(properties, 'w:pgSz')?.attributes ?? {};
  const sides = [Number(size['w:w']), Number(size['w:h'])] as const;
  const [width, height] = size['w:orient'] === 'landscape' ? [sides[1], sides[0]] : sides;
  if (!within(width, 11906) || !within(height, 16838)) {
    yield { code: 'paper', article: 'I.1', message: `section ${index}: ${sides.join(' x ')} twips is not A4` };
  }
  for (const [name, [min, max]] of Object.entries(margins)) {
    const value = Number(attributeAt(properties, ['w:pgMar'], name));
    if (!within(value, min, max)) {
      yield {
        code: 'margin',
        article: 'I.3',
        message: `section ${index}: ${name} is ${value}, not ${min} to ${max} twips`,
      };
    }
  }
}

function* checkNumber({ properties }: LaidOutSection, index: number, layout: Layout): Generator<LayoutProblem> {
  const article = 'I.7';
  const header = headerOf(properties, 'default', layout);
  const number = header && [...descendants(header, 'w:p')].find((paragraph) => pageField(paragraph));
  const look = number && layOut(number, { width: 0, styles: layout.styles });
  if (!look) {
    yield { code: 'page-number', article, message: `section ${index}: no page number in the header` };
  } else if (look.align !== 'center' || look.size < 26 || look.size > 28 || look.bold || look.italic) {
    yield { code: 'page-number', article, message: `section ${index}: page number not centred, upright, 13 to 14 pt` };
  }
  const first = headerOf(properties, 'first', layout);
  if (!find(properties, 'w:titlePg') || !first || [...descendants(first, 'w:p')].some(pageField)) {
    yield { code: 'first-page-number', article, message: `section ${index}: the first page shows its number` };
  }
  if (attributeAt(properties, ['w:pgNumType'], 'w:start') !== '1') {
    yield { code: 'page-start', article: 'III.1', message: `section ${index}: page numbers do not start at 1` };
  }
}

function pageField(paragraph: XmlElement): boolean {
  return elements(paragraph, 'w:fldSimple').some((field) => field.attributes['w:instr']?.trim() === 'PAGE');
}

function headerOf(properties: XmlElement, type: string, { opened }: Layout): XmlElement | undefined {
  const id = elements(properties, 'w:headerReference').find((header) => header.attributes['w:type'] === type)
    ?.attributes['r:id'];
  const link = elements(opened.xml('word/_rels/document.xml.rels')).find(({ attributes }) => attributes.Id === id);
  return link ? opened.xml(`word/${link.attributes.Target}`) : undefined;
}

/** Font, colour and composed letters in every part (I.4, I.5). */
export function* checkType({ opened }: Layout): Generator<LayoutProblem> {
  for (const path of opened.paths.filter((name) => name.startsWith('word/') && name.endsWith('.xml'))) {
    const root = opened.xml(path);
    for (const fonts of descendants(root, 'w:rFonts')) {
      const names = Object.values(fonts.attributes);
      if (names.length < 4 || names.some((name) => name !== 'Times New Roman')) {
        yield { code: 'font', article: 'I.4', message: `${path}: font ${[...new Set(names)].join(', ')}` };
      }
    }
    for (const color of descendants(root, 'w:color')) {
      const value = color.attributes['w:val'] ?? '';
      // The ink of the marks of urgency is bright red (III.2), and they have a style of their own.
      if (!['auto', '000000'].includes(value) && path !== 'word/styles.xml') {
        yield { code: 'colour', article: 'I.4', message: `${path}: colour ${value}` };
      }
    }
    for (const text of descendants(root, 'w:t')) {
      if (textOf(text) !== textOf(text).normalize('NFC')) {
        yield { code: 'composed', article: 'I.4', message: `${path}: letters are not composed: ${textOf(text)}` };
      }
    }
  }
}
