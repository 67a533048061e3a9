import type { CellStyle } from 'hucre/xlsx';

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

export const FONT = { name: 'Times New Roman', size: 11 } as const;

/** A cell that the sheet's protection keeps as it is. */
export const LOCKED: CellStyle = {
  font: FONT,
  border,
  alignment: { vertical: 'top', wrapText: true },
  protection: { locked: true },
};

/** A cell that the office fills in, which its colour shows. */
export const ANSWER: CellStyle = {
  ...LOCKED,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBE6' } },
  protection: { locked: false },
};

export const HEADER: CellStyle = {
  ...LOCKED,
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** A task with tasks inside: it names what follows. */
export function asGroup(style: CellStyle): CellStyle {
  return {
    ...style,
    font: { ...FONT, bold: true },
    // What is open to the office keeps the colour that says so.
    ...(style.protection?.locked !== false && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
    }),
  };
}

/** A task that an amendment dropped. No colour: the library would write it where the schema of fonts does not have it. */
export function asDropped(style: CellStyle): CellStyle {
  return { ...style, font: { ...FONT, strikethrough: true } };
}

/** What is overdue, as a conditional format lays it over the cell: there the background is the colour of the fill. */
export const OVERDUE: CellStyle = {
  font: { color: { rgb: '9C0006' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' }, bgColor: { rgb: 'FFC7CE' } },
};
