import { t } from './l10n.js';

/** A decimal of the model as people write it: `4.50` is `4,5` in Vietnamese. */
export function points(decimal: string): string {
  const short = decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;
  return short.replace('.', t('.'));
}

export function isZero(decimal: string | undefined): boolean {
  return decimal === undefined || /^-?0+(\.0+)?$/.test(decimal);
}

/** `30/6/2026` of `2026-06-30`. */
export function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}

/** `Tháng 6/2026` of `2026-06-30`. */
export function month(iso: string): string {
  const [year = '', number = ''] = iso.split('-');
  return t('Month {0}', `${Number(number)}/${year}`);
}
