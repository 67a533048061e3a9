import type { Deadline, Point, RecurringDeadline } from '../deadline/deadline.js';
import type { Cursor } from './cursor.js';
import { anchor } from './length.js';
import { point } from './points.js';
import { frequency } from './recurrence.js';

/** What goes on, is left open, or hangs on something else: `thường xuyên`, `chưa xác định`, `ngay sau khi X`, `do STC ấn định`. */
export function standing(cursor: Cursor): Deadline | undefined {
  return ongoing(cursor) ?? setBy(cursor) ?? undated(cursor) ?? rightAfter(cursor);
}

function ongoing(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    cursor.say('làm', 'thực hiện', 'duy trì', 'triển khai');
    if (!cursor.take('ongoing')) return undefined;
    while (
      cursor.attempt(() => {
        cursor.sign(',', ';');
        cursor.say('và');
        return cursor.take('ongoing') ?? (cursor.take('periodic') ? undefined : frequency(cursor));
      }) !== undefined
    );
    const period = within(cursor);
    const until = last(cursor);
    const report = reported(cursor);
    return {
      kind: 'ongoing',
      ...(until && { until }),
      ...(period && { within: period }),
      ...(report && { report }),
    };
  });
}

/** `trong năm`, `trong suốt năm 2026`: no day by which something is due. */
function within(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    cursor.sign(',');
    if (!cursor.take('within')) return undefined;
    cursor.say('suốt', 'cả', 'toàn');
    return point(cursor);
  });
}

function last(cursor: Cursor): Point | undefined {
  return cursor.attempt(() => {
    cursor.sign(',');
    return cursor.take('until', 'to') ? point(cursor) : undefined;
  });
}

const REPORTING = [
  'báo cáo kết quả',
  'tổng hợp báo cáo',
  'báo cáo',
  'sơ kết',
  'tổng hợp',
  'đánh giá',
  'tổng kết',
  'rà soát',
] as const;

/** `, định kỳ báo cáo theo quý`, `(báo cáo hằng quý)`. */
function reported(cursor: Cursor): RecurringDeadline | undefined {
  return cursor.attempt(() => {
    cursor.sign(',', ';', '.');
    cursor.say('và');
    const open = cursor.sign('(');
    const periodic = cursor.attempt(() => {
      if (!cursor.take('periodic')) return undefined;
      return cursor.say(...REPORTING);
    });
    if (!periodic && !cursor.say(...REPORTING)) return undefined;
    const every = frequency(cursor);
    if (!every) return undefined;
    if (open) cursor.sign(')');
    return { kind: 'recurring', every, points: [] };
  });
}

function setBy(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    if (!cursor.take('set by')) return undefined;
    const unit = cursor.piece('name') ?? cursor.piece('quote');
    if (!unit) return undefined;
    cursor.take('later');
    return { kind: 'set-by', unit: unit.text };
  });
}

function undated(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    const word = cursor.take('undated', 'periodic');
    if (!word || !cursor.done) return undefined;
    return { kind: word as 'undated' | 'periodic' };
  });
}

function rightAfter(cursor: Cursor): Deadline | undefined {
  return cursor.attempt(() => {
    const opening =
      cursor.take('right after') ??
      cursor.say('ngay khi', 'ngay sau', 'sau khi', 'liền sau khi') ??
      cursor.take('after');
    if (!opening) return undefined;
    const of = anchor(cursor);
    return of && of.kind !== 'date' ? { kind: 'right-after', of } : undefined;
  });
}
