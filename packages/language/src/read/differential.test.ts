import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystem } from 'langium';
import { it } from 'vitest';
import { createRPlanServices } from '../module.js';
import { createForgivingParser } from '../parser/parser.js';
import { walk } from '../references/walk.js';
import { Reader } from './reader.js';

const { rplan } = createRPlanServices(EmptyFileSystem);
const whole = new Reader(rplan);
const forgiving = createForgivingParser(rplan);
const good = new URL('../../../../test/conformance/good/', import.meta.url);
const goods0 = readdirSync(good, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.rplan'));

const ex = new URL('../../../../examples/', import.meta.url);
const bad = new URL('../../../../test/conformance/bad/', import.meta.url);
const list = (u: URL) => readdirSync(u, { recursive: true, encoding: 'utf8' }).filter((n) => n.endsWith('.rplan')).map((n) => new URL(n, u));
const goods = [...list(good), ...list(ex), ...list(bad)]; void goods0;
function random(seed: number) {
  let s = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return (n: number) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor(((s ^ (s >>> 15)) >>> 0) / 4294967296 * n);
  };
}
function nodes(v: any) {
  let n = 0;
  walk(v, () => { n++; });
  return n;
}
it('differs', { timeout: 600_000 }, () => {
  let same = 0; let fewer = 0; let more = 0; let placed = 0; const shown: string[] = [];
  const stat: Record<string, number> = {};
  for (let seed = 0; seed < Number(process.env.N ?? 600); seed++) {
    const r = random(seed + Number(process.env.S ?? 0));
    const text = readFileSync(goods[r(goods.length)]!, 'utf8');
    const { tokens } = (rplan.parser.Lexer as any).tokenize(text);
    const t = tokens[r(tokens.length)]; const u = tokens[r(tokens.length)];
    if (!t || !u) continue;
    const how = r(4);
    const end = t.startOffset + t.image.length;
    if (text.length > 40000) continue;
    const broken1 =
      how === 0 ? text.slice(0, t.startOffset) + text.slice(end)
      : how === 1 ? `${text.slice(0, t.startOffset)}${u.image} ${text.slice(t.startOffset)}`
      : how === 2 ? text.slice(0, t.startOffset) + u.image + text.slice(end)
      : text.slice(0, end);
    let broken = broken1;
    for (let k = r(3); k > 0; k--) { const i = r(broken.length); const j = r(3); broken = broken.slice(0, i) + (['{', '"', '"'+'"'+'"', '}', ',', ' xyz ', '.', '|', '“', 'nhiem vu', '(', '\n'][r(12)]) + broken.slice(i + j); }
    const a = whole.parse(broken); const b = forgiving.parse(broken);
    const fa = a.parserErrors as any[]; const fb = b.parserErrors as any[];
    const na = nodes(a.value); const nb = nodes(b.value);
    const places = (f: any[]) => f.map(({ kind, start, end, expected, understood }) => `${kind} ${start}-${end} ${expected.length < 3 ? expected : '…'} ${understood ?? ''}`).join('; ');
    const key = fa.length < fb.length ? 'fewer faults' : fa.length > fb.length ? 'more faults' : places(fa) === places(fb) ? 'same faults' : 'other faults';
    const key2 = na === nb ? 'same nodes' : na > nb ? 'more nodes' : 'fewer nodes';
    stat[`${key}, ${key2}`] = (stat[`${key}, ${key2}`] ?? 0) + 1;
    if ((process.env.ALL ? `${key}, ${key2}` !== 'same faults, same nodes' : /fewer nodes|more faults/.test(`${key}, ${key2}`)) && shown.length < Number(process.env.SHOW ?? 40)) {
      if (process.env.FULL) console.log(seed, broken);
      const at = Math.max(0, t.startOffset - 60);
      shown.push(`--- ${seed} ${key}, ${key2} ${na}/${nb} how ${how}\n${broken.slice(at, t.startOffset + 80).replace(/\n/g, '⏎')}\n new: ${fa.slice(0,4).map((f) => `${f.kind} «${broken.slice(f.start, f.end).slice(0,30)}» [${f.expected.length < 3 ? f.expected : '…'}]`).join('; ')}\n old: ${fb.slice(0,4).map((f) => `${f.kind} «${broken.slice(f.start, f.end).slice(0,30)}» [${f.expected.length < 3 ? f.expected : '…'}]`).join('; ')}`);
    }
  }
  console.log(JSON.stringify(stat, null, 1)); console.log(shown.join('\n'));
});
