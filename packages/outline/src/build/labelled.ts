import type { Block as Part } from '@rplan/model';
import { sentence } from '@rplan/reading';
import type { Paragraph } from '../outline.js';
import { printInline } from '../print/inline.js';
import { printNamedParties } from '../print/party.js';
import type { PrintState } from '../print/state.js';

type Labelled = Extract<Part, { type: 'labelled' }>;

/** Labels of the lines of invitations and minutes (PL III, models 1.7 and 1.9) and of a decision's last căn cứ (model 1.2). */
const LABELS: Readonly<Record<Labelled['label'], string>> = {
  attendance: 'Thành phần: ',
  absent: 'Vắng mặt: ',
  time: 'Thời gian: ',
  venue: 'Địa điểm: ',
  chair: 'Chủ trì: ',
  secretary: 'Thư ký: ',
  'proposed by': 'Theo đề nghị của ',
};

/** A labelled line; several paragraphs stand below their label with dashes. */
export function labelledLines({ label, paragraphs, parties, source }: Labelled, state: PrintState): Paragraph[] {
  const { bullet } = state.profile.texts.numbering;
  const place = source && { source };
  const role = label === 'proposed by' ? 'legal-basis' : 'text';
  if (parties.length > 0) {
    const named = printNamedParties(parties, state);
    const text = `${LABELS[label]}${label === 'proposed by' ? named : `${sentence(named)}.`}`;
    return [{ type: 'paragraph', role, content: [{ type: 'text', text }], ...place }];
  }
  const [only, ...others] = paragraphs;
  const first = { type: 'text' as const, text: others.length === 0 ? LABELS[label] : LABELS[label].trimEnd() };
  if (only && others.length === 0) {
    return [{ type: 'paragraph', role, content: [first, ...printInline(only.content, state)], ...place }];
  }
  return [
    { type: 'paragraph', role, content: [first], keepWithNext: true, ...place },
    ...paragraphs.map(
      ({ content }): Paragraph => ({
        type: 'paragraph',
        role: 'bullet',
        mark: bullet,
        content: printInline(content, state),
      }),
    ),
  ];
}
