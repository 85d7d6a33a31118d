import { describe, expect, it } from 'vitest';
import { read, repositoryFiles, shippedSources } from './files.ts';

const text = repositoryFiles().filter((file) => !/\.(png|ico|woff2?|zip|gz)$/.test(file));
/** The files that name what is forbidden in order to forbid it. */
const police = ['test/contract/repository.test.ts', 'test/contract/bundles.test.ts'];
const others = text.filter((file) => !police.includes(file));
const tests = text.filter((file) => /^test\/.*\.test\.tsx?$/.test(file));

/** The lines of files that say something forbidden; a pattern is written so that it does not find itself. */
function lines(files: string[], pattern: RegExp): string[] {
  return files.flatMap((file) => read(file).split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])));
}

describe('the repository polices itself', () => {
  it('names no path of a machine', () => {
    expect(lines(others, /(?<![\w.:/])\/(?:work|home|root|Users)\/[\w-]+/)).toEqual([]);
  });

  it('names no package host: the user’s own npm settings decide', () => {
    expect(lines(['package-lock.json'], /"resolved"/)).toEqual([]);
    expect(lines(others.filter((file) => file !== 'package-lock.json'), /registry[.]npmjs|artifactory|registry\s*=\s*https?:|[.]npmrc:\/\/|pkgs[.]dev/)).toEqual([]);
  });

  it('pins every package by its hash', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { integrity?: string; link?: boolean }> };
    expect(Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('puts no markup into a page, in nothing that ships', () => {
    expect(lines(shippedSources(), /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|createContextualFragment/)).toEqual([]);
  });

  it('skips no test and runs none alone', () => {
    expect(tests.length).toBeGreaterThan(3);
    expect(lines(tests, /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b|\bx(?:it|describe|test)\(/)).toEqual([]);
  });

  it('asserts no milliseconds', () => {
    expect(lines(tests, /expect\([^)]*(?:performance\.now|Date\.now|elapsed|duration[Mm]s|millis)[^)]*\)\.\w*(?:Less|Greater)/)).toEqual([]);
  });

  it('has one licence and the ESCO credit', () => {
    expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    expect((JSON.parse(read('package.json')) as { license: string }).license).toBe('EUPL-1.2');
    expect(repositoryFiles().filter((file) => /(^|\/)(LICEN[CS]E|COPYING)/i.test(file))).toEqual(['LICENSE']);
    expect(read('NOTICE')).toContain('This service uses the ESCO classification of the European Commission.');
  });

  it('lets continuous integration run exactly `npm test`', () => {
    expect(read('.ci/run').split('\n').filter((line) => line && !line.startsWith('#'))).toEqual(['exec npm test']);
  });

  it('sends every npm script through the bootstrap', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['bench', 'build', 'check', 'dev', 'schil', 'start', 'test', 'zip']));
    for (const [name, script] of Object.entries(scripts)) expect(script).toBe(name === 'schil' ? 'node tools/schil.mjs' : `node tools/bootstrap.mjs ${name}`);
  });

  it('keeps the bootstrap in plain JavaScript without packages', () => {
    for (const file of ['tools/setup.mjs', 'tools/bootstrap.mjs', 'tools/schil.mjs']) {
      expect([...read(file).matchAll(/from '([^']+)'/g)].map((match) => match[1]!).filter((from) => !/^(node:|\.\/setup\.mjs)/.test(from))).toEqual([]);
      expect(read(file)).not.toMatch(/import\.meta\.(dirname|filename)/); // Node 20.11 and later only
    }
  });
});
