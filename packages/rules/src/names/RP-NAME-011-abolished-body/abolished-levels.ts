import type { CivilDate } from '@rplan/calendar';

/** A kind of local body that the law has done away with. */
export interface AbolishedLevel {
  /** What `loại` says of such a body. */
  readonly types: readonly string[];
  /** What such a body is called in front of its name. */
  readonly titles: RegExp;
  readonly called: { readonly vi: string; readonly en: string };
  /** The first day without it. */
  readonly from: CivilDate;
  readonly source: string;
}

const TWO_LEVELS = {
  from: { year: 2025, month: 7, day: 1 },
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Nghị quyết số 202/2025/QH15',
} as const;

/** A people's committee or council, or an office of one; cities are left out, since those under the central government remain. */
const BODY = '^(?:(?:UBND|HĐND|[UuỦủ][ỷỶyY] ban nhân dân|Hội đồng nhân dân)(?: (?:các|cấp))*|Phòng (?:\\S+ ){1,8}?)';

export const abolishedLevels: readonly AbolishedLevel[] = [
  {
    types: ['huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh', 'cấp huyện'],
    titles: new RegExp(`${BODY} ?(?:huyện|quận|(?<!đô )thị xã)(?![\\p{L}])`, 'iu'),
    called: { vi: 'cấp huyện', en: 'district level' },
    ...TWO_LEVELS,
  },
  {
    types: ['thị trấn'],
    titles: new RegExp(`${BODY} ?thị trấn(?![\\p{L}])`, 'iu'),
    called: { vi: 'thị trấn', en: 'township (thị trấn)' },
    ...TWO_LEVELS,
  },
];
