import { formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import { indexVocabulary, labelOf } from '../../../lib/competences/vocabulary.ts';
import { composeTagLine } from '../../../lib/portfolio/compose.ts';
import { readPortfolio } from '../../../lib/portfolio/portfolio.ts';
import { choice } from '../choice.ts';
import { UsageError, type Command, type Given, type Output } from '../command.ts';
import { readJson, readText } from '../input.ts';
import { vocabulary } from '../matcher.ts';
import { asTagLine } from '../tag-line-schema.ts';
import { todayOf } from '../today.ts';

const forms = ['about', 'headline'] as const;

export const command: Command = {
  usage: 'tag-line compose PORTFOLIO.json [--form about|headline] [--discreet] [--levels] [--today DATE] · tag-line format TAGLINE.json · tag-line parse FILE|-',
  prints: 'the TagLine of what is public · {line} · the TagLine in a text, or null',
  options: { form: { type: 'string' }, discreet: { type: 'boolean' }, levels: { type: 'boolean' }, today: { type: 'string' } },
  positionals: [2, 2],
  async run(given) {
    const [step, file] = given.positionals as [string, string];
    if (step === 'compose') return compose(file, given);
    if (step === 'format') return { value: { line: formatTagLine(asTagLine(await readJson(file))) } };
    if (step === 'parse') return { value: parseTagLine(await readText(file), { labels: indexVocabulary(vocabulary()).labels }) };
    throw new UsageError(`"${step}" is none of compose, format, parse.`);
  },
};

async function compose(file: string, { values }: Given): Promise<Output> {
  const form = choice('form', values.form, forms) ?? 'about';
  const today = todayOf(values.today);
  const index = indexVocabulary(vocabulary());
  const { portfolio } = readPortfolio(await readText(file), (id) => index.byId.has(id));
  const { tagLine, dropped } = composeTagLine(portfolio, {
    form,
    language: portfolio.language ?? 'nl',
    discreet: values.discreet === true,
    levels: values.levels === true,
    labels: (id, language) => labelOf(index, id, language),
    today,
  });
  for (const { tag, because } of dropped) console.error(`Left out (${because}): ${tag.text}`);
  return { value: tagLine };
}
