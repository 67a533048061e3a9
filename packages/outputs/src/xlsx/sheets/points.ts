import type { Coverage } from '@rplan/model';
import { type Names, resultTitle } from '@rplan/words';
import type { WriteSheet } from 'hucre/xlsx';
import { numberCell, textCell } from '../cells/cell.js';
import { asGroup, LOCKED } from '../cells/style.js';
import { type Column, tableSheet } from './table.js';

export const POINTS = 'Điểm';

type Figures = Pick<Coverage, 'maximum' | 'achieved' | 'lost' | 'explained' | 'addressed' | 'unexplained'>;

interface PointRow {
  readonly result: string;
  readonly code: string;
  readonly title: string;
  readonly total: boolean;
  readonly figures: Figures;
}

const columns: readonly Column<PointRow>[] = [
  { key: 'result', heading: 'Kết quả', width: 30, cell: (row) => textCell(row.result, look(row)) },
  { key: 'code', heading: 'Mã', width: 8, cell: (row) => textCell(row.code, look(row)) },
  { key: 'title', heading: 'Lĩnh vực', width: 48, cell: (row) => textCell(row.title, look(row)) },
  figure('maximum', 'Điểm tối đa'),
  figure('achieved', 'Đạt'),
  figure('lost', 'Mất'),
  figure('explained', 'Được giải thích'),
  figure('addressed', 'Được xử lý'),
  figure('unexplained', 'Chưa ai giải thích'),
];

/** What the plan says about the points of each result: fields, then the total. Figures are numbers. */
export function pointsSheet(names: Names): WriteSheet {
  return tableSheet(
    POINTS,
    columns,
    names.plan.coverage.flatMap((coverage) => rowsOf(coverage, names)),
    0,
  );
}

function rowsOf(coverage: Coverage, names: Names): PointRow[] {
  const result = resultTitle(coverage.assessment, names);
  return [
    ...coverage.nodes.map(({ code, title, ...figures }) => ({ result, code, title, total: false, figures })),
    { result, code: '', title: 'Tổng', total: true, figures: coverage },
  ];
}

function figure(key: keyof Figures, heading: string): Column<PointRow> {
  return { key, heading, width: 13, cell: (row) => numberCell(row.figures[key], look(row)) };
}

function look({ total }: PointRow) {
  return total ? asGroup(LOCKED) : LOCKED;
}
