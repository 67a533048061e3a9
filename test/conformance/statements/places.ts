/** Declared for all samples: what they name. */
const NAMED = `
cơ quan STP "Sở Tư pháp"
cơ quan STC "Sở Tài chính"
văn bản QĐ quyết định số 12/QĐ-UBND ngày 3/1/2026 của STP "về quy chế"
kế hoạch K-2 "Kế hoạch khác" { ban hành STP  số 8/KH-STP  ngày 8/1/2026  mục M "Mục" { nhiệm vụ NV-9 "Chín." { chủ trì STP  thời hạn 30/9/2026 } } }
`;

/** A project in which `sample` stands in the block of a type; it says all that a sample may change the words of. */
function project(at: string, sample: string): string {
  const here = (type: string) => (type === at ? `  ${sample}\n` : '');
  return `${NAMED}
cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { ${at === 'Role' ? sample : ''} }
${here('OrgUnit')}}
nhóm CÁC-SỞ "Các sở" { gồm SNV, STC
${here('Group')}}
${at === 'CitedDocument' ? `văn bản QĐ-1 quyết định số 1/QĐ-UBND ngày 3/1/2026 của STP "về A" { ${sample} }` : ''}
bộ chỉ số CŨ "Chỉ số cũ" { tối đa 7 }
bộ chỉ số PAR "Chỉ số" { lĩnh vực 1 "Một" {
${at === 'RulePart' ? `nội dung 7 "Bảy" {\n  ${sample}\n}` : ''}
${here('Node')}} lĩnh vực 2 "Hai"
${here('Index')}}
kết quả KQ của SNV theo PAR năm 2025 { ${at === 'Total' ? `tổng 9 { ${sample} }` : ''} ${at === 'Score' ? `điểm 1 = 5 { ${sample} }` : ''} ${at === 'ScorePart' ? `điểm 1 = 5 { nội dung 7 {\n  ${sample}\n} }` : ''}
${here('Assessment')}}
${here('Model')}
kế hoạch K "Kế hoạch" { ${at === 'AuthoredDocument' ? '' : 'ban hành SNV  số 1/KH-SNV  ngày 5/1/2026  ký SNV.GĐ  trình bày chi tiết'}
${here('AuthoredDocument')}
  căn cứ KQ
  mục M "Mục" {
${here('Section')}    nhiệm vụ NV-1 "Một." { chủ trì STC  về PAR.1  }
    tồn tại TT-2 "Hai."
  }
  nhiệm vụ NV-2 "Hai." {
${here('Task')}  }
  tồn tại TT-1 "Chậm." {
${here('Finding')}    nhiệm vụ NV-3 "Ba." { khắc phục TT-1 }
  }
  nhiệm vụ NV-6 "Sáu." { chủ trì STC  thời hạn trước kỳ họp giữa năm }
  đoạn "Lời khác." {
${here('Paragraphs')}  }
  bảng nhiệm vụ {
${here('Table')}  }
  bảng điểm
  phụ lục PL "Phụ lục" { đoạn "Lời."
${here('Appendix')}    nhiệm vụ NV-4 "Bốn."
  }
  đoạn "{SNV.gọi tắt}, {PAR.gọi tắt}, {PAR.1.gọi tắt}, {CÁC-SỞ.gọi tắt}, {SNV.GĐ.gọi tắt}."
  đoạn "{MỚI}"
}
thông báo TB "Thông báo" { ban hành SNV  số 2/TB-SNV  ngày 10/7/2026
  điều chỉnh K {
${here('Amendment')}    sửa đổi NV-1 {
${here('Change')}    }
    bổ sung vào M {
${here('Addition')}      nhiệm vụ NV-5 "Năm." { chủ trì STC }
    }
  }
}
tiến độ TD của K ngày 1/7/2026 {
${here('Progress')}  cập nhật NV-1 {
${here('Update')}  }
}
`;
}

/** The text with a sample in a block; without one the same text without it. */
export function placed(block: string, sample = ''): string {
  return project(block, sample);
}
