import type { Language } from '@rplan/rules';
import { fold } from '@rplan/syntax';

/**
 * A deadline as it is written behind `thời hạn`: the cell's own words where the language reads them, with the small words that tables
 * leave out; else the words in quotes, as a vague deadline.
 */
export function deadlineWords({ rplan }: Language, lines: readonly string[], quote: (words: string) => string): string {
  const said = lines
    .join(' ')
    .replace(/[.;]+$/, '')
    .trim();
  const lowered = said.charAt(0).toLocaleLowerCase('vi') + said.slice(1);
  const reads = (words: string) => {
    const { parserErrors, lexerErrors } = rplan.parser.LangiumParser.parse(
      `kế hoạch K "K" {\n  nhiệm vụ N "N" {\n    thời hạn ${words}\n  }\n}\n`,
    );
    return parserErrors.length === 0 && lexerErrors.length === 0;
  };
  return ways(lowered).find((words) => !/["{}/]{2}|["{}]/.test(words) && reads(words)) ?? quote(said);
}

function ways(said: string): string[] {
  const spaced = said.replace(/\s*\/\s*/g, '/').replace(/(\d)\s*[-.]\s*(\d{1,2})\s*[-.]\s*(\d{4})/g, '$1/$2/$3');
  // `Trước 30/6/2026`, `Trong quý III/2026`, `Đến hết 31/12`: the word that a table saves.
  const dated = spaced.replace(/^(trước|sau|đến hết|đến|hết|chậm nhất|muộn nhất)\s+(?=\d)/, '$1 ngày ');
  const bare = spaced.replace(/^(?:hoàn thành|xong|thực hiện)\s+/, '');
  const all = [spaced, dated, bare, dated.replace(/^(?:hoàn thành|xong)\s+/, '')];
  if (['thuong xuyen', 'lien tuc'].includes(fold(spaced))) all.unshift('thường xuyên');
  return all;
}
