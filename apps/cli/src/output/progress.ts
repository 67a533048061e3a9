import type { LoadProgress } from '@rplan/project';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/** Work shorter than this needs no words, and more often than this nobody reads; in milliseconds. */
const FIRST_AFTER = 500;
const AT_MOST_EVERY = 100;
const WIPE = '\r\u001b[K';

/** Shows how far long work is, on a terminal only: in a file or a CI log it would be noise. */
export class Progress {
  private last: number;
  private shown = false;

  constructor(
    private readonly terminal: Pick<Terminal, 'err' | 'errInteractive'>,
    private readonly lang: 'vi' | 'en',
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.last = clock() + FIRST_AFTER - AT_MOST_EVERY;
  }

  readonly report = (progress: LoadProgress): void => {
    if (!this.terminal.errInteractive) return;
    const now = this.clock();
    if (now - this.last < AT_MOST_EVERY) return;
    this.last = now;
    this.shown = true;
    this.terminal.err(WIPE + textsIn(this.lang).progress(progress));
  };

  /** Wipes what was shown, so that it stands between nothing and the results. */
  done(): void {
    if (this.shown) this.terminal.err(WIPE);
    this.shown = false;
  }
}
