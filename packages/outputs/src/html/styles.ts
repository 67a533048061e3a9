import type { LayoutProfile, ParagraphLook } from '@rplan/outline';

/** Style sheet of a profile: a sheet of paper for each section, and one class for each role. All figures come from the profile. */
export function styleSheet({ page, paragraphs, font, table }: LayoutProfile): string {
  const { margins, width, height } = page;
  return [
    'body{margin:0;background:#ddd;color:#000}',
    `.page{box-sizing:border-box;width:${pt(width)};min-height:${pt(height)};margin:12pt auto;padding:${pt(margins.top)} ${pt(margins.right)} ${pt(margins.bottom)} ${pt(margins.left)};background:#fff;font-family:"${font}","Liberation Serif",serif;position:relative}`,
    `.page.landscape{width:${pt(height)};min-height:${pt(width)}}`,
    'p{margin:0;white-space:pre-wrap;overflow-wrap:break-word}',
    '.columns{display:flex}.columns>div{box-sizing:border-box}',
    'hr{border:0;border-top:.75pt solid #000;height:0}',
    `table.data{width:100%;border-collapse:collapse;margin-top:${pt(table.before)}}table.data td,table.data th{border:${table.borderThickness}pt solid #000;padding:0 ${pt(table.cellPadding)};vertical-align:${table.cells}}`,
    '.center{text-align:center}.left{text-align:left}.justify{text-align:justify}',
    '.tab{display:inline-block}.notes{margin-top:18pt;border-top:.5pt solid #000;padding-top:4pt}',
    `.page-top{position:absolute;top:${pt(page.headerDistance)};left:${pt(margins.left + (width - margins.left - margins.right) * page.circulationAt)}}`,
    `.page-foot{position:absolute;bottom:${pt(page.footerDistance)};left:${pt(margins.left)};right:${pt(margins.right)}}`,
    'sup{line-height:0}sup a{color:inherit;text-decoration:none}',
    '[data-source].here{background:#fff3bf}',
    '@media print{body{background:none}.page{margin:0;width:auto;min-height:0;padding:0;page-break-after:always}}',
    ...Object.entries(paragraphs).map(([role, look]) => `.${role}{${declarations(look)}}`),
  ].join('\n');
}

function declarations(look: ParagraphLook): string {
  const line = 'multiple' in look.line ? String(look.line.multiple * 1.15) : pt(look.line.exact);
  return [
    `font-size:${pt(look.size)}`,
    look.bold ? 'font-weight:bold' : '',
    look.italic ? 'font-style:italic' : '',
    look.color ? `color:#${look.color}` : '',
    `text-align:${look.align}`,
    `margin:${pt(look.before)} 0 ${pt(look.after)} ${pt(look.left)}`,
    `text-indent:${pt(look.firstLine)}`,
    `line-height:${line}`,
    look.balanced ? 'text-wrap:balance' : '',
    'exact' in look.line ? `min-height:${line}` : '',
    look.lineAbove === undefined ? '' : `border-top:${look.lineAbove}pt solid;padding-top:1pt`,
    look.box ? `border:${look.box.thickness}pt solid;text-align:center;text-indent:0;white-space:nowrap` : '',
    look.box && look.align === 'center' ? 'margin-left:auto;margin-right:auto' : '',
  ]
    .filter((declaration) => declaration !== '')
    .join(';');
}

function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`;
}
