import { askedParts, documentAbove, labelWords } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import type { Link, Party, PartyRole } from '@rplan/syntax/ast';
import { isFinding, isOrgUnit, isResponsibility, isTask } from '@rplan/syntax/ast';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { namesOf } from '../names-of.js';

type Named = { words: string; title: string };

/** Own words for a party (`chủ trì SNV "Sở Tư pháp"`) that are the name of another one: the page says one, trackers and checks the other. */
export const rule = defineRule<Named>({
  code: 'RP-NAME-015',
  severity: 'error',
  title: { vi: 'Lời in ra là tên đơn vị khác', en: 'Words that name another party' },
  message: {
    vi: ({ words, title }) => `In ra “${words}” nhưng đơn vị được giao là “${title}”.`,
    en: ({ words, title }) => `“${words}” is printed, but the party given is “${title}”.`,
  },
  page: {
    why: {
      vi: 'Đổi đơn vị chủ trì mà quên đổi lời in: văn bản giao cho sở này, bảng theo dõi đôn đốc sở kia.',
      en: 'The lead was changed and its words were not: the page gives the work to one body, the tracker to another.',
    },
    whatToDo: {
      vi: 'Bỏ lời in ra, hoặc đổi đơn vị cho khớp.',
      en: 'Take the words away, or name the party that they mean.',
    },
    limits: {
      vi: 'Chỉ báo khi lời in ra đúng bằng tên hoặc tên gọi tắt của một đơn vị khác đã khai báo.',
      en: 'Only words that are exactly a title or short name of another declared party.',
    },
  },
  on: {
    PartyMention(mention, { project, report }) {
      const party = mention.party?.ref;
      if (!party || !mention.printed) return;
      const words = plainText(mention.printed);
      if (isOther(words, party, project.parties))
        report({ at: placeOf(mention, 'printed'), data: { words: said(words), title: plainText(party.title) } });
    },
    // `{SNV|Sở Tư pháp}`, `{NV-1.chủ trì|Sở Tư pháp}`
    Link(link, context) {
      if (!link.labelled) return;
      const parties = partiesOf(link, context);
      const [party] = parties;
      if (!party) return;
      const words = labelWords(link.label);
      const { parties: known } = context.project;
      const others = [words, ...words.split(/[,;]|(?<!\p{L})và(?!\p{L})/u)].filter((each) =>
        isOther(each, party, known),
      );
      const isOwn = (name: string) => parties.some((each) => !isOther(name, each, known));
      const [other] = others.filter((name) => !isOwn(name));
      if (other !== undefined)
        context.report({
          at: placeOf(link, 'label'),
          data: { words: said(other), title: parties.map(({ title }) => plainText(title)).join(', ') },
        });
    },
  },
});

/** The party that a link names, or those that have the part of a task or finding that it asks for, now or since a change. */
function partiesOf(link: Link, { factsOf, trackingOf }: RuleContext<Named>): readonly Party[] {
  const { owner, parts } = askedParts(link);
  const [part] = parts;
  if (part === undefined) return link.steps.length === 0 && isOrgUnit(owner) ? [owner] : [];
  const document = isTask(owner) || isFinding(owner) ? documentAbove(owner) : undefined;
  if (!document || !(isTask(owner) || isFinding(owner))) return [];
  const own =
    factsOf(document)
      .work.effective.get(owner)
      ?.parties.get(part as PartyRole) ?? [];
  const changes = isTask(owner) ? (trackingOf(document).states.get(owner)?.changes ?? []) : [];
  const since = changes
    .flatMap(({ items }) => items.filter(isResponsibility))
    .filter(({ role }) => role === part)
    .flatMap(({ parties }) => parties);
  const mentions = [...own, ...since];
  // Words for a party have no name to compare with.
  return mentions.some(({ party }) => !party?.ref) ? [] : mentions.flatMap(({ party }) => party?.ref ?? []);
}

/** Whether words are what another declared party is called, and not this one. */
function isOther(words: string, party: Party, parties: ReadonlyMap<string, readonly Party[]>): boolean {
  const key = said(words).toLocaleLowerCase('vi');
  const own = namesOf(party).map((name) => said(name).toLocaleLowerCase('vi'));
  const others = parties.get(key) ?? [];
  return others.length > 0 && !own.includes(key) && !others.includes(party);
}

function said(words: string): string {
  return words.normalize('NFC').trim();
}
