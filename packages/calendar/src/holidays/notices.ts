import type { CivilDate } from '../civil/date.js';
import { cited, fromMemory, type LegalSource } from './source.js';

/** A weekday off for which a Saturday is worked (hoán đổi ngày làm việc). Only a notice makes one; none is computed. */
export interface Swap {
  readonly off: CivilDate;
  readonly worked: CivilDate;
  readonly source: LegalSource;
}

/** What was announced to civil servants for one year. */
export interface Notice {
  readonly year: number;
  /** First to last day off of Tết: five days of the law, then the days in lieu of a Saturday or Sunday among them. */
  readonly tet: { readonly from: CivilDate; readonly to: CivilDate; readonly source: LegalSource };
  /** The day beside 2 September, from 2021. */
  readonly secondNationalDay?: { readonly date: CivilDate; readonly source: LegalSource };
  readonly swaps: readonly Swap[];
}

const on = (year: number, month: number, day: number): CivilDate => ({ year, month, day });
const swap = (off: CivilDate, worked: CivilDate, source: LegalSource): Swap => ({ off, worked, source });

/** Tết of 2018 and the year 2020 were taken down from memory: their numbers are a hole. */
const unread = (year: number) => fromMemory(`Thông báo lịch nghỉ tết, hoán đổi ngày làm việc năm ${year}`);

const decided2018 = cited('Công văn 6519/VPCP-KGVX ngày 11/7/2018');
const notice2021 = cited('Thông báo 4875/TB-LĐTBXH');
const notice2022 = cited('Thông báo 119/TB-LĐTBXH');
const notice2023 = cited('Thông báo 5034/TB-LĐTBXH');
const notice2024 = cited('Thông báo 5015/TB-LĐTBXH');
const notice2025 = cited('Thông báo 6150/TB-BLĐTBXH');
const notice2026 = cited('Thông báo 9441/TB-BNV');
const notice2027 = cited('Công văn 10065/VPCP-KGVX ngày 02/10/2026');

/**
 * One row a year, in order and without gaps. To add a year: copy the notice, nothing else; `calendarStatus` and every
 * result follow. The swap proposed in September 2026 (23/11 off, 28/11 worked) is not here: 24/11/2026 is one day, as Công văn
 * 10065/VPCP-KGVX says; Công văn 3383/BNV-CVL says that there is none around 30/4/2026.
 */
export const NOTICES: readonly Notice[] = [
  {
    year: 2018,
    tet: { from: on(2018, 2, 14), to: on(2018, 2, 20), source: unread(2018) },
    swaps: [swap(on(2018, 12, 31), on(2019, 1, 5), decided2018)],
  },
  {
    year: 2019,
    tet: { from: on(2019, 2, 4), to: on(2019, 2, 8), source: decided2018 },
    swaps: [swap(on(2019, 4, 29), on(2019, 5, 4), decided2018)],
  },
  { year: 2020, tet: { from: on(2020, 1, 23), to: on(2020, 1, 29), source: unread(2020) }, swaps: [] },
  {
    year: 2021,
    tet: { from: on(2021, 2, 10), to: on(2021, 2, 16), source: notice2021 },
    secondNationalDay: { date: on(2021, 9, 3), source: notice2021 },
    swaps: [],
  },
  {
    year: 2022,
    tet: { from: on(2022, 1, 31), to: on(2022, 2, 4), source: notice2022 },
    secondNationalDay: { date: on(2022, 9, 1), source: notice2022 },
    swaps: [],
  },
  {
    year: 2023,
    tet: { from: on(2023, 1, 20), to: on(2023, 1, 26), source: notice2023 },
    secondNationalDay: { date: on(2023, 9, 1), source: notice2023 },
    swaps: [],
  },
  {
    year: 2024,
    tet: { from: on(2024, 2, 8), to: on(2024, 2, 14), source: notice2024 },
    secondNationalDay: { date: on(2024, 9, 3), source: notice2024 },
    swaps: [swap(on(2024, 4, 29), on(2024, 5, 4), cited('Thông báo 1570/TB-LĐTBXH, Công văn 2450/VPCP-KGVX'))],
  },
  {
    year: 2025,
    tet: { from: on(2025, 1, 27), to: on(2025, 1, 31), source: notice2025 },
    secondNationalDay: { date: on(2025, 9, 1), source: notice2025 },
    swaps: [swap(on(2025, 5, 2), on(2025, 4, 26), notice2025)],
  },
  {
    year: 2026,
    tet: { from: on(2026, 2, 16), to: on(2026, 2, 20), source: notice2026 },
    secondNationalDay: { date: on(2026, 9, 1), source: notice2026 },
    swaps: [
      swap(on(2026, 1, 2), on(2026, 1, 10), cited('Công văn 12729/VPCP-KGVX')),
      swap(on(2026, 8, 31), on(2026, 8, 22), notice2026),
    ],
  },
  {
    year: 2027,
    tet: { from: on(2027, 2, 4), to: on(2027, 2, 10), source: notice2027 },
    secondNationalDay: { date: on(2027, 9, 3), source: notice2027 },
    swaps: [],
  },
];
