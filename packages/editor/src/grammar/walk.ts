import type { State, Step, Terminal } from './graph.js';

/** The places at which the grammar may be, free moves included. */
export type Places = ReadonlySet<State>;

/** All places that are reached from these without reading anything. */
export function placesFrom(states: Iterable<State>): Places {
  const reached = new Set<State>();
  const pending = [...states];
  for (let state = pending.pop(); state; state = pending.pop()) {
    if (reached.has(state)) continue;
    reached.add(state);
    pending.push(...state.free);
  }
  return reached;
}

/** The places after reading a symbol; empty where the grammar does not allow it. */
function advance(places: Places, symbol: Terminal): Places {
  const next: State[] = [];
  for (const { steps } of places) for (const { on, to } of steps) if (on === symbol) next.push(to);
  return placesFrom(next);
}

/** Where the grammar is before each symbol of a block and after the last. */
export interface Walk {
  readonly start: Places;
  readonly before: readonly Places[];
  /** Whether what stands directly before this symbol was read, so that completion may go on from it. */
  readonly clean: readonly boolean[];
}

/** Follows the symbols of a block. What cannot be read is passed over, and a new item may begin behind it. */
export function walk(start: Places, symbols: readonly Terminal[]): Walk {
  const before: Places[] = [start];
  const clean: boolean[] = [true];
  let at = start;
  for (const symbol of symbols) {
    let next = advance(at, symbol);
    // The statement before is unfinished, but a new one begins here: go on with the new one.
    if (next.size === 0) next = advance(start, symbol);
    clean.push(next.size > 0);
    at = next.size > 0 ? next : start;
    before.push(at);
  }
  return { start, before, clean };
}

/** The steps that may be taken at these places. */
export function* stepsAt(places: Places): Generator<Step> {
  for (const { steps } of places) yield* steps;
}

/** Whether a rule of the grammar may begin at these places. */
export function opens(places: Places, rule: string): boolean {
  for (const state of places) if (state.opens.includes(rule)) return true;
  return false;
}
