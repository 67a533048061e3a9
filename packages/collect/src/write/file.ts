import { type CivilDate, formatIso, formatShort } from '@rplan/calendar';
import { fold, formatText, spell } from '@rplan/syntax';

/** A dated progress file of one sender. */
export interface ProgressFile {
  readonly name: string;
  readonly text: string;
}

export interface Update {
  readonly task: string;
  readonly lines: readonly string[];
}

/** Writes the updates of a sender as a file of its own, in the style of `fmt`. Without a sender nobody is named. */
export function progressFile(
  plan: string,
  sender: string | undefined,
  day: CivilDate,
  updates: readonly Update[],
): ProgressFile {
  const by = sender?.replaceAll('.', '-') ?? 'TONG-HOP';
  const iso = formatIso(day);
  const head = [
    `${spell('progress', 'vi')} TĐ-${by}-${iso} ${spell('of', 'vi')} ${plan}`,
    ...(sender === undefined ? [] : [`${spell('set by', 'vi')} ${sender}`]),
    `${spell('dated', 'vi')} ${formatShort(day)} {`,
  ].join(' ');
  const body = updates.flatMap(({ task, lines }) => [
    `${spell('update', 'vi')} ${task} {`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ]);
  const text = [head, ...body.map((line) => `  ${line}`), '}', ''].join('\n');
  const formatted = formatText(text);
  return {
    name: `tien-do-${fold(by).replace(/[^a-z0-9]+/g, '-')}-${iso}.rplan`,
    text: formatted.ok ? formatted.text : text,
  };
}
