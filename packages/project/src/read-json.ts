import type { FilePlace, JsonHint } from './problem.js';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown; placeOf(path: readonly string[]): FilePlace }
  | { readonly ok: false; readonly place: FilePlace; readonly hint: JsonHint | undefined };

const DEEPEST = 100;
const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none in its texts
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** JSON with the place of each key and value, or the place where it ends to be JSON, which `JSON.parse` tells in its own words only. */
export function readJson(text: string): JsonReading {
  const places = new Map<string, number>();
  const error = new Scanner(text, places).run();
  const placeAt = (offset: number): FilePlace => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  if (error !== undefined) return { ok: false, place: placeAt(error), hint: hintAt(text, error) };
  return { ok: true, value: JSON.parse(text), placeOf: (path) => placeAt(places.get(path.join('\n')) ?? 0) };
}

/** Walks the text once and notes where each member stands. Fails at an offset. */
class Scanner {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly places: Map<string, number>,
  ) {}

  /** The offset at which the text ends to be JSON; undefined if it is JSON. */
  run(): number | undefined {
    const whole = this.value([]) && this.skip(SPACE) && this.at === this.text.length;
    return whole ? undefined : this.at;
  }

  private value(path: readonly string[]): boolean {
    this.skip(SPACE);
    if (path.length > DEEPEST) return false;
    if (this.take('{')) return this.members(path, '}');
    if (this.take('[')) return this.members(path, ']');
    return this.skip(STRING) || this.skip(SCALAR);
  }

  private members(path: readonly string[], end: '}' | ']'): boolean {
    this.skip(SPACE);
    if (this.take(end)) return true;
    for (let index = 0; ; index++) {
      this.skip(SPACE);
      const start = this.at;
      let key = String(index);
      if (end === '}') {
        if (!this.skip(STRING)) return false;
        key = JSON.parse(this.text.slice(start, this.at)) as string;
        this.skip(SPACE);
        if (!this.take(':')) return false;
      }
      this.places.set([...path, key].join('\n'), start);
      if (!this.value([...path, key])) return false;
      this.skip(SPACE);
      if (this.take(end)) return true;
      if (!this.take(',')) return false;
    }
  }

  private take(sign: string): boolean {
    if (this.text.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found !== null;
  }
}

function hintAt(text: string, offset: number): JsonHint | undefined {
  const sign = text.charAt(offset);
  if (sign === '') return 'unfinished';
  if (sign === "'") return 'single-quotes';
  if (sign === '/') return 'comment';
  return (sign === '}' || sign === ']') && /,\s*$/.test(text.slice(0, offset)) ? 'comma-before-end' : undefined;
}
