import type { Block as Part } from '@rplan/model';
import { namedPartyWords, sentence } from '@rplan/words';
import type { Paragraph } from '../outline.js';
import { type PrintState, printInline } from '../printing.js';

type Labelled = Extract<Part, { type: 'labelled' }>;

/** A labelled line; several paragraphs stand below their label with dashes. */
export function labelledLines({ label, paragraphs, parties, source }: Labelled, state: PrintState): Paragraph[] {
  const { labels, numbering } = state.profile.texts;
  const place = source && { source };
  const role = label === 'proposed by' ? 'legal-basis' : 'text';
  if (parties.length > 0) {
    const named = namedPartyWords(parties, state);
    const text = `${labels[label]}${label === 'proposed by' ? named : `${sentence(named)}.`}`;
    return [{ type: 'paragraph', role, content: [{ type: 'text', text }], ...place }];
  }
  const [only, ...others] = paragraphs;
  const first = { type: 'text' as const, text: others.length === 0 ? labels[label] : labels[label].trimEnd() };
  if (only && others.length === 0) {
    return [{ type: 'paragraph', role, content: [first, ...printInline(only.content, state)], ...place }];
  }
  return [
    { type: 'paragraph', role, content: [first], keepWithNext: true, ...place },
    ...paragraphs.map(
      ({ content }): Paragraph => ({
        type: 'paragraph',
        role: 'bullet',
        mark: numbering.bullet,
        content: printInline(content, state),
      }),
    ),
  ];
}
