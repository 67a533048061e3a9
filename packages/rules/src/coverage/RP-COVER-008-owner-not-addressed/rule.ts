import { bodyOf, groupMembers, mentioned } from '@rplan/meaning';
import { placeOf, plainText } from '@rplan/syntax';
import type { AuthoredDocument, OrgUnit, Party, Text } from '@rplan/syntax/ast';
import {
  isChunk,
  isComponentText,
  isGroup,
  isIssuerLine,
  isOrgUnit,
  isResponsibility,
  isRole,
  isUnder,
} from '@rplan/syntax/ast';
import { namesOf } from '../../names/names-of.js';
import { receiversOf } from '../../names/receivers.js';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

/**
 * Someone is given work who neither is addressed nor receives the document. Units of the issuing body are silent where a group without
 * listed members receives it: nobody can say then who is meant.
 */
export const rule = defineRule<{ party: string }>({
  code: 'RP-COVER-008',
  severity: 'error',
  title: { vi: 'Đơn vị được giao việc nhưng không nhận văn bản', en: 'Given work, but not among the recipients' },
  message: {
    vi: ({ party }) => `“${party}” được giao nhiệm vụ nhưng không có trong Kính gửi hoặc Nơi nhận.`,
    en: ({ party }) => `“${party}” is given work but is neither addressed nor among the recipients.`,
  },
  page: {
    why: {
      vi: 'Đơn vị được giao việc mà không nhận văn bản thì không biết để làm. Đã gặp kế hoạch giao việc cho một ban mà nơi nhận không có ban ấy.',
      en: 'Whoever is given work and does not receive the document will not know. A real plan gave work to a body that was not among its recipients.',
    },
    whatToDo: {
      vi: 'Thêm đơn vị vào “kính gửi” hoặc “nơi nhận”, có thể qua nhóm.',
      en: 'Add the unit to the addressees or recipients, by itself or in a group.',
    },
    limits: {
      vi: 'Nhóm không kê thành viên thì không xét được đơn vị thuộc cơ quan ban hành. Cơ quan ban hành không cần nhận văn bản của mình.',
      en: 'Where a group lists no members, units of the issuing body are silent. The issuer receives its own document.',
    },
  },
  on: {
    AuthoredDocument(document, { file, factsOf, report }) {
      if (lostIn(file).near(document)) return;
      const reached = reachedBy(document);
      if (reached.parties.size === 0 && !reached.unknown) return;
      const issuing = document.items.find(isIssuerLine)?.issuer?.ref;
      const issuer = bodyOf(issuing);
      const told = new Set<Party>();
      for (const task of factsOf(document).work.tasks) {
        for (const item of task.items.filter(isResponsibility)) {
          if (item.role !== 'lead' && item.role !== 'joint lead' && item.role !== 'implementer') continue;
          item.parties.forEach((mention, index) => {
            const party = mention.party?.ref;
            if (!party || told.has(party) || isIssuer(party, issuing, issuer) || isReached(party, reached, issuer))
              return;
            if (isNamedIn(reached.words, party)) return;
            told.add(party);
            report({ at: placeOf(item, 'parties', index), data: { party: plainText(party.title) } });
          });
        }
      }
    },
  },
});

interface Reached {
  readonly parties: ReadonlySet<Party>;
  /** What is written beside the links, in small letters. */
  readonly words: string;
  /** Plain words or a group without members receive it too: what they mean is unknown. */
  readonly unknown: boolean;
}

function reachedBy(document: AuthoredDocument): Reached {
  const parties = new Set<Party>();
  let unknown = false;
  let words = '';
  for (const component of document.items.filter(isComponentText)) {
    if (component.component !== 'addressees' && component.component !== 'recipients') continue;
    const said = component.entries.map((entry) => mentioned(entry)?.words ?? '');
    words += ['', wordsIn(component.text), ...said].join('\n');
    for (const { party } of receiversOf(component)) {
      parties.add(party);
      const members = isGroup(party) ? groupMembers(party) : [];
      if (members) for (const member of members) parties.add(member);
      else unknown = true;
    }
  }
  return { parties, words: words.normalize('NFC').toLocaleLowerCase('vi'), unknown };
}

function isReached(party: Party, { parties, unknown }: Reached, issuer: OrgUnit | undefined): boolean {
  if (parties.has(party)) return true;
  if (isGroup(party))
    return (
      (groupMembers(party) ?? [party]).every((member) => member !== party && parties.has(member)) ||
      (unknown && isOfBody(party, issuer))
    );
  if (unknown && isOfBody(party, issuer)) return true;
  if ([...parties].some((other) => isOrgUnit(other) && isOfBody(party, other))) return true;
  // Whoever writes to a post writes to its unit, and the other way round.
  return [...parties].some(
    (other) => (isRole(other) && other.$container === party) || (isRole(party) && party.$container === other),
  );
}

function isOfBody(party: Party, body: OrgUnit | undefined): boolean {
  if (!body) return false;
  for (
    let above: unknown = party;
    above && typeof above === 'object';
    above = (above as { $container?: unknown }).$container
  )
    if (above === body) return true;
  return isOrgUnit(party) && party.items.some((item) => isUnder(item) && item.parent?.ref === body);
}

function wordsIn(text: Text | undefined): string {
  return (text?.parts ?? []).map((part) => (isChunk(part) ? (part.text ?? '') : ' ')).join('');
}

/** Whoever issues a document has it; a post stands for its body. */
function isIssuer(party: Party, issuing: unknown, body: OrgUnit | undefined): boolean {
  return (
    party === issuing ||
    party === body ||
    (isRole(party) && (party.$container === issuing || party.$container === body))
  );
}

/** A recipient in words: a title or short name as a whole. */
function isNamedIn(words: string, party: Party): boolean {
  return namesOf(party).some((name) => {
    const key = name.normalize('NFC').toLocaleLowerCase('vi').trim();
    for (let at = key === '' ? -1 : words.indexOf(key); at >= 0; at = words.indexOf(key, at + 1))
      if (!/[\p{L}\d]$/u.test(words.slice(0, at)) && /^\s*(?:$|[\n;,.(/])/u.test(words.slice(at + key.length)))
        return true;
    return false;
  });
}
