import type { Anchor, LengthDeadline } from '../deadline/deadline.js';
import { bound } from './bound.js';
import type { Cursor } from './cursor.js';
import { point } from './points.js';

/** Days, working days, weeks, months, years, hours. */
export function lengthUnit(cursor: Cursor): LengthDeadline['unit'] | undefined {
  if (cursor.take('working days') || cursor.say('ngày công tác')) return 'working-day';
  if (cursor.take('day')) return 'day';
  if (cursor.take('week')) return 'week';
  if (cursor.take('month')) return 'month';
  if (cursor.take('year')) return 'year';
  return cursor.take('hour') ? 'hour' : undefined;
}

/** `trong 15 ngày kể từ ngày ban hành Kế hoạch`; without what it is counted from too, where the phrase ends there. */
export function length(cursor: Cursor): LengthDeadline | undefined {
  return cursor.attempt(() => {
    bound(cursor);
    cursor.say('sau', 'tối đa', 'thời hạn');
    cursor.take('within');
    const time = cursor.piece('time');
    const count = time ? time.hour : cursor.number();
    if (count === undefined) return undefined;
    cursor.attempt(() => (cursor.sign('(') && cursor.number() !== undefined && cursor.sign(')') ? true : undefined));
    const unit = time ? (time.minute === 0 ? 'hour' : undefined) : lengthUnit(cursor);
    if (!unit) return undefined;
    cursor.sign(',');
    const anchor = anchorAfter(cursor);
    if (anchor) return { kind: 'length', count, unit, anchor };
    return cursor.done && !time ? { kind: 'length', count, unit } : undefined;
  });
}

function anchorAfter(cursor: Cursor): Anchor | undefined {
  return cursor.attempt(() => {
    const opening =
      cursor.say('kể từ khi', 'sau khi', 'từ khi', 'tính từ khi', 'kể từ thời điểm') ??
      cursor.take('after', 'starting', 'from');
    return opening ? anchor(cursor) : undefined;
  });
}

/** What something is counted from: this document, a day, a name, or words for an event, which go on to the end. */
export function anchor(cursor: Cursor): Anchor | undefined {
  return thisDocument(cursor) ?? reference(cursor) ?? dayAnchor(cursor) ?? event(cursor);
}

/** `sau NV-1`, `kể từ ngày QĐ-615 được ban hành`. */
function reference(cursor: Cursor): Anchor | undefined {
  return cursor.attempt(() => {
    cursor.say('ngày', 'khi');
    const name = cursor.piece('name');
    if (!name) return undefined;
    cursor.say(
      'được hoàn thành',
      'hoàn thành',
      'xong',
      'kết thúc',
      'được ban hành',
      'được phê duyệt',
      'được ký',
      'có hiệu lực',
    );
    return { kind: 'reference', name: name.text };
  });
}

function dayAnchor(cursor: Cursor): Anchor | undefined {
  return cursor.attempt(() => {
    const found = point(cursor);
    return found?.kind === 'date' ? { kind: 'date', date: found.date } : undefined;
  });
}

/** The kinds of document by which a document calls itself. */
const OWN_KINDS = [
  'kế hoạch',
  'văn bản',
  'quyết định',
  'chương trình',
  'công văn',
  'chỉ thị',
  'thông báo',
  'nghị quyết',
  'công điện',
  'đề án',
  'kết luận',
  'hướng dẫn',
  'quy chế',
  'báo cáo',
] as const;

/** This document's own day, in whatever order it is said. What goes on (`kế hoạch của Tỉnh ủy`) is another document. */
export function thisDocument(cursor: Cursor): Extract<Anchor, { kind: 'this-document' }> | undefined {
  return cursor.attempt(() => {
    const called = passive(cursor) ?? active(cursor);
    if (!called) return undefined;
    // Only where nothing more is said of it.
    const { token } = cursor;
    if (token?.kind === 'word' && !AFTER_DOCUMENT.has(token.text)) return undefined;
    if (token?.kind === 'number' || token?.kind === 'name' || token?.kind === 'quote') return undefined;
    return { kind: 'this-document', ...called };
  });
}

const AFTER_DOCUMENT = new Set(['đến', 'tới', 'cho', 'trở', 'to', 'until', 'về', 'onwards', 'và', 'hết']);

/** `ngày Kế hoạch được ban hành`, `Kế hoạch này được ban hành`. */
function passive(cursor: Cursor): { called?: string } | undefined {
  return cursor.attempt(() => {
    cursor.say('ngày');
    const called = cursor.say(...OWN_KINDS);
    if (!called) return undefined;
    const own = cursor.say('này') !== undefined;
    if (!cursor.say('được ký ban hành', 'được ban hành', 'được ký', 'ban hành', 'ký ban hành')) return undefined;
    return own ? {} : { called };
  });
}

/** `ngày ban hành Kế hoạch`, `ngày ký`. */
function active(cursor: Cursor): { called?: string } | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('this document') && !cursor.say('ngày ký ban hành', 'khi ban hành', 'khi ký', 'ban hành', 'ký'))
      return undefined;
    const called = cursor.say(...OWN_KINDS);
    const own = called === undefined || cursor.say('này') !== undefined;
    return own ? {} : { called };
  });
}

/** `sau khi có Nghị quyết, chậm nhất 30/9/2026`: what stands behind a comma may be a limit of its own. */
function endsEvent(cursor: Cursor, sign: string): boolean {
  if (sign !== ',') return sign === ';';
  let isLimit = false;
  cursor.attempt(() => {
    cursor.at++;
    cursor.say('nhưng', 'và');
    isLimit = bound(cursor) !== undefined && (cursor.piece('time') ?? point(cursor)) !== undefined;
    return undefined;
  });
  return isLimit;
}

/** The words for an event, to the end of what is read. */
function event(cursor: Cursor): Anchor | undefined {
  const from = cursor.at;
  cursor.say('khi');
  const quote = cursor.piece('quote');
  if (quote) return { kind: 'event', text: quote.text };
  cursor.at = from;
  if (cursor.done) return undefined;
  cursor.attempt(() => cursor.say('ngày', 'khi'));
  const first = cursor.at;
  while (!cursor.done && !(cursor.token?.kind === 'sign' && endsEvent(cursor, cursor.token.text))) cursor.at++;
  const text = cursor.said(first, cursor.at) || cursor.said(from, cursor.at);
  return text ? { kind: 'event', text } : undefined;
}
