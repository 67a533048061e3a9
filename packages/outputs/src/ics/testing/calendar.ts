import { addDays, type CivilDate, dayNumber, daysInMonth, formatIso, parseIso } from '@rplan/calendar';

/** The properties of an event by their names, parameters included, in plain text. */
export type CalendarEvent = Readonly<Record<string, string>>;

/** Reads a calendar back: unfolds its lines and undoes the escapes; the times of an event's reminders are its `ALARMS`. Throws where a line is not one. */
export function openCalendar(text: string): { head: CalendarEvent; events: CalendarEvent[] } {
  const head: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let inside = head;
  let inAlarm = false;
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name, value] = /^([A-Z0-9;=-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
    if (line === 'BEGIN:VEVENT') {
      inside = {};
      events.push(inside);
    } else if (line === 'END:VEVENT') inside = head;
    else if (line === 'BEGIN:VALARM') inAlarm = true;
    else if (line === 'END:VALARM') inAlarm = false;
    else if (inAlarm) {
      if (name === 'TRIGGER') inside.ALARMS = `${inside.ALARMS ?? ''} ${value}`.trim();
    } else inside[name] = value.replace(/\\([\\;,nN])/g, (_, letter) => (/n/i.test(letter) ? '\n' : letter));
  }
  return { head, events };
}

/**
 * The days of an event as RFC 5545 counts them, for the rules that are written: a day at a time from the start, each tried against
 * the rule. Slow, and unlike the way in which the rules are found.
 */
export function daysOf(event: CalendarEvent): string[] {
  const start = dateOf(event['DTSTART;VALUE=DATE']);
  if (event.RRULE === undefined) return [formatIso(start)];
  const rule = new Map(event.RRULE.split(';').map((part) => part.split('=') as [string, string]));
  const days: string[] = [];
  for (let date = start; days.length < Number(rule.get('COUNT')); date = addDays(date, 1)) {
    if (isTurn(date, start, rule)) days.push(formatIso(date));
    if (date.year > start.year + 60) throw new Error(`no end: ${event.RRULE}`);
  }
  return days;
}

function isTurn(date: CivilDate, start: CivilDate, rule: ReadonlyMap<string, string>): boolean {
  if (rule.get('FREQ') === 'WEEKLY') return (dayNumber(date) - dayNumber(start)) % 7 === 0;
  const day = Number(rule.get('BYMONTHDAY'));
  if (date.day !== (day > 0 ? day : daysInMonth(date.year, date.month) + 1 + day)) return false;
  if (rule.get('FREQ') === 'YEARLY') return date.month === Number(rule.get('BYMONTH'));
  const months = (date.year - start.year) * 12 + date.month - start.month;
  return months % Number(rule.get('INTERVAL') ?? 1) === 0;
}

function dateOf(value = ''): CivilDate {
  const date = parseIso(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (!date) throw new Error(`no date: ${value}`);
  return date;
}
