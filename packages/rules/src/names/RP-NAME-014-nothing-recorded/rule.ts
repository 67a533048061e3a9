import { documentAbove, type GapContext, itemGap, kindOf, type LinkGap, linkGap, textsOf } from '@rplan/meaning';
import { type Bilingual, placeOf, spell, statementOf, type Vocabulary } from '@rplan/syntax';
import type { Finding, LinePattern, Link, Task } from '@rplan/syntax/ast';
import { isFinding, isLayout, isLinePattern, isScore, isStageScore, isTask, isTotal } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Gap = { reason: LinkGap['kind']; link: string; part: Bilingual; write: Bilingual; into: Bilingual };

/** A link to something that nobody recorded: a rank that was not given, a deadline that is not stated. Only `…` could be printed. */
export const rule = defineRule<Gap>({
  code: 'RP-NAME-014',
  severity: 'error',
  title: { vi: 'Liên kết đến nội dung chưa được ghi', en: 'A link to what is not recorded' },
  message: {
    vi: ({ reason, link, part, write, into }) =>
      ({
        part: `Chưa ghi “${part.vi}” trong ${into.vi}: chỗ này chỉ in được “…”. Ghi ${write.vi} trong ${into.vi}, hoặc viết bằng lời: {${link}|...}.`,
        'unmarked-note': `${part.vi} là chú thích cuối trang: viết {^${part.vi}} để đặt dấu chú thích.`,
        'no-note': `Dấu ^ chỉ dùng cho chú thích; ${part.vi} không phải chú thích. Viết {${part.vi}} để in nội dung.`,
        report: `${part.vi} là báo cáo tiến độ, không có tên để in. Viết bằng lời: {${part.vi}|...}.`,
        unreported: `Đến ngày của văn bản này, chưa báo cáo nào ghi “${part.vi}” cho ${into.vi}: chỗ này chỉ in được “…”. Ghi trong tệp tiến độ (${spell('update', 'vi')} ... { ${part.vi} ... }), hoặc viết bằng lời: {${link}|...}.`,
        'no-task': `${into.vi} không có nhiệm vụ nào để đếm. Kiểm tra tên, hoặc viết bằng lời: {${link}|...}.`,
      })[reason],
    en: ({ reason, link, part, write, into }) =>
      ({
        part: `“${part.en}” is not recorded in ${into.en}: only “…” can be printed here. Write ${write.en} in ${into.en}, or use words: {${link}|...}.`,
        'unmarked-note': `${part.en} is a footnote: write {^${part.en}} to set its mark.`,
        'no-note': `Only notes are marked with ^, and ${part.en} is none. Write {${part.en}} to print it.`,
        report: `${part.en} is a report on tasks and has no name to print. Use words: {${part.en}|...}.`,
        unreported: `Up to the day of this document no report says “${part.en}” of ${into.en}: only “…” can be printed here. Write it in a progress file (${spell('update', 'en')} ... { ${part.en} ... }), or use words: {${link}|...}.`,
        'no-task': `${into.en} has no task to count. Check the name, or use words: {${link}|...}.`,
      })[reason],
  },
  page: {
    why: {
      vi: 'Liên kết lấy nội dung từ dữ liệu; dữ liệu chưa ghi thì chỗ đó in “…” và câu văn thiếu ý: xếp hạng khi chưa có hạng, đơn vị phối hợp khi không có đơn vị nào.',
      en: 'A link takes its words from the data; where nothing is recorded “…” is printed and the sentence says nothing: a rank where none is given, supporting units where there are none.',
    },
    whatToDo: {
      vi: 'Ghi dữ liệu ở nơi thông báo chỉ ra, hoặc thay bằng lời sau dấu |.',
      en: 'Record it where the message says, or put words after a |.',
    },
    limits: {
      vi: 'Liên kết có lời sau dấu | in lời đó nên không bị báo. Trong mẫu dòng, chỉ nhiệm vụ đầu tiên thiếu được nêu.',
      en: 'A link with words after | prints these, and is not reported. Of a pattern of lines the first item that lacks the part is named.',
    },
  },
  on: {
    Link(link, context) {
      const surroundings = gapContext(link, context);
      const gap = link.target ? linkGap(link, surroundings) : gapOfDot(link, surroundings);
      if (gap) context.report({ at: placeOf(link), data: dataOf(link, gap) });
    },
  },
});

function gapContext(link: Link, { factsOf, scoresOf, trackingOf, standingOf }: RuleContext<Gap>): GapContext {
  const home = documentAbove(link);
  return {
    standingOf: (document) => (home ? standingOf(home, document) : trackingOf(document)),
    scoresOf,
    effectiveOf: (item) => {
      const document = documentAbove(item);
      return document && factsOf(document).work.effective.get(item);
    },
    isSpan: (item) => {
      const document = documentAbove(item);
      const own = document && textsOf(document).links.filter((link) => link.labelled && link.target?.ref === item);
      return own?.filter(({ steps }) => steps.length === 0).length === 1;
    },
  };
}

/** A bare dot stands in the text of an item, or in a pattern that is printed for many. */
function gapOfDot(link: Link, context: GapContext): LinkGap | undefined {
  const part = link.steps[0]?.field;
  const around = AstUtils.getContainerOfType(
    link.$container,
    (node): node is Finding | Task | LinePattern => isTask(node) || isFinding(node) || isLinePattern(node),
  );
  if (!part || link.labelled || !around) return undefined;
  if (!isLinePattern(around)) return itemGap(around, part, context);
  for (const item of printedBy(around)) {
    const gap = itemGap(item, part, context);
    if (gap) return gap;
  }
  return undefined;
}

/** The items whose line a pattern is: those below it that are printed in detail and have no nearer pattern. */
function* printedBy(pattern: LinePattern): Generator<Finding | Task> {
  const { label, $container } = pattern;
  const isOfItems = label === 'task' || label === 'finding';
  const own = [$container as AstNode, ...AstUtils.streamAllContents($container)];
  for (const node of own) {
    if (!isTask(node) && !isFinding(node)) continue;
    // The line of a property is printed where the item states it.
    const hasLine = isOfItems ? isTask(node) === (label === 'task') : states(node, label);
    if (hasLine && node.text && isDetailed(node) && nearestPattern(node, label) === pattern) yield node;
  }
}

function states({ items }: Finding | Task, label: string): boolean {
  return items.some((item) => statementOf(item)?.keyword === label);
}

function isDetailed(item: AstNode): boolean {
  return nearest(item, (items) => items.find(isLayout))?.style === 'detailed';
}

function nearestPattern(item: AstNode, label: LinePattern['label']): LinePattern | undefined {
  return nearest(item, (items) =>
    items.findLast((each): each is LinePattern => isLinePattern(each) && each.label === label),
  );
}

function nearest<T>(item: AstNode, pick: (items: readonly AstNode[]) => T | undefined): T | undefined {
  for (let node: AstNode | undefined = item; node; node = node.$container) {
    const found = 'items' in node ? pick(node.items as readonly AstNode[]) : undefined;
    if (found) return found;
  }
  return undefined;
}

function dataOf(link: Link, gap: LinkGap): Gap {
  const written = link.$cstNode?.text.replace(/^\{\^?|\}$/g, '') ?? '';
  const name = link.target?.$refText ?? '';
  const named = { vi: name, en: name };
  if (!('into' in gap)) return { reason: gap.kind, link: written, part: named, write: named, into: named };
  return {
    reason: gap.kind,
    link: written,
    part: 'part' in gap ? both((language) => spell(gap.part, language)) : named,
    write: gap.kind === 'part' ? both((language) => writeWords(gap.write, language)) : named,
    into: both((language) => placeWords(gap.into, language)),
  };
}

function writeWords(keyword: string, language: Vocabulary): string {
  if (keyword === 'content') return language === 'vi' ? 'lời văn trong ngoặc kép' : 'its words in quotation marks';
  if (keyword === 'change of') return `“${spell('up', language)} …” / “${spell('down', language)} …”`;
  return `“${spell(keyword, language)}”`;
}

/** Where a statement belongs: `nhiệm vụ NV-1`, `điểm 1.2 của KQ`. */
function placeWords(node: AstNode, language: Vocabulary): string {
  const own = headOf(node, language);
  const isInner = isScore(node) || isTotal(node) || isStageScore(node) || node.$type === 'Rank';
  if (!isInner || !node.$container) return own;
  return `${own} ${language === 'vi' ? 'của' : 'of'} ${placeWords(node.$container, language)}`;
}

function headOf(node: AstNode, language: Vocabulary): string {
  if (isScore(node)) return `${spell('points', language)} ${node.node?.$refText ?? ''}`.trim();
  if (isTotal(node)) return spell(node.measure, language);
  if (isStageScore(node)) return spell(node.stage, language);
  const { name } = node as { name?: string };
  return `${kindOf(node, language)} ${name ?? ''}`.trim();
}

function both(words: (language: Vocabulary) => string): Bilingual {
  return { vi: words('vi'), en: words('en') };
}
