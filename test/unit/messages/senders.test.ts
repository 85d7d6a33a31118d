import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../../lib/messages/map.ts';
import { schemas } from '../../../lib/messages/schemas.ts';
import { mayAsk, type Sender } from '../../../lib/messages/senders.ts';

const self = { id: 'schil', origin: 'chrome-extension://schil' };
const linkedIn = 'https://www.linkedin.com';

/** Who is who, as the browsers say it. */
const senders: Record<string, { sender: Sender; may: 'page' | 'app' | 'nothing' }> = {
  'content script of a LinkedIn page': { sender: { id: 'schil', origin: linkedIn, url: `${linkedIn}/feed/`, tab: { id: 1 }, frameId: 0 }, may: 'page' },
  'the same in Firefox, without an origin': { sender: { id: 'schil', url: `${linkedIn}/in/someone/`, tab: { id: 1 }, frameId: 0 }, may: 'page' },
  'a frame inside a LinkedIn page': { sender: { id: 'schil', origin: linkedIn, tab: { id: 1 }, frameId: 7 }, may: 'nothing' },
  'LinkedIn without a tab': { sender: { id: 'schil', origin: linkedIn, frameId: 0 }, may: 'nothing' },
  'another site': { sender: { id: 'schil', origin: 'https://linkedin.example', tab: { id: 1 }, frameId: 0 }, may: 'nothing' },
  'a site whose name begins the same': { sender: { id: 'schil', url: 'https://www.linkedin.com.example/feed/', tab: { id: 1 }, frameId: 0 }, may: 'nothing' },
  'LinkedIn without TLS': { sender: { id: 'schil', origin: 'http://www.linkedin.com', tab: { id: 1 }, frameId: 0 }, may: 'nothing' },
  'the side panel': { sender: { id: 'schil', origin: self.origin, url: `${self.origin}/sidepanel.html` }, may: 'app' },
  'a page of ours in a tab': { sender: { id: 'schil', origin: self.origin, url: `${self.origin}/welcome.html`, tab: { id: 2 }, frameId: 0 }, may: 'app' },
  'a page of ours in Firefox': { sender: { id: 'schil', url: `${self.origin}/welcome.html`, tab: { id: 2 }, frameId: 0 }, may: 'app' },
  'another extension': { sender: { id: 'other', origin: 'chrome-extension://other' }, may: 'nothing' },
  'another extension that names our address': { sender: { id: 'other', origin: self.origin, url: `${self.origin}/sidepanel.html` }, may: 'nothing' },
  'an unknown place': { sender: { id: 'schil' }, may: 'nothing' },
  'a page without an origin': { sender: { id: 'schil', origin: 'null', tab: { id: 1 }, frameId: 0 }, may: 'nothing' },
};

describe.each(Object.entries(senders))('%s', (_name, { sender, may }) => {
  it.each(Object.keys(schemas) as MessageName[])('%s', (name) => {
    expect(mayAsk(name, sender, self)).toBe(name.startsWith(`${may}/`));
  });
});
