import type { FromPage, ToPage } from '../src/preview/messages.js';
import { host } from './host.js';
import { patch } from './patch.js';
import { required } from './required.js';

const paper = required('paper');
const look = required('look');
const empty = required('empty');
let shown: readonly string[] = [];
let parts: readonly Element[] = [];

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'cursor') return follow(data.current);
  host.setState(data.state);
  if (data.type === 'nothing') {
    empty.textContent = data.text;
    show([]);
    return;
  }
  empty.textContent = '';
  if (look.textContent !== data.style) look.textContent = data.style;
  show(data.sheets);
  follow(data.current);
});

window.addEventListener('resize', fit);

document.addEventListener('click', (event) => {
  const part = event.target instanceof Element ? event.target.closest('[data-source]') : null;
  if (part) say({ type: 'select', part: parts.indexOf(part) });
});

say({ type: 'ready' });

function show(sheets: readonly string[]): void {
  for (const marked of paper.querySelectorAll('.here')) unmark(marked);
  while (paper.children.length > sheets.length) paper.lastElementChild?.remove();
  sheets.forEach((sheet, index) => {
    if (shown[index] === sheet) return;
    const place = paper.children[index] ?? paper.appendChild(document.createElement('div'));
    patch(place, sheet);
  });
  shown = sheets;
  parts = [...paper.querySelectorAll('[data-source]')];
  fit();
}

/** Marks the part the cursor is in and brings it into sight; what is in sight already stays where it is. */
function follow(current: number): void {
  for (const marked of paper.querySelectorAll('.here')) unmark(marked);
  const part = parts[current];
  if (!part) return;
  part.classList.add('here');
  const { top, bottom } = part.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) part.scrollIntoView({ block: 'center' });
}

/** As if it had never been marked: an empty attribute would count as a change. */
function unmark(part: Element): void {
  part.classList.remove('here');
  if (part.classList.length === 0) part.removeAttribute('class');
}

/**
 * A sheet that is wider than the window is made smaller, never larger than paper; each by itself, since some lie across. What has its size
 * already is left alone: to lay it out at another one in between would lose the reader's place.
 */
function fit(): void {
  const room = document.documentElement.clientWidth - 16;
  for (const place of paper.children) {
    const sheet = place.firstElementChild;
    const width = sheet ? Number.parseFloat(getComputedStyle(sheet).width) : 0;
    const zoom = width > room ? (room / width).toFixed(3) : '1';
    const { style } = place as HTMLElement;
    if (style.getPropertyValue('zoom') !== zoom) style.setProperty('zoom', zoom);
  }
}

function say(message: FromPage): void {
  host.postMessage(message);
}
