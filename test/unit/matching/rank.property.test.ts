import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withConcepts } from '../../../lib/matching/asked.ts';
import { dayNumber } from '../../../lib/matching/days.ts';
import { firstPass } from '../../../lib/matching/first-pass.ts';
import { buildIndex } from '../../../lib/matching/index/build.ts';
import { openIndex } from '../../../lib/matching/index/open.ts';
import { checksOf } from '../../../lib/matching/home.ts';
import { siftHard } from '../../../lib/matching/preferences.ts';
import { queryOf } from '../../../lib/matching/query.ts';
import { completeOrder } from '../../../lib/matching/rank.ts';
import { rerank } from '../../../lib/matching/rerank.ts';
import { ringOf } from '../../../lib/matching/ring.ts';
import { candidates } from '../../../lib/matching/weights.ts';
import { anyAssignments, anyPortfolio, anyPreferences, anyTag, can, concepts, find, ids, inOrder, orderOf, portfolio, preferenceNames, ranked, today } from './world.ts';

const runs = { numRuns: 60 };

describe('for any portfolio and any assignments', () => {
  it('the same input gives the same bytes, whatever order it comes in', () => {
    fc.assert(
      fc.property(anyPortfolio, anyAssignments(20), (person, assignments) => {
        const first = JSON.stringify(ranked({ portfolio: person, assignments }));
        expect(JSON.stringify(ranked({ portfolio: { ...person, tags: person.tags.toReversed() }, assignments: assignments.toReversed() }))).toBe(first);
      }),
      runs,
    );
  });

  it('every assignment is either ranked or listed under exactly the preferences that keep it out', () => {
    fc.assert(
      fc.property(anyPortfolio, anyAssignments(20), (person, assignments) => {
        const result = ranked({ portfolio: person, assignments });
        const soft = inOrder(ranked({ portfolio: { ...person, preferences: { ...person.preferences, hard: [] } }, assignments }));
        const hard = new Set(person.preferences?.hard);
        for (const { id, deviations } of soft) {
          const keptOut = result.outside.filter((one) => one.ids.includes(id)).map(({ preference }) => preference);
          expect(new Set(keptOut)).toEqual(new Set(deviations.map(({ preference }) => preference).filter((preference) => hard.has(preference))));
          expect(orderOf(result).includes(id)).toBe(keptOut.length === 0);
        }
        expect(new Set([...orderOf(result), ...result.outside.flatMap((one) => one.ids)]).size).toBe(assignments.length);
      }),
      runs,
    );
  });

  it('a hard preference never changes the order of what remains', () => {
    fc.assert(
      fc.property(anyPortfolio, anyAssignments(25), fc.constantFrom(...preferenceNames), ({ tags, preferences = {} }, assignments, name) => {
        const soft = orderOf(ranked({ portfolio: portfolio(tags, { ...preferences, hard: [] }), assignments }));
        const hard = orderOf(ranked({ portfolio: portfolio(tags, { ...preferences, hard: [name] }), assignments }));
        expect(hard).toEqual(soft.filter((id) => hard.includes(id)));
      }),
      runs,
    );
  });

  it('a shared competence more never lowers an assignment', () => {
    fc.assert(
      fc.property(fc.array(anyTag, { maxLength: 4 }), anyPreferences, anyAssignments(15), fc.constantFrom(...ids), fc.constantFrom<'can' | 'want'>('can', 'want'), fc.nat(), fc.constantFrom<'required' | 'desired'>('required', 'desired'), (tags, preferences, assignments, id, stance, which, list) => {
        const person = portfolio([...tags.filter((tag) => tag.id !== id && tag.stance !== 'no-longer'), can(id, { stance })], { ...preferences, hard: [] });
        const chosen = assignments[which % assignments.length]!;
        const more = { ...chosen, competences: { ...chosen.competences, [list]: [...chosen.competences[list], { id, name: id }] } };
        const before = orderOf(ranked({ portfolio: person, assignments })).indexOf(chosen.id);
        const after = orderOf(ranked({ portfolio: person, assignments: assignments.map((one) => (one === chosen ? more : one)) })).indexOf(chosen.id);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('a competence that the person adds never takes anything from an assignment that asks it', () => {
    fc.assert(
      fc.property(fc.array(anyTag, { maxLength: 4 }), fc.constantFrom(...ids), anyAssignments(1), (tags, id, [chosen]) => {
        const had = tags.filter((tag) => tag.id !== id);
        const index = openIndex(buildIndex([{ assignment: withConcepts({ ...chosen!, competences: { required: [{ id, name: id }], desired: [] } }, concepts, find), ring: 'whole-government' }], concepts));
        const score = (all: typeof tags) => firstPass(index, queryOf(portfolio(all), concepts), 1).scores[0] ?? 0;
        expect(score([...had, can(id)])).toBeGreaterThanOrEqual(score(had));
      }),
      runs,
    );
  });

  it('the passes over the stored index give the order of the small sets', () => {
    fc.assert(
      fc.property(anyPortfolio, anyAssignments(25), (person, assignments) => {
        const tags = person.tags.filter(({ id }) => id !== undefined && ids.includes(id));
        const open = assignments.map((one) => ({ ...one, ...(one.closes && dayNumber(one.closes) < dayNumber(today) ? { closes: '2027-01-01' } : {}) }));
        const rows = open.map((assignment) => ({ assignment: withConcepts(assignment, concepts, find), ring: ringOf(assignment, person.preferences?.organisation) }));
        const index = openIndex(buildIndex(rows, concepts));
        const checks = checksOf(person.preferences, person.availability);
        const order = completeOrder(rerank(firstPass(index, queryOf({ ...person, tags }, concepts), candidates, { sift: siftHard(checks, index.columns) }), index, checks, today), index, checks);
        expect(order.map((row) => rows[row]!.assignment.id)).toEqual(orderOf(ranked({ portfolio: { ...person, tags }, assignments: open })));
      }),
      runs,
    );
  });
});
