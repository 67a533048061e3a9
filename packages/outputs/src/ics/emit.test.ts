import { isWorkingDay, parseIso } from '@rplan/calendar';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emitIcs, emitIcsByUnit } from './emit.js';
import { daysOf, openCalendar, planOf, task } from './testing/index.js';

const due = (text: string, dueDate: string) => ({ text, dueDate });

const plan = planOf(
  [
    task('NV-1', 'Củng cố công tác chỉ đạo:', { group: true, due: due('trong năm', '2026-12-31') }),
    task('NV-2', 'Ban hành quy chế; hoàn thiện, công bố.', {
      lead: [{ party: 'SNV' }],
      support: [{ party: 'STC' }, { words: 'các cơ quan liên quan' }],
      about: [{ index: 'PAR', code: '1' }],
      due: due('trước ngày 30/8/2026', '2026-08-29'),
      properties: [
        { key: 'texts', field: 'deliverable', texts: [[{ type: 'text', text: 'Quy chế' }]] },
        { key: 'milestone', due: due('tháng 6', '2026-06-30'), text: [{ type: 'text', text: 'xong dự thảo' }] },
      ],
    }),
    task('NV-3', 'Báo cáo số liệu.', {
      due: { text: 'hằng quý', occurrences: [{ due: '2026-06-30' }, { due: '2026-09-30' }, { due: '2026-12-31' }] },
    }),
    task('NV-4', 'Rà soát.', { due: due('trong tháng 9', '2026-09-30') }),
    task('NV-5', 'Công bố.', { due: due('01/7/2026', '2026-07-01') }),
    task('NV-6', 'Kiểm tra.', {
      due: { text: '30/6, 31/10', dueDate: '2026-10-31', dues: ['2026-06-30', '2026-10-31'] },
    }),
    task('NV-7', 'Xử lý kiến nghị.', { due: { text: 'thường xuyên', reason: 'ongoing' } }),
  ],
  {
    asOf: '2026-09-28',
    current: [
      {
        task: 'NV-4',
        status: 'in progress',
        due: due('tháng 10', '2026-10-31'),
        dueDate: '2026-10-31',
        properties: [],
      },
      { task: 'NV-5', dropped: true, properties: [] },
    ],
  },
);
const calendarOf = (of: ReturnType<typeof planOf>) => emitIcs(of) ?? '';
const text = calendarOf(plan);
const { head, events } = openCalendar(text);
/** UIDs without what tells plans of one name apart. */
const short = (uid = '') => uid.replace(/^(UBND\/KH-2026)\/[0-9a-f]{10}\//, '$1/');
const named = (id: string): typeof events =>
  events.flatMap((event) =>
    short(event.UID).startsWith(`UBND/KH-2026/${id}`) ? [{ ...event, UID: short(event.UID) }] : [],
  );

test('is a calendar of the document', () => {
  expect(head).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', 'X-WR-CALNAME': 'Kế hoạch số 118/KH-UBND' });
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:.*\r\nEND:VCALENDAR\r\n$/s);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('has an event of the whole day a deadline and none for groups and for what no day follows from', () => {
  expect(events.map(({ UID }) => short(UID))).toEqual([
    'UBND/KH-2026/NV-2@rplan',
    'UBND/KH-2026/NV-2/m1@rplan',
    'UBND/KH-2026/NV-3@rplan',
    'UBND/KH-2026/NV-4@rplan',
    'UBND/KH-2026/NV-5@rplan',
    'UBND/KH-2026/NV-6@rplan',
    'UBND/KH-2026/NV-6/2@rplan',
  ]);
});

test('says what is due, by whom, for what', () => {
  expect(named('NV-2')[0]).toEqual({
    UID: 'UBND/KH-2026/NV-2@rplan',
    DTSTAMP: '20260928T000000Z',
    SEQUENCE: '131',
    'DTSTART;VALUE=DATE': '20260828',
    'DTEND;VALUE=DATE': '20260829',
    SUMMARY: '[NV-2] Sở Nội vụ: Ban hành quy chế; hoàn thiện, công bố',
    DESCRIPTION: [
      'Ngày đến hạn 29/8/2026 là thứ Bảy; lịch nhắc vào ngày làm việc cuối cùng trước đó, 28/8/2026.',
      'Ban hành quy chế; hoàn thiện, công bố.',
      'Chủ trì: Sở Nội vụ',
      'Phối hợp: Sở Tài chính; các cơ quan liên quan',
      'Thời hạn: trước ngày 30/8/2026',
      'Tiêu chí: 1. Chỉ đạo, điều hành',
      'Sản phẩm: Quy chế',
      'Mã nhiệm vụ: NV-2',
      'Văn bản: Kế hoạch số 118/KH-UBND',
    ].join('\n'),
    CATEGORIES: 'Sở Nội vụ',
    STATUS: 'CONFIRMED',
    ALARMS: '-P7DT16H -P2DT16H -P0DT16H',
    TRANSP: 'TRANSPARENT',
    'X-MICROSOFT-CDO-ALLDAYEVENT': 'TRUE',
    'X-MICROSOFT-CDO-BUSYSTATUS': 'FREE',
  });
});

test('a milestone is an event of its own', () => {
  expect(named('NV-2/m1')[0]).toMatchObject({
    'DTSTART;VALUE=DATE': '20260630',
    SUMMARY: '[NV-2] Sở Nội vụ: Mốc: xong dự thảo (Ban hành quy chế; hoàn thiện, công bố)',
  });
});

test('a recurring deadline is a rule', () => {
  const [event] = named('NV-3');
  expect(event?.RRULE).toBe('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=3');
  expect(event && daysOf(event)).toEqual(['2026-06-30', '2026-09-30', '2026-12-31']);
});

test('several due days are no rule', () => {
  expect(named('NV-6').map((event) => [event['DTSTART;VALUE=DATE'], event.RRULE])).toEqual([
    ['20260630', undefined],
    ['20261030', undefined],
  ]);
});

test('the day that holds now, with the one as issued in the description', () => {
  const [event] = named('NV-4');
  expect(event?.['DTSTART;VALUE=DATE']).toBe('20261030');
  expect(event?.DESCRIPTION).toContain('Thời hạn: tháng 10\nThời hạn ban đầu: trong tháng 9\n');
  expect(event?.DESCRIPTION).toContain('Trạng thái: Đang thực hiện');
});

test('a dropped task is cancelled under its old name', () => {
  expect(named('NV-5')).toMatchObject([{ STATUS: 'CANCELLED', SUMMARY: '(Đã bỏ) [NV-5] Công bố' }]);
});

test('without reports the stamp is the date of the document, of a date with blanks its first day', () => {
  const stamps = (date: { day?: number; month?: number; year?: number }) => {
    const base = planOf([task('NV-1', 'x', { due: due('', '2026-07-01') })]);
    return openCalendar(calendarOf({ ...base, document: { ...base.document, date } })).events.map(
      ({ DTSTAMP }) => DTSTAMP,
    );
  };
  expect(stamps({ day: 20, month: 5, year: 2026 })).toEqual(['20260520T000000Z']);
  expect(stamps({ month: 7, year: 2022 })).toEqual(['20220701T000000Z']);
  expect(stamps({ day: 5 })).toEqual(['20260101T000000Z']);
});

const uids = (of: ReturnType<typeof planOf>) => openCalendar(calendarOf(of)).events.map(({ UID }) => UID ?? '');

test('plans of one name have other UIDs in another office and another year', () => {
  const tasks = [task('NV-1', 'Rà soát.', { due: due('', '2026-07-01') })];
  const base = planOf(tasks);
  const { document, parties } = base;
  const elsewhere = parties.map((party) => (party.id === document.issuer ? { ...party, title: 'Tên khác' } : party));
  const all = [
    base,
    { ...base, document: { ...document, year: 2027 } },
    { ...base, document: { ...document, title: [{ type: 'text' as const, text: 'Kế hoạch khác' }] } },
    { ...base, parties: elsewhere },
  ].flatMap((one) => uids(one as typeof base));
  expect(new Set(all).size).toBe(4);
  expect(uids(planOf(tasks))).toEqual(uids(base));
});

test('an inserted task leaves the UIDs of the others, named or not', () => {
  const unnamed = (place: number, words: string) => task(`#task-${place}`, words, { due: due('', '2026-07-01') });
  const named = task('NV-9', 'Báo cáo.', { due: due('', '2026-07-01') });
  const before = uids(planOf([unnamed(1, 'Một.'), unnamed(2, 'Hai.'), unnamed(3, 'Hai.'), named]));
  const after = uids(planOf([unnamed(1, 'Mới.'), unnamed(2, 'Một.'), unnamed(3, 'Hai.'), unnamed(4, 'Hai.'), named]));
  expect(new Set(before).size).toBe(4);
  expect(after.slice(1)).toEqual(before);
});

test('a later state has a higher number and a later stamp', () => {
  const states = [undefined, '2026-08-01', '2026-09-28'].map((asOf) => {
    const state = planOf([task('NV-1', 'x', { due: due('', '2026-12-01') })], asOf ? { asOf } : {});
    const [event] = openCalendar(calendarOf(state)).events;
    return [Number(event?.SEQUENCE), event?.DTSTAMP ?? ''] as const;
  });
  for (const [index, [sequence, stamp]] of states.slice(1).entries()) {
    expect(sequence).toBeGreaterThan(states[index]?.[0] ?? Number.NaN);
    expect(stamp > (states[index]?.[1] ?? '')).toBe(true);
  }
});

test('a plan without days is no calendar', () => {
  expect(emitIcs(planOf([task('NV-7', 'Xử lý kiến nghị.')]))).toBeUndefined();
});

test('what is done is in no calendar, what only stays as it is still reminds', () => {
  const states = ['done', 'kept up', 'in progress'] as const;
  const tasks = states.map((status) =>
    task(status.toUpperCase().replace(' ', '-'), 'x', { due: due('', '2026-12-01') }),
  );
  const current = states.map((status) => ({ task: status.toUpperCase().replace(' ', '-'), status, properties: [] }));
  const { events } = openCalendar(calendarOf(planOf(tasks, { current })));
  expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(['[KEPT-UP] x', '[IN-PROGRESS] x']);
});

test('no entry stands on a day on which offices are closed, whatever the deadline', () => {
  const closed = ['2026-10-31', '2026-11-01', '2026-09-02', '2026-04-30', '2026-12-31'];
  const tasks = [
    ...closed.map((date, index) => task(`NV-${index}`, 'x', { due: due('', date) })),
    task('NV-W', 'Báo cáo tháng.', {
      due: {
        text: 'ngày 15 hằng tháng',
        occurrences: ['08', '09', '10', '11', '12'].map((month) => ({ due: `2026-${month}-15` })),
      },
    }),
  ];
  const { events } = openCalendar(calendarOf(planOf(tasks)));
  const overridden = new Set(events.flatMap((event) => event['RECURRENCE-ID;VALUE=DATE'] ?? []));
  for (const event of events)
    for (const day of daysOf(event)) {
      const compact = day.replaceAll('-', '');
      if (event.RRULE === undefined || !overridden.has(compact))
        expect([day, isWorkingDay(dateIn(day))]).toEqual([day, true]);
    }
  expect([...overridden]).toEqual(['20260815', '20261115']);
  // A turn that is moved is told under the name of its rule.
  const rule = events.find(({ RRULE }) => RRULE !== undefined);
  expect(events.filter((event) => 'RECURRENCE-ID;VALUE=DATE' in event).map(({ UID }) => UID)).toEqual([
    rule?.UID,
    rule?.UID,
  ]);
});

const dateIn = (day: string) => parseIso(day) ?? { year: 0, month: 1, day: 1 };

test('a unit that leads has a calendar of its own, whose entries are those of the whole', () => {
  const of = planOf([
    task('NV-1', 'Một.', { lead: [{ party: 'SNV' }], due: due('', '2026-12-01') }),
    task('NV-2', 'Hai.', { lead: [{ party: 'STC' }], jointLead: [{ party: 'SNV' }], due: due('', '2026-12-02') }),
    task('NV-3', 'Ba.', { lead: [{ words: 'các xã' }], due: due('', '2026-12-03') }),
  ]);
  const all = uids(of);
  const each = emitIcsByUnit(of).map(({ unit, content }) => [unit, openCalendar(content).events.map(({ UID }) => UID)]);
  expect(each).toEqual([
    ['SNV', [all[0], all[1]]],
    ['STC', [all[1]]],
  ]);
});

describe('an invitation', () => {
  const invited = (time: string) => {
    const base = planOf([]);
    const line = (label: 'time' | 'venue', text: string) => ({
      type: 'labelled' as const,
      label,
      parties: [],
      paragraphs: [{ style: 'plain' as const, content: [{ type: 'text' as const, text }] }],
    });
    const blocks = [line('time', time), line('venue', 'Phòng họp số 2.')];
    return emitIcs({ ...base, document: { ...base.document, kind: 'invitation', blocks } });
  };

  test('is the meeting, with its place', () => {
    const [event] = openCalendar(invited('08 giờ 00 ngày 22 tháng 9 năm 2026 (thứ Ba).') ?? '').events;
    expect(event).toMatchObject({
      DTSTART: '20260922T010000Z',
      LOCATION: 'Phòng họp số 2',
      SUMMARY: 'Giấy mời: Khắc phục tồn tại, hạn chế',
      TRANSP: 'OPAQUE',
      ALARMS: '-P1D -PT1H',
    });
    expect(event?.DESCRIPTION).toContain('Thời gian: 08 giờ 00 ngày 22 tháng 9 năm 2026 (thứ Ba).');
  });

  test('gives no meeting where its day cannot be read', () => {
    expect(invited('Theo thông báo sau.')).toBeUndefined();
  });
});

test('hostile words stay words', () => {
  const hostile = 'a;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\ud800 "e"';
  const read = openCalendar(calendarOf(planOf([task('NV\r\n1', hostile, { due: due('x:y', '2026-07-01') })])));
  expect(read.events).toHaveLength(1);
  expect(short(read.events[0]?.UID)).toBe('UBND/KH-2026/NV%0A1@rplan');
  expect(read.events[0]).toMatchObject({
    SUMMARY: '[NV 1] a;b,c\\d ; END:VEVENT ; BEGIN:VEVENT "e"',
  });
});

test('a long summary is cut where Outlook ends, the description is whole', () => {
  const long = 'dài 😀 '.repeat(200).trim();
  const [event] = openCalendar(calendarOf(planOf([task('NV-1', long, { due: due('', '2026-07-01') })]))).events;
  expect([...(event?.SUMMARY ?? '')].length).toBeLessThanOrEqual(255);
  expect(event?.SUMMARY).toMatch(/^\[NV-1\] dài 😀 .*…$/u);
  expect(event?.DESCRIPTION?.startsWith(`${long}\n`)).toBe(true);
});

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the same plan gives the same calendar in every time zone, on another day', () => {
  vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
  const offsets = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((other) => {
    process.env.TZ = other;
    expect(emitIcs(plan)).toBe(text);
    return new Date(0).getTimezoneOffset();
  });
  expect(new Set(offsets).size).toBe(2);
});

test('reminds of what is open seven, three and one working days before, and says who leads it', () => {
  const [event] = named('NV-2');
  // 28/8/2026 is a Friday, and 22/8 a Saturday that is worked.
  expect(event?.ALARMS).toBe('-P7DT16H -P2DT16H -P0DT16H');
  expect(event?.CATEGORIES).toMatch(/\S/);
  expect(named('NV-5').map(({ ALARMS }) => ALARMS)).toEqual([undefined]);
});
