/** An output as people choose it. Data alone, so that who only lists outputs loads none. */
interface Format {
  readonly name: string;
  /** Its name and what it is for, for who chooses: `Word`, `table to follow the tasks`. */
  readonly title: { readonly vi: string; readonly en: string };
  readonly purpose?: { readonly vi: string; readonly en: string };
  /** Chosen where nobody says otherwise. */
  readonly usual?: true;
  /** The command line writes one file of it for all plans of all projects, `plans.ndjson`, for programs that read many. */
  readonly gathered?: true;
}

/** Every output, in the order in which people are asked. Its name is the ending of its files. */
export const formats = [
  { name: 'docx', title: { vi: 'Word', en: 'Word' }, usual: true },
  {
    name: 'xlsx',
    title: { vi: 'Excel', en: 'Excel' },
    purpose: { vi: 'bảng theo dõi nhiệm vụ', en: 'table to follow the tasks' },
  },
  {
    name: 'html',
    title: { vi: 'HTML', en: 'HTML' },
    purpose: { vi: 'trang cho trình duyệt', en: 'page for a browser' },
  },
  { name: 'txt', title: { vi: 'Văn bản thuần', en: 'Plain text' } },
  {
    name: 'ics',
    title: { vi: 'Lịch', en: 'Calendar' },
    purpose: { vi: 'thời hạn cho Outlook, điện thoại', en: 'deadlines for Outlook or a phone' },
  },
  { name: 'json', title: { vi: 'Dữ liệu', en: 'Data' } },
  { name: 'ndjson', title: { vi: 'Dữ liệu tổng hợp', en: 'Data for roll-ups' }, gathered: true },
] as const satisfies readonly Format[];

export type OutputFormat = (typeof formats)[number]['name'];

/** The names of all outputs. */
export const outputFormats: readonly OutputFormat[] = formats.map(({ name }) => name);

/** The row of an output; undefined where there is none of this name. */
export function formatNamed(name: string): (Format & { readonly name: OutputFormat }) | undefined {
  return formats.find((format) => format.name === name);
}
