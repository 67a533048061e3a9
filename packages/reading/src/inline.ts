import type { Finding, Inline, PartyMention, Target, Task } from '@rplan/model';
import { decimalWords } from './amounts.js';
import { citationWords } from './citation.js';
import { figureWords } from './item-parts.js';
import { appendicesOf, itemAt, type Names, nodeAt, partyWords, sectionTitleAt, shortNameOf, titleOf } from './names.js';
import { resultWords } from './result.js';

export type Item = Finding | Task;

/** Texts may name each other; one that leads back to itself ends here with its id. */
const DEEPEST = 8;

/** Prose as plain words. Notes leave no mark: a cell or an entry has no foot. `item` is what `{.part}` is a part of. */
export function plainWords(content: readonly Inline[], names: Names, item?: Item, depth = 0): string {
  return content
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'line-break') return '\n';
      if (piece.type === 'note-mark') return '';
      if (piece.label) return plainWords(piece.label, names, item, depth);
      return targetWords(piece.to, piece.parts, names, item, depth + 1);
    })
    .join('');
}

function targetWords(
  to: Target,
  parts: readonly string[],
  names: Names,
  item: Item | undefined,
  depth: number,
): string {
  const [part] = parts;
  switch (to.kind) {
    case 'self':
      return item && depth <= DEEPEST ? partWords(item, part ?? 'content', names, depth) : '';
    case 'party':
      return part === 'short' ? shortNameOf(to.id, names) : titleOf(to.id, names);
    case 'document': {
      const citation = names.citations.get(to.id);
      if (!citation || depth > DEEPEST) return to.id;
      return citationWords(citation, part, plainWords(citation.title ?? [], names, undefined, depth), names);
    }
    case 'assessment': {
      const assessment = names.assessments.get(to.id);
      return assessment ? resultWords(assessment, to.node, parts) : to.id;
    }
    case 'index':
      return namedWords(names.indices.get(to.id), part) ?? to.id;
    case 'node':
      return namedWords(nodeAt(names.indices.get(to.index), to.code), part) ?? to.code;
    case 'task':
    case 'finding': {
      const found = itemAt({ kind: to.kind, id: to.id, document: to.document }, names);
      return found && depth <= DEEPEST ? partWords(found, part ?? 'content', names, depth) : to.id;
    }
    case 'section':
      return depth > DEEPEST
        ? to.id
        : plainWords(sectionTitleAt(to.document, to.id, names), names, undefined, depth) || to.id;
    case 'appendix':
      return appendixWords(to.id, to.document, names);
    default:
      return to.id;
  }
}

/** A part of an item, such as `{.lead}`; inherited where it states none itself. */
function partWords(item: Item, part: string, names: Names, depth: number): string {
  if (part === 'content') return plainWords(item.text, names, item, depth);
  const texts = item.properties.flatMap((property) =>
    property.key === 'texts' && property.field === part ? property.texts : [],
  );
  if (texts.length > 0) return texts.map((text) => plainWords(text, names, item, depth)).join('; ');
  if (part === 'due') return 'due' in item ? (item.due?.printed ?? item.due?.text ?? '') : '';
  return (
    figureWords(item, part, names, (content) => (depth > DEEPEST ? '' : plainWords(content, names, item, depth))) ??
    partyWords(partiesOf(item, part), names)
  );
}

function partiesOf(item: Item, role: string): readonly PartyMention[] {
  if (!('lead' in item)) return role === 'at' ? item.at : [];
  const { lead, jointLead, implementer, support, monitor, responsible } = item;
  const roles = { lead, 'joint lead': jointLead, implementer, support, monitor, responsible };
  return role in roles ? roles[role as keyof typeof roles] : [];
}

function namedWords(
  thing: { title: string; shortNames: string[]; maximum?: string | undefined } | undefined,
  part: string | undefined,
): string | undefined {
  if (part === 'maximum') return thing?.maximum === undefined ? '' : decimalWords(thing.maximum);
  return part === 'short' ? (thing?.shortNames[0] ?? thing?.title) : thing?.title;
}

/** `Phụ lục`, with its number where there are several or where the author gives one. */
function appendixWords(id: string, document: string, names: Names): string {
  const appendices = appendicesOf(document, names);
  const place = appendices.findIndex((appendix) => appendix.id === id);
  const number = appendices[place]?.mark ?? (appendices.length > 1 && place >= 0 ? roman(place + 1) : '');
  return `Phụ lục ${number}`.trim();
}

function roman(number: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  return digits
    .map(([value, letters]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return letters.repeat(times);
    })
    .join('');
}
