/** Words that the name of a public body begins with. */
const BODY =
  /^(?:ủy ban|uỷ ban|ubnd|hđnd|hội đồng|chính phủ|quốc hội|thủ tướng|bộ|sở|ban|văn phòng|phòng|thanh tra|công an|chi cục|cục|tổng cục|vụ|viện|trung tâm|trường|học viện|đại học|kho bạc|bảo hiểm|ngân hàng|hội|liên minh|liên đoàn|mặt trận|đoàn|tỉnh đoàn|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|tòa án|viện kiểm sát|báo|đài|quỹ|công ty|tổng công ty|tập đoàn|cơ quan|đảng|trạm|bệnh viện|thuế|hải quan|hạt kiểm lâm|tổ|tổng hội|hiệp hội|bộ chỉ huy|bộ tư lệnh|trụ sở|cổng thông tin)(?=[\s,;(.]|$)/iu;
/** Several bodies under one name. */
const SEVERAL =
  /^(?:các|những|toàn bộ|tất cả|mỗi|từng|thủ trưởng các|ubnd các|ủy ban nhân dân các|uỷ ban nhân dân các)(?=\s|$)/iu;

export function startsLikeBody(text: string): boolean {
  return BODY.test(text.trim());
}

export function isCollective(text: string): boolean {
  return SEVERAL.test(text.trim()) || /\s(?:các|những)\s/iu.test(text) || /\bliên quan\b/iu.test(text);
}

/** One body by its name: no list, no sentence. */
export function isOneBody(text: string): boolean {
  return (
    startsLikeBody(text) &&
    !isCollective(text) &&
    !/[,;:.]/.test(text.replace(/\(.*?\)/g, '')) &&
    text.split(/\s+/).length <= 14
  );
}
