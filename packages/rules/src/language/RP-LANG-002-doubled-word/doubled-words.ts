/**
 * What is never meant when it stands twice in a row. Vietnamese compounds meet (`thực hiện hiện đại hóa`, `cán bộ bộ phận`) and a verb
 * stands beside its own noun (`đoàn kiểm tra kiểm tra`), so that two equal words prove nothing by themselves: only what is listed here is a slip.
 */

/** Words around which a doubled word is right all the same. */
export interface Unless {
  /** `làm được được khen`. */
  readonly after?: readonly string[];
  /** `của của cải`. */
  readonly before?: readonly string[];
}

/** Words that join others, none of which ends a compound that the same word could follow (`tồn tại tại`, `nêu trên trên`, `kèm theo theo`). */
export const doubledWords: ReadonlyMap<string, Unless> = new Map<string, Unless>([
  ['các', {}],
  ['những', {}],
  ['mọi', {}],
  ['mỗi', {}],
  ['và', {}],
  ['hoặc', {}],
  ['nhưng', {}],
  ['nếu', {}],
  ['khi', {}],
  ['rằng', {}],
  ['với', {}],
  ['của', { before: ['cải'] }],
  ['cho', { before: ['vay', 'thuê', 'phép', 'ý'] }],
  ['là', {}],
  ['này', {}],
  ['đã', {}],
  ['đang', {}],
  ['sẽ', {}],
  ['cũng', {}],
  ['vẫn', {}],
]);

/** Words after which `được` begins, so that a second one is a slip; after a verb it is right: `đạt được được công nhận`. */
export const beforePassive: ReadonlySet<string> = new Set([
  'đã',
  'đang',
  'sẽ',
  'cần',
  'phải',
  'chưa',
  'không',
  'cũng',
  'vẫn',
]);

/** Verbs that are no nouns: nobody writes one twice in a row. */
export const doubledPhrases: ReadonlySet<string> = new Set([
  'thực hiện',
  'tăng cường',
  'đẩy mạnh',
  'nâng cao',
  'tiếp tục',
  'hoàn thiện',
  'bảo đảm',
  'đảm bảo',
  'kịp thời',
  'chấp hành',
]);

/** Verbs whose last syllable is no word that could follow them by itself. */
export const compounds: ReadonlySet<string> = new Set([
  'thực hiện',
  'tăng cường',
  'tiếp tục',
  'hoàn thiện',
  'bảo đảm',
  'đảm bảo',
  'phối hợp',
  'giải quyết',
  'rà soát',
  'đôn đốc',
  'khắc phục',
  'chấp hành',
]);

/** Words that begin what follows a verb and are second in no compound: `thực hiện hiện tốt` is a slip, `thực hiện hiện đại hóa` is none. */
export const openers: ReadonlySet<string> = new Set([
  'các',
  'những',
  'mọi',
  'việc',
  'và',
  'tốt',
  'đúng',
  'đầy',
  'nghiêm',
  'kịp',
  'theo',
]);
