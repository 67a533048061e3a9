import { AstUtils } from 'langium';
import { expect, it } from 'vitest';
import { treesOf } from '../testing/index.js';
import { localScopes, ScopesOfPass } from './scopes.js';

const FILES = {
  'danh-ba.rplan': `cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc"  đơn vị P1 "Phòng" { chức vụ TP "Trưởng phòng" } }
`,
  'ke-hoach.rplan': `kế hoạch KH-1 "K" {
  mục M "Một" {
    tồn tại TT-1 "Chậm."
    nhiệm vụ NV-1 "Rà soát {TT-1}." { khắc phục TT-1  chủ trì SNV.GĐ
      nhiệm vụ NV-2 "Hai." { sau NV-1  báo cáo cho SNV }
    }
  }
}
tiến độ T1 của KH-1 ngày 30/6/2026 { cập nhật NV-1 { ghi chú "Xong {NV-2}." } }
`,
  'dieu-chinh.rplan': `quyết định QĐ-1 "Đ" {
  sửa đổi KH-1 { bổ sung vào M { nhiệm vụ NV-3 "Ba." { sau NV-1, NV-2 } } }
  điều chỉnh NV-1 { chủ trì SNV }
}
`,
};

it('shows every node of a file the names that the walk up from it finds', async () => {
  const { files } = await treesOf(FILES);
  const scopes = new ScopesOfPass();
  const nodes = files.flatMap((file) => AstUtils.streamAst(file.parseResult.value).toArray());
  expect(nodes.length).toBeGreaterThan(30);
  for (const node of nodes) expect(scopes.of(node)).toEqual(localScopes(node));
});
