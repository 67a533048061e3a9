import { kindOf } from '@rplan/kinds';
import type { Block as Part } from '@rplan/model';
import type { Block, Columns } from '../outline.js';
import type { PrintState } from '../printing.js';
import { signatureLine } from './signature.js';

/**
 * The two who sign minutes (Decree 30, PL III, model 1.9): the secretary, and the chair by the name of the document's signature.
 * Undefined for other kinds, and where the minutes name neither.
 */
export function meetingSignatures(state: PrintState): Columns['rows'][number] | undefined {
  const { kind, blocks, signature } = state.plan.document;
  if (!kindOf(kind)?.signedByTwo) return undefined;
  const secretary = labelled(blocks, 'secretary');
  const chair = labelled(blocks, 'chair');
  if (!secretary && !chair) return undefined;
  const { meeting } = state.profile.texts;
  return [
    secretary ? signed(meeting.secretary, nameIn(secretary)) : [],
    signed(meeting.chair, signature?.name ?? (chair && nameIn(chair))),
  ];
}

function signed(title: string, name: string | undefined): Block[] {
  return [
    signatureLine('signing-authority', title),
    signatureLine('signing-gap', ''),
    ...(name ? [signatureLine('signatory', name)] : []),
  ];
}

type Labelled = Extract<Part, { type: 'labelled' }>;

function labelled(blocks: readonly Part[], label: Labelled['label']): Labelled | undefined {
  return blocks.find((block): block is Labelled => block.type === 'labelled' && block.label === label);
}

/** The name in words such as `Ông Lê Văn Tám, chuyên viên`; nothing where the minutes name a post or a unit alone. */
function nameIn({ parties }: Labelled): string | undefined {
  const [name] = parties[0]?.words?.split(',') ?? [];
  return name?.replace(/^(Ông|Bà|Đồng chí|Đ\/c)\s+/u, '').trim();
}
