import { setTimeout as sleep } from 'node:timers/promises';
import { NewsgraphError, ServiceError } from '../../errors.js';
import { isAnswer, type JsonAnswer } from './json.js';

export interface RequestOptions {
  readonly url: string;
  readonly timeoutMs: number;
  /** How often a request is sent again after a lost connection or a 5xx answer. */
  readonly retries: number;
  /** A full day (`YYYY-MM-DD`) that relative dates count from. */
  readonly date?: string | undefined;
}

/**
 * What a request asks for. The server keeps a pipeline for each set of properties that it has seen, and shares the models of
 * annotators that are set up alike: tags alone cost nothing more, while another set of `ner` would cost another gigabyte.
 */
export type Task = 'reading' | 'tags';

const annotators: Readonly<Record<Task, string>> = {
  reading: 'tokenize,ssplit,pos,lemma,ner,depparse',
  tags: 'tokenize,ssplit,pos',
};

const propertiesOf = (task: Task, date: string | undefined) => ({
  annotators: annotators[task],
  'ner.applyFineGrained': 'false',
  'ssplit.newlineIsSentenceBreak': 'always',
  outputFormat: 'json',
  'output.prettyPrint': 'false',
  ...(date ? { date } : {}),
});

const firstPauseMs = 250;

/** Sends one prepared text. Throws ServiceError when no usable answer comes. */
export const requestAnswer = async (text: string, task: Task, options: RequestOptions): Promise<JsonAnswer> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(text, task, options);
    } catch (error) {
      if (!(error instanceof LostRequest)) throw error;
      if (attempt >= options.retries) throw error.reason;
      await sleep(firstPauseMs * 2 ** attempt);
    }
  }
};

/** Worth another attempt. */
class LostRequest {
  constructor(readonly reason: ServiceError) {}
}

const send = async (text: string, task: Task, options: RequestOptions): Promise<JsonAnswer> => {
  const address = new URL(options.url);
  const signal = AbortSignal.timeout(options.timeoutMs);
  address.searchParams.set('properties', JSON.stringify(propertiesOf(task, options.date)));
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal,
    });
    const body = await response.text();
    if (!response.ok) throw refused(response.status, body, options.url);
    return parse(body, options.url);
  } catch (error) {
    if (error instanceof NewsgraphError || error instanceof LostRequest) throw error;
    if (signal.aborted) throw tooLate(error, options);
    throw new LostRequest(notThere(error, options.url));
  }
};

const parse = (body: string, url: string): JsonAnswer => {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (cause) {
    throw noAnswer(url, cause);
  }
  if (!isAnswer(answer)) throw noAnswer(url);
  return answer;
};

const noAnswer = (url: string, cause?: unknown): ServiceError =>
  new ServiceError(`What answers at ${url} is no Stanford CoreNLP server.`, {
    hint: 'Check CORENLP_URL.',
    cause,
  });

const refused = (status: number, body: string, url: string): ServiceError | LostRequest => {
  const reason = body.trim().split('\n', 1)[0]?.slice(0, 200);
  const error = new ServiceError(`CoreNLP at ${url} answered ${status}${reason ? `: ${reason}` : ''}.`, {
    hint:
      status >= 500
        ? 'The server log says more; a server that ran out of memory must be started again.'
        : 'Check CORENLP_URL, and that the server is Stanford CoreNLP 4.5.',
  });
  return status >= 500 ? new LostRequest(error) : error;
};

const tooLate = (cause: unknown, { url, timeoutMs }: RequestOptions): ServiceError =>
  new ServiceError(`CoreNLP at ${url} gave no answer within ${timeoutMs / 1000} seconds.`, {
    hint: 'It may be short of memory (it needs 1.2 GB of heap) or still be loading its models.',
    cause,
  });

const notThere = (cause: unknown, url: string): ServiceError =>
  new ServiceError(`No CoreNLP server could be reached at ${url}.`, {
    hint: 'Start the local services, or set CORENLP_URL to the address of a server of your own.',
    cause,
  });
