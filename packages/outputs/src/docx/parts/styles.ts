import type { LayoutProfile, ParagraphLook, ParagraphRole } from '@rplan/outline';
import { element, toggle, val, xmlDeclaration } from '../xml/element.js';
import { wordNamespaces } from '../xml/namespaces.js';
import { paragraphProperties, runProperties, tableProperties } from '../xml/ordered.js';
import { builtInStyles, nextRoles } from './built-in-styles.js';
import { alignment, lookOfParagraph, lookOfText, spacing } from './looks.js';
import { aligns, cellRoles, noteMarkStyle, ruleStyle, spacerStyle, styleId } from './style-ids.js';

/**
 * `styles.xml`: one style a role, Word's own where it has one and else under its Vietnamese name, so that an office changes a look in Word in one place.
 * Looks are in the styles only; paragraphs add what is theirs alone.
 */
export function stylesXml(profile: LayoutProfile): string {
  return (
    xmlDeclaration +
    element(
      'w:styles',
      wordNamespaces,
      documentDefaults(profile),
      normalStyle(profile.paragraphs.text),
      plainTable(),
      noteMark(),
      thinStyle(ruleStyle, 'Đường kẻ'),
      thinStyle(spacerStyle, 'Khoảng cách'),
      ...Object.entries(profile.paragraphs).flatMap(([role, look]) => [
        roleStyle(role as ParagraphRole, look),
        ...alignedStyles(role as ParagraphRole, look),
      ]),
    )
  );
}

function documentDefaults({ font, language }: LayoutProfile): string {
  const fonts = element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
  const lang = element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language });
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, runProperties({ rFonts: fonts, lang })),
    element(
      'w:pPrDefault',
      {},
      paragraphProperties({ spacing: spacing({ before: 0, after: 0, line: { multiple: 1 } }) }),
    ),
  );
}

/** The style of what a user types beside the tool's own paragraphs: the size of the body and nothing else. */
function normalStyle(body: ParagraphLook): string {
  return style(
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    val('w:name', 'Normal'),
    toggle('w:qFormat'),
    paragraphProperties({ widowControl: toggle('w:widowControl') }),
    runProperties(lookOfText({ size: body.size, bold: false, italic: false })),
  );
}

function plainTable(): string {
  const zero = (edge: string) => element(`w:${edge}`, { 'w:w': 0, 'w:type': 'dxa' });
  return style(
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('w:name', 'Normal Table'),
    val('w:uiPriority', 99),
    toggle('w:semiHidden'),
    tableProperties({
      tblInd: zero('tblInd'),
      tblCellMar: element('w:tblCellMar', {}, zero('top'), zero('left'), zero('bottom'), zero('right')),
    }),
  );
}

function noteMark(): string {
  return style(
    { 'w:type': 'character', 'w:styleId': noteMarkStyle },
    val('w:name', 'footnote reference'),
    val('w:uiPriority', 99),
    runProperties({ vertAlign: val('w:vertAlign', 'superscript') }),
  );
}

/** Paragraphs without text: their own type is tiny, so that only the height given to them counts. */
function thinStyle(id: string, name: string): string {
  return style(
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    val('w:name', name),
    val('w:basedOn', 'Normal'),
    val('w:uiPriority', 99),
    runProperties({ sz: val('w:sz', 2), szCs: val('w:szCs', 2) }),
  );
}

function roleStyle(role: ParagraphRole, look: ParagraphLook): string {
  const known = builtInStyles[role];
  const next = nextRoles[role];
  return style(
    { 'w:type': 'paragraph', 'w:customStyle': known ? undefined : 1, 'w:styleId': styleId(role) },
    val('w:name', known?.name ?? look.name),
    known ? val('w:aliases', look.name) : '',
    val('w:basedOn', 'Normal'),
    next ? val('w:next', styleId(next)) : '',
    toggle('w:qFormat'),
    paragraphProperties(lookOfParagraph(look)),
    runProperties(lookOfText(look)),
  );
}

/** A cell's role in each alignment that its look does not have, so that cells need no formatting of their own. */
function alignedStyles(role: ParagraphRole, look: ParagraphLook): string[] {
  if (!cellRoles.includes(role)) return [];
  return aligns
    .filter((align) => align !== look.align)
    .map((align) =>
      style(
        { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': styleId(role, align) },
        val('w:name', `${look.name} ${ALIGNED[align]}`),
        val('w:basedOn', styleId(role)),
        toggle('w:qFormat'),
        paragraphProperties({ jc: alignment(align) }),
      ),
    );
}

const ALIGNED = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', justify: 'căn đều' } as const;

function style(attributes: Parameters<typeof element>[1], ...children: string[]): string {
  return element('w:style', attributes, ...children);
}
