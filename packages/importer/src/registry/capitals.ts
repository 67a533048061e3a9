/** Words that are written small inside the names of bodies and posts. */
const PLACES = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'khu']);
/** What a capital follows: the field of a ministry, the name of a room. */
const KINDS = new Set([
  'sở',
  'bộ',
  'phòng',
  'ban',
  'cục',
  'vụ',
  'viện',
  'trường',
  'trung',
  'thpt',
  'thcs',
  'phó',
  'chánh',
  'quyền',
  'tổng',
]);
const ABBREVIATIONS = /^(?:UBND|HĐND|UBMTTQ|MTTQ|TTHC|PCI|CCHC|CNTT|[BCDĐGHKLMNPQRSTVX]{2,})$/u;

/**
 * A name in capitals as it is written in a sentence, as far as that can be told: `ỦY BAN NHÂN DÂN TỈNH TRÀ SƠN` is `Ủy ban nhân dân tỉnh Trà
 * Sơn`. What is printed in capitals anyway loses nothing by it.
 */
export function inSentence(name: string): string {
  let raise = true;
  let place = false;
  return name
    .split(/\s+/)
    .map((word) => {
      if (ABBREVIATIONS.test(word)) {
        raise = false;
        return word;
      }
      const small = word.toLocaleLowerCase('vi');
      const written = raise || place ? small.charAt(0).toLocaleUpperCase('vi') + small.slice(1) : small;
      raise = KINDS.has(small);
      place ||= PLACES.has(small);
      return written;
    })
    .join(' ')
    .replace(/(ban|đồng) Nhân dân/giu, (words) => words.replace('Nhân', 'nhân'));
}

/** The same name as a text has it, in the text's own capitals. */
export function asWrittenIn(text: string, name: string): string | undefined {
  const at = text.toLocaleLowerCase('vi').indexOf(name.toLocaleLowerCase('vi'));
  if (at < 0) return undefined;
  const found = text.slice(at, at + name.length);
  return /\p{Ll}/u.test(found) && found.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi') ? found : undefined;
}
