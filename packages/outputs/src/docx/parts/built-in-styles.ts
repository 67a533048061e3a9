import type { ParagraphRole } from '@rplan/outline';

/** A style that Word knows by itself: by its name it finds it in menus, the navigation pane and the table of contents. */
interface BuiltInStyle {
  readonly id: string;
  /** As Word writes it in a file, whatever its language. */
  readonly name: string;
}

/** Roles that are what a style of Word is made for. The others have styles of their own. */
export const builtInStyles: Readonly<Partial<Record<ParagraphRole, BuiltInStyle>>> = {
  kind: { id: 'Title', name: 'Title' },
  subject: { id: 'Subtitle', name: 'Subtitle' },
  'heading-1': { id: 'Heading1', name: 'heading 1' },
  'heading-2': { id: 'Heading2', name: 'heading 2' },
  'heading-3': { id: 'Heading3', name: 'heading 3' },
  'heading-4': { id: 'Heading4', name: 'heading 4' },
  text: { id: 'BodyText', name: 'Body Text' },
  bullet: { id: 'ListBullet', name: 'List Bullet' },
  'sub-bullet': { id: 'ListBullet2', name: 'List Bullet 2' },
  numbered: { id: 'ListNumber', name: 'List Number' },
  'table-title': { id: 'Caption', name: 'caption' },
  'place-and-date': { id: 'Date', name: 'Date' },
  signatory: { id: 'Signature', name: 'Signature' },
  note: { id: 'FootnoteText', name: 'footnote text' },
  'page-number': { id: 'Header', name: 'header' },
  contact: { id: 'Footer', name: 'footer' },
};

/** What Word goes on with where somebody ends a paragraph of a role; with the same role where nothing is said. */
export const nextRoles: Readonly<Partial<Record<ParagraphRole, ParagraphRole>>> = {
  superior: 'issuer',
  'national-name': 'motto',
  kind: 'subject',
  subject: 'text',
  authority: 'legal-basis',
  'addressee-single': 'text',
  'addressee-label': 'addressee-item',
  'heading-1': 'text',
  'heading-2': 'text',
  'heading-3': 'text',
  'heading-4': 'text',
  article: 'text',
  enacting: 'article',
  'table-title': 'text',
  'table-head': 'table-cell',
  'table-group': 'table-cell',
  'recipients-label': 'recipient',
  'signing-authority': 'signing-gap',
  'signing-gap': 'signatory',
  'signing-also': 'signatory',
  'appendix-label': 'appendix-title',
  'appendix-title': 'appendix-reference',
  'appendix-reference': 'text',
};
