/** Words with which a level begins, in either vocabulary; what begins otherwise is the next statement. */
export const LEVEL =
  /^:?\s*(?:[≥≤<>=]|\d|(?:tối\s+thiểu|tối\s+đa|ít\s+nhất|nhiều\s+nhất|không|trên|dưới|đạt|từ|khoảng|phấn\s+đấu|hoàn\s+thành|tăng|giảm|nâng|cao|thấp|hơn|lớn|nhỏ|vượt|bằng|thuộc|trong|nằm|lọt|vào|top|nhóm|duy\s+trì|giữ|tiếp\s+tục|được|phải|cần|cải\s+thiện|bảo\s+đảm|đảm\s+bảo|ổn\s+định|năm\s+(?:sau|trước)|tốt|at\s+(?:least|most)|above|below|achieved|up|down|from|within|maximum)(?![\p{L}\p{M}\p{N}_-]))/iu;

const BOUNDED = String.raw`(?:phấn\s+đấu|hoàn\s+thành|tối\s+thiểu|ít\s+nhất|không\s+(?:vượt\s+)?quá|không\s+dưới|không\s+thấp\s+hơn|trên|dưới|đạt|từ|at\s+least|at\s+most|above|below|achieved|from)\s+`;
const FIGURE = String.raw`\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?`;
/** Units that a length of time has: with them it is a deadline. */
const NO_TIME = String.raw`(?!\s*(?:ngày|tháng|tuần|năm|giờ|days?|weeks?|months?|years?|hours?)(?![\p{L}\p{M}]))(?![\d./-])`;

/** The levels that a deadline cannot go on with: `mốc 30/9/2026 tối thiểu 50%`. */
const LEVEL_OF_MILESTONE = new RegExp(
  `^(?:[≥≤<>=]\\s*\\d|(?:${BOUNDED})+(?:[≥≤<>]\\s*)?${FIGURE}${NO_TIME}|\\d+(?:[.,]\\d+)?\\s*%)`,
  'iu',
);

/** Whether a level begins here that ends the words of a milestone's deadline. */
export function beginsLevel(text: string, offset: number): boolean {
  const words = text
    .slice(offset, offset + 100)
    .normalize('NFC')
    .replace(/^:\s*/u, '');
  if (!LEVEL_OF_MILESTONE.test(words)) return false;
  // `từ 30/6` begins a span of days, `không quá 30/6/2026` names one.
  if (/^(?:từ|không\s+quá|at\s+most|from)\s+\d{1,2}\/\d/iu.test(words)) return false;
  return !/^(?:từ|from)\s/iu.test(words) || /trở\s+(?:lên|xuống)|or\s+(?:more|less)/u.test(words);
}
