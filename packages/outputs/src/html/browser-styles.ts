import type { LayoutProfile, ParagraphLook } from '@rplan/outline';
import { pt } from './context.js';

/** What a browser needs beside the look of the paper: a page for the printer, and one for a screen narrower than a sheet. */
export function browserStyles(profile: LayoutProfile): string {
  return [...printed(profile), ...narrow(profile)].join('\n');
}

/**
 * The sheet of each section, and nothing torn apart that stays together on paper. Pages are numbered as far as the first section goes: those
 * of an appendix count from 1 again, which browsers cannot do.
 */
function printed({ page, paragraphs, font }: LayoutProfile): string[] {
  const { width, height, margins } = page;
  const sides = `margin:${pt(margins.top)} ${pt(margins.right)} ${pt(margins.bottom)} ${pt(margins.left)}`;
  const number = `@top-center{content:counter(page);font:${pt(paragraphs['page-number'].size)} "${font}","Liberation Serif",serif}`;
  const kept = Object.entries(paragraphs).flatMap(([role, { keepNext }]) => (keepNext ? [`.page .${role}`] : []));
  return [
    `@page{size:${pt(width)} ${pt(height)};${sides}}`,
    `@page landscape{size:${pt(height)} ${pt(width)}}`,
    `@page main{${number}}`,
    '@page:first{@top-center{content:none}}',
    '@media print{',
    'body{background:none}',
    '.page,.page.landscape{width:auto;min-height:0;margin:0;padding:0}',
    '.page:first-child{page:main}.page+.page{break-before:page}.page.landscape{page:landscape}',
    '.table{overflow:visible}thead{display:table-header-group}',
    'tr,li,.columns:not(.flows){break-inside:avoid}',
    '.foot{break-before:avoid}p,li{orphans:2;widows:2}',
    `${kept.join(',')}{break-after:avoid}`,
    '.page-top,.page-foot{position:static}',
    '}',
  ];
}

/** Further from the edge than a first line stands nothing where there is little room, in points. */
const FARTHEST = 36;

/** Head and foot stand below one another where they do not fit beside one another, and margins are those of a screen. */
function narrow({ page, paragraphs }: LayoutProfile): string[] {
  const roles = Object.entries(paragraphs);
  const far = roles.flatMap(([role, look]) => nearer(role, look));
  const balanced = roles.flatMap(([role, look]) => (look.balanced ? [`.page .${role}`] : []));
  return [
    `@media screen and (max-width:${pt(page.width)}){`,
    '.page,.page.landscape{width:auto;min-height:0;margin:0;padding:18pt 12pt}',
    '.columns{flex-wrap:wrap;row-gap:6pt}.columns>div{width:auto!important;flex:1 1 auto;max-width:100%}',
    '.page-top,.page-foot{position:static}',
    `${balanced.join(',')}{text-wrap:balance}`,
    ...far,
    '}',
  ];
}

function nearer(role: string, { left, firstLine }: ParagraphLook): string[] {
  if (left > FARTHEST) return [`.page .${role}{margin-left:${pt(Math.max(0, -firstLine))}!important}`];
  return firstLine > FARTHEST ? [`.page .${role}{text-indent:0!important}`] : [];
}
