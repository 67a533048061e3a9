import { type Cases, rplan } from '../../cases.js';

const sections = (marks: readonly string[]) =>
  `báo cáo B "Báo cáo" { ${marks.map((mark) => (mark === '' ? 'mục "Mục" { }' : `mục số ${mark} "Mục" { }`)).join(' ')} }`;
const report = (items: string) => `báo cáo B "Báo cáo" { ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      báo cáo B "Báo cáo" {
        đánh số "a."
        mục "Một" { }
        mục "Hai" { }
        mục "Ba" { }
        mục "Bốn" { }
        mục số «"e."» "Năm" { }
      }
    `,
    sections(['"a)"', '"b)"', '«"d)"»']),
    sections(['"a)"', '"b)"', '"c)"', '"d)"', '"đ)"', '«"g)"»']),
    sections(['', '«"I."»']),
    sections(['"I."', '"II."', '«"IV."»', '']),
    sections(['"I."', '"III."', '«"II."»'].map((mark) => mark.replace('"III."', '«"III."»'))),
    report('ý "Một." ý số «"3."» "Ba." ý "Bốn." ý số «"4."» "Bốn."'),
    report('mục "Một" { ý "Một." ý số «"1."» "Một." }'),
    report('nhiệm vụ A "Một." ý số «"1."» "Một."'),
    report('điều số "Điều 1." "Một" { } điều số «"Điều 3."» "Ba" { }'),
    report('mục số «"IV."» "Bốn" { }'),
    report('đoạn "{A}, {B}" phụ lục A "A" { } phụ lục B số «"I"» "B" { }'),
    report('đánh số «"II."» "1." «"b)"» mục "Một" { }'),
  ],
  silent: [
    rplan`
      báo cáo B "Báo cáo" {
        đánh số "a."
        mục "Một" { }
        mục số "b." "Hai" { }
      }
    `,
    sections(['"a)"', '"b)"', '"c)"', '"d)"', '"đ)"', '"e)"', '"g)"']),
    sections(['"I."', '"II."', '""', '', '"-"', '', '"V."']),
    sections(['"A."', '"B."', '"C."', '"D."', '"Đ."']),
    report('ý "Một." ý "Hai." đoạn "Đề nghị:" ý số "1." "Một." ý "Hai."'),
    report('mục "Một" { ý "Một." ý "Hai." } mục "Hai" { ý số "3." "Ba." ý "Bốn." } mục "Ba" { ý số "5." "Năm." }'),
    report('mục "Một" { ý "Một." ý "Hai." } mục "Hai" { ý "Một." }'),
    report('ý "Một." ý số "1.1." "Một một." ý số "1.2." "Một hai." ý "Hai."'),
    report('đoạn "{A}, {B}" phụ lục A số "I" "A" { } phụ lục B "B" { }'),
    report('đánh số "I." "1." "a)" "-" "+" "•" "o" mục "Một" { }'),
    report('mục "Một" { } ý "Một." mục "Hai" { } ý "Hai." ý số "3." "Ba."'),
  ],
};
