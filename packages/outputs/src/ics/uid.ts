import type { Plan } from '@rplan/model';
import { legalText } from './lines.js';

/**
 * The name by which a calendar knows an entry again: made of who issued the document, the document, the task, and which of the task's
 * entries it is. It keeps through amendments, and through everything else while these names do.
 */
export function uidOf(task: string, key: string, { document }: Plan): string {
  const parts = [document.issuer ?? '', document.id, task, key].map((part) => encodeURIComponent(legalText(part)));
  return `${parts.filter((part) => part !== '').join('/')}@rplan`;
}
