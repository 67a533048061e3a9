/** The names that most tests refer to. */
export const DIRECTORY = 'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }\n';

/** A small plan that is whole, with the unit of the directory as a reference and in prose. */
export const PLAN = `kế hoạch KH-1 "Kế hoạch khắc phục" {
  ban hành SNV
  tồn tại TT-1 "Còn chậm theo báo cáo của {SNV}."
  nhiệm vụ NV-1 "Rà soát thủ tục." {
    khắc phục TT-1
    chủ trì SNV
    thời hạn 30/6/2026
  }
}
`;

/** The line and column, both from 1, of a place in a text: where a piece begins, and so many letters on. */
export function placeOf(text: string, piece: string, on = 0): { line: number; column: number } {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`Not in the text: ${piece}`);
  const before = text.slice(0, at + on).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
