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

const JOINED = /(\s+(?:và|cùng với|cùng|&|\+|[-–/])\s+|\/)/u;
/** What follows `và` in a list of bodies; in one name stand words (`Sở Khoa học và Công nghệ`), or those that an office serves. */
const SECOND =
  /^(?:Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Phòng|Văn phòng|Ban|Bộ|Cục|Chi cục|Công an|Thanh tra|Trung tâm|Trường|Bệnh viện|Kho bạc|Mặt trận|Liên đoàn|Tỉnh đoàn|Đài|Viện|Thuế|Hải quan|Tòa án|Bảo hiểm)\s+\p{L}/u;
const SERVED = /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)/u;

/** The bodies of `Sở Nội vụ và Sở Tư pháp`, with what joins them between; one piece where it is one name. */
export function bodiesJoined(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.split(JOINED)) {
    const [before, joint] = [pieces.at(-2) ?? '', pieces.at(-1) ?? ''];
    const isJoint = pieces.length % 2 === 1;
    if (isJoint || pieces.length === 0) pieces.push(piece);
    else if (SECOND.test(piece) && !(/^Văn phòng/iu.test(before) && SERVED.test(piece))) pieces.push(piece);
    else pieces.splice(-2, 2, before + joint + piece);
  }
  return pieces;
}

/** One body by its name: no list, no sentence. */
export function isOneBody(text: string): boolean {
  return (
    startsLikeBody(text) &&
    !isCollective(text) &&
    !/[,;:.]/.test(text.replace(/\(.*?\)/g, '')) &&
    bodiesJoined(text).length === 1 &&
    text.split(/\s+/).length <= 14
  );
}
