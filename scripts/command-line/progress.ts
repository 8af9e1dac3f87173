// Progress over many articles on stderr, with rate and time left: a bar on a terminal, plain lines elsewhere.
import { SingleBar } from 'cli-progress';
import { say } from './command.ts';

export interface Progress {
  /** One more is done; `line` says what came of it. Failures are told on a terminal, too. */
  done(line: string, failed: boolean): void;
  end(): void;
}

/** Between two lines that say how fast it goes and how long it will take. */
const PACE_EVERY_MS = 30_000;

export function startProgress(total: number): Progress {
  return process.stderr.isTTY && total > 1 ? bar(total) : plainLines(total);
}

/** Of `total`, `count` were done in `ms`: '1,200 of 100,000 articles, 80 a second, about 21 minutes left'. */
export function paceInWords(count: number, total: number, ms: number): string {
  const each = ms / count;
  const rate = 1000 / each;
  const figure = rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en');
  const left = Math.max(0, total - count) * each;
  return `${count.toLocaleString('en')} of ${total.toLocaleString('en')} articles, ${figure} a second, about ${duration(left)} left`;
}

function duration(ms: number): string {
  const minutes = ms / 60_000;
  if (minutes < 1) return `${Math.ceil(ms / 1000)} seconds`;
  if (minutes < 90) return `${Math.round(minutes)} minutes`;
  return `${(minutes / 60).toFixed(1)} hours`;
}

function bar(total: number): Progress {
  const drawn = new SingleBar({
    stream: process.stderr,
    format: 'Loading {bar} {pace}',
    hideCursor: true,
  });
  const begin = performance.now();
  let count = 0;
  drawn.start(total, 0, { pace: '' });
  return {
    done(line, failed) {
      count += 1;
      // On a line of its own above the bar, which is drawn anew.
      if (failed) process.stderr.write(`\r\u001b[K${line}\n`);
      drawn.update(count, { pace: paceInWords(count, total, performance.now() - begin) });
    },
    end: () => drawn.stop(),
  };
}

function plainLines(total: number): Progress {
  const begin = performance.now();
  let count = 0;
  let told = begin;
  return {
    done(line) {
      count += 1;
      say(`${count}/${total} ${line}`);
      const now = performance.now();
      if (now - told < PACE_EVERY_MS || count >= total) return;
      told = now;
      say(paceInWords(count, total, now - begin));
    },
    end() {},
  };
}
