import type { GridField } from './fields.js';
import { folded } from './party-names.js';
import type { Fence } from './source.js';

export type ValueReading =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly code: 'unknown-party'; readonly subject: string };

/** What the value of a cell is written with. */
export interface Writing {
  readonly parties: ReadonlyMap<string, string>;
  /** That of the text whose words are typed. */
  readonly fence: Fence;
}

/** A value that was typed into a cell, as it is written in a plan. */
export function readValue(field: GridField, typed: string, { parties, fence }: Writing): ValueReading {
  const value = typed.trim();
  if (value === '_') return { ok: true, source: value };
  if (field === 'text') return { ok: true, source: fence === '"' ? quotable(value) : blockable(value) };
  if (field === 'deliverable') return { ok: true, source: value.startsWith('"') ? value : textList(value) };
  if (field === 'due') return { ok: true, source: value };
  const written: string[] = [];
  for (const part of splitParties(value)) {
    const known = part.startsWith('"') ? part : parties.get(folded(part));
    if (known === undefined) return { ok: false, code: 'unknown-party', subject: part };
    written.push(known);
  }
  return { ok: true, source: written.join(', ') };
}

/** At commas and semicolons, those inside quotation marks left alone. `SNV "Sở Nội vụ (chủ trì)"` keeps its printed words. */
function splitParties(value: string): string[] {
  return (value.match(/(?:"[^"]*"|[^,;"])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

function textList(value: string): string {
  return value
    .split(/\s*(?:;|\n)\s*/)
    .filter((text) => text !== '')
    .map((text) => `"${quotable(text)}"`)
    .join(', ');
}

/** Only three quotation marks end a text of several lines, whose lines are its paragraphs. */
function blockable(text: string): string {
  return text.replace(/(?<!\\)"{3,}/g, (marks) => marks.replaceAll('"', '\\"'));
}

/** A quotation mark ends a text of one line; a backslash keeps it a sign. A line end would end it too. */
function quotable(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ').replace(/(?<!\\)"/g, '\\"');
}
