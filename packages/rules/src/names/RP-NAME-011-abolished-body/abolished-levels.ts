import type { CivilDate } from '@rplan/calendar';

/** A kind of local body that the law has done away with, or merged into another. */
export interface AbolishedLevel {
  /** What `loại` says of such a body. */
  readonly types: readonly string[];
  /** What such a body is called in front of its name. */
  readonly titles: RegExp;
  readonly called: { readonly vi: string; readonly en: string };
  /** The first day without it. */
  readonly from: CivilDate;
  readonly source: string;
  /** The department that took most of its work; of a level that is no more several bodies did. */
  readonly successor?: string;
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
  ...merged('Sở Kế hoạch và Đầu tư', 'Sở Tài chính'),
  ...merged('Sở Giao thông vận tải', 'Sở Xây dựng'),
  ...merged('Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'),
  ...merged('Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và PTNT'),
  ...merged('Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'),
  ...merged('Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ', 'Sở Lao động, Thương binh và Xã hội', 'Sở LĐTBXH'),
];

/**
 * Departments of provinces that Decree 45/2025/NĐ-CP of 28/02/2025 (in force from 01/3/2025) no longer has: it lists those that a province
 * organises, and whose work each of them has. The day of each province stands in the resolution of its council.
 */
function merged(title: string, successor: string, ...also: readonly string[]): AbolishedLevel[] {
  const names = [title, ...also].map((name) => name.replace(/ - |, /g, ',?\\s*[-–]?\\s*').replace(/ /g, '\\s+'));
  return [
    {
      types: [],
      titles: new RegExp(`^(?:${names.join('|')})(?![\\p{L}])`, 'iu'),
      called: { vi: title, en: title },
      from: { year: 2025, month: 3, day: 1 },
      source: 'Nghị định số 45/2025/NĐ-CP',
      successor,
    },
  ];
}
