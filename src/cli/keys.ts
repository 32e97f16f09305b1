import { once } from 'node:events';
import { stdin } from 'node:process';

/** Keys as they are pressed in a terminal, without Enter; of other input each letter. Ctrl-C ends the program as ever. */
export async function* pressedKeys(): AsyncGenerator<string> {
  const isTerminal = stdin.isTTY === true;
  if (isTerminal) stdin.setRawMode(true);
  try {
    for await (const chunk of stdin) {
      for (const key of String(chunk)) {
        if (key === '\u0003') {
          // The signal comes a moment later, and the program must not have ended as if no more keys had come.
          const interrupted = once(process, 'SIGINT');
          process.kill(process.pid, 'SIGINT');
          await interrupted;
          return;
        }
        if (key === '\u0004') return;
        if (key.trim() !== '') yield key.toLowerCase();
      }
    }
  } finally {
    if (isTerminal) stdin.setRawMode(false);
  }
}
