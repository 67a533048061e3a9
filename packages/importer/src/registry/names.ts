/** Names for what a project declares, each given once: they begin with a letter and hold letters, digits and hyphens. */
export class Names {
  private readonly taken = new Set<string>();
  /** What a reader of the document knows the named things by. */
  readonly shown = new Map<string, string>();

  /** `wanted`, or with a number behind it where that is taken already. */
  give(wanted: string, shown?: string): string {
    const name = nameable(wanted);
    let free = name;
    for (let count = 2; this.taken.has(key(free)); count++) free = `${name}-${count}`;
    this.taken.add(key(free));
    if (shown !== undefined) this.shown.set(free, shown);
    return free;
  }
}

function nameable(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\p{L}/u.test(name) ? name : name === '' ? 'X' : `X-${name}`;
}

function key(name: string): string {
  return name.toLocaleUpperCase('vi');
}

/** The first letters of the words, as offices shorten names: `Sở Nội vụ` is SNV. Words in capitals stay. */
export function initials(text: string): string {
  const words =
    text
      .replace(/(?:ủy|uỷ) ban nhân dân/giu, 'UBND')
      .replace(/hội đồng nhân dân/giu, 'HĐND')
      .replace(/\(.*?\)/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0)))
    .join('')
    .toLocaleUpperCase('vi');
  return name.slice(0, LONGEST);
}

const LONGEST = 16;
