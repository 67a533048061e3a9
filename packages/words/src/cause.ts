import type { Finding } from '@rplan/model';

/** `Chủ quan: chưa đôn đốc.` */
export function causeWords({ kind, text }: NonNullable<Finding['cause']>): string {
  const named = kind === 'subjective' ? 'Chủ quan' : kind === 'objective' ? 'Khách quan' : undefined;
  return [named, text].filter(Boolean).join(': ');
}
