import { ARTICLE, kinds } from '@rplan/kinds';
import { type Appendix, oneLine, type Recognised, type Words } from '@rplan/recognise';
import { linesOf, type WordDocument } from '@rplan/word-reader';
import type { ImportDoubt } from '../doubt.js';
import { block, escaped, quoted } from '../prose/source.js';
import { asWrittenIn, inSentence } from '../registry/capitals.js';
import { citationsIn, type DeclaredCitation } from '../registry/citations.js';
import type { Unit } from '../registry/directory.js';
import { bodyLines } from './body.js';
import type { WriteContext } from './context.js';
import { doubtLines, indented } from './lines.js';
import { meetingLines } from './meeting.js';
import { ListCounter, levelsOf } from './numbering.js';
import { scoreLists } from './score-lists.js';
import { scoresOf } from './scores.js';
import { type Signing, signingOf } from './signing.js';

/** What a document is written as where nothing tells its kind. */
const USUAL_KIND = 'plan';
const COMMITTEE = /^(?:ủy ban nhân dân|ubnd)\s+(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu;
const MARKS = { urgent: 'khẩn', 'very urgent': 'thượng khẩn', express: 'hỏa tốc' } as const;
const SECRECY = { confidential: 'mật', secret: 'tối mật', 'top secret': 'tuyệt mật' } as const;

/** What is known of a document beside its parts: all its words, and what its reader remarked. */
export interface DocumentSource {
  readonly words: string;
  readonly document: Pick<WordDocument, 'remarks' | 'margins' | 'comments'>;
}

export interface WrittenDocument {
  readonly name: string;
  readonly lines: readonly string[];
  /** The statements of the indices and results that stand in it. */
  readonly scores: readonly string[];
}

/** The statement of a document with everything in it. */
export function documentLines(
  found: Recognised,
  { words, document }: DocumentSource,
  context: WriteContext,
): WrittenDocument {
  const kind = kinds.find(({ id }) => id === (found.kind ?? USUAL_KIND));
  const name = context.names.give(`${kind?.symbol ?? (kind?.untitled ? 'CV' : 'VB')}-${found.head.date?.year ?? 1}`);
  const issuer = issuerOf(found, words, context);
  const signing =
    issuer && found.foot.signing.length > 0 ? signingOf(found.foot.signing, issuer, context.directory) : undefined;
  if (issuer && signing?.collective !== undefined) issuer.collective = signing.collective;
  const scores = scoresOf(found, issuer, context.names);
  context.scores = scores.tables;
  const lists = scoreLists(found, issuer, context);
  context.figures = lists.figures;
  const levels = levelsOf(found.body);
  const attached = carrierOf(found, context);
  const place = { depth: 0, levels, articles: new ListCounter(ARTICLE) };
  const attachedLine = found.attached && !attached ? [`đoạn ${context.text(found.attached)}`] : [];
  const meeting = meetingLines(found, context);
  const body = [...meeting.lines, ...bodyLines(meeting.rest, place, context)];
  const appendices = found.appendices.flatMap((appendix) => appendixLines(appendix, context));
  const foot = footLines(found, signing, issuer, context);
  const notes = [...context.markedNotes()].map(
    ({ name: own, note }) => `chú thích ${own} ${textsSource(note.paragraphs, context)}`,
  );
  const doubts: ImportDoubt[] = [
    ...outsideDoubts(document),
    ...found.doubts,
    ...meeting.doubts,
    ...authorityDoubts(found, issuer, signing),
  ];
  const lines = [
    ...doubtLines(doubts),
    `${kind?.vi ?? 'kế hoạch'} ${name} ${context.text(found.title)} {`,
    ...indented([
      ...headLines(found, issuer, levels, attached?.name),
      '',
      ...attachedLine,
      ...addresseesLines(found.addressees, context),
      ...body,
      ...notes,
      ...appendices,
      ...foot,
    ]),
    '}',
  ];
  return { name, lines, scores: [...scores.lines, ...lists.lines] };
}

/** The document that this one came with, where the line under the title is the one that the layout prints. */
function carrierOf({ attached, head }: Recognised, context: WriteContext): DeclaredCitation | undefined {
  const [found, ...others] = attached && head.number === undefined ? citationsIn(attached.text) : [];
  if (!attached || !found || others.length > 0) return undefined;
  const isWhole =
    /^\(Kèm theo\s+$/u.test(attached.text.slice(0, found.start)) && attached.text.slice(found.end) === ')';
  return isWhole && found.number !== undefined && found.date !== undefined && found.issuer !== undefined
    ? context.citations.declare(found)
    : undefined;
}

function issuerOf({ head }: Recognised, words: string, { directory }: WriteContext): Unit | undefined {
  if (head.issuer === undefined) return undefined;
  const declare = (letterhead: string, above?: Unit) => {
    const unit = directory.body(asWrittenIn(words, letterhead) ?? inSentence(letterhead), above);
    if (unit.title.toLocaleUpperCase('vi') !== letterhead) unit.letterhead = letterhead;
    const [, level] = COMMITTEE.exec(unit.title) ?? [];
    // Inside its own documents a committee goes by its level alone.
    if (level !== undefined)
      directory.alias(
        unit,
        `UBND ${level}`,
        `Ủy ban nhân dân ${level}`,
        unit.title.replace(/^Ủy ban nhân dân/iu, 'UBND'),
      );
    return unit;
  };
  const superior = head.superior === undefined ? undefined : declare(head.superior);
  const issuer = declare(head.issuer, superior);
  if (head.place !== undefined) issuer.place ??= head.place;
  return issuer;
}

function headLines(
  { head }: Recognised,
  issuer: Unit | undefined,
  levels: readonly string[],
  attached: string | undefined,
): string[] {
  const { number, date, place, draft, urgency, secrecy } = head;
  const day = (value: number | undefined) => (value === undefined ? '_' : String(value));
  return [
    ...(issuer ? [`ban hành ${issuer.name}`] : []),
    ...(attached === undefined ? [`số ${number ?? '_'}`] : [`ban hành kèm theo ${attached}`]),
    ...(date && Object.keys(date).length > 0 ? [`ngày ${day(date.day)}/${day(date.month)}/${day(date.year)}`] : []),
    ...(place !== undefined && issuer?.place !== place ? [`địa danh ${quoted(escaped(place))}`] : []),
    ...(draft ? ['dự thảo'] : []),
    ...(urgency ? [MARKS[urgency]] : []),
    ...(secrecy ? [SECRECY[secrecy]] : []),
    ...numberingLines(levels),
  ];
}

function addresseesLines(addressees: readonly Words[], context: WriteContext): string[] {
  return addressees.length === 0 ? [] : listLines('kính gửi', addressees, context);
}

/** One a line; a line that is a declared party's own name leads to it. */
function listLines(keyword: string, lines: readonly Words[], context: WriteContext): string[] {
  const sources = lines.map((words) => {
    const unit = context.directory.titled(words.text);
    return { source: unit ? `{${unit.name}}` : context.source({ ...words, emphasis: [] }) };
  });
  const [only] = sources;
  if (only && sources.length === 1) return [`${keyword} ${quoted(only.source)}`];
  const [first = '', ...more] = block(sources);
  return [`${keyword} ${first}`, ...more];
}

/** An appendix counts its parts by itself, whatever the document's marks are. */
function appendixLines({ label, title, body }: Appendix, context: WriteContext): string[] {
  const levels = levelsOf(body);
  const lines = bodyLines(body, { depth: 0, levels, articles: new ListCounter(ARTICLE) }, context);
  return [
    `phụ lục ${context.name('PL', label)} ${context.text(title)} {`,
    ...indented([...numberingLines(levels), ...lines]),
    '}',
  ];
}

function numberingLines(levels: readonly string[]): string[] {
  return levels.length > 0 ? [`đánh số ${levels.map((level) => quoted(escaped(level))).join(' ')}`] : [];
}

function footLines(
  { foot }: Recognised,
  signing: Signing | undefined,
  issuer: Unit | undefined,
  context: WriteContext,
): string[] {
  const lines: string[] = [];
  if (foot.recipients.length > 0) lines.push(...listLines('nơi nhận', foot.recipients, context));
  if (foot.drafter !== undefined) lines.push(`soạn thảo ${quoted(escaped(foot.drafter))}`);
  if (foot.archive !== undefined) lines.push(`lưu ${quoted(escaped(foot.archive))}`);
  if (signing) lines.push(...doubtLines(signing.doubts));
  if (signing?.signer) {
    const { unit, post } = signing.signer;
    const name = foot.signatory === undefined ? '' : ` ${quoted(escaped(oneLine(foot.signatory)))}`;
    const also = signing.also === undefined ? '' : ` kiêm ${quoted(escaped(signing.also))}`;
    const authority = signing.authorised ? ` ủy quyền theo ${context.citations.authority()}` : '';
    lines.push(`ký ${unit.name}.${post.name}${name}${also}${authority}`);
  } else if (foot.signing.length > 0 && !issuer)
    lines.push(...doubtLines([{ code: 'signing-lines', about: [...foot.signing, foot.signatory ?? ''].join(' / ') }]));
  return lines;
}

/** What the file has beside the document's own words. A link leads out of it and takes nothing from it. */
function outsideDoubts({ remarks, margins, comments }: DocumentSource['document']): ImportDoubt[] {
  const words = margins.flatMap(({ blocks }) => linesOf(blocks)).filter((line) => /\p{L}{2}/u.test(line));
  return [
    ...remarks.flatMap(({ code, count }): ImportDoubt[] =>
      code === 'linked-outside' ? [] : [{ code, about: String(count) }],
    ),
    ...[...new Set(words)].map((about): ImportDoubt => ({ code: 'margin-text', about })),
    ...(comments.length > 0 ? [{ code: 'comments', about: String(comments.length) } as const] : []),
  ];
}

/** Who decides follows from issuer and posts; where the original says otherwise, somebody should know. */
function authorityDoubts(
  { authority }: Recognised,
  issuer: Unit | undefined,
  signing: Signing | undefined,
): ImportDoubt[] {
  if (authority === undefined || !issuer) return [];
  const letterhead = (issuer.letterhead ?? issuer.title).toLocaleUpperCase('vi');
  const head = issuer.roles.find((role) => role.head);
  const printed =
    signing?.collective !== undefined || !head ? letterhead : `${head.title.toLocaleUpperCase('vi')} ${letterhead}`;
  return printed === authority ? [] : [{ code: 'authority-line', about: authority }];
}

function textsSource(paragraphs: readonly Words[], context: WriteContext): string {
  const [only] = paragraphs;
  return paragraphs.length === 1 && only
    ? context.text(only)
    : quoted(paragraphs.map((words) => context.source(words)).join('\\n'));
}
