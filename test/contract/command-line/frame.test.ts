import { describe, expect, it } from 'vitest';
import { file, schil } from './run.ts';

describe('the command line', () => {
  it('lists its commands as one JSON value', async () => {
    const { exitCode, json } = await schil(['help']);
    expect(exitCode).toBe(0);
    const names = (json as { commands: { usage: string }[] }).commands.map(({ usage }) => usage.split(' ')[0]);
    expect(names).toEqual(['help', 'read-page', 'find-competences', 'tag-line', 'read-feed', 'check-feed', 'match']);
  });

  it.each([
    [['fly']],
    [['read-page', 'page.html']],
    [['read-page']],
    [['read-page', 'a', 'b', '--url', 'https://www.linkedin.com/']],
    [['read-feed', 'x', '--colour', 'blue']],
    [['tag-line']],
    [['tag-line', 'sing', 'x']],
    [['match', '--portfolio', 'x']],
    [['constructor']],
  ])('answers wrong usage %j with exit code 2 and one JSON value', async (args) => {
    const { exitCode, json, stdout } = await schil(args);
    expect(exitCode).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(json).toEqual({ error: { code: 'usage', message: expect.stringMatching(/\w/), hint: expect.stringMatching(/\w/) } });
  });

  it.each([['read-feed'], ['check-feed'], ['find-competences']])('%s refuses a file that is not there with exit code 1', async (command) => {
    const { exitCode, json } = await schil([command, file('there', '') + '-not']);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({ error: { code: 'file-not-found' } });
  });

  it('refuses in the language of the terminal', async () => {
    const dutch = (await schil(['fly'], { language: 'nl_NL.UTF-8' })).json as { error: { message: string } };
    const english = (await schil(['fly'])).json as { error: { message: string } };
    expect(dutch.error.message).toMatch(/Deze opdracht/);
    expect(english.error.message).toMatch(/This command/);
  });
});
