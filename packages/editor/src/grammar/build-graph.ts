import { GrammarAST, GrammarUtils } from 'langium';
import type { State, StatementGraph, Step } from './graph.js';
import { BLOCK, newState, TEXT } from './graph.js';

/** What is known on the way down: whose node is being filled, which of its properties, whether inside a reference. */
interface Way {
  readonly type: string;
  readonly property?: string;
  readonly reference?: 'name' | 'member';
}

/** Derives the graph from the grammar, so that completion knows of a new statement without being told. */
export function buildGraph(grammar: GrammarAST.Grammar): StatementGraph {
  const builder = new GraphBuilder();
  const entry = GrammarUtils.getEntryRule(grammar);
  const root = newState();
  if (entry) builder.rule(entry, root, { type: entry.name });
  return { root, blocks: builder.blocks };
}

class GraphBuilder {
  readonly blocks = new Map<string, State>();

  /** Lays an element behind `from` and gives the place after it. */
  private element(element: GrammarAST.AbstractElement, from: State, way: Way): State {
    const to = this.once(element, from, way);
    const { cardinality } = element;
    if (cardinality === '?' || cardinality === '*') from.free.push(to);
    if (cardinality === '*' || cardinality === '+') to.free.push(from);
    return to;
  }

  private once(element: GrammarAST.AbstractElement, from: State, way: Way): State {
    if (GrammarAST.isGroup(element)) return this.group(element.elements, from, way);
    if (GrammarAST.isAlternatives(element)) return this.alternatives(element, from, way);
    if (GrammarAST.isAssignment(element))
      return this.element(element.terminal, from, { ...way, property: element.feature });
    if (GrammarAST.isCrossReference(element)) {
      return element.terminal ? this.element(element.terminal, from, { ...way, reference: 'name' }) : from;
    }
    if (GrammarAST.isKeyword(element)) return this.keyword(element.value, from, way);
    if (GrammarAST.isRuleCall(element)) return this.call(element, from, way);
    return from;
  }

  private group(elements: readonly GrammarAST.AbstractElement[], from: State, way: Way): State {
    let at = separate(from);
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (!element) continue;
      if (GrammarAST.isKeyword(element) && element.value === '{') {
        const close = elements.findIndex(
          (other, place) => place > index && GrammarAST.isKeyword(other) && other.value === '}',
        );
        this.block(elements.slice(index + 1, close), way);
        at = step(at, { on: BLOCK, type: way.type, keyword: false, block: way.type });
        index = close;
      } else
        at = this.element(
          element,
          at,
          GrammarAST.isKeyword(element) && element.value === '.' ? way : memberWay(elements, index, way),
        );
    }
    return at;
  }

  /** The inside of a type's braces; laid once, so that items which hold items end. */
  private block(content: readonly GrammarAST.AbstractElement[], way: Way): void {
    if (this.blocks.has(way.type)) return;
    const inside = newState();
    this.blocks.set(way.type, inside);
    this.group(content, inside, way);
  }

  private alternatives(element: GrammarAST.Alternatives, from: State, way: Way): State {
    const to = newState();
    for (const option of element.elements) this.element(option, separate(from), way).free.push(to);
    return to;
  }

  private keyword(value: string, from: State, way: Way): State {
    return step(from, { ...way, on: value, keyword: /\p{L}/u.test(value) });
  }

  private call(element: GrammarAST.RuleCall, from: State, way: Way): State {
    const rule = element.rule.ref;
    if (!rule) return from;
    if (!GrammarAST.isParserRule(rule)) return step(from, { ...way, on: rule.name, keyword: false });
    if (rule.name === 'Text') return step(from, { ...way, on: TEXT, keyword: false });
    return this.rule(
      rule,
      from,
      rule.dataType || rule.fragment || isChoiceOfWords(rule) ? way : { type: typeOf(rule) },
    );
  }

  rule(rule: GrammarAST.ParserRule, from: State, way: Way): State {
    const start = separate(from);
    start.opens.push(rule.name);
    return this.element(rule.definition, start, way);
  }
}

/** A fresh place behind `from`, so that a loop laid on it does not become a loop of what stands before. */
function separate(from: State): State {
  const fresh = newState();
  from.free.push(fresh);
  return fresh;
}

function step(from: State, what: Omit<Step, 'to'>): State {
  const to = newState();
  from.steps.push({ ...what, to });
  return to;
}

/** Inside a reference, what stands behind a dot names a member. */
function memberWay(elements: readonly GrammarAST.AbstractElement[], index: number, way: Way): Way {
  const before = elements[index - 1];
  const behindDot = before !== undefined && GrammarAST.isKeyword(before) && before.value === '.';
  return way.reference && behindDot ? { ...way, reference: 'member' } : way;
}

function isChoiceOfWords(rule: GrammarAST.ParserRule): boolean {
  return GrammarUtils.isDataTypeRule(rule);
}

function typeOf(rule: GrammarAST.ParserRule): string {
  return GrammarUtils.getExplicitRuleType(rule) ?? rule.name;
}
