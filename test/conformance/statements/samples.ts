/** A word that stands nowhere else: whatever prints it prints the words of the sample. */
export const MARK = 'Dấu hiệu';

/**
 * One whole statement of each type and keyword, as `Type keyword`. Where a sample holds `Dấu hiệu` its words must be printed somewhere, or something
 * must be said of it. What it names is declared in `places.ts`.
 */
export const samples: Readonly<Record<string, string>> = {
  'OrgUnit organization': 'cơ quan MỚI "Cơ quan mới"',
  'OrgUnit unit': 'đơn vị MỚI "Đơn vị mới"',
  'Group group': 'nhóm MỚI "Nhóm mới" { gồm SNV }',
  'Role role': 'chức vụ MỚI "Chức vụ mới"',
  'CitedDocument document': 'văn bản MỚI quyết định số 9/QĐ-UBND ngày 1/2/2026 của SNV "về việc mới"',
  'Index index': 'bộ chỉ số MỚI "Chỉ số mới" { tối đa 5 }',
  'Assessment assessment': 'kết quả MỚI của SNV theo PAR năm 2024 { tổng 8 }',
  'Progress progress': 'tiến độ MỚI của K ngày 5/7/2026 { cập nhật NV-1 { trạng thái hoàn thành } }',
  'ShortNames short': 'gọi tắt "Tắt"',
  'Under under': 'thuộc STC',
  'UnitText symbol': 'ký hiệu "KYHIEU"',
  'UnitText letterhead': 'tên in "TÊN IN"',
  'UnitText place': 'địa danh "Trà Sơn"',
  'UnitText type': 'loại "xã"',
  'Collective collective': 'chế độ tập thể',
  'Validity valid': 'hiệu lực từ 1/1/2020',
  'Membership includes': 'gồm STC',
  'Membership excludes': 'trừ STC',
  'Deputy deputy': 'phó SNV.GĐ',
  'RoleMark head': 'đứng đầu',
  'RoleMark acting': 'quyền',
  'Node field': 'lĩnh vực 9 "Chín" { tối đa 1 }',
};
