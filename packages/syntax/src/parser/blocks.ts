import type { Production, Recoverer } from './chevrotain.js';
import { IN_RULE } from './chevrotain.js';

/** What opens a block, and the rule's token that does: statements stand in braces, parts of a text between its fences or in a span. */
const OPENERS = ['{', 'LINE_OPEN', 'BLOCK_OPEN', 'BAR'] as const;
export type Opener = (typeof OPENERS)[number];

/** What the grammar says of blocks: which rules own them and which statements may stand in each. Found once a parser. */
export class Blocks {
  /** The rules that open a block with this token. */
  private readonly owners = new Map<Opener, ReadonlySet<string>>();
  private readonly starters = new Map<string, ReadonlySet<string>>();
  private readonly names = new Map<string, readonly string[]>();

  constructor(private readonly parser: Recoverer) {
    const rules = Object.entries(parser.getGAstProductions());
    for (const opener of OPENERS) {
      const owning = rules.filter(([, rule]) => terminalsOf(rule).has(opener)).map(([name]) => name);
      this.owners.set(opener, new Set(owning));
    }
  }

  opens(rule: string, opener: Opener): boolean {
    return this.owners.get(opener)?.has(rule) ?? false;
  }

  /** Whether the same rules open both: the two fences of a text. */
  sameOwner(a: Opener, b: Opener): boolean {
    return a === b || (a !== 'BAR' && b !== 'BAR' && a !== '{' && b !== '{');
  }

  /** The keywords that statements in the block of a rule begin with; of the whole file for the outermost rule. */
  startersIn(rule: string, outermost: boolean): ReadonlySet<string> {
    const known = this.starters.get(rule);
    if (known) return known;
    const names = new Set<string>();
    for (const [key, follows] of Object.entries(this.parser.resyncFollows)) {
      if (!key.endsWith(IN_RULE + rule)) continue;
      const inBlock = outermost || follows?.some(({ name }) => name === '}');
      if (inBlock)
        for (const { name } of follows ?? []) if (/^\p{L}/u.test(name) && !/^[A-Z]/.test(name)) names.add(name);
    }
    this.starters.set(rule, names);
    return names;
  }

  /** The same, in one list for all errors. */
  starterNamesIn(rule: string, outermost: boolean): readonly string[] {
    const known = this.names.get(rule) ?? [...this.startersIn(rule, outermost)];
    this.names.set(rule, known);
    return known;
  }
}

function terminalsOf(production: Production, found = new Set<string>()): Set<string> {
  if (production.terminalType) found.add(production.terminalType.name);
  // The definition of a call is the rule that is called; its terminals are its own.
  else if (!('nonTerminalName' in production)) for (const part of production.definition ?? []) terminalsOf(part, found);
  return found;
}
