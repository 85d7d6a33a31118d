/** The vocabulary as SKOS in Turtle, for whoever wants to use it elsewhere: `node tools/skos.ts > vocabulary.ttl`. */
import type { Concept, Language, Vocabulary } from '../lib/competences/types.ts';
import { compiledVocabulary } from './build/vocabulary.ts';

const SCHEME = 'urn:schil:competences';
const matches = { exact: 'skos:exactMatch', close: 'skos:closeMatch', broad: 'skos:broadMatch' } as const;

/** Concepts, labels, definitions, hierarchy and ESCO matches; deterministic, in the order of the vocabulary. */
export function skosTurtle(vocabulary: Vocabulary): string {
  return [header(), ...vocabulary.map(conceptOf), ''].join('\n\n');
}

function header(): string {
  return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix c: <${SCHEME}:> .

<${SCHEME}> a skos:ConceptScheme ;
  dct:title ${literal('Competenties in de publieke sector', 'nl')}, ${literal('Public-sector competences', 'en')} ;
  dct:rights ${literal('This service uses the ESCO classification of the European Commission.', 'en')}, ${literal('Selected and adapted: the concepts, labels and definitions are our own; only the matches point to ESCO.', 'en')} .`;
}

function conceptOf(concept: Concept): string {
  const statements = [
    'a skos:Concept',
    `skos:inScheme <${SCHEME}>`,
    `skos:notation ${literal(concept.id)}`,
    `dct:type ${literal(concept.facet)}`,
    `dct:subject ${literal(concept.field)}`,
    ...(['nl', 'en'] as const).flatMap((language) => labelsOf(concept, language)),
    ...(concept.broader === undefined ? [`skos:topConceptOf <${SCHEME}>`] : [`skos:broader c:${concept.broader}`]),
    ...(concept.related ?? []).map((id) => `skos:related c:${id}`),
    ...escoOf(concept),
  ];
  return `c:${concept.id} ${statements.join(' ;\n  ')} .`;
}

/** A text is only one kind of label of a concept in a language. */
function labelsOf(concept: Concept, language: Language): string[] {
  const used = new Set([concept[language]]);
  const list = (predicate: string, texts: readonly string[]) => texts.filter((text) => !used.has(text) && used.add(text)).map((text) => `${predicate} ${literal(text, language)}`);
  return [
    `skos:prefLabel ${literal(concept[language], language)}`,
    ...list('skos:altLabel', concept[`${language}-also`] ?? []),
    ...list('skos:hiddenLabel', [...(concept[`${language}-hidden`] ?? []), ...(concept[`${language}-ask`] ?? [])]),
    `skos:definition ${literal(concept[`${language}-is`], language)}`,
  ];
}

function escoOf({ esco }: Concept): string[] {
  if (esco === undefined) return [];
  const [kind, uri] = esco.split(' ') as [keyof typeof matches, string];
  return [`${matches[kind]} <${uri}>`];
}

function literal(text: string, language?: Language): string {
  return JSON.stringify(text) + (language === undefined ? '' : `@${language}`);
}

if (process.argv[1] === import.meta.filename) process.stdout.write(skosTurtle(compiledVocabulary()));
