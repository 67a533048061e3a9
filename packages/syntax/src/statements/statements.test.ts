import { GrammarAST, GrammarUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { RPlanGrammar } from '../generated/grammar.js';
import { keywordNamed } from '../vocabulary/keywords.js';
import { hasEffectIn, ITEM_BLOCKS, statementOf, statements } from './statements.js';

const grammar = RPlanGrammar();

interface Opened {
  readonly keyword: string;
  readonly type: string;
}

/** The statements that an element of the grammar may begin, each by its keyword and type. */
function openedBy(element: GrammarAST.AbstractElement, type: string): Opened[] {
  if (GrammarAST.isKeyword(element)) return [{ keyword: element.value, type }];
  if (GrammarAST.isAssignment(element)) return openedBy(element.terminal, type);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((option) => openedBy(option, type));
  if (GrammarAST.isGroup(element)) {
    const found: Opened[] = [];
    for (const part of element.elements) {
      if (GrammarAST.isAction(part)) continue;
      found.push(...openedBy(part, type));
      if (part.cardinality !== '?' && part.cardinality !== '*') break;
    }
    return found;
  }
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (!GrammarAST.isParserRule(rule)) throw new Error(`A statement of ${type} begins with no keyword`);
  return openedBy(rule.definition, GrammarUtils.isDataTypeRule(rule) || isChoice(rule) ? type : typeOf(rule));
}

/** A rule that only chooses among other rules makes no node of its own. */
function isChoice({ definition }: GrammarAST.ParserRule): boolean {
  const options = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
  return options.every((option) => GrammarAST.isRuleCall(option) && GrammarAST.isParserRule(option.rule.ref));
}

function typeOf(rule: GrammarAST.ParserRule): string {
  return GrammarUtils.getExplicitRuleType(rule) ?? rule.name;
}

/** What the grammar lets stand in each block: the lists of nodes between braces, and that of the file. */
const allowed = new Map<string, Opened[]>();
for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
  const inBlock = (element: GrammarAST.AbstractElement, inside: boolean): GrammarAST.Assignment[] => {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((option) => inBlock(option, inside));
    if (GrammarAST.isGroup(element)) {
      let open = inside;
      return element.elements.flatMap((part) => {
        if (GrammarAST.isKeyword(part)) open = part.value === '{' || (open && part.value !== '}');
        return inBlock(part, open);
      });
    }
    return inside && GrammarAST.isAssignment(element) && GrammarAST.isRuleCall(element.terminal) ? [element] : [];
  };
  const lists = inBlock(rule.definition, rule.entry);
  const opened = lists.flatMap(({ terminal }) => openedBy(terminal, ''));
  if (opened.length > 0) allowed.set(typeOf(rule), opened);
}

const named = ({ keyword, type }: Opened) => `${keyword} (${type})`;
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('the table of statements and the grammar', () => {
  it('know the same statements', () => {
    expect(sorted(statements.map(named))).toEqual(sorted([...allowed.values()].flat().map(named)));
    expect(new Set(statements.map(named)).size).toBe(statements.length);
  });

  it('know the same blocks', () => {
    const blocks = statements.flatMap((row) => [...row.in, ...(row.alsoIn ?? []), ...(row.forTasksIn ?? [])]);
    expect(sorted(blocks)).toEqual(sorted(allowed.keys()));
    expect(ITEM_BLOCKS.length).toBe(10);
  });

  it.each([...allowed])('agree on what may stand in %s', (block, opened) => {
    const written = sorted(opened.map(named));
    const effective = sorted(statements.filter((row) => hasEffectIn(row, block)).map(named));
    // The grammar has one list of items for all that holds items, so that one in the wrong place keeps its neighbours.
    if (!(ITEM_BLOCKS as readonly string[]).includes(block)) expect(effective).toEqual(written);
    else expect(written).toEqual(expect.arrayContaining(effective));
  });

  it('know the property that holds the keyword of each', () => {
    for (const row of statements) {
      const properties = [
        'kind',
        'field',
        'effect',
        'mark',
        'component',
        'role',
        'level',
        'relation',
        'measure',
        'condition',
      ];
      const keyword = row.means ?? row.keyword;
      const node = Object.fromEntries([...properties, 'stage', 'method', 'met'].map((name) => [name, keyword]));
      const found = statementOf({ $type: row.type, ...node });
      expect(found?.type, named(row)).toBe(row.type);
      // These have several keywords, and the tree does not keep which it was.
      const kept: Readonly<Record<string, string>> = { Maximum: 'maximum', Score: 'points', Rank: 'rank' };
      expect(found?.keyword, named(row)).toBe(kept[row.type] ?? keyword);
    }
  });

  it('know only keywords of the vocabulary', () => {
    const named = statements.flatMap(({ keyword, metBy = [] }) => [keyword, ...metBy]);
    expect(named.filter((keyword) => !keywordNamed(keyword))).toEqual([]);
  });
});
