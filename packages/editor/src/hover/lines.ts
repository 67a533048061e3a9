import type { Bilingual, Vocabulary } from '@rplan/syntax';

/** A hover in one vocabulary: a heading, then lines of Markdown. */
export interface HoverText {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The words of an editor's own texts in the language of the file. */
export function say(vocabulary: Vocabulary, { vi, en }: Bilingual): string {
  return vocabulary === 'vi' ? vi : en;
}

const MOST = 8;

/** A list of things, cut where it would fill the screen. */
export function listed(items: readonly string[], vocabulary: Vocabulary): string {
  const more = items.length - MOST;
  const shown = items.slice(0, MOST).join(', ');
  return more > 0 ? `${shown}, ${say(vocabulary, { vi: `và ${more} mục khác`, en: `and ${more} more` })}` : shown;
}

/** Signs that mean something in Markdown, taken as they are. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

export function markdown({ heading, lines }: HoverText): string {
  return [heading, ...lines].join('\n\n');
}
