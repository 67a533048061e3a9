import { escapeHtml } from '../escape-html.js';
import type { Language } from '../l10n.js';
import { t } from '../l10n.js';
import { webviewPage } from '../webview-page.js';
import { headings } from './shown-rows.js';

const STYLE = `
body { padding: 0; color: var(--vscode-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size) var(--vscode-font-family); }
table { border-collapse: collapse; width: 100%; min-width: 48em; table-layout: fixed; }
th, td { border: 1px solid var(--vscode-widget-border, #8884); padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--vscode-editorWidget-background); font-weight: 600; z-index: 1; }
th.name { width: 4.5em; } th.lead, th.support { width: 10%; } th.due { width: 13%; } th.deliverable { width: 20%; }
td.name button { all: unset; cursor: pointer; color: var(--vscode-textLink-foreground); }
td.name button:focus-visible, td[data-field]:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
td[data-field] { cursor: cell; white-space: pre-wrap; position: relative; }
td[data-field]:hover { background: var(--vscode-list-hoverBackground); }
.inherited { color: color-mix(in srgb, var(--vscode-foreground) 55%, transparent); font-style: italic; }
tr.group td { font-weight: 600; }
tr.group td.inherited { font-weight: normal; }
td textarea { box-sizing: border-box; width: 100%; border: 1px solid var(--vscode-focusBorder); color: var(--vscode-input-foreground); background: var(--vscode-input-background); font: inherit; padding: 2px; resize: vertical; field-sizing: content; }
td .why { position: absolute; z-index: 2; top: 100%; right: 0; width: 20em; padding: 6px 8px; color: var(--vscode-errorForeground); background: var(--vscode-editorHoverWidget-background); border: 1px solid var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground)); font-style: normal; font-weight: normal; white-space: normal; }
caption { text-align: left; padding: 8px 6px; font-weight: 600; }
#empty { padding: 1em 2em; color: var(--vscode-descriptionForeground); } #empty:empty { display: none; }
#help { padding: 6px; color: var(--vscode-descriptionForeground); margin: 0; }
`;

const CLASSES = ['name', 'text', 'lead', 'support', 'due', 'deliverable'];

/** The page of the grid. The head of its tables stands in a template, since the words are the extension's. */
export function gridShell(script: string, language: Language): string {
  const head = headings().map((words, at) => `<th class="${CLASSES[at]}" scope="col">${escapeHtml(words)}</th>`);
  return webviewPage({
    language,
    title: t('Grid of tasks'),
    script,
    style: STYLE,
    body: `<template id="head"><tr>${head.join('')}</tr></template>
<p id="help">${escapeHtml(t('Enter or double-click edits a cell, Esc leaves it as it was. Grey is inherited from a group or the document; empty a cell to inherit again.'))}</p>
<p id="empty" role="status"></p>
<main id="tables"></main>`,
  });
}
