import type { FromDashboard, ToDashboard } from '../src/dashboard/messages.js';
import { host } from './host.js';
import { patch } from './patch.js';
import { required } from './required.js';

const content = required('content');

window.addEventListener('message', ({ data }: MessageEvent<ToDashboard>) => patch(content, data.html));

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-uri]') : null;
  if (!link) return;
  event.preventDefault();
  const { uri = '', line, character } = link.dataset;
  say({ type: 'go', uri, line: Number(line), character: Number(character) });
});

say({ type: 'ready' });

function say(message: FromDashboard): void {
  host.postMessage(message);
}
