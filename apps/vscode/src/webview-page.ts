import { randomBytes } from 'node:crypto';
import { escapeHtml } from './escape-html.js';

/** A page of the extension: nothing comes from the network, and only its own script and style sheet count. */
export interface WebviewPage {
  readonly language: 'vi' | 'en';
  readonly title: string;
  /** Address of the script, as the webview knows it. */
  readonly script: string;
  readonly style: string;
  readonly body: string;
}

/**
 * The HTML of a webview. Inline style attributes are allowed, since column widths of a printed page are such; style elements and scripts need
 * the nonce.
 */
export function webviewPage({ language, title, script, style, body }: WebviewPage, nonce = newNonce()): string {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `script-src 'nonce-${nonce}'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}" id="look"></style>
<style nonce="${nonce}">
${style}
</style>
</head>
<body>
${body}
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function newNonce(): string {
  return randomBytes(16).toString('base64url');
}
