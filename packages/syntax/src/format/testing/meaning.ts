import type { AstNode } from 'langium';
import { isAstNode, isReference } from 'langium';
import { amountOf } from '../../amount/of-node.js';
import { figuresIn } from '../../amount/words.js';
import { isAmount, isDeadline, isStatus, isText } from '../../generated/ast.js';
import { readDeadline } from '../../text/deadline.js';
import { paragraphsOf } from '../../text/prose.js';
import { statusOf } from '../../text/status.js';
import { readSource } from '../source.js';

/** What a file says, however it is written: the syntax tree without places, spellings and forms. Undefined: it has errors. */
export function meaningOf(text: string): unknown {
  const source = readSource(text);
  return 'root' in source ? plain(source.root) : undefined;
}

function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, key));
  if (isReference(value)) return value.$refText.normalize('NFC');
  if (typeof value === 'string') return plainWord(value.normalize('NFC'), key);
  if (!isAstNode(value)) return value instanceof Object ? properties(value) : value;
  if (isText(value)) return paragraphsOf(value).map(({ style, pieces }) => [style, plain(pieces)]);
  if (isStatus(value)) return statusOf(value) ?? plain(value.words);
  if (isAmount(value)) return plain({ amount: amountOf(value), unit: value.unit && '' });
  if (isDeadline(value)) return plain(readDeadline(value).reading.deadline);
  return { type: value.$type, ...properties(value) };
}

function properties(value: AstNode | object): object {
  const entries = Object.entries(value).filter(
    ([name, item]) => !name.startsWith('$') && !PLACES.has(name) && item !== undefined,
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
}

const PLACES = new Set(['start', 'end']);
const NUMBERS = new Set(['value', 'points', 'cap']);

function plainWord(word: string, key: string): string {
  if (key === 'words') return figuresIn('vi', word);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word) ?? [];
  if (key === 'date' || key === 'from' || key === 'to') return year ? `${Number(day)}/${Number(month)}/${year}` : word;
  return NUMBERS.has(key) && /^\d+\.\d+$/.test(word) ? word.replace('.', ',') : word;
}
