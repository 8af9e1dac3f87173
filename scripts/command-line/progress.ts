// Progress over many articles on stderr: a bar on a terminal, plain lines elsewhere.
import { SingleBar } from 'cli-progress';
import { say } from './command.ts';

export interface Progress {
  /** One more is done; `line` says what came of it. Failures stay readable above the bar. */
  done(line: string, failed: boolean): void;
  end(): void;
}

export function startProgress(total: number): Progress {
  return process.stderr.isTTY && total > 1 ? bar(total) : plainLines(total);
}

function bar(total: number): Progress {
  const drawn = new SingleBar({
    stream: process.stderr,
    format: 'Loading {bar} {value}/{total} articles {duration_formatted}',
    hideCursor: true,
  });
  const failures: string[] = [];
  drawn.start(total, 0);
  return {
    done(line, failed) {
      if (failed) failures.push(line);
      drawn.increment();
    },
    end() {
      drawn.stop();
      for (const line of failures) say(line);
    },
  };
}

function plainLines(total: number): Progress {
  let count = 0;
  return {
    done(line) {
      count += 1;
      say(`${count}/${total} ${line}`);
    },
    end() {},
  };
}
