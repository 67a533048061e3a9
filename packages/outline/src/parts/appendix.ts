import type { Appendix } from '@rplan/model';
import { appendixWords, labelPieces, textOf } from '@rplan/words';
import type { Block, OutlineSection, Paragraph } from '../outline.js';
import { type PrintState, printInline } from '../printing.js';
import { textWidth } from '../profile/index.js';
import { fitTables } from '../tables/fit.js';
import { attachedReference } from './attached.js';
import { beginning, bodyOf } from './body.js';
import { capitals } from './body-names.js';
import { endBlocks } from './end-line.js';
import { referenceFields } from './registry-fields.js';
import { ruleUnder } from './rule.js';
import type { Settings } from './settings.js';
import { within } from './settings.js';

/**
 * The appendices, each a section with pages of its own (Decree 30, PL I, P1, III.1): numbered with Roman numbers where there are two
 * or more, turned where a table is wide.
 */
export function appendicesOf(state: PrintState, settings: Settings): OutlineSection[] {
  return state.plan.document.appendices.map((appendix) => appendixSection(appendix, state, settings));
}

function appendixSection(appendix: Appendix, state: PrintState, outer: Settings): OutlineSection {
  const settings = within(outer, appendix.print);
  const title = textOf(printInline(appendix.title, state));
  const body = bodyOf(appendix.blocks, state, beginning(settings));
  const { widestUpright } = state.profile.tables;
  const wide = body.some((block) => block.type === 'table' && block.columns.length > widestUpright);
  const orientation = wide ? 'landscape' : 'portrait';
  const reference = attachedReference(state);
  const blocks: Block[] = [
    {
      ...line('appendix-label', '', appendix),
      content: labelPieces(appendixWords(appendix.id, state.plan.document.appendices), appendix.id),
    },
    line('appendix-title', capitals(title), appendix),
    { ...line('appendix-reference', '', appendix), content: referenceOf(reference, state) },
    ruleUnder('appendix-rule', reference, textWidth(state.profile, orientation), state.profile),
    ...endBlocks(fitTables(body, orientation, state.profile), state.profile.texts.endMark),
  ];
  return { kind: 'appendix', orientation, blocks };
}

/** What the registry gives follows that of the head, but where an electronic document leaves it blank. */
function referenceOf(reference: string, { profile, plan }: PrintState): Paragraph['content'] {
  const follows = profile.texts.attached.filled && plan.document.attachedTo === undefined;
  return follows ? referenceFields(reference) : [{ type: 'text', text: reference }];
}

function line(
  role: 'appendix-label' | 'appendix-title' | 'appendix-reference',
  text: string,
  { id, source }: Appendix,
): Paragraph {
  return {
    type: 'paragraph',
    role,
    content: [{ type: 'text', text }],
    keepWithNext: true,
    ...(role === 'appendix-label' && { anchor: id }),
    ...(source && { source }),
  };
}
