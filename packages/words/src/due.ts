import type { Due, Property } from '@rplan/model';

/** A deadline in the office's words. */
export function dueWords(due: Due | undefined): string {
  return due?.printed ?? due?.text ?? '';
}

/** Said of a day that may move: the notice of the days off of its year is not out. */
export const PROVISIONAL = 'Ngày tạm tính: chưa có thông báo nghỉ lễ, Tết của năm đó.';

/** What a milestone asks for; `said` is its text in words. */
export function milestoneWords({ amount }: Extract<Property, { key: 'milestone' }>, said: string | undefined): string {
  return [said, amount?.text].filter(Boolean).join(' ');
}
