import { treesOf } from '@rplan/meaning/testing';
import { plan as schema } from '@rplan/model';
import type * as ast from '@rplan/syntax/ast';
import { describe, expect, it } from 'vitest';
import { compile, coverage } from './compile.js';

const REPORT = `cơ quan VP "Văn phòng"
bộ chỉ số C "Chỉ số" { lĩnh vực 1 "Một" { tối đa 6 }  lĩnh vực 2 "Hai" { tối đa 4 } }
kết quả K của VP theo C năm 2025 { điểm 1 = 4,5  điểm 2 = 3 }
báo cáo B "Báo cáo" {
  tồn tại T "Chậm." { về C.1  trừ 1,5 }
  nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
}
`;

async function documentOf(text: string) {
  const project = await treesOf(text);
  const [document] = project.documents;
  if (!document) throw new Error('The text has no document.');
  return { document, project };
}

describe('compile', () => {
  it('counts what is lost, explained, addressed and given to nobody', async () => {
    const { document, project } = await documentOf(REPORT);
    const [points] = compile(document, project).coverage;
    expect(points).toMatchObject({ lost: '2.5', explained: '1.5', addressed: '1.5', unexplained: '1.0' });
  });

  it('has the coverage that is computed alone', async () => {
    const { document, project } = await documentOf(REPORT);
    expect(coverage(document, project)).toEqual(compile(document, project).coverage);
  });

  it.each([...REPORT].map((_, index) => index).filter((index) => index % 7 === 0 && index > REPORT.indexOf('báo cáo')))(
    'gives a plan of the schema for a report that breaks off at letter %i',
    async (end) => {
      const project = await treesOf(REPORT.slice(0, end));
      for (const document of project.documents as ast.AuthoredDocument[]) {
        if (document.name) expect(schema.safeParse(compile(document, project)).error).toBeUndefined();
      }
    },
  );
});
