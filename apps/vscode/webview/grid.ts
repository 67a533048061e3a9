import { escapeHtml } from '../src/escape-html.js';
import type { FromGrid, ShownCell, ShownRow, ToGrid } from '../src/grid/messages.js';
import { host } from './host.js';
import { patch } from './patch.js';
import { required } from './required.js';

const tables = required('tables');
const empty = required('empty');
const head = required('head') as HTMLTemplateElement;
/** The cell that is edited, with what it held. */
let editing: { readonly cell: HTMLElement; readonly box: HTMLTextAreaElement; readonly before: string } | undefined;
let shown: Extract<ToGrid, { type: 'rows' }> | undefined;
let waiting: Extract<ToGrid, { type: 'rows' }> | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToGrid>) => {
  if (data.type === 'refused') return refuse(data);
  // A cell that is edited is not drawn anew under its writer's hands.
  if (editing) waiting = data;
  else draw(data);
});

document.addEventListener('dblclick', ({ target }) => {
  const cell = cellOf(target);
  if (cell) begin(cell);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const row = button?.closest('tr');
  if (row) say({ type: 'go', document: documentOf(row), index: Number(row.dataset.index) });
});

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (editing) {
    if (event.key === 'Escape') end(false);
    else if (event.key === 'Enter' && !event.shiftKey) end(true);
    else if (event.key === 'Tab') end(true, event.shiftKey ? [0, -1] : [0, 1]);
    else return;
    event.preventDefault();
    return;
  }
  const cell = cellOf(document.activeElement);
  if (!cell) return;
  const step = STEPS[event.key];
  if (event.key === 'Enter' || event.key === 'F2') begin(cell);
  else if (event.key === 'Delete') edit(cell, '');
  else if (step) move(cell, step);
  else return;
  event.preventDefault();
});

say({ type: 'ready' });

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function draw(rows: Extract<ToGrid, { type: 'rows' }>): void {
  const { documents, empty: words } = rows;
  shown = rows;
  waiting = undefined;
  const focused = document.activeElement instanceof HTMLElement ? placeOf(document.activeElement) : undefined;
  empty.textContent = documents.length === 0 ? words : '';
  patch(tables, documents.map(({ name, rows }) => tableHtml(name, rows)).join(''));
  if (focused && document.activeElement === document.body) cellAt(focused.table, focused.row, focused.column)?.focus();
}

function tableHtml(name: string, rows: readonly ShownRow[]): string {
  return `<table data-document="${escapeHtml(name)}"><caption>${escapeHtml(name)}</caption><thead>${head.innerHTML}</thead><tbody>${rows.map(rowHtml).join('')}</tbody></table>`;
}

function rowHtml({ index, name, group, cells }: ShownRow): string {
  return `<tr data-index="${index}" data-name="${escapeHtml(name)}"${group ? ' class="group"' : ''}><td class="name"><button>${escapeHtml(name || `#${index + 1}`)}</button></td>${cells.map(cellHtml).join('')}</tr>`;
}

function cellHtml({ field, value, inherited, title }: ShownCell): string {
  const words = title ? ` title="${escapeHtml(title)}"` : '';
  return `<td tabindex="0" data-field="${field}"${inherited ? ' class="inherited"' : ''}${words}>${escapeHtml(value)}</td>`;
}

function begin(cell: HTMLElement): void {
  if (editing) end(true);
  const before = cell.classList.contains('inherited') ? '' : (cell.firstChild?.textContent ?? '');
  const box = document.createElement('textarea');
  box.value = before;
  box.rows = 1;
  box.placeholder = cell.classList.contains('inherited') ? (cell.textContent ?? '') : '';
  cell.replaceChildren(box);
  editing = { cell, box, before };
  box.focus();
  box.select();
  box.addEventListener('blur', () => end(true));
}

/** Leaves the cell, with or without what was typed; the grid is drawn anew with what holds then. */
function end(keep: boolean, step?: readonly [number, number]): void {
  const done = editing;
  if (!done) return;
  editing = undefined;
  const { cell, box, before } = done;
  const typed = box.value.trim();
  const text = keep ? typed : before;
  cell.replaceChildren(document.createTextNode(text === '' ? box.placeholder : text));
  cell.focus();
  if (keep && typed !== before.trim()) edit(cell, typed);
  if (waiting) draw(waiting);
  if (step) move(cell, step);
}

function edit(cell: HTMLElement, value: string): void {
  const row = cell.closest('tr');
  if (!row) return;
  const { index, name = '' } = row.dataset;
  const field = cell.dataset.field ?? '';
  const text = textOf(documentOf(row), Number(index));
  say({ type: 'edit', document: documentOf(row), index: Number(index), name, text, field, value });
}

/** The words of a task as they are drawn. */
function textOf(document: string, index: number): string {
  const rows = shown?.documents.find(({ name }) => name === document)?.rows;
  return rows?.find((row) => row.index === index)?.cells.find(({ field }) => field === 'text')?.value ?? '';
}

function refuse({ document: name, index, field, why }: Extract<ToGrid, { type: 'refused' }>): void {
  const table = [...tables.querySelectorAll('table')].find((candidate) => candidate.dataset.document === name);
  const cell = table?.querySelector<HTMLElement>(`tr[data-index="${index}"] td[data-field="${field}"]`);
  if (!cell) return;
  cell.querySelector('.why')?.remove();
  const words = document.createElement('div');
  words.className = 'why';
  words.setAttribute('role', 'alert');
  words.textContent = why;
  cell.append(words);
  // What was refused stands there to be mended, until its writer goes elsewhere.
  const restore = () => {
    if (shown && !editing) draw(shown);
  };
  cell.addEventListener('blur', restore, { once: true });
}

function move(cell: HTMLElement, [down, right]: readonly [number, number]): void {
  const { table, row, column } = placeOf(cell);
  cellAt(table, row + down, column + right)?.focus();
}

function placeOf(cell: HTMLElement): { table: number; row: number; column: number } {
  const row = cell.closest('tr');
  return {
    table: [...tables.children].indexOf(cell.closest('table') as Element),
    row: row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1,
    column: row ? [...row.children].indexOf(cell) : -1,
  };
}

function cellAt(table: number, row: number, column: number): HTMLElement | undefined {
  const found = tables.children[table]?.querySelector('tbody')?.children[row]?.children[column];
  return found instanceof HTMLElement && found.dataset.field ? found : undefined;
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('td[data-field]') : null;
}

function documentOf(row: Element): string {
  return row.closest('table')?.dataset.document ?? '';
}

function say(message: FromGrid): void {
  host.postMessage(message);
}
