/** What the name of a body, unit or group begins with. */
const HEADS = (
  'ủy ban|hội đồng|hđnd|ubnd|văn phòng|bộ|ban|sở|cục|chi cục|tổng cục|vụ|tổng công ty|tập đoàn|công ty|tổ|đội|đoàn|đảng ủy|đảng bộ|tỉnh ủy|' +
  'thành ủy|huyện ủy|mặt trận|mttq|liên đoàn|liên minh|liên hiệp|hội|hiệp hội|câu lạc bộ|thanh tra|công an|bộ chỉ huy|quân sự|biên phòng|' +
  'tòa án|viện|trung tâm|trường|học viện|đại học|bệnh viện|trạm|nhà|thư viện|bảo tàng|bảo hiểm|kho bạc|ngân hàng|quỹ|thuế|hải quan|bưu điện|' +
  'bưu cục|báo|đài|tạp chí|cổng|phòng|khoa|xí nghiệp|nhà máy|hợp tác xã|khu|ủy viên|chủ tịch|phó|giám đốc|trưởng|thủ trưởng|lãnh đạo|người|' +
  'chính phủ|quốc hội|kiểm toán|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|chủ đầu tư|nhà thầu|hộ|chuyên viên|công chức|viên chức|' +
  'xã|phường|đặc khu|thị trấn|huyện|quận|thành phố|tỉnh|thôn|bản|làng|khu phố|tổ dân phố|ngành|các|những|mọi|một số|từng|toàn|tất cả|bên|đồng chí|ông|bà'
).split('|');

const HEAD = new RegExp(String.raw`^(?:${HEADS.join('|')})(?![\p{L}\p{M}])`, 'iu');
/** `VNPT`, `SNV`, `MTTQ Việt Nam`. */
const SHORT = /^[\p{Lu}\p{N}]{2,}(?:[-_.\s]|$)/u;

/** Whether words can be the name of somebody by themselves; `Hạ tầng` of `Phòng Kinh tế và Hạ tầng` cannot. */
export function isUnitName(words: string): boolean {
  const said = words
    .normalize('NFC')
    .replace(/^ủy|^uỷ/iu, 'ủy')
    .trim();
  return HEAD.test(said) || SHORT.test(said);
}

/**
 * Whether a title that the directory knows was cut out of a longer one: behind `,` or `và` stands what is nobody's name by itself. A code is no
 * title, and `;` ends one.
 */
export function goesOnAs(known: string, joint: string, next: string): boolean {
  return /\s/.test(known.trim()) && !joint.includes(';') && !isUnitName(next);
}
