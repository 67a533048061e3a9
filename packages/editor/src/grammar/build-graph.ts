import type { CompiledGrammar, CompiledPart, CompiledRule } from '@rplan/syntax';
import { END } from '@rplan/syntax';
import type { State, StatementGraph, Step } from './graph.js';
import { BLOCK, newState, TEXT } from './graph.js';

/** What is known on the way down: whose node is being filled, which of its properties, whether inside a reference. */
interface Way {
  readonly type: string;
  readonly property?: string;
  readonly reference?: 'name' | 'member';
}

/** Derives the graph from the table that files are read by, so that completion knows of a new statement without being told. */
export function buildGraph(grammar: CompiledGrammar): StatementGraph {
  const builder = new GraphBuilder(grammar);
  const root = newState();
  const [entry] = grammar.rules;
  if (entry) builder.rule(entry, root, { type: entry.type });
  return { root, blocks: builder.blocks };
}

class GraphBuilder {
  readonly blocks = new Map<string, State>();

  constructor(private readonly grammar: CompiledGrammar) {}

  /** Lays a part after `from` and gives the place after it. */
  private part(part: CompiledPart, from: State, way: Way): State {
    const parts = part.parts ?? [];
    switch (part.kind) {
      case 'token':
        return this.token(part, from, way);
      case 'call':
        return this.call(part, from, way);
      case 'sequence':
        return this.sequence(parts, from, way);
      case 'choice': {
        const to = newState();
        for (const option of parts) this.part(option, separate(from), way).free.push(to);
        return to;
      }
      case 'repeat': {
        const to = parts[0] ? this.part(parts[0], from, way) : from;
        if (!part.required) from.free.push(to);
        if (part.many) to.free.push(from);
        return to;
      }
    }
  }

  private sequence(parts: readonly CompiledPart[], from: State, way: Way): State {
    let at = separate(from);
    let behindDot = false;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (!part) continue;
      if (this.nameOf(part) === '{') {
        const close = parts.findIndex((other, place) => place > index && this.nameOf(other) === '}');
        this.block(parts.slice(index + 1, close), way);
        at = step(at, { on: BLOCK, type: way.type, keyword: false, block: way.type });
        index = close;
      } else at = this.part(part, at, behindDot && way.reference ? { ...way, reference: 'member' } : way);
      behindDot = this.nameOf(part) === '.';
    }
    return at;
  }

  /** The inside of a type's braces; laid once, so that items which hold items end. */
  private block(content: readonly CompiledPart[], way: Way): void {
    if (this.blocks.has(way.type)) return;
    const inside = newState();
    this.blocks.set(way.type, inside);
    this.sequence(content, inside, way);
  }

  private token(part: CompiledPart, from: State, way: Way): State {
    const on = this.nameOf(part) ?? '';
    return step(from, { ...assigned(part, way), on, keyword: /^\p{Ll}/u.test(on) });
  }

  private call(part: CompiledPart, from: State, way: Way): State {
    const rule = this.grammar.rules[part.rule ?? -1];
    if (!rule) return from;
    const inside = assigned(part, way);
    if (rule.name === 'Text') return step(from, { ...inside, on: TEXT, keyword: false });
    return this.rule(rule, from, rule.kind === 'fragment' || rule.kind === 'value' ? inside : { type: rule.type });
  }

  rule(rule: CompiledRule, from: State, way: Way): State {
    const start = separate(from);
    start.opens.push(rule.name);
    return this.part(rule.body, start, way);
  }

  private nameOf({ token }: CompiledPart): string | undefined {
    return token === undefined ? undefined : this.grammar.tokens[token - END - 1];
  }
}

function assigned({ feature, isReference }: CompiledPart, way: Way): Way {
  if (feature === undefined) return way;
  return { type: way.type, property: feature, ...(isReference && { reference: 'name' as const }) };
}

/** A fresh place after `from`, so that a loop laid on it does not become a loop of what stands before. */
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
