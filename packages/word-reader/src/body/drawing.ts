import type { Drawing, TextBox } from '../model.js';
import { childrenOf, type XmlElement } from '../xml/read-xml.js';
import type { Context } from './context.js';

/**
 * Word writes a drawing twice, as DrawingML and as the VML of older programs. The first way that holds anything is taken, so that text and
 * lines are there once.
 */
export function shownOf(alternatives: XmlElement): XmlElement | undefined {
  const ways = childrenOf(alternatives).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return ways.find((way) => way.children.length > 0);
}

/** The text boxes of a drawing, in order. */
export function boxesOf(drawing: XmlElement, context: Context): TextBox[] {
  return childrenOf(drawing).flatMap((element): TextBox[] => {
    if (element.name === 'w:txbxContent') return [{ blocks: context.blocksIn(element) }];
    const shown = element.name === 'mc:AlternateContent' ? shownOf(element) : element;
    return shown ? boxesOf(shown, context) : [];
  });
}

/** The shapes of a drawing: lines under names are drawn, not typed. */
export function drawingsOf(drawing: XmlElement): Drawing[] {
  return childrenOf(drawing).flatMap((element): Drawing[] => {
    const own = kindOf(element);
    if (own) return [{ kind: own }];
    if (element.name === 'w:txbxContent') return [];
    const shown = element.name === 'mc:AlternateContent' ? shownOf(element) : element;
    return shown ? drawingsOf(shown) : [];
  });
}

function kindOf(element: XmlElement): Drawing['kind'] | undefined {
  switch (element.name) {
    case 'v:line':
      return 'line';
    case 'v:shape':
      // A connector: `_x0000_t32`.
      if (/_t(?:20|32|33|34|38)$/.test(element.attributes.type ?? '')) return 'line';
      return holds(element, 'v:imagedata') ? 'picture' : 'shape';
    case 'v:rect':
    case 'v:roundrect':
    case 'v:oval':
      return 'shape';
    case 'pic:pic':
      return 'picture';
    case 'wps:cxnSp':
      return 'line';
    case 'wps:wsp':
      return isLine(element) ? 'line' : 'shape';
    case 'o:OLEObject':
      return 'object';
    default:
      return undefined;
  }
}

function isLine(shape: XmlElement): boolean {
  if (holds(shape, 'wps:cNvCnPr')) return true;
  return childrenOf(shape).some((each) =>
    each.name === 'a:prstGeom' ? /line|connector/i.test(each.attributes.prst ?? '') : isLine(each),
  );
}

function holds(element: XmlElement, name: string): boolean {
  return childrenOf(element).some((each) => each.name === name || holds(each, name));
}
