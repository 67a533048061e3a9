import { formatIso, isComplete } from '@rplan/calendar';
import { kindName } from '@rplan/kinds';
import type { Plan } from '@rplan/model';
import { numberWords, textOf } from '@rplan/words';
import type { Outline, OutlineNote, Paragraph } from '../outline.js';
import { asideOf, type PrintState, printInline, printState } from '../printing.js';
import type { LayoutProfile } from '../profile/index.js';
import { fitTables } from '../tables/fit.js';
import { addresseesOf } from './addressees.js';
import { appendicesOf } from './appendix.js';
import { beginning, bodyOf } from './body.js';
import { issuingBody } from './body-names.js';
import { endBases, endBlocks } from './end-line.js';
import { footOf } from './foot.js';
import { headOf, titleOf } from './head.js';
import { initialSettings, within } from './settings.js';

/** The document outline of a compiled plan in a layout: what is printed, in order, with the part that each piece plays. */
export function outlineOf(plan: Plan, profile: LayoutProfile): Outline {
  const state = printState(plan, profile);
  const settings = within(initialSettings(plan.document.kind, profile), plan.document.print);
  const body = fitTables(bodyOf(plan.document.blocks, state, beginning(settings)), 'portrait', profile);
  const content = endBlocks(endBases(body, profile.texts), profile.texts.endMark);
  const contact = lineOf('contact', state);
  const circulation = lineOf('circulation', state);
  return {
    properties: propertiesOf(state),
    sections: [
      {
        kind: 'main',
        orientation: 'portrait',
        blocks: [headOf(state), ...titleOf(state), ...addresseesOf(state), ...content, ...footOf(state)],
        ...(contact && { contact }),
        ...(circulation && { circulation }),
      },
      ...appendicesOf(state, initialSettings(plan.document.kind, profile)),
    ],
    notes: notesOf(state),
  };
}

/** Notes may mark further notes, so the list grows while it is printed. */
function notesOf(state: PrintState): OutlineNote[] {
  const written = new Map(state.plan.document.notes.map((note) => [note.id, note.paragraphs]));
  const notes: OutlineNote[] = [];
  for (const id of state.wording.notes.keys()) {
    const paragraphs = written.get(id) ?? [];
    notes.push({
      id,
      paragraphs: paragraphs.map(
        ({ content }): Paragraph => ({ type: 'paragraph', role: 'note', content: printInline(content, state) }),
      ),
    });
  }
  return notes;
}

function lineOf(role: 'contact' | 'circulation', state: PrintState): Paragraph | undefined {
  const paragraphs = state.plan.document.components[role];
  if (!paragraphs) return undefined;
  return {
    type: 'paragraph',
    role,
    content: paragraphs.flatMap(({ content }) => printInline(content, asideOf(state))),
  };
}

function propertiesOf(state: PrintState): Outline['properties'] {
  const { document } = state.plan;
  const { kind, date, title, number } = document;
  const creator = issuingBody(state)?.title;
  return {
    kind: kindName(kind),
    title: textOf(printInline(title, asideOf(state))),
    ...(creator && { creator }),
    ...(number !== undefined && /^\d/.test(number) && { number: numberWords(number) }),
    ...(date && isComplete(date) && { date: formatIso(date) }),
  };
}
