import { isCollective, isOneBody, plain } from '@rplan/recognise';
import type { ImportDoubt } from '../doubt.js';
import { initials, type Names } from './names.js';

export interface Unit {
  readonly name: string;
  readonly title: string;
  readonly kind: 'organization' | 'group';
  letterhead?: string;
  place?: string;
  short?: string;
  collective?: string;
  readonly roles: Post[];
  readonly below: Unit[];
  readonly doubts: ImportDoubt[];
}

export interface Post {
  readonly name: string;
  readonly title: string;
  readonly head?: true;
  readonly acting?: true;
  readonly deputyOf?: Post;
}

/** Who is who in the documents of one import. A body is declared once, however many documents name it. */
export class Directory {
  readonly top: Unit[] = [];
  private readonly known = new Map<string, Unit>();

  constructor(private readonly names: Names) {}

  /** The body of that title, declared where it is not yet; below another one, where it is one of its parts. */
  body(title: string, above?: Unit): Unit {
    return this.unit(title, 'organization', above);
  }

  /** The name of the party that words stand for: one body, or several under one name. Undefined for other words. */
  mentioned(words: string): Unit | undefined {
    const found = this.known.get(keyOf(words));
    if (found) return found;
    if (isOneBody(words)) return this.unit(words, 'organization');
    const isGroup = isCollective(words) && words.length <= LONGEST_GROUP && !/[;:.]/.test(words);
    return isGroup ? this.unit(words, 'group') : undefined;
  }

  /** Further words for a body: those that stand for it in the text. The first is its short name. */
  alias(unit: Unit, ...words: readonly string[]): void {
    for (const each of words) if (!this.known.has(keyOf(each))) this.known.set(keyOf(each), unit);
    const [short] = words;
    if (short !== undefined) unit.short ??= short;
  }

  /** The party of that very title, where one is declared. */
  titled(words: string): Unit | undefined {
    const found = this.known.get(keyOf(words));
    return found?.title === words ? found : undefined;
  }

  post(unit: Unit, title: string, marks: Omit<Post, 'name' | 'title'>): Post {
    const found = unit.roles.find((role) => plain(role.title) === plain(title));
    if (found) return found;
    const taken = new Set(unit.roles.map(({ name }) => name));
    let name = initials(title) || 'CV';
    for (let count = 2; taken.has(name); count++) name = `${initials(title)}-${count}`;
    const made: Post = { name, title, ...marks };
    unit.roles.push(made);
    return made;
  }

  private unit(title: string, kind: Unit['kind'], above?: Unit): Unit {
    const key = keyOf(title);
    const found = this.known.get(key);
    if (found) return found;
    const made: Unit = { name: this.names.give(initials(title), title), title, kind, roles: [], below: [], doubts: [] };
    this.known.set(key, made);
    (above?.below ?? this.top).push(made);
    return made;
  }
}

const LONGEST_GROUP = 90;

function keyOf(title: string): string {
  return title.normalize('NFC').toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy').replace(/\s+/g, ' ').trim();
}
