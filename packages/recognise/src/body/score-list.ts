import type { BulletPart, Part, ScoredBullet } from '../model.js';

/** `Cải cách thủ tục hành chính: 16,97/17 điểm`. */
const SCORED = /^(.{3,120}?)\s*:\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*\/\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*điểm(?!\s*\p{L})/u;
/** So many one after the other are an index; fewer are figures in a text. */
const LEAST = 3;

/** The lists of a body in which each line gives the points of one field: an index and its result, in a list instead of a table. */
export function scoreListsIn(parts: readonly Part[]): (readonly ScoredBullet[])[] {
  const lists: (readonly ScoredBullet[])[] = [];
  let run: ScoredBullet[] = [];
  const close = () => {
    const titles = new Set(run.map(({ title }) => title));
    if (run.length >= LEAST && titles.size === run.length) lists.push(run);
    run = [];
  };
  for (const part of parts) {
    const scored = part.type === 'bullet' ? scoredBullet(part) : undefined;
    if (scored) run.push(scored);
    else close();
    if (part.type === 'section') lists.push(...scoreListsIn(part.parts));
  }
  close();
  return lists;
}

function scoredBullet(bullet: BulletPart): ScoredBullet | undefined {
  const [whole = '', title = '', points = '', maximum = ''] = SCORED.exec(bullet.words.text) ?? [];
  if (whole === '' || numberOf(points) > numberOf(maximum)) return undefined;
  const start = whole.indexOf(points, title.length);
  const end = whole.indexOf(maximum, start + points.length);
  return { bullet, title, points: { text: points, start }, maximum: { text: maximum, start: end } };
}

/** A figure as offices write it, with a comma or a stop. */
export function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
