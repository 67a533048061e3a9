import type { LayoutProfile, ParagraphLook } from '@rplan/outline';
import { pt } from './context.js';

/** Style sheet of a profile: a sheet of paper for each section, and one class for each role. All figures come from the profile. */
export function styleSheet({ page, paragraphs, font, table }: LayoutProfile): string {
  const { margins, width, height } = page;
  return [
    'body{margin:0;background:#ddd;color:#000}',
    `.page{box-sizing:border-box;width:${pt(width)};min-height:${pt(height)};margin:12pt auto;padding:${pt(margins.top)} ${pt(margins.right)} ${pt(margins.bottom)} ${pt(margins.left)};background:#fff;font-family:"${font}","Liberation Serif",serif;position:relative}`,
    `.page.landscape{width:${pt(height)};min-height:${pt(width)}}`,
    'h1,h2,h3,h4,h5,h6{font-weight:normal}ul{margin:0;padding:0;list-style:none}',
    'p,h1,h2,h3,h4,h5,h6,li{margin:0;white-space:pre-wrap;overflow-wrap:break-word}',
    '.columns{display:flex}.columns>div{box-sizing:border-box}',
    'hr{border:0;border-top:.75pt solid #000;height:0}',
    `.table{overflow-x:auto;margin-top:${pt(table.before)}}table.data{table-layout:fixed;border-collapse:collapse}table.data td,table.data th{border:${table.borderThickness}pt solid #000;padding:0 ${pt(table.cellPadding)};vertical-align:${table.cells};font-weight:normal}`,
    '.whole{white-space:nowrap}.notes{margin-top:18pt;border-top:.5pt solid #000;padding-top:4pt}',
    `.page-top{position:absolute;top:${pt(page.headerDistance)};left:${pt(margins.left + (width - margins.left - margins.right) * page.circulationAt)}}`,
    `.page-foot{position:absolute;bottom:${pt(page.footerDistance)};left:${pt(margins.left)};right:${pt(margins.right)}}`,
    'sup{line-height:0}sup a{color:inherit;text-decoration:none}',
    '[data-source].here{background:#fff3bf}',
    ...Object.entries(paragraphs).map(([role, look]) => `.page .${role}{${declarations(look)}}`),
    '.page .center{text-align:center}.page .left{text-align:left}.page .justify{text-align:justify}',
  ].join('\n');
}

/**
 * Distances below are paddings: those of two paragraphs add up as they do on paper, while margins of a browser would swallow one another.
 */
function declarations(look: ParagraphLook): string {
  const line = 'multiple' in look.line ? String(look.line.multiple * FONT_LINE) : pt(look.line.exact);
  return [
    `font-size:${pt(look.size)}`,
    look.bold ? 'font-weight:bold' : '',
    look.italic ? 'font-style:italic' : '',
    look.color ? `color:#${look.color}` : '',
    `text-align:${look.align}`,
    `margin:${pt(look.before)} 0 ${look.box ? pt(look.after) : '0'} ${pt(look.left)}`,
    look.box || look.after === 0 ? '' : `padding-bottom:${pt(look.after)}`,
    `text-indent:${pt(look.firstLine)}`,
    `line-height:${line}`,
    'exact' in look.line ? `min-height:${line}` : '',
    look.lineAbove === undefined ? '' : `border-top:${look.lineAbove}pt solid;padding-top:1pt`,
    look.box ? `border:${look.box.thickness}pt solid;text-align:center;text-indent:0;white-space:nowrap` : '',
    look.box && look.align === 'center' ? 'margin-left:auto;margin-right:auto' : '',
  ]
    .filter((declaration) => declaration !== '')
    .join(';');
}

/** Height of a line of Times as a share of its size. */
const FONT_LINE = 1.15;
