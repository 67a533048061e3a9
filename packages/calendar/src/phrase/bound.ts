import type { Bound } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';

/** How a time binds; of several words that stand together (`chậm nhất trước`, `chậm nhất đến hết`) the strictest. */
export function bound(cursor: Cursor): Bound | undefined {
  let found: Bound | undefined;
  for (;;) {
    const next = cursor.take('before', 'until', 'by', 'to', 'within') as Bound | undefined;
    if (!next) return found;
    cursor.say('vào', 'khoảng');
    found = found === 'before' ? found : next;
  }
}
