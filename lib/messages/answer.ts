/** The background's side of all messages: who asks, what is asked, and an answer that survives the trip. */
import { SchilError } from '../errors.ts';
import { logError } from '../log.ts';
import type { Answer, Ask, MessageName, Result } from './map.ts';
import { schemas } from './schemas.ts';
import { mayAsk, type Self, type Sender } from './senders.ts';

export type Handlers = { [N in MessageName]: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>> };

/** The answer to one message, never thrown: a refusal is a result too. */
export async function answer(message: unknown, sender: Sender, self: Self, handlers: Handlers): Promise<Result<unknown>> {
  try {
    const { name, ask } = understood(message);
    if (!mayAsk(name, sender, self)) throw new SchilError('refused-sender');
    const parsed = schemas[name].safeParse(ask);
    if (!parsed.success) throw new SchilError('usage', {}, parsed.error);
    const handle = handlers[name] as (ask: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (error) {
    if (!(error instanceof SchilError)) logError('messages', error);
    const refusal = error instanceof SchilError ? error : new SchilError('unexpected', {}, error);
    return { ok: false, error: { code: refusal.code, values: refusal.values } };
  }
}

function understood(message: unknown): { name: MessageName; ask: unknown } {
  const { name, ask } = (typeof message === 'object' && message !== null ? message : {}) as { name?: unknown; ask?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(schemas, name)) throw new SchilError('usage');
  return { name: name as MessageName, ask };
}
