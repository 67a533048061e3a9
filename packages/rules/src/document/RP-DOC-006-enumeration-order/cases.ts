import { type Cases, rplan } from '../../cases.js';

const sections = (marks: readonly string[]) =>
  `báo cáo B "Báo cáo" { ${marks.map((mark) => `mục số ${mark} "Mục" { }`).join(' ')} }`;

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
    sections(['"I."', '"II."', '"IV."']),
    sections(['"1)"', '"3)"']),
  ],
};
