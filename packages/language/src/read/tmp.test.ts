import { EmptyFileSystem } from 'langium';
import { it } from 'vitest';
import { createRPlanServices } from '../module.js';
import { Reader } from './reader.js';
const { rplan } = createRPlanServices(EmptyFileSystem);
const whole = new Reader(rplan);
it('x', () => {
  for (const text of ['plan K "K" { task NV-3 "Ba." { due within qu III/2026 } }', 'plan K "K" { task NV-3 "Ba." { due within qu\n} }', 'kế hoạch K "K" { đoạn """\n  Kết quả {PAR} năm 2025 của {SNV} chênh lệch khá rõ. Cụ thể:\n  x\n """\n khoản "Hai."\n}',
   'kế hoạch K "K" { đoạn """\n  Kết quả {PAR} năm 2025 của {SNV} chênh lệch khá rõ. Cụ thể:\n  x\n """\n  mục "A" { đoạn """\n x\n nhiệm vụ NV-2 "Hai." { }\n } }']) {
    const r = whole.parse(text);
    console.log(text, JSON.stringify(r.parserErrors, null, 0));
  }
});
