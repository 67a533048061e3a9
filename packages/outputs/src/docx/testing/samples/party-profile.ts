import { type LayoutProfile, nd30, type ParagraphLook, type ParagraphRole } from '@rplan/outline';

/**
 * A second layout as test data: documents of the Party as Hướng dẫn 05-HD/VPTW (27/5/2026) is reported to lay them out. The guideline
 * itself was not seen and its reports differ in places, so nothing here is shipped; what counts is that it is another layout, with other
 * words, sizes, signs in place of rules and another end of the content, and no line of code for any of it.
 */
export const partyProfile: LayoutProfile = {
  ...nd30,
  id: 'party',
  act: 'Hướng dẫn 05-HD/VPTW (secondary sources)',
  paragraphs: Object.fromEntries(
    Object.entries(nd30.paragraphs).map(([role, look]) => [
      role,
      { ...look, ...restyled(role as ParagraphRole, look) },
    ]),
  ) as LayoutProfile['paragraphs'],
  rules: {
    ...nd30.rules,
    'motto-rule': { ...nd30.rules['motto-rule'], under: 'national-name' },
    'issuer-rule': { ...nd30.rules['issuer-rule'], sign: '*' },
    'subject-rule': { ...nd30.rules['subject-rule'], sign: '-----' },
  },
  texts: {
    ...nd30.texts,
    nationalName: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    number: { ...nd30.texts.number, prefix: 'Số ' },
    letterSubject: 'về việc ',
    endMark: '.',
    signing: { ...nd30.texts.signing, collective: 'T/M', deputy: 'K/T', byOrder: 'T/L' },
  },
};

/** Body 14 pt on exact lines of 18 pt; the name of the Party 15 pt, kinds 15, issuers and numbers 14. */
function restyled(role: ParagraphRole, look: ParagraphLook): Partial<ParagraphLook> {
  if (role === 'national-name' || role === 'kind') return { size: 15 };
  if (role === 'superior' || role === 'issuer' || role === 'number') return { size: 14 };
  if (role === 'letter-subject') return { size: 12, italic: true };
  if (role === 'recipients-label') return { size: 14, bold: false, italic: false };
  if (role === 'recipient') return { size: 12 };
  if (look.align === 'justify' && look.size === 14) return { line: { exact: 18 } };
  return {};
}
