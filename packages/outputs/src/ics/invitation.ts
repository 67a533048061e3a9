import { isComplete } from '@rplan/calendar';
import { kindName, kindOf } from '@rplan/kinds';
import type { Block } from '@rplan/model';
import { documentWords, lines, type Names, namedPartyWords, plainWords, sentence } from '@rplan/words';
import type { Entry } from './entry.js';
import { meetingTime } from './meeting-time.js';

type Labelled = Extract<Block, { type: 'labelled' }>;

/** The meeting that an invitation invites to; none for other documents, and where its day cannot be read. */
export function invitationOf(names: Names, uid: string): Entry[] {
  const { document } = names.plan;
  const kind = kindOf(document.kind);
  if (!kind?.meeting || kind.addressedAs === undefined) return [];
  const said = (label: Labelled['label']) => wordsOf(labelled(document.blocks, label), names);
  const issued = document.date && isComplete(document.date) ? document.date : undefined;
  const when = meetingTime(said('time'), issued);
  if (!when) return [];
  const title = sentence(plainWords(document.title, names));
  const line = (label: string, words: string) => words && `${label}: ${words}`;
  const addressees = (document.components.addressees ?? []).map(({ content }) => plainWords(content, names));
  return [
    {
      uid,
      when,
      summary: `${kindName(document.kind)}: ${title}`,
      description: lines(
        title,
        line('Thời gian', said('time')),
        line('Địa điểm', said('venue')),
        line('Chủ trì', said('chair')),
        line('Thành phần', said('attendance')),
        line('Kính mời', addressees.join('; ')),
        line('Văn bản', documentWords(names)),
      ),
      cancelled: false,
      open: true,
      categories: [],
      location: said('venue').replace(/\.$/, ''),
    },
  ];
}

function labelled(blocks: readonly Block[], label: Labelled['label']): Labelled | undefined {
  for (const block of blocks) {
    if (block.type === 'labelled' && block.label === label) return block;
    const inner = 'blocks' in block ? labelled(block.blocks, label) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function wordsOf(line: Labelled | undefined, names: Names): string {
  if (!line) return '';
  if (line.parties.length > 0) return sentence(namedPartyWords(line.parties, names));
  return line.paragraphs.map(({ content }) => plainWords(content, names)).join('; ');
}
