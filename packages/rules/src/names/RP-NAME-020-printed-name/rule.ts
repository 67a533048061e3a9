import { documentAbove, mentioned } from '@rplan/meaning';
import { isInWords, placeOf, plainText } from '@rplan/syntax';
import { isCitedDocument, isOrgUnit, isParty, isRole, isUnitText } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { defineRule, type RuleContext } from '../../rule.js';
import { namesOf } from '../names-of.js';

interface Printed extends Record<string, string> {
  readonly name: string;
  readonly title: string;
}

/** A name of the directory among words: it is no link there, and the page shows its letters in place of the title. */
export const rule = defineRule<Printed>({
  code: 'RP-NAME-020',
  severity: 'warning',
  title: { vi: 'Tên viết tắt của tệp in ra giấy', en: 'A name that is printed as it is typed' },
  message: {
    vi: ({ name, title }) =>
      `Sẽ in đúng chữ “${name}”, không phải “${title}”. Viết {${name}} trong ngoặc kép, hoặc ghi tên đầy đủ.`,
    en: ({ name, title }) =>
      `“${name}” is printed as it stands, not “${title}”. Write {${name}} within quotes, or its words.`,
  },
  page: {
    why: {
      vi: 'Tên như P-KT, UBND-XÃ.PCT chỉ dùng trong tệp. Đứng giữa lời thì tên ấy không phải liên kết: người nhận văn bản giấy đọc thấy mã.',
      en: 'Names such as P-KT or UBND-XÃ.PCT are for the file. Among words such a name is no link, and whoever gets the page reads a code.',
    },
    whatToDo: {
      vi: 'Trong lời văn viết {P-KT}; sau “chủ trì”, “phối hợp”, “nơi nhận” tách từng đơn vị bằng dấu phẩy, hoặc đưa cả lời vào ngoặc kép với {P-KT}.',
      en: 'Write {P-KT} in a text; behind “lead”, “support” or “recipients” put a comma between parties, or all of the words into quotes with {P-KT}.',
    },
    limits: {
      vi: 'Chỉ xét tên có gạch nối, gạch dưới, hoặc tên chức vụ sau dấu chấm. Tên cũng là tên gọi tắt hay ký hiệu không bị báo.',
      en: 'Only names with a hyphen or underscore, and posts behind a dot. A name that is a short name or symbol as well is right.',
    },
  },
  readsProse: true,
  on: {
    Chunk(chunk, context) {
      if (!chunk.text || !documentAbove(chunk)) return;
      const { file, start } = placeOf(chunk);
      for (const { name, title, index, length } of namesIn(chunk.text, context))
        context.report({ at: { file, start: start + index, end: start + index + length }, data: { name, title } });
    },
    PartyMention(mention, context) {
      if (!mention.party || !isInWords(mention.party)) return;
      const said = mentioned(mention);
      const [first] = said?.words && !said.party ? namesIn(said.words, context) : [];
      if (first) context.report({ at: placeOf(mention), data: { name: first.name, title: first.title } });
    },
  },
});

function namesIn(words: string, context: RuleContext<Printed>) {
  return [...words.matchAll(NAME)].flatMap(({ index, 0: typed }) => {
    const name = typed.normalize('NFC');
    const title = titleOf(name, context);
    return title === undefined ? [] : [{ name, title, index, length: typed.length }];
  });
}

/** What the page would show for a link of this name; undefined where nobody declares it, or it is what the office calls it too. */
function titleOf(name: string, { declarations }: RuleContext<Printed>): string | undefined {
  const [owner = '', post] = name.split('.');
  for (const node of declarations(owner)) {
    if (post !== undefined) {
      const role = isOrgUnit(node) ? node.items.find((item) => isRole(item) && item.name === post) : undefined;
      if (isRole(role)) return plainText(role.title);
      continue;
    }
    if (isCitedDocument(node) && /\d$/.test(name)) return node.title ? plainText(node.title) : name;
    if (isParty(node) && !isCalled(name, node)) return plainText(node.title);
  }
  return undefined;
}

function isCalled(name: string, node: AstNode): boolean {
  if (!isParty(node)) return false;
  const symbols = node.items.flatMap((item) =>
    isUnitText(item) && item.field === 'symbol' ? [plainText(item.text)] : [],
  );
  return [...namesOf(node), ...symbols].some((own) => own.normalize('NFC') === name);
}

/** `P-KT`, `UBND-XÃ.PCT`, `SNV.GĐ`: no part of a number, which has a stroke. */
const NAME =
  /(?<![\p{L}\p{M}\p{N}/._{-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:[-_][\p{L}\p{M}\p{N}]+)+(?:\.\p{Lu}[\p{L}\p{M}\p{N}-]*)?|\.\p{Lu}[\p{L}\p{M}\p{N}-]*)(?![\p{L}\p{M}\p{N}/_-])/gu;
