import type { Drawing, NoteMark, RunLook, TextBox } from '../model.js';
import { limits } from '../package/limits.js';
import { Refusal } from '../problem.js';
import type { RunProperties } from '../styles/properties.js';
import { runProperties } from '../styles/properties.js';
import { symbolOf, withSymbols } from '../text/symbols.js';
import { child, childrenOf, textOf, valOf, type XmlElement } from '../xml/read-xml.js';
import type { Context } from './context.js';
import { boxesOf, drawingsOf, shownOf } from './drawing.js';

/** What the runs of a paragraph give, text as written. */
export interface Inline {
  readonly runs: WrittenRun[];
  readonly notes: (Omit<NoteMark, 'offset'> & { written: number })[];
  readonly boxes: TextBox[];
  readonly drawings: Drawing[];
  written: number;
  pageBreak: boolean;
}

interface WrittenRun {
  readonly text: string;
  readonly start: number;
  readonly look: RunLook;
  readonly run: number;
  readonly offset: number;
}

/** What holds other inline content and says nothing of its own. */
const TRANSPARENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);
/** Text that was taken out while changes were tracked. */
const TAKEN_OUT = new Set(['w:del', 'w:moveFrom']);

export function emptyInline(): Inline {
  return { runs: [], notes: [], boxes: [], drawings: [], written: 0, pageBreak: false };
}

/** Reads what stands in a paragraph or in one of its containers. `base` is the look that the paragraph's style gives. */
export function readInline(parent: XmlElement, base: RunProperties, into: Inline, context: Context): void {
  for (const element of childrenOf(parent)) {
    if (element.name === 'w:r') readRun(element, base, into, context);
    else if (TAKEN_OUT.has(element.name)) context.remarks.add('tracked-changes');
    else if (TRANSPARENT.has(element.name)) {
      if (element.name === 'w:ins' || element.name === 'w:moveTo') context.remarks.add('tracked-changes');
      readInline(element, base, into, context);
    } else if (element.name === 'mc:AlternateContent') {
      const shown = shownOf(element);
      if (shown) readInline(shown, base, into, context);
    } else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
      context.remarks.add('formula');
      add(into, mathText(element), {}, 0, 0);
    }
  }
}

function readRun(run: XmlElement, base: RunProperties, into: Inline, context: Context): void {
  const rPr = child(run, 'w:rPr');
  const own = runProperties(rPr);
  const style = context.styles.character(valOf(rPr, 'w:rStyle'));
  const properties = { ...base, ...toggled(base, style), ...own };
  let offset = 0;
  let text = '';
  const flush = () => {
    if (properties.hidden && text.trim() !== '') context.remarks.add('hidden-text');
    add(into, properties.hidden ? '' : text, lookOf(properties), run.run ?? 0, offset);
    offset += text.length;
    text = '';
  };
  const put = (sign: string) => {
    if (context.fields.shows) text += sign;
  };
  const read = (parent: XmlElement) => {
    for (const element of childrenOf(parent)) {
      switch (element.name) {
        case 'w:t': {
          const { text: shown, unknown } = withSymbols(textOf(element), properties.font);
          context.remarks.add('unknown-symbol', unknown);
          put(shown);
          break;
        }
        case 'w:tab':
        case 'w:ptab':
          put('\t');
          break;
        case 'w:cr':
          put('\n');
          break;
        case 'w:br': {
          const type = element.attributes['w:type'];
          if (type === 'page') into.pageBreak = true;
          if (type !== 'page') put('\n');
          break;
        }
        case 'w:noBreakHyphen':
          put('\u2011');
          break;
        case 'w:softHyphen':
          put('\u00ad');
          break;
        case 'w:sym':
          put(readSymbol(element, context));
          break;
        case 'w:fldChar':
          context.fields.change(element.attributes['w:fldCharType']);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          flush();
          const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
          into.notes.push({ kind, id: element.attributes['w:id'] ?? '', written: into.written });
          break;
        }
        case 'mc:AlternateContent': {
          const shown = shownOf(element);
          if (shown) read(shown);
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          if (element.name === 'w:object') context.remarks.add('object');
          into.boxes.push(...boxesOf(element, context));
          into.drawings.push(...drawingsOf(element));
          break;
        case 'w:ruby':
          // The reading above the signs is no text of the line.
          for (const each of childrenOf(child(element, 'w:rubyBase'))) if (each.name === 'w:r') read(each);
          break;
      }
    }
  };
  read(run);
  flush();
}

function add(into: Inline, text: string, look: RunLook, run: number, offset: number): void {
  if (text === '') return;
  if (into.written + text.length > limits.signs) throw new Refusal({ code: 'too-large', limit: limits.signs });
  if (into.runs.length >= limits.runs) throw new Refusal({ code: 'too-large', limit: limits.runs });
  into.runs.push({ text, start: into.written, look, run, offset });
  into.written += text.length;
}

function readSymbol({ attributes }: XmlElement, { remarks }: Context): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const found = symbolOf(code, attributes['w:font']);
  if (found !== undefined) return found;
  remarks.add('unknown-symbol');
  return Number.isNaN(code) ? '' : String.fromCharCode(code);
}

/** A switch of a character style turns that of the paragraph's style round (ECMA-376, 17.7.3). */
function toggled(base: RunProperties, style: RunProperties): RunProperties {
  const flip = (key: 'bold' | 'italic' | 'capitals' | 'hidden') =>
    style[key] === undefined ? {} : { [key]: style[key] !== (base[key] ?? false) };
  return { ...style, ...flip('bold'), ...flip('italic'), ...flip('capitals'), ...flip('hidden') };
}

function lookOf({ bold, italic, underline, struck, capitals, raised, size, font, colour }: RunProperties): RunLook {
  return {
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(underline && { underline: true as const }),
    ...(struck && { struck: true as const }),
    ...(capitals && { capitals: true as const }),
    ...((raised === 'superscript' || raised === 'subscript') && { raised }),
    ...(size !== undefined && { size }),
    ...(font !== undefined && { font }),
    ...(colour !== undefined && colour !== 'auto' && { colour: colour.toUpperCase() }),
  };
}

function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element);
  return childrenOf(element).map(mathText).join('');
}
