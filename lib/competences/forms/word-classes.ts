import { publicBodies, worksAt } from '../words/names.ts';
import { beings, claimsField, determiners, fieldFollows, finite, openers, otherPeople, relatives, roles, rolesAfterField, rolesBeforeField, writer } from '../words/persons.ts';
import { owning, relations } from '../words/relations.ts';
import {
  DETERMINER, WRITER, FINITE, OPENER, RELATIVE, BEING, OTHER_PEOPLE, ROLE, BEFORE_FIELD,
  AFTER_FIELD, CLAIMS_FIELD, FIELD_FOLLOWS, AND, RELATION, OWNING, PUBLIC_BODY, WORKS_AT, ARTICLE,
} from './classes.ts';
import { articles } from './forms.ts';

const lists: [number, readonly string[]][] = [
  [DETERMINER, determiners],
  [WRITER, writer],
  [FINITE, finite],
  [OPENER, openers],
  [RELATIVE, relatives],
  [BEING, beings],
  [OTHER_PEOPLE, otherPeople],
  [ROLE, roles],
  [BEFORE_FIELD, rolesBeforeField],
  [AFTER_FIELD, rolesAfterField],
  [CLAIMS_FIELD, claimsField],
  [FIELD_FOLLOWS, fieldFollows],
  [AND, ['en', 'and']],
  [RELATION, relations],
  [OWNING, owning],
  [PUBLIC_BODY, publicBodies],
  [WORKS_AT, worksAt],
  [ARTICLE, articles],
];

/** All kinds of each folded word. Made when a vocabulary is packed; a worker that just woke reads them from the pack. */
export function wordClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [kind, words] of lists) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | kind);
  return classes;
}
