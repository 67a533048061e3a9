import type { Block, ParagraphLook } from '@rplan/word-reader';
import { type MadeRun, madeDocument, madeParagraph } from './made-document.js';
import { footHalves, halvesTable, headHalves } from './pdf-halves.js';
import { loadLibrary } from './pdf-library.js';
import { type Line, linesOfPage, type PageText } from './pdf-lines.js';
import type { SourceReading } from './problem.js';

const MOST_PAGES = 1_000;
/** Of a page's width: how far from the middle a line may be that stands in it. */
const MIDDLE = 0.03;

/** Reads the text of a PDF as it was issued: lines put together to paragraphs. A scan has none and is refused. */
export async function readPdf(bytes: Uint8Array): Promise<SourceReading> {
  const pages = await pagesOf(bytes);
  if (!Array.isArray(pages)) return { ok: false, problem: pages };
  const blocks = pages.flatMap((page, at) => blocksOf(page, at === 0));
  return blocks.length === 0
    ? { ok: false, problem: { code: 'no-text' } }
    : { ok: true, document: madeDocument(blocks) };
}

async function pagesOf(bytes: Uint8Array): Promise<PageText[] | Extract<SourceReading, { ok: false }>['problem']> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) return { code: 'too-large', limit: MOST_PAGES };
    const pages: PageText[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, , width = 0] = page.view;
      const texts = items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                x: item.transform[4] as number,
                y: item.transform[5] as number,
                width: item.width,
                height: item.height,
                font: item.fontName,
              },
            ]
          : [],
      );
      pages.push({ width, lines: linesOfPage(texts) });
    }
    return pages;
  } catch (error) {
    return { code: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged' };
  } finally {
    await loading.destroy();
  }
}

/** Head and foot are tables of two cells, as in Word; what is between are paragraphs. */
function blocksOf({ lines, width }: PageText, isFirst: boolean): Block[] {
  const head = isFirst ? headHalves(lines) : undefined;
  const foot = footHalves(lines, width);
  const start = head?.to ?? 0;
  const end = foot && foot.from >= start ? foot.from : lines.length;
  return [
    ...(head ? [halvesTable(lines, head)] : []),
    ...paragraphsOf({ width, lines: lines.slice(start, end) }),
    ...(foot && end < lines.length
      ? [halvesTable(lines, foot), ...paragraphsOf({ width, lines: lines.slice(foot.to) })]
      : []),
  ];
}

/** The paragraphs of a page. A line goes on with the one above unless it begins like a paragraph, or the one above ended early. */
function paragraphsOf({ lines, width }: PageText): Block[] {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ end }) => end));
  const usual = usualStep(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraphOf(open, width, left, right));
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    // The number of the page stands alone at its top.
    if (at === 0 && /^\d{1,3}$/.test(line.text.trim())) continue;
    const above = open.at(-1);
    const isNew =
      !above ||
      above.y - line.y > usual * 1.6 ||
      line.x > left + INDENT ||
      above.end < right - EARLY ||
      isMiddle(above, width, left, right) !== isMiddle(line, width, left, right) ||
      /^\s*(?:[-–+•]|[IVX]+\.|\d{1,2}[.)]|[a-zđ]\)|Điều\s+\d|Căn cứ\s)/u.test(line.text);
    if (isNew) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** Points beyond the margin at which a first line begins, and short of it at which a last one ends. */
const INDENT = 12;
const EARLY = 60;

function usualStep(lines: readonly Line[]): number {
  const steps = lines.flatMap(({ y }, at) => (at > 0 ? [(lines[at - 1]?.y ?? y) - y] : [])).filter((step) => step > 0);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

function isMiddle({ x, end, text }: Line, width: number, left: number, right: number): boolean {
  const off = Math.abs((x + end) / 2 - (left + right) / 2);
  return x > left + INDENT && end < right - INDENT && off < width * MIDDLE && !text.includes('\t');
}

function paragraphOf(lines: readonly Line[], width: number, left: number, right: number): Block {
  const text = lines.map((line) => line.text.trim()).join(' ');
  const align: ParagraphLook['align'] = lines.every((line) => isMiddle(line, width, left, right)) ? 'center' : 'left';
  const runs: MadeRun[] = [{ text }];
  return madeParagraph(runs, { align });
}
